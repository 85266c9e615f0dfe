package org.banso.paper.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banso.paper.web.FormSheet.Box;
import org.banso.paper.web.FormSheet.Heading;
import org.banso.paper.web.FormSheet.Kind;
import org.banso.paper.web.FormSheet.NewSheet;
import org.banso.paper.web.FormSheet.Note;
import org.banso.paper.web.FormSheet.Part;
import org.banso.paper.web.FormSheet.Right;
import org.banso.paper.web.FormSheet.Row;
import org.banso.paper.web.FormSheet.Table;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Forms as a workbook: each sheet laid out for A4 with the same ruled boxes as on paper, page n of m at its foot. Every text is a
 * text: nothing is calculated, no zero is lost.
 */
final class FormBook {

    private static final String FONT = "BIZ UDGothic";
    private static final String SHADE = "EEEEEE";
    private static final String TEXT = "@";

    /** A cell that is formatted as text shows longer ones as ####. */
    private static final int LONGEST_AS_TEXT = 255;

    /** Of a column, in letters: {@value FormSheet#GRID} of them fill A4 between the margins, upright and lying. */
    private static final double NARROW = 3.45;

    private static final double WIDE = 5.3;

    /** Half-width letters that a column takes. */
    private static final double NARROW_HOLDS = 4.0;

    private static final double WIDE_HOLDS = 6.2;

    private static final double LINE = 14;
    private static final double EDGE = 5;

    /** Excel lets a row grow to 409 points; a longer text goes on in the next row, and so over the page's end. */
    private static final int MOST_LINES = 28;

    private static final float MARGIN = 0.5f;
    private static final int LONGEST_NAME = 31;

    private final Workbook book;
    private final Set<String> names = new HashSet<>();
    private Worksheet sheet;
    private double holds;
    private int at;

    private FormBook(Workbook book, FormSheet first) {
        this.book = book;
        this.sheet = sheet(first);
    }

    /** @param forms at least one */
    static void write(List<FormSheet> forms, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Banso", "1.0");
        book.properties().setTitle(forms.get(0).title());
        FormBook writer = new FormBook(book, forms.get(0));
        writer.fill(forms.get(0));
        for (FormSheet form : forms.subList(1, forms.size())) {
            writer.sheet = writer.sheet(form);
            writer.fill(form);
        }
        book.finish();
    }

    private Worksheet sheet(FormSheet form) {
        Worksheet next = book.newWorksheet(unused(form.title()));
        next.paperSize(PaperSize.A4_PAPER);
        next.pageOrientation(form.isWide() ? "landscape" : "portrait");
        next.setFitToPage(true);
        next.fitToWidth((short) 1);
        next.fitToHeight((short) 0);
        next.leftMargin(MARGIN);
        next.rightMargin(MARGIN);
        next.topMargin(MARGIN);
        next.bottomMargin(MARGIN * 1.4f);
        next.footerMargin(MARGIN / 2);
        next.footer(harmless(form.foot()), Position.LEFT);
        next.footer("&P / &N", Position.RIGHT);
        next.hideGridLines();
        for (int column = 0; column < FormSheet.GRID; column++) {
            next.width(column, form.isWide() ? WIDE : NARROW);
        }
        holds = form.isWide() ? WIDE_HOLDS : NARROW_HOLDS;
        at = 0;
        return next;
    }

    /** In a page's foot & begins a code. */
    private static String harmless(String text) {
        return ListForm.printable(text).replace("&", "&&");
    }

