package org.banso.attachment.service;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.banso.policy.service.Surroundings;

/** A daemon that speaks ClamAV's INSTREAM as its manual describes it and knows one virus: the test string of EICAR. */
final class FakeClamd implements AutoCloseable {

    /** In two halves, so that no scanner takes this source for one. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private static final int PATIENCE_MILLIS = 2_000;

    private final ServerSocket server;
    private final String otherAnswer;

    private FakeClamd(String otherAnswer) {
        this.otherAnswer = otherAnswer;
        try {
            server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::answer, "fake clamd");
        thread.setDaemon(true);
        thread.start();
    }

    static FakeClamd running() {
        return new FakeClamd("");
    }

    /** Says the same to everything. */
    static FakeClamd saying(String answer) {
        return new FakeClamd(answer);
    }

    Screening screening() {
        return screening("127.0.0.1:" + server.getLocalPort());
    }

    static Screening screening(String clamd) {
        return new Screening(new Surroundings(Map.of("BANSO_CLAMD", clamd), new Properties()), PATIENCE_MILLIS);
    }

    /** Where nobody listens. */
    static Screening deaf() {
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return screening("127.0.0.1:" + gone.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                String command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
                ByteArrayOutputStream all = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    all.write(in.readNBytes(length));
                }
                OutputStream out = socket.getOutputStream();
                out.write((said(command, all.toString(StandardCharsets.ISO_8859_1)) + "\0")
                        .getBytes(StandardCharsets.US_ASCII));
                out.flush();
            } catch (SocketException closed) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private String said(String command, String content) {
        if (!otherAnswer.isEmpty()) {
            return otherAnswer;
        }
        if (!command.equals("zINSTREAM\0")) {
            return "UNKNOWN COMMAND";
        }
        return content.contains(EICAR) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
