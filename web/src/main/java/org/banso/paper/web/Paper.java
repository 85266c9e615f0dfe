package org.banso.paper.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.banso.desk.web.Vocabulary;
import org.banso.kernel.model.RoughDate;
import org.banso.kernel.model.Wareki;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a paper, part after part, from top to bottom. Takes texts, never markup.
 *
 * <p>Used once: filled by a page, handed to {@link PaperPress#print}.
 */
public final class Paper {

    /** A paper is an official document: Japanese, whatever the screen speaks. */
    private static final Vocabulary WORDS = Vocabulary.of(Locale.JAPANESE);

    /** The marks of a chosen and of an open box, in every Japanese font. */
    private static final String CHOSEN = "■";

    private static final String OPEN = "□";

    /** Between the margins, without title: of an upright sheet and of one that lies. Millimetres. */
    private static final double NARROW = 172;

    private static final double HIGH = 215;
    private static final double WIDE = 258;
    private static final double LOW = 148;

    /** A pixel, as millimetres. */
    private static final double SCREEN = 25.4 / 96;

    private final String title;
    private final String foot;
    private final List<Part> parts = new ArrayList<>();
    private final List<Sketch> sketches = new ArrayList<>();
    private boolean wide;
    private boolean headed = true;

    /** One element; its texts pass through the given operator, which makes them fit to stand in a page. */
    interface Part {
        String html(UnaryOperator<String> fit);
    }

    /** A line of a form: what is asked, and the answer. */
    public record Fact(String label, String value) {}

    /** A box to tick, and whether it is. */
    public record Tick(String label, boolean chosen) {}

    /**
     * @param title stands on top, and is the document's title
     * @param foot stands at the left of every page's foot: the number of the case or the request
     */
    public Paper(String title, String foot) {
        this.title = title;
        this.foot = foot;
    }

    /** The words of the key, with their places filled: Japanese. */
    public static String say(String key, Object... values) {
        return values.length == 0 ? WORDS.get(key) : WORDS.say(key, values);
    }

    public static String of(Enum<?> constant) {
        return WORDS.of(constant);
    }

    /** 令和8年5月14日 */
    public static String day(LocalDate day) {
        return Wareki.full(day);
    }

    /** As an office writes it, and as exact as it is known. */
    public static String day(@Nullable RoughDate date) {
        if (date == null) {
            return "";
        }
        String year = Wareki.year(date.latest().withYear(date.year()));
        if (date.about()) {
            return say("desk.date.about", year);
        }
        if (date.month() == null) {
            return year;
        }
        return date.day() == null ? Wareki.month(YearMonth.from(date.earliest())) : Wareki.full(date.earliest());
    }

    /** On the right: the day, who issues it, a number. */
    public Paper right(String text) {
        return add(fit -> element("p class=\"right\"", fit.apply(text)));
    }

    /** To whom it goes. */
    public Paper to(String name) {
        return add(fit -> element("p class=\"to\"", fit.apply(name)));
    }

    public Paper heading(String text) {
        return add(fit -> element("h2", fit.apply(text)));
    }

    /** One paragraph a line. */
    public Paper text(String text) {
        return add(fit -> paragraphs("p", text, fit));
    }

    /** What is to be known beside the matter, in smaller letters. */
    public Paper small(String text) {
        return add(fit -> paragraphs("p class=\"small\"", text, fit));
    }

    public Paper facts(List<Fact> facts) {
        List<Fact> given = List.copyOf(facts);
        return add(fit -> {
            StringBuilder rows = new StringBuilder();
            for (Fact fact : given) {
                rows.append("<tr>")
                        .append(element("th", fit.apply(fact.label())))
                        .append(element("td", lines(fact.value(), fit)))
                        .append("</tr>");
            }
            return element("table class=\"facts\"", rows.toString());
        });
    }

    public Paper ticks(List<Tick> ticks) {
        List<Tick> given = List.copyOf(ticks);
        return add(fit -> {
            StringBuilder all = new StringBuilder();
            for (Tick tick : given) {
                all.append(element(
                        "span class=\"tick\"", (tick.chosen() ? CHOSEN : OPEN) + " " + fit.apply(tick.label())));
            }
            return element("p class=\"ticks\"", all.toString());
        });
    }

    public Paper list(List<String> items) {
        List<String> given = List.copyOf(items);
        return add(fit -> {
            StringBuilder all = new StringBuilder();
            given.forEach(item -> all.append(element("li", lines(item, fit))));
            return element("ol", all.toString());
        });
    }

    public Paper table(List<String> heads, List<List<String>> rows) {
        List<String> givenHeads = List.copyOf(heads);
        List<List<String>> givenRows = rows.stream().map(List::copyOf).toList();
        return add(fit -> {
            StringBuilder body = new StringBuilder();
            for (List<String> row : givenRows) {
                body.append("<tr>");
                row.forEach(cell -> body.append(element("td", lines(cell, fit))));
                body.append("</tr>");
            }
            StringBuilder head = new StringBuilder();
            givenHeads.forEach(one -> head.append(element("th", fit.apply(one))));
            return element(
                    "table class=\"list\"",
                    element("thead", element("tr", head.toString())) + element("tbody", body.toString()));
        });
    }

    /** A text that somebody wrote, under a line that says where it comes from. */
    public Paper passage(String head, String text) {
        return add(fit -> element(
                "div class=\"passage\"",
                element("p class=\"head\"", fit.apply(head)) + paragraphs("p class=\"said\"", text, fit)));
    }

    /** A passage that is not shown: a black bar, always of the same size, and why. */
    public Paper blackened(String head, String why) {
        return add(fit -> element(
                "div class=\"passage\"",
                element("p class=\"head\"", fit.apply(head))
                        + "<div class=\"bar\"></div>"
                        + element("p class=\"why\"", fit.apply(why))));
    }

    /** Lines to be filled in by hand. */
    public Paper sign(List<String> labels) {
        List<String> given = List.copyOf(labels);
        return add(fit -> {
            StringBuilder rows = new StringBuilder();
            given.forEach(label ->
                    rows.append("<tr>").append(element("th", fit.apply(label))).append("<td></td></tr>"));
            return element("table class=\"sign\"", rows.toString());
        });
    }

    /** The sheets lie: for pictures and for tables with many columns. */
    public Paper wide() {
        wide = true;
        return this;
    }

    /** A picture, as large as the sheet allows and not larger than on the screen; its words can be read and searched. */
    public Paper picture(Sketch sketch) {
        int place = sketches.size();
        sketches.add(sketch);
        return add(fit -> {
            double scale = Math.min(
                    SCREEN, Math.min((wide ? WIDE : NARROW) / sketch.width(), (wide ? LOW : HIGH) / sketch.height()));
            StringBuilder inside = new StringBuilder();
            inside.append("<object type=\"" + SketchDrawer.TYPE + "\" data=\"sketch\" data-sketch=\"" + place
                            + "\" alt=\"")
                    .append(fit.apply(sketch.title()))
                    .append("\" style=\"" + size(sketch, scale) + "\"></object>");
            for (Sketch.Mark mark : sketch.marks()) {
                if (mark instanceof Sketch.Text text) {
                    inside.append(word(text, scale, fit));
                }
            }
            return "<div class=\"picture\" style=\"" + size(sketch, scale) + "\">" + inside + "</div>";
        });
    }

    private static String size(Sketch sketch, double scale) {
        return "width:" + millimetres(sketch.width() * scale) + ";height:" + millimetres(sketch.height() * scale);
    }

    /** In a box of its own, wide enough not to be broken. */
    private static String word(Sketch.Text text, double scale, UnaryOperator<String> fit) {
        double half = text.width() * 0.75;
        return "<div class=\"word\" style=\"left:" + millimetres((text.at().x() - half) * scale) + ";top:"
                + millimetres((text.at().y() - text.size()) * scale) + ";width:" + millimetres(2 * half * scale)
                + ";font-size:" + millimetres(text.size() * scale) + (text.bold() ? ";font-weight:700" : "") + ";color:"
                + text.ink().code() + "\">" + fit.apply(text.text()) + "</div>";
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.2fmm", length);
    }

    public Paper newPage() {
        return add(fit -> "<div class=\"new-page\"></div>");
    }

    String title() {
        return title;
    }

    boolean isWide() {
        return wide;
    }

    List<Sketch> sketches() {
        return List.copyOf(sketches);
    }

    String foot() {
        return foot;
    }

    String body(UnaryOperator<String> fit) {
        StringBuilder body = new StringBuilder(headed ? element("h1", fit.apply(title)) : "");
        parts.forEach(part -> body.append(part.html(fit)));
        return body.toString();
    }

    /** Whether its title stands on top of its first page. */
    Paper headed(boolean yes) {
        headed = yes;
        return this;
    }

    Paper add(Part part) {
        parts.add(part);
        return this;
    }

    private static String paragraphs(String tag, String text, UnaryOperator<String> fit) {
        StringBuilder all = new StringBuilder();
        text.lines().forEach(line -> all.append(element(tag, fit.apply(line))));
        return all.toString();
    }

    private static String lines(String text, UnaryOperator<String> fit) {
        return String.join("<br/>", text.lines().map(fit).toList());
    }

    private static String element(String tag, String inside) {
        int space = tag.indexOf(' ');
        return "<" + tag + ">" + inside + "</" + (space < 0 ? tag : tag.substring(0, space)) + ">";
    }
}