    private String unused(String title) {
        String base = ListForm.sheetName(title);
        String name = base;
        for (int next = 2; !names.add(name); next++) {
            String end = " (" + next + ")";
            name = base.substring(0, Math.min(base.length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }

    private void fill(FormSheet form) {
        top(form);
        for (Part part : form.parts()) {
            if (part instanceof Row row) {
                row(row);
            } else if (part instanceof Table table) {
                int head = at;
                row(new Row(table.heads()));
                sheet.repeatRows(head, at - 1);
                table.rows().forEach(this::row);
            } else if (part instanceof Heading heading) {
                whole(heading.text(), LINE + EDGE, style -> style.bold());
            } else if (part instanceof Right right) {
                whole(right.text(), LINE, style -> style.horizontalAlignment("right"));
            } else if (part instanceof Note note) {
                whole(note.text(), lines(note.text(), FormSheet.GRID).size() * LINE, style -> style.fontSize(9));
            } else if (part instanceof NewSheet) {
                sheet = sheet(form);
                top(form);
            }
        }
    }

    private void top(FormSheet form) {
        whole(form.mark(), LINE, style -> style.fontSize(9));
        whole(form.title(), LINE * 2, style -> style.bold().fontSize(14).horizontalAlignment("center"));
    }

    /** What an unruled line looks like. */
    private interface Look {
        void on(StyleSetter style);
    }

    private void whole(String text, double height, Look look) {
        sheet.value(at, 0, ListForm.printable(text));
        StyleSetter style = sheet.range(at, 0, at, FormSheet.GRID - 1).style();
        style.fontName(FONT).fontSize(10).wrapText(true).verticalAlignment("center");
        look.on(style);
        style.merge().set();
        sheet.rowHeight(at, height);
        at++;
    }

    /** One row of the form: one of the sheet, or several when a text is longer than a row may be high. */
    private void row(Row row) {
        List<List<String>> texts = new ArrayList<>();
        int most = 1;
        for (Box box : row.boxes()) {
            List<String> lines = lines(box.text(), box.span());
            texts.add(lines);
            most = Math.max(most, Math.max(lines.size(), box.lines()));
        }
        int rows = (most + MOST_LINES - 1) / MOST_LINES;
        for (int part = 0; part < rows; part++) {
            int lines = Math.min(MOST_LINES, most - part * MOST_LINES);
            int column = 0;
            for (int at = 0; at < row.boxes().size(); at++) {
                Box box = row.boxes().get(at);
                box(box, said(box, texts.get(at), rows, part), column, rows, part);
                column += box.span();
            }
            sheet.rowHeight(at, lines * LINE + EDGE);
            at++;
        }
    }

    /** The part of the box's text that stands in that row. */
    private static String said(Box box, List<String> lines, int rows, int part) {
        if (rows == 1) {
            return box.text();
        }
        int from = Math.min(lines.size(), part * MOST_LINES);
        return String.join("\n", lines.subList(from, Math.min(lines.size(), from + MOST_LINES)));
    }

    private void box(Box box, String text, int column, int rows, int part) {
        String kept = ListForm.printable(text);
        if (!kept.isEmpty()) {
            sheet.value(at, column, kept);
        }
        boolean label = box.kind() == Kind.LABEL;
        StyleSetter style = sheet.range(at, column, at, column + box.span() - 1).style();
        style.fontName(FONT).fontSize(label ? 9 : 10).wrapText(true);
        style.verticalAlignment(label || box.kind() == Kind.NAME || box.lines() == 1 && rows == 1 ? "center" : "top");
        style.borderStyle(BorderSide.LEFT, "thin").borderStyle(BorderSide.RIGHT, "thin");
        if (part == 0) {
            style.borderStyle(BorderSide.TOP, "thin");
        }
        if (part == rows - 1) {
            style.borderStyle(BorderSide.BOTTOM, "thin");
        }
        if (label) {
            style.fillColor(SHADE);
        }
        if (kept.length() <= LONGEST_AS_TEXT || ListForm.isCalculated(kept)) {
            style.format(TEXT);
        }
        if (box.span() > 1) {
            style.merge();
        }
        style.set();
    }

    /** As it will be broken into lines, about: a wide letter counts two. */
    private List<String> lines(String text, int span) {
        double room = span * holds - 1;
        List<String> lines = new ArrayList<>();
        for (String paragraph : (Iterable<String>) text.lines()::iterator) {
            StringBuilder line = new StringBuilder();
            double used = 0;
            for (int letter : paragraph.codePoints().toArray()) {
                double width = Sketch.isWide(letter) ? 2 : 1;
                if (used + width > room && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.appendCodePoint(letter);
                used += width;
            }
            lines.add(line.toString());
        }
        return lines.isEmpty() ? List.of("") : lines;
    }
}
