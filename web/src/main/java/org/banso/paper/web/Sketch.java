package org.banso.paper.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A drawing of lines, circles and words, in pixels from the upper left corner: shown in a page and taken out as SVG, printed
 * on a {@link Paper}. Takes texts, never markup; what lies later lies on top.
 */
public final class Sketch {

    /** What is drawn with: the same on screen and paper, readable without colour by its shapes. */
    public enum Ink {
        BLACK("#1a1a1a"),
        GREY("#666666"),
        RED("#a90000"),
        GREEN("#115a36"),
        BLUE("#004c59"),
        WHITE("#ffffff"),
        TINT("#e9f7f9"),
        PALE("#f2f2f2");

        private final String code;

        Ink(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        int rgb() {
            return Integer.parseInt(code.substring(1), 16);
        }
    }

    /** How a line is broken. */
    public enum Dash {
        WHOLE(0, 0),
        DASHED(7, 5),
        DOTTED(2, 4);

        private final float on;
        private final float off;

        Dash(float on, float off) {
            this.on = on;
            this.off = off;
        }

        float on() {
            return on;
        }

        float off() {
            return off;
        }
    }

    public record Point(double x, double y) {}

    /** Something drawn. */
    public sealed interface Mark permits Line, Circle, Text {}

    /** @param fill null for none */
    public record Line(
            List<Point> points,
            boolean closed,
            Ink ink,
            double width,
            Dash dash,
            @Nullable Ink fill) implements Mark {

        public Line {
            points = List.copyOf(points);
        }
    }

    /** @param fill null for none */
    public record Circle(
            Point centre,
            double radius,
            Ink ink,
            double width,
            Dash dash,
            @Nullable Ink fill) implements Mark {}

    /** @param at the middle of its foot */
    public record Text(Point at, double size, boolean bold, Ink ink, String text) implements Mark {

        /** How wide it is, near enough: full-width letters are as wide as high, others half of it. */
        public double width() {
            return Sketch.width(text, size);
        }
    }

    /** Letters from U+2E80 on, and the marks between, are as wide as high. */
    private static final int FIRST_WIDE = 0x2E80;

    private static final double NARROW = 0.58;

    private final List<Mark> marks = new ArrayList<>();
    private final String title;
    private double width;
    private double height;

    /** @param title what a reader hears, and stands on top of the file */
    public Sketch(String title) {
        this.title = title;
    }

    public static double width(String text, double size) {
        return text.codePoints()
                .mapToDouble(one -> isWide(one) ? size : size * NARROW)
                .sum();
    }

    static boolean isWide(int letter) {
        return letter >= FIRST_WIDE;
    }

    /** The text, cut with … where it is wider. */
    public static String fit(String text, double size, double widest) {
        if (width(text, size) <= widest) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        for (int letter : text.codePoints().toArray()) {
            if (width(kept.toString() + Character.toString(letter) + "…", size) > widest) {
                break;
            }
            kept.appendCodePoint(letter);
        }
        return kept.append('…').toString();
    }

    public Sketch add(Mark mark) {
        marks.add(mark);
        return this;
    }

    public Sketch line(Ink ink, double thick, Dash dash, Point... points) {
        return add(new Line(List.of(points), false, ink, thick, dash, null));
    }

    public Sketch text(double x, double y, double size, boolean bold, Ink ink, String text) {
        return text.isEmpty() ? this : add(new Text(new Point(x, y), size, bold, ink, text));
    }

    /** Says how large it is in the end. */
    public Sketch sized(double wide, double high) {
        width = Math.ceil(wide);
        height = Math.ceil(high);
        return this;
    }

    public String title() {
        return title;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** As a file of its own. */
    public String file() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg("");
    }

    /**
     * As an element of a page: no style, no script, only shapes and selectable words.
     *
     * @param id by which the page's words point to its title
     */
    public String svg(String id) {
        StringBuilder out = new StringBuilder();
        String names = id.isEmpty() ? "" : " id=\"" + escape(id) + "-title\"";
        String told = id.isEmpty() ? "" : " aria-labelledby=\"" + escape(id) + "-title\"";
        out.append(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"%s viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\"",
                told, number(width), number(height), number(width), number(height)));
        out.append(" font-family=\"'BIZ UDPGothic','BIZ UDGothic','Hiragino Sans','Yu Gothic UI',Meiryo,sans-serif\">");
        out.append("<title").append(names).append('>').append(escape(title)).append("</title>");
        out.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        marks.forEach(mark -> out.append(element(mark)));
        return out.append("</svg>").toString();
    }

    private static String element(Mark mark) {
        if (mark instanceof Line line) {
            String points = line.points().stream()
                    .map(point -> number(point.x()) + "," + number(point.y()))
                    .collect(Collectors.joining(" "));
            return format(
                    "<%s points=\"%s\" %s/>",
                    line.closed() ? "polygon" : "polyline",
                    points,
                    pen(line.ink(), line.width(), line.dash(), line.fill()));
        }
        if (mark instanceof Circle circle) {
            return format(
                    "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s/>",
                    number(circle.centre().x()),
                    number(circle.centre().y()),
                    number(circle.radius()),
                    pen(circle.ink(), circle.width(), circle.dash(), circle.fill()));
        }
        Text text = (Text) mark;
        return format(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s text-anchor=\"middle\" fill=\"%s\" stroke=\"#ffffff\""
                        + " stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\">%s</text>",
                number(text.at().x()),
                number(text.at().y()),
                number(text.size()),
                text.bold() ? " font-weight=\"700\"" : "",
                text.ink().code(),
                escape(text.text()));
    }

    private static String pen(Ink ink, double thick, Dash dash, @Nullable Ink fill) {
        String broken =
                dash == Dash.WHOLE ? "" : " stroke-dasharray=\"" + number(dash.on()) + " " + number(dash.off()) + "\"";
        return "fill=\"" + (fill == null ? "none" : fill.code()) + "\" stroke=\"" + ink.code() + "\" stroke-width=\""
                + number(thick) + "\"" + broken;
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
