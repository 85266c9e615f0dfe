package org.banso.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;

/**
 * The five ports of one running Banso, all on loopback. {@code BANSO_PORT_OFFSET} moves all of them,
 * {@code BANSO_…_PORT} one of them (before the offset).
 */
public record Ports(int http, int management, int messaging, int database, int directory) {

    public static Ports from(Map<String, String> environment) {
        int offset = number(environment, "BANSO_PORT_OFFSET", 0);
        return new Ports(
                offset + number(environment, "BANSO_HTTP_PORT", 8080),
                offset + number(environment, "BANSO_MANAGEMENT_PORT", 9990),
                offset + number(environment, "BANSO_MESSAGING_PORT", 5445),
                offset + number(environment, "BANSO_DEMO_DB_PORT", 15432),
                offset + number(environment, "BANSO_DEMO_LDAP_PORT", 10389));
    }

    public static Ports withOffset(int offset) {
        return from(Map.of("BANSO_PORT_OFFSET", String.valueOf(offset)));
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        String text = environment.getOrDefault(name, "");
        if (text.isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new CannotStart("%s is \"%s\", and should be a whole number.".formatted(name, text), e);
        }
    }

    /** Refuses when somebody else listens on one of them. */
    void requireFree() {
        requireFree(http, "the pages", "BANSO_HTTP_PORT");
        requireFree(management, "the server's management", "BANSO_MANAGEMENT_PORT");
        requireFree(messaging, "the broker", "BANSO_MESSAGING_PORT");
        requireFree(database, "the database", "BANSO_DEMO_DB_PORT");
        requireFree(directory, "the directory", "BANSO_DEMO_LDAP_PORT");
    }

    private static void requireFree(int port, String use, String variable) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart(
                    "Port %d, for %s, is taken or not allowed; stop the program that uses it, or set %s, or move all ports with BANSO_PORT_OFFSET."
                            .formatted(port, use, variable),
                    e);
        }
    }
}
