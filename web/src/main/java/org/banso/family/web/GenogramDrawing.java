package org.banso.family.web;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banso.desk.web.Vocabulary;
import org.banso.family.model.CoupleKind;
import org.banso.family.model.FamilySheet;
import org.banso.family.model.FamilySheet.Couple;
import org.banso.family.model.FamilySheet.Parentage;
import org.banso.family.model.FamilySheet.Somebody;
import org.banso.family.model.FamilySheet.Tie;
import org.banso.family.model.Life;
import org.banso.family.model.ParentageKind;
import org.banso.family.model.TieKind;
import org.banso.family.web.GenogramLayout.Union;
import org.banso.kernel.model.RoughDate;
import org.banso.paper.web.Sketch;
import org.banso.paper.web.Sketch.Dash;
import org.banso.paper.web.Sketch.Ink;
import org.banso.paper.web.Sketch.Point;
import org.jspecify.annotations.Nullable;

/**
 * Draws a family as a genogram (ジェノグラム), with the usual signs; see the room's door plate.
 *
 * <p>One class because every line depends on where the signs and their words stand.
 */
final class GenogramDrawing {

    static final double PITCH = 96;
    static final double HALF = 20;
    private static final double MARGIN = 74;
    private static final double LINE = 15;
    private static final double WORDS = 3 * LINE;
    private static final double UNDER = HALF + 8;
    private static final double WORD = 12;
    private static final double WIDEST = 88;
    private static final double LEVEL = 10;
    private static final double PEN = 1.8;
    private static final double DOUBLE = 5;
    private static final double ELBOW = 53;

    /** From the middle between two, where another couple's line may go down already. */
    private static final double BESIDE = 12;

    /** A line over others' heads, and how much higher the next. */
    private static final double OVER = 12;

    private static final double HIGHER = 7;

    private final FamilySheet family;
    private final Vocabulary words;
    private final GenogramLayout layout;
    private final Sketch sketch;
    private final double[] rowAt;
    private final Map<Union, Integer> levels = new HashMap<>();
    private final Map<Integer, Integer> bridges = new HashMap<>();
    private final Map<Long, Rectangle2D> boxes = new LinkedHashMap<>();

    private GenogramDrawing(FamilySheet family, Vocabulary words) {
        this.family = family;
        this.words = words;
        this.layout = new GenogramLayout(family);
        this.sketch = new Sketch(words.say(
                "family.genogram.alt", Integer.toString(family.people().size())));
        this.rowAt = new double[layout.rows()];
    }

    static Sketch of(FamilySheet family, Vocabulary words) {
        return new GenogramDrawing(family, words).draw();
    }

    private Sketch draw() {
        rows();
        family.people().forEach(one -> boxes.put(one.id(), box(one)));
        households();
        layout.unions().forEach(this::union);
        otherParents();
        ties();
        family.people().forEach(this::person);
        double bottom = (rowAt.length == 0 ? 0 : rowAt[rowAt.length - 1]) + UNDER + WORDS;
        double width = layout.widest() * PITCH + 2 * MARGIN;
        double legend = Legend.of(family, words).draw(sketch, bottom + 34, Math.max(width, Legend.LEAST));
        return sketch.sized(Math.max(width, Legend.LEAST), legend);
    }

    // ---- places
    // ---------------------------------------------------------------------------------------------------------

    /** Rows as far apart as the words and the lines between them need. */
    private void rows() {
        Map<Integer, List<double[]>> bars = new HashMap<>();
        layout.unions().stream()
                .filter(union -> !union.children().isEmpty())
                .sorted((one, other) -> Double.compare(left(one), left(other)))
                .forEach(union -> {
                    List<double[]> taken = bars.computeIfAbsent(layout.row(union.one()), none -> new ArrayList<>());
                    int level = 0;
                    while (level < taken.size() && taken.get(level)[0] > left(union) - 4) {
                        level++;
                    }
                    if (level == taken.size()) {
                        taken.add(new double[1]);
                    }
                    taken.get(level)[0] = right(union);
                    levels.put(union, level);
                });
        double at = MARGIN;
        for (int row = 0; row < rowAt.length; row++) {
            rowAt[row] = at;
            at += UNDER + WORDS + 10 + LEVEL * bars.getOrDefault(row, List.of()).size() + 22 + HALF + DOUBLE;
        }
    }

