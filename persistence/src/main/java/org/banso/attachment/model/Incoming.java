package org.banso.attachment.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.banso.kernel.model.Refused;

/** A file while it comes, piece by piece: how large it has become, its digest, and whether a program hides in it. */
public final class Incoming {

    private final FileKind kind;
    private final int mostKilobytes;
    private final MessageDigest digest;
    private byte[] before = new byte[0];
    private long bytes;

    public Incoming(FileKind kind, int mostKilobytes) {
        this.kind = kind;
        this.mostKilobytes = mostKilobytes;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws Refused {@link AttachmentReason#TOO_LARGE}, {@link AttachmentReason#HAS_MACRO} */
    public void take(byte[] piece, int length) {
        bytes += length;
        if (bytes > mostKilobytes * 1_024L) {
            throw new Refused(AttachmentReason.TOO_LARGE, mostKilobytes);
        }
        digest.update(piece, 0, length);
        if (hasMacro(piece, length)) {
            throw new Refused(AttachmentReason.HAS_MACRO);
        }
    }

    /** A name that two pieces share is found in the end of one with the beginning of the next. */
    private boolean hasMacro(byte[] piece, int length) {
        if (kind != FileKind.WORD && kind != FileKind.EXCEL && kind != FileKind.SLIDES) {
            return false;
        }
        int name = FileType.MACRO.length;
        byte[] seam = Arrays.copyOf(before, before.length + Math.min(name, length));
        System.arraycopy(piece, 0, seam, before.length, seam.length - before.length);
        before = Arrays.copyOfRange(piece, Math.max(0, length - name + 1), length);
        return FileType.find(seam, seam.length, FileType.MACRO) >= 0
                || FileType.find(piece, length, FileType.MACRO) >= 0;
    }

    public long bytes() {
        return bytes;
    }

    /** SHA-256 in hexadecimal digits. */
    public String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
