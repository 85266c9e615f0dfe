package org.banso.paper.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** As what a list leaves the house. */
public enum ListForm {
    /** An Excel workbook: texts stay texts, days are days. */
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        void write(ListFile list, OutputStream out) throws IOException {
            Workbook book = new Workbook(out, "Banso", "1.0");
            fill(book.newWorksheet(sheetName(list.title())), list);
            list.second().ifPresent(second -> fill(book.newWorksheet(sheetName(second.title())), second));
            book.finish();
        }
    },
    /** Comma-separated UTF-8 with its mark, so that Excel reads the Japanese; lines end as RFC 4180 says. */
    CSV("csv", "text/csv; charset=UTF-8") {
        @Override
        void write(ListFile list, OutputStream out) throws IOException {
            OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(BYTE_ORDER_MARK);
            CSVFormat format =
                    CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();
            CSVPrinter printer = new CSVPrinter(writer, format);
            printer.printRecord(list.headings().stream().map(ListForm::harmless).toList());
            for (List<@Nullable Object> line : list.lines()) {
                for (Object value : line) {
                    printer.print(value instanceof String text ? harmless(text) : value);
                }
                printer.println();
            }
            printer.flush();
        }
    };

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Excel takes no longer text in a cell. */
    private static final int LONGEST = 32_767;

    private static final int LONGEST_SHEET_NAME = 31;

    /** What XML cannot hold: controls but tab and line feed, and halves of characters. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F\\uFFFE\\uFFFF]"
            + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    /** A spreadsheet would calculate what begins so (CSV injection), full-width signs too. */
    private static final Pattern CALCULATED = Pattern.compile("(?s)[\\s]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20|%].*");

    /** A spreadsheet would take the zero from the front, or round what is behind the fifteenth digit. */
    private static final Pattern CODE = Pattern.compile("0[0-9]+|[0-9]{16,}");

    private static final Pattern NOT_IN_SHEET_NAME = Pattern.compile("[\\[\\]:*?/\\\\]");

    private final String ending;
    private final String mediaType;

    ListForm(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    abstract void write(ListFile list, OutputStream out) throws IOException;

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }

    private static void fill(Worksheet sheet, ListFile list) {
        List<String> headings = list.headings();
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, printable(headings.get(column)));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        int at = 1;
        for (List<@Nullable Object> line : list.lines()) {
            for (int column = 0; column < line.size(); column++) {
                put(sheet, at, column, line.get(column));
            }
            at++;
        }
        if (at > 1) {
            sheet.setAutoFilter(0, 0, at - 1, headings.size() - 1);
        }
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy/mm/dd").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof String text) {
            sheet.value(row, column, printable(text));
            sheet.style(row, column).format("@").set();
        }
    }

    static String sheetName(String title) {
        String name = NOT_IN_SHEET_NAME.matcher(printable(title)).replaceAll("-");
        return name.substring(0, Math.min(LONGEST_SHEET_NAME, name.length()));
    }

    static String printable(String text) {
        String kept = UNPRINTABLE.matcher(text).replaceAll("");
        return kept.length() <= LONGEST ? kept : kept.substring(0, LONGEST);
    }

    /** Whether a spreadsheet would calculate it, were it no text. */
    static boolean isCalculated(String text) {
        return CALCULATED.matcher(text).matches();
    }

    /** In a CSV: what would be calculated begins with an apostrophe, and a code of digits is said to be text. */
    static String harmless(String text) {
        String kept = printable(text);
        if (CODE.matcher(kept).matches()) {
            return "=\"" + kept + "\"";
        }
        return isCalculated(kept) ? "'" + kept : kept;
    }
}