    private double left(Union union) {
        return union.children().stream()
                .mapToDouble(child -> foot(union, child))
                .reduce(start(union), Math::min);
    }

    private double right(Union union) {
        return union.children().stream()
                .mapToDouble(child -> foot(union, child))
                .reduce(start(union), Math::max);
    }

    /** Where a child's line leaves the bar: above it, or in the middle of those with whom it was born. */
    private double foot(Union union, long child) {
        return bornTogether(union, family.person(child).orElseThrow()).stream()
                .mapToDouble(this::x)
                .average()
                .orElse(x(child));
    }

    private double x(long person) {
        return MARGIN + layout.column(person) * PITCH;
    }

    private double y(long person) {
        return rowAt[layout.row(person)];
    }

    private Point at(long person) {
        return new Point(x(person), y(person));
    }

    /** A sign with its words. */
    private Rectangle2D box(Somebody one) {
        double width = Math.max(
                2 * (HALF + DOUBLE),
                labels(one).stream().mapToDouble(GenogramDrawing::wide).max().orElse(0));
        double height = HALF + DOUBLE + UNDER + labels(one).size() * LINE - WORD / 2;
        return new Rectangle2D.Double(x(one.id()) - width / 2, y(one.id()) - HALF - DOUBLE, width, height);
    }

    private static double wide(String label) {
        return Sketch.width(label, WORD);
    }

    /** Where the line down to the children begins: between the two, or beside the one. */
    private double start(Union union) {
        Long two = union.two();
        if (two == null) {
            return x(union.one()) + ELBOW;
        }
        if (layout.row(union.one()) != layout.row(two) || layout.areNeighbours(union.one(), two)) {
            return (x(union.one()) + x(two)) / 2;
        }
        double outer = Math.abs(outside(union.one())) > Math.abs(outside(two)) ? x(union.one()) : x(two);
        double inner = outer == x(two) ? x(union.one()) : x(two);
        return outer + Math.signum(inner - outer) * (GenogramLayout.COUPLE_APART * PITCH / 2 - BESIDE);
    }

    /** How far from the middle of the picture. */
    private double outside(long person) {
        return layout.column(person) - layout.widest() / 2;
    }

    // ---- couples and children
    // -------------------------------------------------------------------------------------------

    private Optional<Couple> coupleOf(Union union) {
        return family.couples().stream()
                .filter(couple -> union.has(couple.one()) && union.has(couple.two()))
                .findFirst();
    }

    private void union(Union union) {
        double begin = y(union.one());
        Long two = union.two();
        if (two == null) {
            sketch.line(
                    Ink.BLACK,
                    PEN,
                    Dash.WHOLE,
                    new Point(x(union.one()) + HALF, begin),
                    new Point(start(union), begin));
        } else {
            begin = couple(union, two);
        }
        if (!union.children().isEmpty()) {
            children(union, begin);
        }
    }

    /** Draws what is between the two; answers the height at which the line to the children leaves. */
    private double couple(Union union, long two) {
        CoupleKind kind = coupleOf(union).map(Couple::kind).orElse(CoupleKind.MARRIED);
        Dash dash = kind == CoupleKind.PARTNERS ? Dash.DASHED : kind == CoupleKind.UNMARRIED ? Dash.DOTTED : Dash.WHOLE;
        Point one = at(x(union.one()) <= x(two) ? union.one() : two);
        Point other = at(x(union.one()) <= x(two) ? two : union.one());
        double height = one.y();
        if (one.y() != other.y()) {
            sketch.line(Ink.BLACK, PEN, dash, one, other);
            height = (one.y() + other.y()) / 2;
        } else if (layout.areNeighbours(union.one(), two)) {
            sketch.line(Ink.BLACK, PEN, dash, new Point(one.x() + HALF, one.y()), new Point(other.x() - HALF, one.y()));
        } else {
            int bridge = bridges.merge(layout.row(two), 1, Integer::sum);
            height = one.y() - HALF - DOUBLE - OVER - HIGHER * (bridge - 1);
            sketch.line(
                    Ink.BLACK,
                    PEN,
                    dash,
                    new Point(one.x() + 9, one.y() - HALF),
                    new Point(one.x() + 9, height),
                    new Point(other.x() - 9, height),
                    new Point(other.x() - 9, one.y() - HALF));
        }
        ended(kind, start(union), height);
        boolean between = one.y() == height;
        double words = between ? height - 13 : height - 4;
        double where = between ? start(union) : (one.x() + other.x()) / 2;
        boolean sameRow = one.y() == other.y();
        coupleOf(union)
                .filter(couple -> sameRow)
                .map(GenogramDrawing::years)
                .ifPresent(years -> sketch.text(where, words, 10, false, Ink.BLACK, years));
        return height;
    }

