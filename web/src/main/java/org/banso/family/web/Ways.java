package org.banso.family.web;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banso.paper.web.Sketch.Point;

/** Finds a way from one to another that bends around what stands between. */
final class Ways {

    private static final double[] BENDS = {0, 38, -38, 70, -70, 110, -110, 150, -150};
    private static final int POINTS_EACH = 2;

    private final List<Rectangle2D> obstacles;
    private final Set<String> taken = new HashSet<>();

    Ways(List<Rectangle2D> obstacles) {
        this.obstacles = List.copyOf(obstacles);
    }

    /**
     * @param away how far from each middle it begins and ends
     * @param straightIsTaken whether something is drawn straight between the two already
     */
    List<Point> between(Point from, Point to, double away, boolean straightIsTaken) {
        List<Point> best = List.of();
        double least = Double.MAX_VALUE;
        String chosen = "";
        for (double bend : BENDS) {
            List<Point> way = way(from, to, bend, away);
            String name = Math.min(from.x(), to.x()) + " " + (from.y() + to.y()) + " " + Math.max(from.x(), to.x())
                    + " " + (from.x() <= to.x() ? bend : -bend);
            double price = Math.abs(bend) / 1000
                    + way.stream().filter(this::hits).count() * 0.2
                    + (bend == 0 && straightIsTaken ? 3 : 0)
                    + (taken.contains(name) ? 5 : 0);
            if (price < least) {
                least = price;
                best = way;
                chosen = name;
            }
        }
        taken.add(chosen);
        return best;
    }

    private boolean hits(Point point) {
        return obstacles.stream().anyMatch(box -> box.contains(point.x(), point.y()));
    }

    /** A bow over the straight line, in steps of about {@link #POINTS_EACH} pixels, without what lies within the two signs. */
    private static List<Point> way(Point from, Point to, double bend, double away) {
        double length = Math.max(1, Math.hypot(to.x() - from.x(), to.y() - from.y()));
        double middleX = (from.x() + to.x()) / 2 - (to.y() - from.y()) / length * bend * 2;
        double middleY = (from.y() + to.y()) / 2 + (to.x() - from.x()) / length * bend * 2;
        int steps = Math.max(12, (int) ((length + Math.abs(bend) * 2) / POINTS_EACH));
        List<Point> way = new ArrayList<>();
        for (int step = 0; step <= steps; step++) {
            double t = step / (double) steps;
            double x = (1 - t) * (1 - t) * from.x() + 2 * t * (1 - t) * middleX + t * t * to.x();
            double y = (1 - t) * (1 - t) * from.y() + 2 * t * (1 - t) * middleY + t * t * to.y();
            if (Math.hypot(x - from.x(), y - from.y()) >= away && Math.hypot(x - to.x(), y - to.y()) >= away) {
                way.add(new Point(x, y));
            }
        }
        return way.size() > 1 ? way : List.of(from, to);
    }
}
