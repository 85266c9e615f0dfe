package org.banso.paper.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A form of ruled boxes on A4, filled or to be filled in by hand: on paper as PDF ({@link #paper}), or as a sheet of Excel
 * ({@link FormBook}). Takes texts, never markup.
 *
 * <p>Its rows lie on {@value #GRID} columns of one width; the spans of a row's boxes add up to them. A box grows with its text
 * and goes over to the next page with it.
 */
public final class FormSheet {

    public static final int GRID = 24;

    private static final String CHOSEN = "■";
    private static final String OPEN = "□";

    /** A line of a box, millimetres. */
    private static final double LINE = 5.6;

    private final String mark;
    private final String title;
    private final String foot;
    private final List<Part> parts = new ArrayList<>();
    private boolean wide;

    /** What a box is. */
    enum Kind {
        /** What is asked, on a shade. */
        LABEL,
        /** What is answered. */
        VALUE,
        /** A name under its furigana. */
        NAME,
        /** Boxes to tick: none of them is torn from its words. */
        TICKS
    }

    /**
     * A box of a row.
     *
     * @param lines it is at least so many lines high
     */
    public record Box(Kind kind, int span, int lines, List<String> texts) {

        public Box {
            texts = List.copyOf(texts);
        }

        /** As one text, as a cell of Excel holds it. */
        String text() {
            return String.join(kind == Kind.TICKS ? "　" : "\n", texts);
        }
    }

    sealed interface Part {}

    record Row(List<Box> boxes) implements Part {}

    record Table(List<Box> heads, List<Row> rows) implements Part {}

    record Heading(String text) implements Part {}

    record Note(String text) implements Part {}

    record Right(String text) implements Part {}

    record NewSheet() implements Part {}

    /**
     * @param mark the form's number in the ministry's set, such as 様式1
     * @param foot stands at the left of every page's foot: the number of the case
     */
    public FormSheet(String mark, String title, String foot) {
        this.mark = mark;
        this.title = title;
        this.foot = foot;
    }

    public static Box label(int span, String text) {
        return new Box(Kind.LABEL, span, 1, List.of(text));
    }

    public static Box value(int span, String text) {
        return new Box(Kind.VALUE, span, 1, List.of(text));
    }

    /** @param lines it has room for so many, also when it is empty */
    public static Box value(int span, int lines, String text) {
        return new Box(Kind.VALUE, span, lines, List.of(text));
    }

    /** A name, its furigana above it. */
    public static Box name(int span, String kana, String name) {
        return new Box(Kind.NAME, span, 2, List.of(kana, name));
    }

    /** @param ticks as {@link #tick} makes them */
    public static Box ticks(int span, List<String> ticks) {
        return new Box(Kind.TICKS, span, 1, ticks);
    }

    /** All constants, those that are chosen with their box ticked; none for a form to be filled in. */
    public static <E extends Enum<E>> Box ticks(int span, Class<E> type, Collection<@Nullable E> chosen) {
        List<String> ticks = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            ticks.add(tick(Paper.of(constant), chosen.contains(constant)));
        }
        return ticks(span, ticks);
    }

    /** The same for one answer, which may be missing. */
    public static <E extends Enum<E>> Box tick(int span, Class<E> type, @Nullable E chosen) {
        return ticks(span, type, chosen == null ? List.of() : List.of(chosen));
    }

    public static String tick(String words, boolean chosen) {
        return (chosen ? CHOSEN : OPEN) + words;
    }

    /** The sheets lie. */
    public FormSheet wide() {
        wide = true;
        return this;
    }

    public FormSheet right(String text) {
        return add(new Right(text));
    }

    public FormSheet heading(String text) {
        return add(new Heading(text));
    }

    /** In small letters, between the boxes. */
    public FormSheet note(String text) {
        return text.isEmpty() ? this : add(new Note(text));
    }

    /** @throws IllegalArgumentException when the spans do not add up to {@value #GRID} */
    public FormSheet row(Box... boxes) {
        return add(row(List.of(boxes)));
    }

    /** One question over the whole width: its label, and under it a box of at least so many lines. */
    public FormSheet wideRow(String label, int lines, String text) {
        return row(label(GRID, label)).row(value(GRID, lines, text));
    }

    /** @param heads stand on top of every page that it reaches */
    public FormSheet table(List<Box> heads, List<List<Box>> rows) {
        return add(
                new Table(row(heads).boxes(), rows.stream().map(FormSheet::row).toList()));
    }

    /** The next one of the same kind, on a sheet of its own. */
    public FormSheet newSheet() {
        return add(new NewSheet());
    }

    private static Row row(List<Box> boxes) {
        int spans = boxes.stream().mapToInt(Box::span).sum();
        if (spans != GRID) {
            throw new IllegalArgumentException("boxes over " + spans + " of " + GRID + " columns");
        }
        return new Row(List.copyOf(boxes));
    }

    private FormSheet add(Part part) {
        parts.add(part);
        return this;
    }

    String mark() {
        return mark;
    }

    String title() {
        return title;
    }

    String foot() {
        return foot;
    }

    boolean isWide() {
        return wide;
    }

    List<Part> parts() {
        return Collections.unmodifiableList(parts);
    }

    /** As they are printed, one behind the other, with the title and the foot of the first; upright, or lying as the first. */
    static Paper paper(List<FormSheet> forms) {
        FormSheet first = forms.get(0);
        Paper paper = new Paper(first.title, first.foot).headed(false);
        if (first.wide) {
            paper.wide();
        }
        for (FormSheet form : forms) {
            if (form != first) {
                paper.newPage();
            }
            paper.add(form::html);
        }
        return paper;
    }

    private String html(UnaryOperator<String> fit) {
        StringBuilder out = new StringBuilder(top(fit));
        boolean open = false;
        for (Part part : parts) {
            boolean row = part instanceof Row;
            if (row != open) {
                out.append(row ? TABLE + "<tbody>" : "</tbody></table>");
                open = row;
            }
            out.append(html(part, fit));
        }
        return out.append(open ? "</tbody></table>" : "").toString();
    }

    private String top(UnaryOperator<String> fit) {
        return "<p class=\"mark\">" + fit.apply(mark) + "</p><h1 class=\"form\">" + fit.apply(title) + "</h1>";
    }

    private String html(Part part, UnaryOperator<String> fit) {
        if (part instanceof Row row) {
            return html(row, "row", fit);
        }
        if (part instanceof Table table) {
            StringBuilder out = new StringBuilder(TABLE + "<thead>");
            out.append(html(new Row(table.heads()), "col", fit)).append("</thead><tbody>");
            table.rows().forEach(row -> out.append(html(row, "row", fit)));
            return out.append("</tbody></table>").toString();
        }
        if (part instanceof Heading heading) {
            return "<h2 class=\"form\">" + fit.apply(heading.text()) + "</h2>";
        }
        if (part instanceof Right right) {
            return "<p class=\"right small\">" + fit.apply(right.text()) + "</p>";
        }
        if (part instanceof Note note) {
            return "<p class=\"small\">" + lines(note.text(), fit) + "</p>";
        }
        return "<div class=\"new-page\"></div>" + top(fit);
    }

    private static String html(Row row, String scope, UnaryOperator<String> fit) {
        StringBuilder out = new StringBuilder("<tr>");
        for (Box box : row.boxes()) {
            String tag = box.kind() == Kind.LABEL ? "th" : "td";
            out.append('<').append(tag).append(" colspan=\"").append(box.span()).append('"');
            if (box.kind() == Kind.LABEL) {
                out.append(" scope=\"")
                        .append(box.span() == GRID ? "col" : scope)
                        .append('"');
            }
            if (box.lines() > 1) {
                out.append(String.format(Locale.ROOT, " style=\"height:%.1fmm\"", box.lines() * LINE));
            }
            out.append('>').append(inside(box, fit)).append("</").append(tag).append('>');
        }
        return out.append("</tr>").toString();
    }

    private static String inside(Box box, UnaryOperator<String> fit) {
        return switch (box.kind()) {
            case NAME ->
                "<p class=\"kana\">" + fit.apply(box.texts().get(0)) + "</p><p class=\"name\">"
                        + fit.apply(box.texts().get(1)) + "</p>";
            case TICKS ->
                String.join(
                        " ",
                        box.texts().stream()
                                .map(tick -> "<span class=\"box\">" + fit.apply(tick) + "</span>")
                                .toList());
            case LABEL, VALUE -> lines(box.texts().get(0), fit);
        };
    }

    private static String lines(String text, UnaryOperator<String> fit) {
        return String.join("<br/>", text.lines().map(fit).toList());
    }

    private static final String TABLE = "<table class=\"form\"><colgroup>" + "<col/>".repeat(GRID) + "</colgroup>";
}
