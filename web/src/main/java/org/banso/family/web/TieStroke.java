package org.banso.family.web;

import java.util.ArrayList;
import java.util.List;
import org.banso.family.model.TieKind;
import org.banso.paper.web.Sketch;
import org.banso.paper.web.Sketch.Dash;
import org.banso.paper.web.Sketch.Ink;
import org.banso.paper.web.Sketch.Point;

/** How a tie is drawn along a way: close with two lines and three, distant dotted, conflict as a saw, violence with a point. */
final class TieStroke {

    private static final double BESIDE = 2.2;
    private static final double TOOTH = 4.5;
    private static final double STEP = 6;
    private static final double GAP = 5;
    private static final double BAR = 8;
    private static final double HEAD = 11;
    private static final double THIN = 1.6;
    private static final double THICK = 2.4;

    private TieStroke() {}

    /** @param way points near each other, from the one to the other */
    static void draw(Sketch sketch, TieKind kind, List<Point> way) {
        switch (kind) {
            case CLOSE -> {
                line(sketch, Ink.GREEN, Dash.WHOLE, shifted(way, BESIDE));
                line(sketch, Ink.GREEN, Dash.WHOLE, shifted(way, -BESIDE));
            }
            case FUSED -> {
                line(sketch, Ink.GREEN, Dash.WHOLE, shifted(way, 2 * BESIDE));
                line(sketch, Ink.GREEN, Dash.WHOLE, way);
                line(sketch, Ink.GREEN, Dash.WHOLE, shifted(way, -2 * BESIDE));
            }
            case DISTANT -> line(sketch, Ink.GREY, Dash.DOTTED, way);
            case CUT_OFF -> cutOff(sketch, way);
            case CONFLICT -> sketch.add(new Sketch.Line(saw(way), false, Ink.RED, THIN, Dash.WHOLE, null));
            case VIOLENCE -> {
                sketch.add(new Sketch.Line(saw(way), false, Ink.RED, THICK, Dash.WHOLE, null));
                head(sketch, Ink.RED, way);
            }
        }
    }

    /** An arrow's head at the end of the way. */
    static void head(Sketch sketch, Ink ink, List<Point> way) {
        Point tip = way.get(way.size() - 1);
        Point from = way.get(Math.max(0, way.size() - 4));
        double length = Math.hypot(tip.x() - from.x(), tip.y() - from.y());
        double dx = (tip.x() - from.x()) / length;
        double dy = (tip.y() - from.y()) / length;
        Point left = new Point(tip.x() - dx * HEAD - dy * HEAD / 2, tip.y() - dy * HEAD + dx * HEAD / 2);
        Point right = new Point(tip.x() - dx * HEAD + dy * HEAD / 2, tip.y() - dy * HEAD - dx * HEAD / 2);
        sketch.add(new Sketch.Line(List.of(tip, left, right), true, ink, 1, Dash.WHOLE, ink));
    }

    private static void line(Sketch sketch, Ink ink, Dash dash, List<Point> way) {
        sketch.add(new Sketch.Line(way, false, ink, THIN, dash, null));
    }

    static void cutOff(Sketch sketch, List<Point> way) {
        int middle = way.size() / 2;
        double[] across = normal(way, middle);
        List<Point> first = new ArrayList<>();
        List<Point> second = new ArrayList<>();
        Point at = way.get(middle);
        for (int place = 0; place < way.size(); place++) {
            Point point = way.get(place);
            if (Math.hypot(point.x() - at.x(), point.y() - at.y()) > GAP) {
                (place < middle ? first : second).add(point);
            }
        }
        for (List<Point> part : List.of(first, second)) {
            if (part.size() > 1) {
                line(sketch, Ink.GREY, Dash.WHOLE, part);
            }
        }
        for (int side = -1; side <= 1; side += 2) {
            double x = at.x() + side * GAP * across[1];
            double y = at.y() - side * GAP * across[0];
            sketch.line(
                    Ink.GREY,
                    THIN,
                    Dash.WHOLE,
                    new Point(x - across[0] * BAR, y - across[1] * BAR),
                    new Point(x + across[0] * BAR, y + across[1] * BAR));
        }
    }

    static List<Point> shifted(List<Point> way, double by) {
        List<Point> moved = new ArrayList<>();
        for (int at = 0; at < way.size(); at++) {
            double[] across = normal(way, at);
            moved.add(new Point(way.get(at).x() + across[0] * by, way.get(at).y() + across[1] * by));
        }
        return moved;
    }

    private static List<Point> saw(List<Point> way) {
        List<Point> teeth = new ArrayList<>();
        teeth.add(way.get(0));
        double walked = 0;
        int tooth = 1;
        for (int at = 1; at < way.size() - 1; at++) {
            walked += Math.hypot(
                    way.get(at).x() - way.get(at - 1).x(),
                    way.get(at).y() - way.get(at - 1).y());
            if (walked >= STEP) {
                double[] across = normal(way, at);
                teeth.add(new Point(
                        way.get(at).x() + across[0] * TOOTH * tooth, way.get(at).y() + across[1] * TOOTH * tooth));
                tooth = -tooth;
                walked = 0;
            }
        }
        teeth.add(way.get(way.size() - 1));
        return teeth;
    }

    /** Across the way at a place, of length one. */
    static double[] normal(List<Point> way, int at) {
        Point before = way.get(Math.max(0, at - 1));
        Point after = way.get(Math.min(way.size() - 1, at + 1));
        double length = Math.max(1e-6, Math.hypot(after.x() - before.x(), after.y() - before.y()));
        return new double[] {-(after.y() - before.y()) / length, (after.x() - before.x()) / length};
    }
}
