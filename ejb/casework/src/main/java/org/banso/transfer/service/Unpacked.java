package org.banso.transfer.service;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.banso.kernel.model.Refused;
import org.banso.transfer.model.TransferReason;

/** Bytes of a packed part as they come out: not more than the file allows, and no endless tag. */
final class Unpacked extends FilterInputStream {

    /** Bytes without the beginning of a tag: the longest cell, six bytes a character, and as much again. */
    private static final int LONGEST_TAG = 400_000;

    /** What all parts of one file may come to. */
    static final class Allowance {

        private long left;

        Allowance(long bytes) {
            left = bytes;
        }

        void take(long bytes) {
            left -= bytes;
            if (left < 0) {
                throw new Refused(TransferReason.FILE_BURSTS);
            }
        }
    }

    private final Allowance allowance;
    private int sinceTag;

    Unpacked(InputStream bytes, Allowance allowance) {
        super(bytes);
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            allowance.take(1);
            look((byte) one);
        }
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read > 0) {
            allowance.take(read);
            for (int i = offset; i < offset + read; i++) {
                look(into[i]);
            }
        }
        return read;
    }

    private void look(byte one) {
        sinceTag = one == '<' ? 0 : sinceTag + 1;
        if (sinceTag > LONGEST_TAG) {
            throw new Refused(TransferReason.FILE_BURSTS);
        }
    }
}
