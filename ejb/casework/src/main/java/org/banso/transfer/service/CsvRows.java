package org.banso.transfer.service;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.banso.kernel.model.Refused;
import org.banso.transfer.model.FileForm;
import org.banso.transfer.model.MapColumns;
import org.banso.transfer.model.TransferReason;

/** A text with commas, or tabs, between its columns. {@code ="0300"}, as spreadsheets protect zeros, is read as 0300. */
final class CsvRows implements FileRows {

    private static final char MARK = '\uFEFF';

    /** Characters of one row: a quote that never ends would fill the memory. */
    private static final int LONGEST_ROW = 2_000_000;

    private final Path file;
    private final FileForm form;

    CsvRows(Path file, FileForm form) {
        this.file = file;
        this.form = form;
    }

    /** Counts what is read, from row to row. */
    private static final class Bounded extends FilterReader {

        private int since;

        Bounded(Reader reader) {
            super(reader);
        }

        void nextRow() {
            since = 0;
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(read);
            return read;
        }

        private void count(int more) {
            since += more;
            if (since > LONGEST_ROW) {
                throw new Refused(TransferReason.FILE_BURSTS);
            }
        }
    }

    @Override
    public FileForm form() {
        return form;
    }

    @Override
    public void each(Taking taking) throws IOException {
        try (BufferedReader text =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), FileKind.charset(form)))) {
            text.mark(2);
            if (text.read() != MARK) {
                text.reset();
            }
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter(text))
                    .setIgnoreEmptyLines(false)
                    .setTrailingData(true)
                    .setLenientEof(true)
                    .get();
            Bounded bounded = new Bounded(text);
            try (CSVParser parser =
                    CSVParser.builder().setReader(bounded).setFormat(format).get()) {
                int number = 0;
                for (CSVRecord record : parser) {
                    number++;
                    bounded.nextRow();
                    List<String> cells = cells(record);
                    if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                        taking.row(number, cells);
                    }
                }
            }
        } catch (UncheckedIOException broken) {
            throw new Refused(broken, TransferReason.FILE_BROKEN);
        }
    }

    private static List<String> cells(CSVRecord record) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(record.size(), MapColumns.MOST); column++) {
            cells.add(plain(record.get(column)));
        }
        return cells;
    }

    private static String plain(String cell) {
        boolean guarded = cell.length() > 2 && cell.startsWith("=\"") && cell.endsWith("\"");
        return guarded
                ? cell.substring(2, cell.length() - 1)
                : cell.replace("\u0000", "").replace("\u001A", "");
    }

    /** Whichever stands more often in the first line. */
    private static char delimiter(BufferedReader text) throws IOException {
        char[] head = new char[8_000];
        text.mark(head.length);
        int read = Math.max(0, text.read(head));
        text.reset();
        int tabs = 0;
        int commas = 0;
        for (int i = 0; i < read && head[i] != '\n'; i++) {
            tabs += head[i] == '\t' ? 1 : 0;
            commas += head[i] == ',' ? 1 : 0;
        }
        return tabs > commas ? '\t' : ',';
    }

    @Override
    public void close() {
        // each() opens and closes by itself
    }
}
