package org.banso.family.web;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.banso.paper.web.Sketch.Point;

/** The line around those who live together: around each of them, with a lane from one to the next where nobody stands between. */
final class Household {

    private static final double ROUND = 26;
    private static final double LANE = 30;
    /** Around somebody else's sign and words, so that the line passes them. */
    private static final double ASIDE = 3;
    /** A lane over somebody else is as long as so many pixels more. */
    private static final double DETOUR = 2_000;

    private static final double FLAT = 0.8;

    private Household() {}

    /**
     * @param inside the boxes of those who live there, at least one
     * @param outside the boxes of all others
     */
    static List<List<Point>> around(List<Rectangle2D> inside, List<Rectangle2D> outside) {
        Area area = new Area();
        inside.forEach(box -> area.add(new Area(
                new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), ROUND, ROUND))));
        lanes(inside, outside).forEach(lane -> area.add(new Area(lane)));
        outside.forEach(box -> area.subtract(new Area(new RoundRectangle2D.Double(
                box.getX() - ASIDE,
                box.getY() - ASIDE,
                box.getWidth() + 2 * ASIDE,
                box.getHeight() + 2 * ASIDE,
                ROUND,
                ROUND))));
        return outlines(area);
    }

    /** From each to the nearest that is joined already, around others where that is not much longer. */
    private static List<Shape> lanes(List<Rectangle2D> inside, List<Rectangle2D> outside) {
        ToDoubleBiFunction<Rectangle2D, Rectangle2D> length = (one, other) -> {
            Line2D line = between(one, other);
            long over = outside.stream().filter(line::intersects).count();
            return line.getP1().distance(line.getP2()) + over * DETOUR;
        };
        List<Rectangle2D> joined = new ArrayList<>(inside.subList(0, 1));
        List<Rectangle2D> open = new ArrayList<>(inside.subList(1, inside.size()));
        List<Shape> lanes = new ArrayList<>();
        while (!open.isEmpty()) {
            Rectangle2D from = joined.get(0);
            Rectangle2D to = open.get(0);
            for (Rectangle2D one : joined) {
                for (Rectangle2D other : open) {
                    if (length.applyAsDouble(one, other) < length.applyAsDouble(from, to)) {
                        from = one;
                        to = other;
                    }
                }
            }
            Line2D lane = between(from, to);
            if (outside.stream().noneMatch(lane::intersects)) {
                lanes.add(new BasicStroke((float) LANE).createStrokedShape(lane));
            }
            joined.add(to);
            open.remove(to);
        }
        return lanes;
    }

    private static Line2D between(Rectangle2D one, Rectangle2D other) {
        return new Line2D.Double(one.getCenterX(), one.getCenterY(), other.getCenterX(), other.getCenterY());
    }

    private static List<List<Point>> outlines(Area area) {
        List<List<Point>> outlines = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator path = area.getPathIterator(null, FLAT); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                outlines.add(new ArrayList<>());
            }
            if (kind != PathIterator.SEG_CLOSE) {
                outlines.get(outlines.size() - 1).add(new Point(at[0], at[1]));
            }
        }
        return outlines;
    }
}
