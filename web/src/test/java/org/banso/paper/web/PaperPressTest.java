package org.banso.paper.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperPressTest {

    /** Without a font of rare characters: as a machine that has only what we carry. */
    private static final Type CARRIED = new Type(null);

    @TempDir
    Path folder;

    @Test
    void printsJapaneseOnA4ThatCanBeReadAgain() throws IOException {
        byte[] pdf = PaperPress.print(
                new Paper("同意書", "R8-0001")
                        .right("令和8年5月14日")
                        .to("架空野 無一郎 様")
                        .facts(List.of(new Paper.Fact("氏名", "架空野 無一郎"), new Paper.Fact("内容", "一行目\n二行目")))
                        .ticks(List.of(new Paper.Tick("氏名", true), new Paper.Tick("病状", false)))
                        .table(List.of("項", "根拠"), List.of(List.of("一", "二")))
                        .sign(List.of("署名")),
                CARRIED);

        assertThat(text(pdf)).contains("同意書", "R8-0001", "令和8年5月14日", "架空野 無一郎 様", "■ 氏名", "□ 病状", "二行目", "1 / 1");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth())
                    .isCloseTo(PDRectangle.A4.getWidth(), org.assertj.core.data.Offset.offset(1f));
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("同意書");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ja");
            page.getResources().getFontNames().forEach(name -> {
                try {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
        }
    }

    @Test
    void countsThePages() throws IOException {
        Paper paper = new Paper("長い用紙", "x");
        for (int i = 0; i < 120; i++) {
            paper.passage(i + " 番", "長い一文が続き、行の終わりで折り返されます。".repeat(4));
        }

        byte[] pdf = PaperPress.print(paper, CARRIED);

        int pages = pages(pdf);
        assertThat(pages).isGreaterThan(5);
        assertThat(text(pdf)).contains("1 / " + pages, pages + " / " + pages, "119 番");
    }

    @Test
    void neverThrowsForACharacterThatTheFontLacksAndSaysWhatItDid() throws IOException {
        String names = "𠮷野 𩸽子 葛\uDB40\uDD00城 辻\uFE00 𣘺本 😀 \u0301 کتاب 한글";

        String text = text(PaperPress.print(new Paper("稀な文字", "x").text(names), CARRIED));

        assertThat(text).contains("野", "葛", "城", "U+E0100", "U+FE00", "〓");
    }

    @Test
    void aRareCharacterIsPrintedAsItIsWhereTheMachineHasAFontForIt() throws IOException {
        Path rare = PaperPress.rareFont(Map.of());
        org.junit.jupiter.api.Assumptions.assumeTrue(rare != null, "no font of rare characters on this machine");

        String text = text(PaperPress.print(new Paper("稀な文字", "x").text("𠮷野 𩸽子"), new Type(rare)));

        assertThat(text).contains("𠮷野 𩸽子").doesNotContain("U+");
    }

    @Test
    void theFontOfRareCharactersIsTheOneThatIsNamedIfItIsThere() throws IOException {
        Path file = Files.createFile(folder.resolve("rare.ttf"));

        assertThat(PaperPress.rareFont(Map.of("BANSO_PAPER_RARE_FONT", file.toString())))
                .isEqualTo(file);
        assertThat(PaperPress.rareFont(Map.of(
                        "BANSO_PAPER_RARE_FONT", folder.resolve("none.ttf").toString())))
                .isNull();
    }

    @Test
    void whatSomebodyWroteIsNeverMarkup() throws IOException {
        String evil = "<script>alert(1)</script> <b>& \"x\"</b> </style>";

        String text = text(PaperPress.print(
                new Paper(evil, "\"; } body { display: none } \\")
                        .text(evil)
                        .facts(List.of(new Paper.Fact(evil, evil)))
                        .passage(evil, evil),
                CARRIED));

        assertThat(text).contains("<script>alert(1)</script>", "display: none");
    }

    @Test
    void underABlackBarThereIsNoText() throws IOException {
        byte[] pdf = PaperPress.print(new Paper("部分開示", "x").blackened("3 5月14日", "個人情報保護法第78条第1項第2号"), CARRIED);

        assertThat(text(pdf)).contains("第78条第1項第2号");
    }

    @Test
    void aFileNameIsLatinLettersAndNothingElse() {
        assertThat(PaperTray.fileName("a/../b\r\nX: \"c\" 山-1")).isEqualTo("a----b--X---c----1");
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace("\r", "");
        }
    }
}
