package org.banso.attachment.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * ClamAV's daemon over its socket, by its command INSTREAM: each piece with its length in four bytes before it, four zero bytes
 * at the end, and one line for an answer.
 *
 * @param patienceMillis for the connection, and for each answer
 */
record ClamdScanner(InetSocketAddress address, int patienceMillis) implements VirusScanner {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_ANSWER = 1_000;
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";

    /** @param said {@code host:port} */
    static ClamdScanner at(String said, int patienceMillis) {
        int colon = said.lastIndexOf(':');
        if (colon < 1 || !said.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new IllegalStateException("BANSO_CLAMD says host:port");
        }
        // not resolved here: a name that is not known today may be tomorrow
        return new ClamdScanner(
                InetSocketAddress.createUnresolved(
                        said.substring(0, colon), Integer.parseInt(said.substring(colon + 1))),
                patienceMillis);
    }

    @Override
    public Look begin() {
        return new Stream();
    }

    private final class Stream implements Look {

        private @Nullable Socket socket;

        @Override
        public void take(byte[] bytes, int length) throws IOException {
            if (length > 0) {
                OutputStream out = connected().getOutputStream();
                out.write(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
                out.write(bytes, 0, length);
            }
        }

        private Socket connected() throws IOException {
            Socket open = socket;
            if (open == null) {
                open = new Socket();
                socket = open;
                open.connect(new InetSocketAddress(address.getHostString(), address.getPort()), patienceMillis);
                open.setSoTimeout(patienceMillis);
                open.getOutputStream().write(COMMAND);
            }
            return open;
        }

        @Override
        public @Nullable String found() throws IOException {
            Socket open = connected();
            open.getOutputStream().write(new byte[Integer.BYTES]);
            open.getOutputStream().flush();
            String answer = answer(open.getInputStream());
            if (answer.equals(CLEAN)) {
                return null;
            }
            if (answer.startsWith("stream: ") && answer.endsWith(FOUND)) {
                return answer.substring("stream: ".length(), answer.length() - FOUND.length());
            }
            throw new IOException("the scanner says neither clean nor found");
        }

        private static String answer(InputStream in) throws IOException {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            for (int one = in.read(); one > 0 && answer.size() < LONGEST_ANSWER; one = in.read()) {
                answer.write(one);
            }
            return answer.toString(StandardCharsets.UTF_8).strip();
        }

        @Override
        public void close() {
            Socket open = socket;
            if (open != null) {
                try {
                    open.close();
                } catch (IOException gone) {
                    throw new java.io.UncheckedIOException(gone);
                }
            }
        }
    }
}
