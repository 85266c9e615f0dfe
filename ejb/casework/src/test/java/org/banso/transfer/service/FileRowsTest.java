package org.banso.transfer.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.banso.kernel.model.Refused;
import org.banso.transfer.model.FileForm;
import org.banso.transfer.model.HeaderSearch;
import org.banso.transfer.model.StagedRows.FileRow;
import org.banso.transfer.model.TransferKind;
import org.banso.transfer.model.TransferReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileRowsTest {

    private static final String LIST = "氏名,電話\r\n髙﨑①,\"=\"\"0300000001\"\"\"\r\n\r\n\"架空\n川, ㈱\",〜−―\r\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"windows-31j", "UTF-8", "UTF-16"})
    void readsACsvInEveryWritingThatExcelSaves(String charset) throws IOException {
        List<FileRow> rows = read(text(LIST, Charset.forName(charset)), null);

        assertThat(rows).extracting(FileRow::number).containsExactly(1, 2, 4);
        assertThat(rows.get(1).cells()).containsExactly("髙﨑①", "0300000001");
        assertThat(rows.get(2).cells().get(0)).isEqualTo("架空\n川, ㈱");
    }

    @Test
    void knowsTheWritingByTheMarkOrByTheBytes() throws IOException {
        assertThat(form(text("\uFEFF" + LIST, StandardCharsets.UTF_8))).isEqualTo(FileForm.CSV_UTF_8);
        assertThat(read(text("\uFEFF" + LIST, StandardCharsets.UTF_8), null)
                        .get(0)
                        .cells()
                        .get(0))
                .isEqualTo("氏名");
        assertThat(form(text(LIST, StandardCharsets.UTF_8))).isEqualTo(FileForm.CSV_UTF_8);
        assertThat(form(text(LIST, FileKind.WINDOWS_31J))).isEqualTo(FileForm.CSV_WINDOWS_31J);
        assertThat(read(text(LIST, FileKind.WINDOWS_31J), FileForm.CSV_UTF_8)
                        .get(0)
                        .cells()
                        .get(0))
                .as("whoever says so is believed, and sees what comes of it")
                .contains("\uFFFD");
    }

    @Test
    void readsTabsToo() throws IOException {
        assertThat(read(text("氏名\t電話\n架空,川\t1\n", StandardCharsets.UTF_8), null)
                        .get(1)
                        .cells())
                .containsExactly("架空,川", "1");
    }

    @Test
    void aQuoteThatNeverEndsIsNotReadToTheEnd() throws IOException {
        refuses(text("a,b\n\"" + "x".repeat(3_000_000), StandardCharsets.UTF_8), TransferReason.FILE_BURSTS);
    }

    @Test
    void readsWhatAWorkbookShows() throws IOException {
        Path file = new WrittenWorkbook()
                .part(
                        "xl/sharedStrings.xml",
                        "<sst xmlns='m'><si><t>氏名</t></si>"
                                + "<si><r><t>架空&amp;</t></r><r><t>川</t></r><rPh sb='0' eb='2'><t>カクウガワ</t></rPh><phoneticPr fontId='1'/></si></sst>")
                .rows("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='C1' t='inlineStr'><is><t>電話</t></is></c></row>"
                        + "<row r='3'><c r='A3' t='s'><v>1</v></c><c r='B3' s='1'><v>33739</v></c><c r='C3'><v>3.12345678E8</v></c>"
                        + "<c r='D3' s='2'><v>33739.5</v></c><c r='E3' s='3'><v>12.50</v></c><c r='F3' s='4'><v>0.604166666666667</v></c>"
                        + "<c r='G3' t='str'><f>A3&amp;\"様\"</f><v>架空様</v></c><c r='H3'><f>1+1</f><v>2</v></c><c r='I3' t='e'><f>1/0</f><v>#DIV/0!</v></c>"
                        + "<c r='J3' t='b'><v>1</v></c><c r='K3' s='5'><v>45000</v></c><c r='L3' s='0'/></row>"
                        + "<row><c><v>7</v></c><c t='inlineStr'><is><t xml:space='preserve'> x </t></is></c></row>")
                .in(folder);

        List<FileRow> rows = read(file, null);

        assertThat(rows).extracting(FileRow::number).containsExactly(1, 3, 4);
        assertThat(rows.get(0).cells()).containsExactly("氏名", "", "電話");
        assertThat(rows.get(1).cells())
                .containsExactly(
                        "架空&川",
                        "1992-05-15",
                        "312345678",
                        "1992-05-15T12:00",
                        "12.5",
                        "14:30",
                        "架空様",
                        "2",
                        "#DIV/0!",
                        "TRUE",
                        "2023-03-15",
                        "");
        assertThat(rows.get(2).cells()).containsExactly("7", " x ");
        assertThat(form(file)).isEqualTo(FileForm.EXCEL);
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
        Path file = new WrittenWorkbook()
                .part("xl/workbook.xml", WrittenWorkbook.workbook("<workbookPr date1904='1'/>"))
                .rows("<row r='1'><c r='A1' s='1'><v>32277</v></c></row>")
                .in(folder);

        assertThat(read(file, null).get(0).cells()).containsExactly("1992-05-15");
    }

    @Test
    void findsTheHeadingsUnderTitlesAndMergedGroups() {
        HeaderSearch.Found found = HeaderSearch.in(
                TransferKind.RECEPTIONS,
                List.of(
                        new FileRow(1, List.of("令和8年度 相談一覧")),
                        new FileRow(3, List.of("受付日", "本人", "", "来談者", "", "主訴")),
                        new FileRow(4, List.of("", "氏名", "生年月日", "氏名", "電話番号", "")),
                        new FileRow(5, List.of("R8.4.1", "架空山 試", "", "", "", "就労"))));

        assertThat(found.headerRow()).isEqualTo(4);
        assertThat(found.headings()).containsExactly("受付日", "本人／氏名", "本人／生年月日", "来談者／氏名", "来談者／電話番号", "主訴");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        refuses(
                new WrittenWorkbook()
                        .part("xl/sharedStrings.xml", "<sst xmlns='m'>" + " ".repeat(30_000_000) + "</sst>")
                        .rows("")
                        .in(folder),
                TransferReason.FILE_BURSTS);
        refuses(
                new WrittenWorkbook()
                        .rows("<row r='1'>" + "<c r='A1'><v>1</v></c>".repeat(2_000_000) + "</row>")
                        .in(folder),
                TransferReason.FILE_BURSTS);
        refuses(
                new WrittenWorkbook()
                        .rows("<row r='1'><c t='inlineStr'><is><t>" + "x".repeat(40_000) + "</t></is></c></row>")
                        .in(folder),
                TransferReason.FILE_BURSTS);
        WrittenWorkbook many = new WrittenWorkbook().rows("");
        for (int i = 0; i < 5_001; i++) {
            many.part("xl/media/" + i, "");
        }
        refuses(many.in(folder), TransferReason.FILE_BURSTS);
    }

    @Test
    void noEntityIsExpandedAndNothingOutsideIsRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "GEHEIM");
        String sheet = "<!DOCTYPE w [<!ENTITY x SYSTEM '" + secret.toUri()
                + "'><!ENTITY a 'bbbbbbbbbb'><!ENTITY b '&a;&a;&a;'>]>"
                + "<worksheet xmlns='m'><sheetData><row r='1'><c t='inlineStr'><is><t>k&x;&b;</t></is></c></row></sheetData></worksheet>";
        Path file =
                new WrittenWorkbook().part("xl/worksheets/sheet1.xml", sheet).in(folder);
        List<FileRow> rows = new ArrayList<>();
        try {
            rows.addAll(read(file, null));
        } catch (Refused refused) {
            assertThat(refused.is(TransferReason.FILE_BROKEN)).isTrue();
        }
        assertThat(rows).allSatisfy(row -> assertThat(row.cells()).containsExactly("k"));
    }

    @Test
    void whatIsNoListSaysSo() throws IOException {
        refuses(Files.write(folder.resolve("leer.csv"), new byte[0]), TransferReason.FILE_EMPTY);
        refuses(
                Files.write(folder.resolve("alt.xlsx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}),
                TransferReason.FILE_OLD_EXCEL);
        refuses(
                Files.write(folder.resolve("bild.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1}),
                TransferReason.FILE_NOT_A_LIST);
        refuses(
                Files.write(folder.resolve("halb.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0}),
                TransferReason.FILE_BROKEN);
        refuses(
                new WrittenWorkbook()
                        .part("xl/_rels/workbook.xml.rels", "<Relationships xmlns='p'/>")
                        .rows("")
                        .in(folder),
                TransferReason.FILE_BROKEN);
        refuses(
                new WrittenWorkbook()
                        .rows("<row r='1'><c t='s'><v>5</v></c></row>")
                        .in(folder),
                TransferReason.FILE_BROKEN);
        refuses(new WrittenWorkbook().rows("<row r='1'><c>").in(folder), TransferReason.FILE_BROKEN);
    }

    @Test
    void tooManyRowsAndNoRowsAreRefused() {
        assertThat(laid(3, 2)).isEqualTo(2);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> laid(3, 4))
                .matches(refused -> refused.is(TransferReason.FILE_TOO_MANY_ROWS));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> laid(3, 0))
                .matches(refused -> refused.is(TransferReason.FILE_EMPTY));
    }

    private static int laid(int most, int rows) {
        FileLaying laying = new FileLaying(TransferKind.PEOPLE, most, new FileLaying.Laying() {
            @Override
            public void begin(HeaderSearch.Found headings) {
                assertThat(headings.headerRow()).isEqualTo(1);
            }

            @Override
            public void rows(List<FileRow> some) {
                assertThat(some).allMatch(row -> row.number() > 1);
            }
        });
        laying.row(1, List.of("氏名"));
        for (int row = 0; row < rows; row++) {
            laying.row(row + 2, List.of("架空 " + row));
        }
        return laying.finish();
    }

    private Path text(String content, Charset charset) throws IOException {
        return Files.write(folder.resolve("架空.csv"), content.getBytes(charset));
    }

    private static FileForm form(Path file) throws IOException {
        try (FileRows rows = FileKind.open(file, null)) {
            return rows.form();
        }
    }

    private static List<FileRow> read(Path file, @Nullable FileForm said) throws IOException {
        List<FileRow> all = new ArrayList<>();
        try (FileRows rows = FileKind.open(file, said)) {
            rows.each((number, cells) -> all.add(new FileRow(number, List.copyOf(cells))));
        }
        return all;
    }

    private static void refuses(Path file, TransferReason why) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> read(file, null))
                .matches(refused -> refused.is(why), why.name());
    }
}