    private static String years(Couple couple) {
        if (couple.since() == null && couple.until() == null) {
            return "";
        }
        return (couple.since() == null ? "" : Integer.toString(couple.since().year()))
                + "–"
                + (couple.until() == null ? "" : Integer.toString(couple.until().year()));
    }

    /** One stroke through the line when separated, two when divorced. */
    private void ended(CoupleKind kind, double x, double y) {
        int strokes = kind == CoupleKind.DIVORCED ? 2 : kind == CoupleKind.SEPARATED ? 1 : 0;
        for (int stroke = 0; stroke < strokes; stroke++) {
            double at = x - 14 + stroke * 6;
            sketch.line(Ink.BLACK, PEN, Dash.WHOLE, new Point(at - 4, y + 8), new Point(at + 4, y - 8));
        }
    }

    private void children(Union union, double begin) {
        double bar = rowAt[layout.row(union.one())] + UNDER + WORDS + 6 + LEVEL * levels.get(union);
        double from = start(union);
        sketch.line(Ink.BLACK, PEN, Dash.WHOLE, new Point(from, begin), new Point(from, bar));
        sketch.line(Ink.BLACK, PEN, Dash.WHOLE, new Point(left(union), bar), new Point(right(union), bar));
        for (long child : union.children()) {
            Somebody one = family.person(child).orElseThrow();
            List<Long> born = bornTogether(union, one);
            double top = y(child) - HALF - (one.subject() ? DOUBLE : 0);
            double foot = foot(union, child);
            sketch.line(Ink.BLACK, PEN, dash(kind(child)), new Point(foot, bar), new Point(x(child), top));
            if (born.size() > 1 && one.identical()) {
                double half = (bar + top) / 2;
                double first = (foot + x(born.get(0))) / 2;
                double last = (foot + x(born.get(born.size() - 1))) / 2;
                sketch.line(Ink.BLACK, PEN, Dash.WHOLE, new Point(first, half), new Point(last, half));
            }
        }
    }

    /** A child and those with whom it was born. */
    private List<Long> bornTogether(Union union, Somebody child) {
        long first = child.twinOf() == null ? child.id() : child.twinOf();
        return union.children().stream()
                .filter(one -> one == first
                        || family.person(one)
                                .map(Somebody::twinOf)
                                .filter(twin -> twin == first)
                                .isPresent())
                .toList();
    }

    private ParentageKind kind(long child) {
        return family.parentages().stream()
                .filter(one -> one.child() == child)
                .map(Parentage::kind)
                .sorted()
                .findFirst()
                .orElse(ParentageKind.BIRTH);
    }

    private static Dash dash(ParentageKind kind) {
        return switch (kind) {
            case BIRTH -> Dash.WHOLE;
            case ADOPTED -> Dash.DASHED;
            case FOSTER -> Dash.DOTTED;
        };
    }

    /** Adoptive and foster parents of who stands under the parents by birth. */
    private void otherParents() {
        Ways ways = new Ways(List.copyOf(boxes.values()));
        for (Parentage one : family.parentages()) {
            boolean drawn = layout.unions().stream()
                    .anyMatch(
                            union -> union.has(one.parent()) && union.children().contains(one.child()));
            if (!drawn) {
                List<Point> way = ways.between(at(one.parent()), at(one.child()), HALF + DOUBLE, false);
                sketch.add(new Sketch.Line(way, false, Ink.BLACK, PEN, dash(one.kind()), null));
            }
        }
    }

