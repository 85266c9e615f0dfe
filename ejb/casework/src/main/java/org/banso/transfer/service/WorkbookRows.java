package org.banso.transfer.service;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.banso.kernel.model.Refused;
import org.banso.transfer.model.FileForm;
import org.banso.transfer.model.MapColumns;
import org.banso.transfer.model.TransferReason;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of a workbook, read as a stream: no cell and no string is kept.
 *
 * <p>Of a formula the value counts that the spreadsheet last saw. Furigana that Excel keeps beside a text is left out. Days
 * count from 1900 or from 1904, as the workbook says. No entity of the XML is expanded, no name inside becomes a path, and
 * what comes out of the packing is bounded.
 *
 * <p>One class because a workbook's five parts are only understood together.
 */
final class WorkbookRows implements FileRows {

    private static final int MOST_PARTS = 5_000;

    /** How many times larger than packed. Real lists come to 5 to 40. */
    private static final long MOST_INFLATION = 100;

    private static final long ALWAYS_ALLOWED = 10_000_000;

    /** Characters; Excel itself takes no more in a cell. */
    private static final int LONGEST_CELL = 32_767;

    private static final LocalDateTime FROM_1900 = LocalDate.of(1899, 12, 30).atStartOfDay();
    private static final LocalDateTime FROM_1904 = LocalDate.of(1904, 1, 1).atStartOfDay();

    /** The last day that Excel knows, 9999-12-31. */
    private static final double LAST_SERIAL = 2_958_465.999;

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
    private static final Pattern DATE_LETTER = Pattern.compile("[ymdhsgeb]", Pattern.CASE_INSENSITIVE);

    private final ZipFile zip;
    private final Unpacked.Allowance allowance;
    private final XMLInputFactory factory = factory();
    private final SharedStrings strings;
    private final List<Boolean> dateStyles = new ArrayList<>();
    private LocalDateTime dayZero = FROM_1900;
    private String sheet = "";

