package org.banso.attachment.model;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file is, as its first bytes say it.
 *
 * @param charset of a text; null for anything else
 */
public record FileType(FileKind kind, @Nullable String charset) implements Serializable {

    /** So many bytes are looked at; what a document is stands among the first names inside it. */
    public static final int HEAD = 16_384;

    /** A name inside a document that says that it brings a program along. */
    static final byte[] MACRO = "vbaProject.bin".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final List<Charset> TEXTS = List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"));

    /**
     * Nothing for what is none of our kinds.
     *
     * @param head the first {@link #HEAD} bytes, or all when there are fewer
     * @param whole whether that is all
     */
    public static Optional<FileType> of(byte[] head, boolean whole) {
        if (begins(head, 0, "%PDF-")) {
            return of(FileKind.PDF);
        }
        if (head.length > 3 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xD8 && (head[2] & 0xFF) == 0xFF) {
            return of(FileKind.JPEG);
        }
        if (head.length > 8 && (head[0] & 0xFF) == 0x89 && begins(head, 1, "PNG\r\n\u001a\n")) {
            return of(FileKind.PNG);
        }
        if (begins(head, 0, "RIFF") && begins(head, 8, "WEBP")) {
            return of(FileKind.WEBP);
        }
        if (head.length > ZIP.length && Arrays.equals(head, 0, ZIP.length, ZIP, 0, ZIP.length)) {
            return office(head);
        }
        return text(head, whole);
    }

    private static Optional<FileType> of(FileKind kind) {
        return Optional.of(new FileType(kind, null));
    }

    private static Optional<FileType> office(byte[] head) {
        if (find(head, head.length, "[Content_Types].xml".getBytes(StandardCharsets.US_ASCII)) < 0
                && find(head, head.length, "_rels/.rels".getBytes(StandardCharsets.US_ASCII)) < 0) {
            return Optional.empty();
        }
        if (inside(head, "word/")) {
            return of(FileKind.WORD);
        }
        if (inside(head, "xl/")) {
            return of(FileKind.EXCEL);
        }
        return inside(head, "ppt/") ? of(FileKind.SLIDES) : Optional.empty();
    }

    private static boolean inside(byte[] head, String name) {
        return find(head, head.length, name.getBytes(StandardCharsets.US_ASCII)) >= 0;
    }

    /** Where it begins among the first so many bytes; -1 for nowhere. */
    static int find(byte[] bytes, int length, byte[] what) {
        for (int at = 0; at + what.length <= length; at++) {
            if (Arrays.equals(bytes, at, at + what.length, what, 0, what.length)) {
                return at;
            }
        }
        return -1;
    }

    private static Optional<FileType> text(byte[] head, boolean whole) {
        for (byte one : head) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f') {
                return Optional.empty();
            }
        }
        return TEXTS.stream()
                .filter(charset -> head.length > 0 && reads(head, whole, charset))
                .findFirst()
                .map(charset -> new FileType(FileKind.TEXT, charset.name()));
    }

    /** A letter that the end of the head cuts in two is none that is wrong. */
    private static boolean reads(byte[] head, boolean whole, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), whole);
        return !result.isError();
    }

    private static boolean begins(byte[] head, int at, String with) {
        byte[] sign = with.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= at + sign.length && Arrays.equals(head, at, at + sign.length, sign, 0, sign.length);
    }

    /** As a browser is told. */
    public String mediaType() {
        return charset == null ? kind.mediaType() : kind.mediaType() + ";charset=" + charset;
    }
}
