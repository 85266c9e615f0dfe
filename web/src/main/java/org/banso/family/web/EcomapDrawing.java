package org.banso.family.web;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.banso.desk.web.Vocabulary;
import org.banso.family.model.Family;
import org.banso.family.model.FamilySheet;
import org.banso.family.model.FamilySheet.Link;
import org.banso.family.model.FamilySheet.Somebody;
import org.banso.family.model.Flow;
import org.banso.family.model.Strength;
import org.banso.paper.web.Sketch;
import org.banso.paper.web.Sketch.Circle;
import org.banso.paper.web.Sketch.Dash;
import org.banso.paper.web.Sketch.Ink;
import org.banso.paper.web.Sketch.Line;
import org.banso.paper.web.Sketch.Point;
import org.banso.plan.model.RoleAssignment;
import org.jspecify.annotations.Nullable;

/**
 * Draws the household in the middle and whom and what it knows around it (エコマップ): lines for strength, arrows for what flows.
 *
 * <p>One class because a line depends on where both its ends stand.
 */
final class EcomapDrawing {

    static final double WIDE = 138;
    static final double HIGH = 46;
    private static final double CELL_WIDE = 84;
    private static final double CELL_HIGH = 74;
    private static final double SIGN = 17;
    private static final double FLAT = 0.7;
    private static final double ROOM = 14;
    private static final double MARGIN = 24;
    private static final double WORD = 12;
    private static final double SMALL = 10;
    private static final int TICKS_EVERY = 9;

    /** Somebody or something outside. @param recorded whether it stands here because the record says so */
    private record Body(
            String name, String what, @Nullable Long member, Strength strength, Flow flow, boolean recorded) {}

    private final Vocabulary words;
    private final List<Somebody> home;
    private final List<Body> bodies;
    private final Sketch sketch;
    private final Map<Long, Point> members = new LinkedHashMap<>();

    private EcomapDrawing(FamilySheet family, List<RoleAssignment> agencies, Vocabulary words) {
        this.words = words;
        this.home = family.people().stream()
                .filter(one -> one.subject() || one.household() == Family.HOME)
                .toList();
        this.bodies = bodies(family, agencies);
        this.sketch = new Sketch(words.say("family.ecomap.alt", Integer.toString(bodies.size())));
    }

    static Sketch of(FamilySheet family, List<RoleAssignment> agencies, Vocabulary words) {
        return new EcomapDrawing(family, agencies, words).draw();
    }

    /** Those of one member stand together, so that their lines do not cross the others'. */
    private List<Body> bodies(FamilySheet family, List<RoleAssignment> agencies) {
        List<Body> all = new ArrayList<>();
        for (Link link : family.links()) {
            if (link.until() == null) {
                boolean inside = home.stream().anyMatch(one -> Objects.equals(one.id(), link.member()));
                String whose = inside
                        ? ""
                        : family.person(link.member())
                                .map(one -> words.get("desk.comma") + words.of(one.kin()))
                                .orElse("");
                all.add(new Body(
                        link.name(),
                        words.of(link.body()) + whose,
                        inside ? link.member() : null,
                        link.strength(),
                        link.flow(),
                        false));
            }
        }
        for (RoleAssignment one : agencies) {
            String name = words.of(one.agency());
            if (all.stream().noneMatch(body -> body.name().equals(name))) {
                all.add(new Body(
                        name,
                        words.shown(one.role(), one.about()).lines().findFirst().orElse(""),
                        null,
                        Strength.ORDINARY,
                        Flow.TO_FAMILY,
                        true));
            }
        }
        List<Long> order = new ArrayList<>(home.stream().map(Somebody::id).toList());
        all.sort(Comparator.comparingInt(body -> body.member() == null ? order.size() : order.indexOf(body.member())));
        return List.copyOf(all);
    }

