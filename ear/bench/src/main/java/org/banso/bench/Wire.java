package org.banso.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * One kept-alive HTTP/1.1 connection that asks for one address: as little work on the client's side as possible, since
 * it shares the machine with the server. A fresh connection is not paid for in the measured requests.
 */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;
    /** The server closes a connection that was silent for a minute. */
    private static final long LONGEST_SILENCE = TimeUnit.SECONDS.toNanos(30);

    private static final String LENGTH = "content-length:";
    private static final String CHUNKED = "transfer-encoding: chunked";

    private final URI address;
    private final byte[] request;
    private final byte[] sink = new byte[1 << 16];
    private final StringBuilder line = new StringBuilder();
    private Socket socket;
    private InputStream in;
    private long heard;

    /** @param cookies the header's value, may be empty */
    Wire(URI address, String cookies) throws IOException {
        this.address = address;
        String path = address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
        String cookie = cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n";
        request = ("GET " + path + " HTTP/1.1\r\nHost: " + address.getAuthority()
                        + "\r\nAccept: text/html\r\nAccept-Language: ja\r\n" + cookie + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        connect();
    }

    private void connect() throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), sink.length);
        heard = System.nanoTime();
    }

    /** Call before a round, whose time this must not be: connects again where the silence was long, and asks once. */
    void wake() throws IOException {
        if (System.nanoTime() - heard > LONGEST_SILENCE) {
            socket.close();
            connect();
            ask();
        }
    }

    /** Asks once and reads the whole answer; answers its time in nanoseconds. Anything but 200 is a fault of the bench. */
    long ask() throws IOException {
        long began = System.nanoTime();
        socket.getOutputStream().write(request);
        String status = readLine();
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException("answered " + status);
        }
        long length = 0;
        boolean chunked = false;
        for (String header = readLine(); !header.isEmpty(); header = readLine()) {
            String name = header.toLowerCase(Locale.ROOT);
            if (name.startsWith(LENGTH)) {
                length = Long.parseLong(name.substring(LENGTH.length()).strip());
            }
            chunked |= name.equals(CHUNKED);
        }
        if (chunked) {
            skipChunks();
        } else {
            skip(length);
        }
        heard = System.nanoTime();
        return heard - began;
    }

    private void skipChunks() throws IOException {
        long size;
        do {
            size = Long.parseLong(readLine().strip(), 16);
            skip(size);
            readLine();
        } while (size > 0);
    }

    private void skip(long length) throws IOException {
        for (long left = length; left > 0; ) {
            int read = in.read(sink, 0, (int) Math.min(left, sink.length));
            if (read < 0) {
                throw new EOFException("the answer ended early");
            }
            left -= read;
        }
    }

    private String readLine() throws IOException {
        line.setLength(0);
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("the connection was closed");
            }
            if (b != '\r') {
                line.append((char) b);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
