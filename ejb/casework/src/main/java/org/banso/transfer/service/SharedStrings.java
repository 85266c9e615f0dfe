package org.banso.transfer.service;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.banso.kernel.model.Refused;
import org.banso.transfer.model.TransferReason;
import org.jspecify.annotations.Nullable;

/** The strings of a workbook, each once, in a file beside it: in memory is only where each of them begins. */
final class SharedStrings implements Closeable {

    /** Four bytes each in memory. */
    private static final int MOST = 4_000_000;

    private final Path place;
    private final DataOutputStream writing;
    private int[] begins = new int[1_024];
    private int count;
    private int end;
    private @Nullable MappedByteBuffer bytes;

    SharedStrings() throws IOException {
        place = Files.createTempFile("banso-strings", ".tmp");
        writing = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(place)));
    }

    void add(String text) throws IOException {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        if (count == MOST || end > Integer.MAX_VALUE - encoded.length - Integer.BYTES) {
            throw new Refused(TransferReason.FILE_BURSTS);
        }
        if (count == begins.length) {
            begins = Arrays.copyOf(begins, count * 2);
        }
        begins[count++] = end;
        writing.writeInt(encoded.length);
        writing.write(encoded);
        end += Integer.BYTES + encoded.length;
    }

    /** No more come. */
    void finish() throws IOException {
        writing.close();
        try (FileChannel channel = FileChannel.open(place)) {
            bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, end);
        }
    }

    /** @throws Refused {@link TransferReason#FILE_BROKEN} when there is none of that number */
    String get(int number) {
        if (number < 0 || number >= count) {
            throw new Refused(TransferReason.FILE_BROKEN);
        }
        MappedByteBuffer written = Objects.requireNonNull(bytes);
        byte[] encoded = new byte[written.getInt(begins[number])];
        written.get(begins[number] + Integer.BYTES, encoded);
        return new String(encoded, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        writing.close();
        Files.deleteIfExists(place);
    }
}
