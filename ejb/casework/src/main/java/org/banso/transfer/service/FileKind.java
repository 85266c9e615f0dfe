package org.banso.transfer.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.banso.kernel.model.Refused;
import org.banso.transfer.model.FileForm;
import org.banso.transfer.model.TransferReason;
import org.jspecify.annotations.Nullable;

/** What a file is, by what is in it; its name and what the browser says about it do not count. */
final class FileKind {

    static final Charset WINDOWS_31J = Charset.forName("windows-31j");

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] MARK_8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] MARK_16_LITTLE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] MARK_16_BIG = {(byte) 0xFE, (byte) 0xFF};

    /** Bytes that are looked at for what no text has. */
    private static final int LOOKED_AT = 65_536;

    private FileKind() {}

    /**
     * Opens it.
     *
     * @param said as what a text is to be read; null looks for a mark, then for UTF-8, and takes windows-31j otherwise
     * @throws Refused {@link TransferReason#FILE_EMPTY}, {@link TransferReason#FILE_OLD_EXCEL},
     *     {@link TransferReason#FILE_NOT_A_LIST}, and what a workbook refuses
     */
    static FileRows open(Path file, @Nullable FileForm said) throws IOException {
        byte[] head = head(file);
        if (head.length == 0) {
            throw new Refused(TransferReason.FILE_EMPTY);
        }
        if (begins(head, ZIP)) {
            return new WorkbookRows(file);
        }
        if (begins(head, OLE)) {
            throw new Refused(TransferReason.FILE_OLD_EXCEL);
        }
        FileForm form = said == null || said == FileForm.EXCEL ? textForm(file, head) : said;
        if (form != FileForm.CSV_UTF_16 && hasControls(head)) {
            throw new Refused(TransferReason.FILE_NOT_A_LIST);
        }
        return new CsvRows(file, form);
    }

    static Charset charset(FileForm form) {
        return switch (form) {
            case CSV_UTF_16 -> StandardCharsets.UTF_16;
            case CSV_WINDOWS_31J -> WINDOWS_31J;
            case CSV_UTF_8, EXCEL -> StandardCharsets.UTF_8;
        };
    }

    private static FileForm textForm(Path file, byte[] head) throws IOException {
        if (begins(head, MARK_8)) {
            return FileForm.CSV_UTF_8;
        }
        if (begins(head, MARK_16_LITTLE) || begins(head, MARK_16_BIG)) {
            return FileForm.CSV_UTF_16;
        }
        return isUtf8(file) ? FileForm.CSV_UTF_8 : FileForm.CSV_WINDOWS_31J;
    }

    private static boolean isUtf8(Path file) throws IOException {
        char[] some = new char[8_192];
        try (Reader reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            int read = 0;
            while (read >= 0) {
                read = reader.read(some);
            }
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    /** Tabs, line feeds, returns, and the end mark of old systems are text; the other controls are not. */
    private static boolean hasControls(byte[] head) {
        for (byte one : head) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != 0x1A) {
                return true;
            }
        }
        return false;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(LOOKED_AT);
        }
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