    private Sketch draw() {
        int columns = (int) Math.ceil(Math.sqrt(home.size()));
        int rows = (home.size() + columns - 1) / columns;
        double inner = Math.hypot(columns * CELL_WIDE / 2, rows * CELL_HIGH / 2) + 8;
        List<Point> places = ring(inner);
        double right =
                places.stream().mapToDouble(place -> Math.abs(place.x())).max().orElse(0);
        double bottom =
                places.stream().mapToDouble(place -> Math.abs(place.y())).max().orElse(0);
        double halfWide = Math.max(Math.max(right + WIDE / 2, inner) + MARGIN, Legend.LEAST / 2);
        double halfHigh = Math.max(bottom + HIGH / 2, inner) + MARGIN;
        Point centre = new Point(halfWide, halfHigh);
        sketch.add(new Circle(centre, inner, Ink.BLUE, 1.6, Dash.DASHED, Ink.TINT));
        household(centre, columns, rows);
        List<Rectangle2D> boxes = places.stream()
                .map(place -> new Rectangle2D.Double(
                        centre.x() + place.x() - WIDE / 2, centre.y() + place.y() - HIGH / 2, WIDE, HIGH))
                .map(Rectangle2D.class::cast)
                .toList();
        for (int at = 0; at < bodies.size(); at++) {
            link(bodies.get(at), boxes, at, centre, inner);
        }
        home.forEach(this::person);
        for (int at = 0; at < bodies.size(); at++) {
            body(bodies.get(at), boxes.get(at));
        }
        double end = legend().draw(sketch, 2 * halfHigh + 14, 2 * halfWide);
        return sketch.sized(2 * halfWide, end + 10);
    }

    /** Around the middle, as near as they fit without touching. */
    private List<Point> ring(double inner) {
        for (double radius = inner + WIDE * 0.8; ; radius += 16) {
            List<Point> places = new ArrayList<>();
            for (int at = 0; at < bodies.size(); at++) {
                double angle = -Math.PI / 2 + 2 * Math.PI * at / bodies.size();
                places.add(
                        new Point(radius * Math.cos(angle), Math.max(radius * FLAT, inner + HIGH) * Math.sin(angle)));
            }
            if (areApart(places)) {
                return places;
            }
        }
    }

    private static boolean areApart(List<Point> places) {
        for (int one = 0; one < places.size(); one++) {
            for (int other = one + 1; other < places.size(); other++) {
                if (Math.abs(places.get(one).x() - places.get(other).x()) < WIDE + ROOM
                        && Math.abs(places.get(one).y() - places.get(other).y()) < HIGH + ROOM) {
                    return false;
                }
            }
        }
        return true;
    }

    private void household(Point centre, int columns, int rows) {
        for (int at = 0; at < home.size(); at++) {
            int inRow = Math.min(columns, home.size() - at / columns * columns);
            double x = centre.x() + (at % columns - (inRow - 1) / 2.0) * CELL_WIDE;
            double y = centre.y() + (at / columns - (rows - 1) / 2.0) * CELL_HIGH - 8;
            members.put(home.get(at).id(), new Point(x, y));
        }
    }

    private void person(Somebody one) {
        Point at = members.get(one.id());
        if (one.subject()) {
            Sign.draw(sketch, one.sex(), at, SIGN + 4);
        }
        Sign.draw(sketch, one.sex(), at, SIGN);
        if (one.age() != null) {
            sketch.text(
                    at.x(),
                    at.y() + 5,
                    WORD,
                    false,
                    Ink.BLACK,
                    Integer.toString(one.age().years()));
        }
        String name = one.name().isEmpty() ? words.of(one.kin()) : one.name();
        sketch.text(at.x(), at.y() + SIGN + 18, 11, one.subject(), Ink.BLACK, Sketch.fit(name, 11, CELL_WIDE - 6));
    }

    private void body(Body body, Rectangle2D box) {
        List<Point> corners = List.of(
                new Point(box.getMinX(), box.getMinY()),
                new Point(box.getMaxX(), box.getMinY()),
                new Point(box.getMaxX(), box.getMaxY()),
                new Point(box.getMinX(), box.getMaxY()));
        sketch.add(new Line(
                corners,
                true,
                Ink.BLACK,
                body.recorded() ? 1 : 1.8,
                Dash.WHOLE,
                body.recorded() ? Ink.PALE : Ink.WHITE));
        double x = box.getCenterX();
        sketch.text(x, box.getMinY() + 20, WORD, true, Ink.BLACK, Sketch.fit(body.name(), WORD, WIDE - 12));
        sketch.text(x, box.getMinY() + 36, SMALL, false, Ink.BLACK, Sketch.fit(body.what(), SMALL, WIDE - 12));
    }

