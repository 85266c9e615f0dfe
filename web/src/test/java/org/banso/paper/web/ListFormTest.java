package org.banso.paper.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ListFormTest {

    @TempDir
    Path folder;

    private static final List<String> PASTED = List.of(
            "=HYPERLINK(\"http://example.invalid\",\"x\")",
            "+81-3-0000-0001",
            "-1+1|cmd",
            "@SUM(1)",
            "\t=1+1",
            "\n=1+1",
            "＝1+1",
            "%0A=1",
            "0300000001",
            "1234567890123456789",
            "髙橋 﨑 𠮷 葛\uDB40\uDD00 \uD83D\uDE00",
            "a\u0000b\u0008c\uD800d\uFFFFe",
            "\u202E右から左",
            "一行目\n二行目, \"引用\"");

    @Test
    void noCellOfACsvIsCalculatedAndNoZeroIsLost() throws IOException {
        ListFile list = new ListFile("架空", "本文");
        PASTED.forEach(list::line);

        String csv = new String(written(list, ListForm.CSV), StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFF本文\r\n").endsWith("\r\n");
        assertThat(cells(csv).stream().filter(cell -> cell.matches("(?s)\\s*[=+\\-@＝].*")))
                .as("only what is digits and nothing else begins like a formula")
                .allMatch(cell -> cell.matches("=\"[0-9]+\""));
        assertThat(csv).contains("\"=\"\"0300000001\"\"\"").contains("髙橋 﨑 𠮷 葛\uDB40\uDD00 \uD83D\uDE00");
        assertThat(csv).doesNotContain("\u0000").contains("abcde");
    }

    @Test
    void aWorkbookHoldsEveryTextAsTextWhateverWasPasted() throws Exception {
        ListFile list = new ListFile("架空:の/一覧", "本文", "数", "日");
        for (String text : PASTED) {
            list.line(text, 7, LocalDate.of(2026, 11, 24));
        }
        list.line(null, null, null);

        Map<String, Document> parts = parts(written(list, ListForm.EXCEL));

        Document sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(sheet.getElementsByTagName("f").getLength()).as("formulas").isZero();
        List<String> texts = texts(parts.get("xl/sharedStrings.xml"));
        assertThat(texts)
                .contains("=HYPERLINK(\"http://example.invalid\",\"x\")", "0300000001", "abcde", "\t=1+1")
                .contains("髙橋 﨑 𠮷 葛\uDB40\uDD00 \uD83D\uDE00");
        assertThat(parts.get("xl/workbook.xml").getDocumentElement().getTextContent())
                .isNotNull();
        assertThat(((Element) parts.get("xl/workbook.xml")
                                .getElementsByTagName("sheet")
                                .item(0))
                        .getAttribute("name"))
                .isEqualTo("架空-の-一覧");
    }

    @Test
    void anEmptyListHasItsHeadings() throws Exception {
        assertThat(texts(parts(written(new ListFile("架空", "一", "二"), ListForm.EXCEL))
                        .get("xl/sharedStrings.xml")))
                .containsExactly("一", "二");
        assertThat(new String(written(new ListFile("架空", "一", "二"), ListForm.CSV), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF一,二\r\n");
    }

    @Test
    void aLineFitsItsHeadingsAndHoldsOnlyTextsNumbersAndDays() {
        ListFile list = new ListFile("架空", "一", "二");
        assertThatThrownBy(() -> list.line("一つ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> list.line("一つ", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"架空 太郎", "03-0000-0001", "2026/11/24", "R8-0001", "1", "", "a=b", "1-2"})
    void anOrdinaryTextIsLeftAsItIs(String text) {
        assertThat(ListForm.harmless(text)).isEqualTo(text);
    }

    @Test
    void aTextThatNoCellCanHoldIsCut() {
        assertThat(ListForm.printable("あ".repeat(40_000))).hasSize(32_767);
    }

    private static byte[] written(ListFile list, ListForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(list, out);
        return out.toByteArray();
    }

    private static List<String> cells(String csv) {
        List<String> cells = new ArrayList<>();
        for (String cell : csv.substring(1).split("\r\n", -1)) {
            cells.add(
                    cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell);
        }
        return cells;
    }

    private static List<String> texts(Document strings) {
        List<String> texts = new ArrayList<>();
        NodeList found = strings.getElementsByTagName("t");
        for (int at = 0; at < found.getLength(); at++) {
            texts.add(found.item(at).getTextContent());
        }
        return texts;
    }

    private Map<String, Document> parts(byte[] workbook) throws Exception {
        Map<String, Document> parts = new HashMap<>();
        Path file = Files.write(folder.resolve("list.xlsx"), workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".xml")) {
                    parts.put(
                            entry.getName(),
                            DocumentBuilderFactory.newInstance()
                                    .newDocumentBuilder()
                                    .parse(zip.getInputStream(entry)));
                }
            }
        }
        return parts;
    }
}