    // ---- households and ties
    // ----------------------------------------------------------------------------------------------

    private void households() {
        for (int number = 1; number <= 9; number++) {
            int household = number;
            List<Rectangle2D> inside = new ArrayList<>();
            List<Rectangle2D> outside = new ArrayList<>();
            for (Somebody one : family.people()) {
                Rectangle2D box = boxes.get(one.id());
                if (one.household() == household) {
                    inside.add(new Rectangle2D.Double(
                            box.getX() - 4, box.getY() - 6, box.getWidth() + 8, box.getHeight() + 10));
                } else {
                    outside.add(box);
                }
            }
            if (!inside.isEmpty()) {
                Household.around(inside, outside)
                        .forEach(outline -> sketch.add(new Sketch.Line(
                                outline, true, Ink.BLUE, 1.4, Dash.DASHED, household == 1 ? Ink.TINT : Ink.PALE)));
            }
        }
    }

    private void ties() {
        Ways ways = new Ways(List.copyOf(boxes.values()));
        for (Tie tie : family.ties()) {
            if (tie.until() != null) {
                continue;
            }
            boolean neighbours =
                    layout.row(tie.from()) == layout.row(tie.to()) && layout.areNeighbours(tie.from(), tie.to());
            TieStroke.draw(
                    sketch, tie.kind(), ways.between(at(tie.from()), at(tie.to()), HALF + DOUBLE + 4, neighbours));
        }
    }

    // ---- people
    // -------------------------------------------------------------------------------------------------------------

    private void person(Somebody one) {
        if (one.subject()) {
            Sign.draw(sketch, one.sex(), at(one.id()), HALF + DOUBLE);
        }
        if (one.life() == Life.BORN) {
            Sign.draw(sketch, one.sex(), at(one.id()), HALF);
        } else {
            Sign.unborn(sketch, one, at(one.id()), HALF);
        }
        if (kind(one.id()) == ParentageKind.ADOPTED) {
            Sign.brackets(sketch, at(one.id()), HALF + DOUBLE + 4);
        }
        if (one.dead()) {
            Sign.cross(sketch, at(one.id()), HALF);
        }
        double x = x(one.id());
        if (one.age() != null) {
            String age = Integer.toString(one.age().years());
            sketch.text(
                    x,
                    y(one.id()) + 5,
                    14,
                    one.subject(),
                    Ink.BLACK,
                    one.age().exact() ? age : words.say("family.genogram.about", age));
        }
        double foot = y(one.id()) + UNDER + WORD - 3;
        for (String label : labels(one)) {
            sketch.text(x, foot, WORD, foot < y(one.id()) + UNDER + WORD, Ink.BLACK, label);
            foot += LINE;
        }
    }

    /** What stands under a sign: what they are, their name, their years. */
    private List<String> labels(Somebody one) {
        List<String> labels = new ArrayList<>();
        labels.add(Sketch.fit(words.of(one.kin()), WORD, WIDEST));
        if (!one.name().isEmpty()) {
            labels.add(Sketch.fit(one.name(), WORD, WIDEST));
        }
        String years = lived(one);
        if (!years.isEmpty()) {
            labels.add(years);
        }
        return labels;
    }

    private String lived(Somebody one) {
        String born = year(one.born());
        if (one.dead()) {
            String died = year(one.died());
            return born.isEmpty() && died.isEmpty() ? "" : born + "–" + died;
        }
        return born.isEmpty() ? "" : words.say("family.genogram.born", born);
    }

    private static String year(@Nullable RoughDate date) {
        return date == null ? "" : (date.about() ? "c." : "") + date.year();
    }

    /** Which ties are drawn, for the legend. */
    static List<TieKind> tiesOf(FamilySheet family) {
        return family.ties().stream()
                .filter(tie -> tie.until() == null)
                .map(Tie::kind)
                .distinct()
                .sorted()
                .toList();
    }
}
