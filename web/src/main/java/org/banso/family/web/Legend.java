package org.banso.family.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.banso.desk.web.Vocabulary;
import org.banso.family.model.CoupleKind;
import org.banso.family.model.FamilySheet;
import org.banso.family.model.FamilySheet.Somebody;
import org.banso.family.model.Life;
import org.banso.family.model.ParentageKind;
import org.banso.family.model.TieKind;
import org.banso.paper.web.Sketch;
import org.banso.paper.web.Sketch.Dash;
import org.banso.paper.web.Sketch.Ink;
import org.banso.paper.web.Sketch.Line;
import org.banso.paper.web.Sketch.Point;
import org.banso.person.model.Sex;

/** The signs that a picture uses, and what they mean, under it. */
final class Legend {

    /** A picture is at least as wide as three of its lines. */
    static final double LEAST = 480;

    private static final double STEP = 152;
    private static final double LINE = 26;
    private static final double SAMPLE = 22;
    private static final double WORD = 11;

    private record Entry(String words, BiConsumer<Sketch, Point> sample) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Vocabulary words;

    private Legend(Vocabulary words) {
        this.words = words;
    }

    static Legend of(FamilySheet family, Vocabulary words) {
        Legend legend = new Legend(words);
        legend.people(family);
        for (CoupleKind kind : CoupleKind.values()) {
            if (kind != CoupleKind.MARRIED && family.couples().stream().anyMatch(one -> one.kind() == kind)) {
                legend.entry(words.of(kind), (sketch, at) -> couple(sketch, kind, at));
            }
        }
        for (TieKind kind : GenogramDrawing.tiesOf(family)) {
            legend.entry(words.of(kind), (sketch, at) -> TieStroke.draw(sketch, kind, way(at)));
        }
        return legend;
    }

    private void people(FamilySheet family) {
        List<Somebody> people = family.people();
        for (Sex sex : List.of(Sex.MALE, Sex.FEMALE, Sex.UNKNOWN)) {
            if (people.stream().anyMatch(one -> shown(one.sex()) == sex && one.life() == Life.BORN)) {
                entry(words.get("family.legend." + sex), (sketch, at) -> Sign.draw(sketch, sex, at, 8));
            }
        }
        entry(words.get("family.legend.subject"), (sketch, at) -> {
            Sign.draw(sketch, Sex.MALE, at, 10);
            Sign.draw(sketch, Sex.MALE, at, 7);
        });
        if (people.stream().anyMatch(Somebody::dead)) {
            entry(words.get("family.legend.dead"), (sketch, at) -> Sign.cross(sketch, at, 8));
        }
        if (people.stream().anyMatch(one -> one.life() != Life.BORN)) {
            people.stream()
                    .filter(one -> one.life() != Life.BORN)
                    .findFirst()
                    .ifPresent(one ->
                            entry(words.get("family.legend.unborn"), (sketch, at) -> Sign.unborn(sketch, one, at, 9)));
        }
        entry(
                words.get("family.legend.household"),
                (sketch, at) -> sketch.add(new Line(
                        List.of(
                                new Point(at.x() - 14, at.y() - 8),
                                new Point(at.x() + 14, at.y() - 8),
                                new Point(at.x() + 14, at.y() + 8),
                                new Point(at.x() - 14, at.y() + 8)),
                        true,
                        Ink.BLUE,
                        1.4,
                        Dash.DASHED,
                        Ink.TINT)));
        for (ParentageKind kind : List.of(ParentageKind.ADOPTED, ParentageKind.FOSTER)) {
            if (family.parentages().stream().anyMatch(one -> one.kind() == kind)) {
                entry(
                        words.of(kind),
                        (sketch, at) -> sketch.line(
                                Ink.BLACK,
                                1.8,
                                kind == ParentageKind.ADOPTED ? Dash.DASHED : Dash.DOTTED,
                                new Point(at.x(), at.y() - 10),
                                new Point(at.x(), at.y() + 10)));
            }
        }
    }

    private static Sex shown(Sex sex) {
        return sex == Sex.OTHER ? Sex.UNKNOWN : sex;
    }

    private static void couple(Sketch sketch, CoupleKind kind, Point at) {
        Dash dash = kind == CoupleKind.PARTNERS ? Dash.DASHED : kind == CoupleKind.UNMARRIED ? Dash.DOTTED : Dash.WHOLE;
        sketch.line(
                Ink.BLACK,
                1.8,
                dash,
                new Point(at.x() - SAMPLE / 2 - 4, at.y()),
                new Point(at.x() + SAMPLE / 2 + 4, at.y()));
        int strokes = kind == CoupleKind.DIVORCED ? 2 : kind == CoupleKind.SEPARATED ? 1 : 0;
        IntStream.range(0, strokes)
                .forEach(stroke -> sketch.line(
                        Ink.BLACK,
                        1.8,
                        Dash.WHOLE,
                        new Point(at.x() - 4 + stroke * 6 - 3, at.y() + 7),
                        new Point(at.x() - 4 + stroke * 6 + 3, at.y() - 7)));
    }

    static List<Point> way(Point at) {
        return IntStream.rangeClosed(-16, 16)
                .mapToObj(x -> new Point(at.x() + x, at.y()))
                .toList();
    }

    Legend entry(String said, BiConsumer<Sketch, Point> sample) {
        entries.add(new Entry(said, sample));
        return this;
    }

    static Legend empty(Vocabulary words) {
        return new Legend(words);
    }

    /** Draws it from a height on; answers where it ends. */
    double draw(Sketch sketch, double top, double width) {
        int columns = Math.max(1, (int) ((width - 20) / STEP));
        for (int place = 0; place < entries.size(); place++) {
            double x = 30 + place % columns * STEP;
            double y = top + place / columns * LINE;
            Entry entry = entries.get(place);
            entry.sample().accept(sketch, new Point(x, y));
            double wide = Sketch.width(Sketch.fit(entry.words(), WORD, STEP - 44), WORD);
            sketch.text(
                    x + SAMPLE + wide / 2, y + 4, WORD, false, Ink.BLACK, Sketch.fit(entry.words(), WORD, STEP - 44));
        }
        int lines = (entries.size() + columns - 1) / columns;
        return top + lines * LINE;
    }
}