    private void link(Body body, List<Rectangle2D> boxes, int place, Point centre, double inner) {
        Rectangle2D box = boxes.get(place);
        Point to = new Point(box.getCenterX(), box.getCenterY());
        Point from = body.member() == null ? centre : members.get(body.member());
        List<Rectangle2D> others = new ArrayList<>(boxes);
        others.remove(box);
        if (body.member() != null) {
            members.forEach((one, at) -> {
                if (!Objects.equals(one, body.member())) {
                    others.add(new Rectangle2D.Double(at.x() - SIGN, at.y() - SIGN, 2 * SIGN, 2 * SIGN + 20));
                }
            });
        }
        double away = body.member() == null ? inner + 2 : SIGN + 6;
        List<Point> way = new Ways(others)
                .between(from, to, 1, false).stream()
                        .filter(point -> Math.hypot(point.x() - from.x(), point.y() - from.y()) > away)
                        .filter(point -> !box.contains(point.x(), point.y()))
                        .toList();
        if (way.size() < 2) {
            return;
        }
        stroke(body.strength(), way);
        List<Point> back = new ArrayList<>(way);
        Collections.reverse(back);
        if (body.flow() == Flow.FROM_FAMILY || body.flow() == Flow.BOTH) {
            TieStroke.head(sketch, ink(body.strength()), way);
        }
        if (body.flow() == Flow.TO_FAMILY || body.flow() == Flow.BOTH) {
            TieStroke.head(sketch, ink(body.strength()), back);
        }
    }

    private static Ink ink(Strength strength) {
        return switch (strength) {
            case STRONG -> Ink.GREEN;
            case ORDINARY, WEAK -> Ink.BLACK;
            case STRESSFUL -> Ink.RED;
            case BROKEN -> Ink.GREY;
        };
    }

    private void stroke(Strength strength, List<Point> way) {
        stroke(sketch, strength, way);
    }

    private static void stroke(Sketch sketch, Strength strength, List<Point> way) {
        switch (strength) {
            case STRONG -> sketch.add(new Line(way, false, Ink.GREEN, 4.5, Dash.WHOLE, null));
            case ORDINARY -> sketch.add(new Line(way, false, Ink.BLACK, 1.8, Dash.WHOLE, null));
            case WEAK -> sketch.add(new Line(way, false, Ink.BLACK, 1.4, Dash.DASHED, null));
            case STRESSFUL -> {
                sketch.add(new Line(way, false, Ink.RED, 1.8, Dash.WHOLE, null));
                for (int at = TICKS_EVERY / 2; at < way.size(); at += TICKS_EVERY) {
                    double[] across = TieStroke.normal(way, at);
                    Point on = way.get(at);
                    sketch.line(
                            Ink.RED,
                            1.6,
                            Dash.WHOLE,
                            new Point(on.x() - across[0] * 6, on.y() - across[1] * 6),
                            new Point(on.x() + across[0] * 6, on.y() + across[1] * 6));
                }
            }
            case BROKEN -> TieStroke.cutOff(sketch, way);
        }
    }

    private Legend legend() {
        Legend legend = Legend.empty(words);
        for (Strength strength : Strength.values()) {
            if (bodies.stream().anyMatch(body -> body.strength() == strength)) {
                legend.entry(words.of(strength), (on, at) -> stroke(on, strength, Legend.way(at)));
            }
        }
        if (bodies.stream().anyMatch(body -> body.flow() != Flow.NONE)) {
            legend.entry(words.get("family.legend.flow"), (on, at) -> {
                on.add(new Line(Legend.way(at), false, Ink.BLACK, 1.8, Dash.WHOLE, null));
                TieStroke.head(on, Ink.BLACK, Legend.way(at));
            });
        }
        if (bodies.stream().anyMatch(Body::recorded)) {
            legend.entry(
                    words.get("family.legend.recorded"),
                    (on, at) -> on.add(new Line(
                            List.of(
                                    new Point(at.x() - 12, at.y() - 8),
                                    new Point(at.x() + 12, at.y() - 8),
                                    new Point(at.x() + 12, at.y() + 8),
                                    new Point(at.x() - 12, at.y() + 8)),
                            true,
                            Ink.BLACK,
                            1,
                            Dash.WHOLE,
                            Ink.PALE)));
        }
        return legend;
    }
}