    WorkbookRows(Path file) throws IOException {
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException broken) {
            throw new Refused(broken, TransferReason.FILE_BROKEN);
        }
        if (zip.size() > MOST_PARTS) {
            zip.close();
            throw new Refused(TransferReason.FILE_BURSTS);
        }
        if (zip.getEntry("xl/workbook.xml") == null) {
            zip.close();
            throw new Refused(TransferReason.FILE_NOT_A_LIST);
        }
        allowance = new Unpacked.Allowance(Files.size(file) * MOST_INFLATION + ALWAYS_ALLOWED);
        strings = new SharedStrings();
    }

    /** What reads one part. */
    private interface Reading {
        void read(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    @Override
    public FileForm form() {
        return FileForm.EXCEL;
    }

    @Override
    public void each(Taking taking) throws IOException {
        part("xl/workbook.xml", this::readWorkbook);
        part("xl/styles.xml", this::readStyles);
        part("xl/sharedStrings.xml", this::readStrings);
        strings.finish();
        if (zip.getEntry(sheet) == null) {
            throw new Refused(TransferReason.FILE_BROKEN);
        }
        part(sheet, xml -> readSheet(xml, taking));
    }

    private void part(String name, Reading reading) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return;
        }
        try (InputStream bytes = new Unpacked(zip.getInputStream(entry), allowance)) {
            XMLStreamReader xml = factory.createXMLStreamReader(bytes);
            reading.read(xml);
            xml.close();
        } catch (XMLStreamException | ZipException | NumberFormatException broken) {
            throw new Refused(broken, TransferReason.FILE_BROKEN);
        }
    }

    /** The platform's own, which the server cannot exchange; nothing outside the part is read. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** The first sheet that is not hidden, and from when days count. */
    private void readWorkbook(XMLStreamReader xml) throws XMLStreamException, IOException {
        String id = null;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                String from1904 = xml.getAttributeValue(null, "date1904");
                dayZero = "1".equals(from1904) || "true".equals(from1904) ? FROM_1904 : FROM_1900;
            } else if (xml.getLocalName().equals("sheet")
                    && id == null
                    && xml.getAttributeValue(null, "state") == null) {
                id = relation(xml);
            }
        }
        if (id == null) {
            throw new Refused(TransferReason.FILE_BROKEN);
        }
        String wanted = id;
        part("xl/_rels/workbook.xml.rels", rels -> readRelations(rels, wanted));
    }

    private static @Nullable String relation(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id")) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private void readRelations(XMLStreamReader xml, String wanted) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && wanted.equals(xml.getAttributeValue(null, "Id"))) {
                String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                sheet = target.startsWith("/") ? target.substring(1) : "xl/" + target;
            }
        }
    }

    /** Which styles show a number as a day or a time. */
    private void readStyles(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, String> formats = new HashMap<>();
        boolean cells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                cells = false;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("numFmt")) {
                formats.put(
                        Integer.valueOf(xml.getAttributeValue(null, "numFmtId")),
                        String.valueOf(xml.getAttributeValue(null, "formatCode")));
            } else if (xml.getLocalName().equals("cellXfs")) {
                cells = true;
            } else if (xml.getLocalName().equals("xf") && cells) {
                String format = xml.getAttributeValue(null, "numFmtId");
                int number = format == null ? 0 : Integer.parseInt(format);
                dateStyles.add(isDate(number, formats.get(number)));
            }
        }
    }

    /** Built in: 14 to 22 and 45 to 47 everywhere, 27 to 36 and 50 to 58 in Japan. */
    private static boolean isDate(int number, @Nullable String code) {
        if (code == null) {
            return number >= 14 && number <= 22
                    || number >= 27 && number <= 36
                    || number >= 45 && number <= 47
                    || number >= 50 && number <= 58;
        }
        String bare = QUOTED.matcher(code).replaceAll("");
        return !bare.equalsIgnoreCase("General") && DATE_LETTER.matcher(bare).find();
    }

    private void readStrings(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                strings.add(richText(xml, "si"));
            }
        }
    }

    private void readSheet(XMLStreamReader xml, Taking taking) throws XMLStreamException {
        int row = 0;
        List<String> cells = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                String number = xml.getAttributeValue(null, "r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                cells = new ArrayList<>();
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                readCell(xml, cells);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    taking.row(row, cells);
                }
            }
        }
    }

    private void readCell(XMLStreamReader xml, List<String> cells) throws XMLStreamException {
        String reference = xml.getAttributeValue(null, "r");
        int column = reference == null ? cells.size() : column(reference);
        String type = String.valueOf(xml.getAttributeValue(null, "t"));
        String style = xml.getAttributeValue(null, "s");
        String value = "";
        int event = xml.next();
        while (!(event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c"))) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("v")) {
                value = characters(xml, "v");
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("is")) {
                value = richText(xml, "is");
            }
            event = xml.next();
        }
        if (column >= MapColumns.MOST) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text(type, style, value));
    }

    private String text(String type, @Nullable String style, String value) {
        return switch (type) {
            case "s" -> value.isEmpty() ? "" : strings.get(Integer.parseInt(value));
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "str", "inlineStr", "e", "d" -> value;
            default -> value.isEmpty() ? "" : number(style, value);
        };
    }

    private String number(@Nullable String style, String value) {
        int at = style == null ? -1 : Integer.parseInt(style);
        double number = Double.parseDouble(value);
        boolean day = at >= 0 && at < dateStyles.size() && dateStyles.get(at) && number >= 0 && number <= LAST_SERIAL;
        if (day) {
            LocalDateTime moment = dayZero.plus(
                    Duration.ofSeconds(Math.round(number * Duration.ofDays(1).toSeconds())));
            if (number < 1) {
                return moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
            }
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.truncatedTo(ChronoUnit.MINUTES).toString();
        }
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return value;
        }
        // 9.0312345678E9 is how a telephone number is kept
        return new BigDecimal(value).stripTrailingZeros().toPlainString();
    }

    /** The text of all runs, without the furigana beside them. */
    private static String richText(XMLStreamReader xml, String until) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int furigana = 0;
        int event = xml.next();
        while (!(event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(until))) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("rPh")) {
                furigana++;
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("rPh")) {
                furigana--;
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("t")
                    && furigana == 0) {
                append(text, characters(xml, "t"));
            }
            event = xml.next();
        }
        return text.toString();
    }

    private static String characters(XMLStreamReader xml, String until) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int event = xml.next();
        while (!(event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(until))) {
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                append(text, xml.getText());
            }
            event = xml.next();
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String more) {
        if (text.length() + more.length() > LONGEST_CELL) {
            throw new Refused(TransferReason.FILE_BURSTS);
        }
        text.append(more);
    }

    /** A is 0; a column that no workbook has is as good as none. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z'; i++) {
            column = Math.min(column * 26 + reference.charAt(i) - 'A' + 1, 100_000);
        }
        return column - 1;
    }

    @Override
    public void close() throws IOException {
        strings.close();
        zip.close();
    }
}
