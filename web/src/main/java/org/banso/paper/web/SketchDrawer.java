package org.banso.paper.web;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;
import org.banso.paper.web.Sketch.Ink;
import org.banso.paper.web.Sketch.Point;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the lines and circles of a paper's sketches; their words stand over them as the paper's own text, to be found in it. */
final class SketchDrawer implements FSObjectDrawer {

    /** By this type an element says that it is a sketch, and by its place which one. */
    static final String TYPE = "banso/sketch";

    private final List<Sketch> sketches;

    SketchDrawer(List<Sketch> sketches) {
        this.sketches = sketches;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Sketch sketch = sketches.get(Integer.parseInt(element.getAttribute("data-sketch")));
        device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, graphics -> {
            double scale = width / dotsPerPixel / sketch.width();
            graphics.scale(scale, scale);
            sketch.marks().forEach(mark -> draw(graphics, mark));
        });
        return null;
    }

    private static void draw(Graphics2D graphics, Sketch.Mark mark) {
        if (mark instanceof Sketch.Line line) {
            Path2D path = new Path2D.Double();
            for (Point point : line.points()) {
                if (path.getCurrentPoint() == null) {
                    path.moveTo(point.x(), point.y());
                } else {
                    path.lineTo(point.x(), point.y());
                }
            }
            if (line.closed()) {
                path.closePath();
            }
            draw(graphics, path, line.ink(), line.width(), line.dash(), line.fill());
        } else if (mark instanceof Sketch.Circle circle) {
            double radius = circle.radius();
            draw(
                    graphics,
                    new Ellipse2D.Double(
                            circle.centre().x() - radius, circle.centre().y() - radius, 2 * radius, 2 * radius),
                    circle.ink(),
                    circle.width(),
                    circle.dash(),
                    circle.fill());
        }
    }

    private static void draw(
            Graphics2D graphics, Shape shape, Ink ink, double thick, Sketch.Dash dash, @Nullable Ink fill) {
        if (fill != null) {
            graphics.setColor(new Color(fill.rgb()));
            graphics.fill(shape);
        }
        float[] broken = dash == Sketch.Dash.WHOLE ? null : new float[] {dash.on(), dash.off()};
        graphics.setColor(new Color(ink.rgb()));
        graphics.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, broken, 0));
        graphics.draw(shape);
    }
}
