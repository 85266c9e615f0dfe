package org.banso.paper.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class FormSheetTest {

    private static final Type CARRIED = new Type(null);
    private static final String LONG = "長い一文が続き、行の終わりで折り返され、箱のまま次の頁へ渡ります。".repeat(80);

    @Test
    void printsRuledBoxesOnA4ThatCanBeReadAgainWithTagsAndEmbeddedFonts() throws IOException {
        byte[] pdf = printed(form("R8-0001", "短い"));

        keep("form", pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document))
                    .contains("様式【1】", "架空の帳票", "かくうの むいちろう", "架空野 無一郎", "■電話", "□訪問", "令和8年5月14日", "1 / 1");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(tags(document.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("H1", "H2", "Table", "TR", "TH", "TD", "P");
            assertThat(fonts(document)).isNotEmpty().allMatch(name -> name.endsWith(" embedded"));
        }
    }

    @Test
    void aLongTextGoesOverToTheNextPageInsideItsBoxAndEmptyOnesStayOpen() throws IOException {
        byte[] pdf = printed(form("R8-0001", LONG));

        keep("long", pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            assertThat(text(document)).contains("1 / " + pages, pages + " / " + pages);
            assertThat(text(document).replaceAll("\\s", "")).contains("箱のまま次の頁へ渡ります。長い一文が続き");
        }
        keep("empty", printed(form("", "")));
    }

    @Test
    void rareNamesArePrintedAsTheyAreWhereTheMachineHasAFontForThem() throws IOException {
        Path rare = PaperPress.rareFont(Map.of());
        org.junit.jupiter.api.Assumptions.assumeTrue(rare != null, "no font of rare characters on this machine");
        FormSheet form = new FormSheet("様式【1】", "外字", "x")
                .row(FormSheet.label(4, "氏名"), FormSheet.name(20, "よしの たかこ", "𠮷野 髙子 﨑 𩸽 葛\uDB40\uDD00城"));

        byte[] pdf = PaperPress.print(FormSheet.paper(List.of(form)), new Type(rare));

        keep("rare", pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document)).contains("𠮷野 髙子 﨑 𩸽 葛城", "よしの たかこ", "U+E0100");
            assertThat(fonts(document)).allMatch(name -> name.endsWith(" embedded"));
        }
    }

    @Test
    void theBoxesOfARowFillIt() {
        assertThatThrownBy(() -> new FormSheet("", "x", "").row(FormSheet.label(4, "短い")))
                .hasMessageContaining("4 of 24");
    }

    @Test
    void manyAreBoundIntoOneFileWithTheirOwnPageNumbersBookmarksAndTags() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PaperBinder binder = new PaperBinder(out);
        binder.add(printed(form("R8-0001", "最初")), "R8-0001");
        binder.add(printed(form("R8-0002", LONG)), "R8-0002");
        binder.add(printed(form("R8-0003", "最後")), "R8-0003");
        binder.finish();

        keep("bound", out.toByteArray());
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            int pages = document.getNumberOfPages();
            assertThat(text(document)).contains("最初", "最後", "1 / 1", (pages - 2) + " / " + (pages - 2));
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getLastChild()
                            .getTitle())
                    .isEqualTo("R8-0003");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("架空の帳票");
            assertThat(fonts(document)).allMatch(name -> name.endsWith(" embedded"));
            assertThat(tags(document.getDocumentCatalog().getStructureTreeRoot()))
                    .contains("Document", "Table", "TH");
            assertThat(IntStream.range(0, pages).map(at -> document.getPage(at).getStructParents()))
                    .as("each page has its place in the tree of parents")
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void bindingHoldsNoMoreForManyThanForFew() throws IOException {
        byte[] one = printed(form("R8-0001", "一件"));

        long few = heldAfter(one, 20);
        long many = heldAfter(one, 400);

        assertThat(many - few).as("bytes for 380 cases more").isLessThan(2_000_000);
    }

    @Test
    void aZipHoldsAWorkbookForEachCaseAndEachTextIsAText() throws IOException {
        Iterator<FormBundle> bundles = List.of(
                        new FormBundle("R8-0001", List.of(form("R8-0001", "=1+1"), form("R8-0001", LONG))),
                        new FormBundle("R8-0002", List.of(form("R8-0002", "0300000001 𠮷"))))
                .iterator();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        PaperTray.zip(bundles, out);

        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            ZipEntry first = zip.getNextEntry();
            assertThat(first.getName()).isEqualTo("R8-0001.xlsx");
            Map<String, String> book = parts(zip.readAllBytes());
            assertThat(book).containsKeys("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml");
            assertThat(book.get("xl/sharedStrings.xml")).contains("=1+1").contains("架空野 無一郎");
            assertThat(book.get("xl/worksheets/sheet1.xml"))
                    .contains("paperSize=\"9\"", "fitToWidth=\"1\"", "P / ")
                    .doesNotContain("<f>");
            assertThat(zip.getNextEntry().getName()).isEqualTo("R8-0002.xlsx");
            assertThat(parts(zip.readAllBytes()).get("xl/sharedStrings.xml")).contains("0300000001 𠮷");
            assertThat(zip.getNextEntry()).isNull();
        }
    }

    private static FormSheet form(String number, String text) {
        boolean blank = number.isEmpty();
        return new FormSheet("様式【1】", "架空の帳票", number)
                .right(number)
                .row(
                        FormSheet.label(3, "ふりがな\n氏名"),
                        FormSheet.name(10, blank ? "" : "かくうの むいちろう", blank ? "" : "架空野 無一郎"),
                        FormSheet.label(3, "方法"),
                        FormSheet.ticks(8, List.of(FormSheet.tick("電話", !blank), FormSheet.tick("訪問", false))))
                .heading("内容")
                .wideRow("どうしたいか", 4, text)
                .table(
                        List.of(FormSheet.label(6, "日"), FormSheet.label(18, "内容")),
                        List.of(List.of(FormSheet.value(6, 2, blank ? "" : "令和8年5月14日"), FormSheet.value(18, text))))
                .note("印刷");
    }

    private static byte[] printed(FormSheet form) {
        return PaperPress.print(FormSheet.paper(List.of(form)), CARRIED);
    }

    /** What is held of so many bound papers, the file itself aside. */
    private static long heldAfter(byte[] paper, int times) throws IOException {
        PaperBinder binder = new PaperBinder(OutputStream.nullOutputStream());
        for (int at = 0; at < times; at++) {
            binder.add(paper, "R8-" + at);
        }
        System.gc();
        long held = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        binder.finish();
        return held;
    }

    private static Map<String, String> parts(byte[] book) throws IOException {
        Path file = Files.createTempFile("form", ".xlsx");
        Map<String, String> parts = new HashMap<>();
        Files.write(file, book);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(),
                        read(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)));
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }

    /** With the characters that stand there as numbers. */
    private static String read(String xml) {
        return Pattern.compile("&#x([0-9a-f]+);")
                .matcher(xml)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }

    private static TreeSet<String> tags(PDStructureNode node) {
        TreeSet<String> tags = new TreeSet<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        }
        return tags;
    }

    private static TreeSet<String> fonts(PDDocument document) {
        TreeSet<String> fonts = new TreeSet<>();
        for (PDPage page : document.getPages()) {
            page.getResources().getFontNames().forEach(name -> {
                try {
                    var font = page.getResources().getFont(name);
                    fonts.add(font.getName() + (font.isEmbedded() ? " embedded" : " missing"));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return fonts;
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replace("\r", "");
    }

    /** To be looked at. */
    private static void keep(String name, byte[] pdf) throws IOException {
        Files.createDirectories(Path.of("target/forms"));
        Files.write(Path.of("target/forms", name + ".pdf"), pdf);
    }
}
