package org.banso.attachment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.banso.kernel.model.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypeTest {

    @Test
    void knowsAFileByItsBytes() throws IOException {
        assertThat(kind(ascii("%PDF-1.7\n"))).isEqualTo(FileKind.PDF);
        assertThat(kind(hex("ffd8ffe000104a464946"))).isEqualTo(FileKind.JPEG);
        assertThat(kind(hex("89504e470d0a1a0a0000000d49484452"))).isEqualTo(FileKind.PNG);
        assertThat(kind(ascii("RIFF1234WEBPVP8 "))).isEqualTo(FileKind.WEBP);
        assertThat(kind(zip("[Content_Types].xml", "_rels/.rels", "word/document.xml")))
                .isEqualTo(FileKind.WORD);
        assertThat(kind(zip("_rels/.rels", "xl/workbook.xml"))).isEqualTo(FileKind.EXCEL);
        assertThat(kind(zip("[Content_Types].xml", "ppt/presentation.xml"))).isEqualTo(FileKind.SLIDES);
    }

    @Test
    void knowsATextAndInWhichCharactersItIsWritten() {
        assertThat(FileType.of("手紙の写し\n".getBytes(StandardCharsets.UTF_8), true))
                .contains(new FileType(FileKind.TEXT, "UTF-8"));
        assertThat(FileType.of("手紙の写し\r\n".getBytes(Charset.forName("windows-31j")), true))
                .contains(new FileType(FileKind.TEXT, "windows-31j"));
        byte[] cut = "あい".getBytes(StandardCharsets.UTF_8);
        assertThat(FileType.of(java.util.Arrays.copyOf(cut, 5), false))
                .as("a letter that the head's end cuts in two")
                .contains(new FileType(FileKind.TEXT, "UTF-8"));
    }

    @Test
    void knowsNothingElse() throws IOException {
        assertThat(FileType.of(hex("4d5a90000300000004000000"), true)).isEmpty();
        assertThat(FileType.of(hex("7f454c4602010100"), true)).isEmpty();
        assertThat(FileType.of(zip("evil.exe"), true)).isEmpty();
        assertThat(FileType.of(zip("[Content_Types].xml", "other/thing.xml"), true))
                .isEmpty();
        assertThat(FileType.of(hex("d0cf11e0a1b11ae1"), true)).isEmpty();
        assertThat(FileType.of(new byte[0], true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "letter.pdf, PDF, letter.pdf",
        "C:\\folder\\..\\letter.PDF, PDF, letter.PDF",
        "../../etc/passwd, TEXT, passwd.txt",
        "invoice\u202Efdp.exe, PDF, invoicefdp.exe.pdf",
        "a\u0000b\u0007.png, PNG, ab.png",
        "x\u200By.jpeg, JPEG, xy.jpeg",
        "'', PDF, file.pdf",
        "'...', PDF, file.pdf",
        ".pdf, PDF, pdf.pdf",
        "a<b>|c?.txt, TEXT, a_b__c_.txt",
        "診断書・髙橋.pdf, PDF, 診断書・髙橋.pdf"
    })
    void cleansAName(String sent, FileKind kind, String kept) {
        assertThat(FileName.clean(sent, kind)).isEqualTo(kept);
    }

    @Test
    void shortensALongNameAndKeepsItsEnding() {
        String kept = FileName.clean("𠮷".repeat(300) + ".pdf", FileKind.PDF);

        assertThat(kept).endsWith("𠮷.pdf");
        assertThat(kept.codePointCount(0, kept.length())).isEqualTo(FileName.LONGEST);
    }

    @Test
    void countsDigestsAndStopsAtTheMost() {
        Incoming file = new Incoming(FileKind.TEXT, 1);
        file.take("abc".getBytes(StandardCharsets.US_ASCII), 3);

        assertThat(file.bytes()).isEqualTo(3);
        assertThat(file.digest()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        Incoming large = new Incoming(FileKind.TEXT, 1);
        large.take(new byte[1_024], 1_024);
        assertThat(assertThrows(Refused.class, () -> large.take(new byte[1], 1)).reason())
                .isEqualTo(AttachmentReason.TOO_LARGE);
    }

    @Test
    void findsAProgramInADocumentAlsoWhereTwoPiecesMeet() {
        byte[] name = ascii("....word/vbaProject.bin....");
        for (int cut = 1; cut < name.length; cut++) {
            Incoming file = new Incoming(FileKind.WORD, 100);
            byte[] first = java.util.Arrays.copyOf(name, cut);
            byte[] second = java.util.Arrays.copyOfRange(name, cut, name.length);
            assertThat(assertThrows(Refused.class, () -> {
                                file.take(first, first.length);
                                file.take(second, second.length);
                            })
                            .reason())
                    .as("cut at " + cut)
                    .isEqualTo(AttachmentReason.HAS_MACRO);
        }
        Incoming text = new Incoming(FileKind.TEXT, 100);
        text.take(name, name.length);
        assertThat(text.bytes()).isEqualTo(name.length);
    }

    private static FileKind kind(byte[] head) {
        return FileType.of(head, true).orElseThrow().kind();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(ascii("<x/>"));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
