package org.banso.notice.client;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the client was started. Every option is an argument {@code --name=value} or a variable of the environment; the
 * argument wins. The password is only a variable, because arguments can be read by everyone on a machine.
 *
 * @param url of the broker, with {@code ?sslEnabled=true&trustStorePath=…} when it speaks TLS
 * @param centre the centre's code, such as {@code EDU_CENTER}; it names both queues
 * @param person who acknowledges, as the case will show it
 * @param seen the file of the ids that were taken
 * @param once whether to end when the queue is empty, instead of waiting for more
 */
record Options(String url, String user, String password, String centre, String person, Path seen, boolean once) {

    private static final List<String> NAMES = List.of("url", "user", "centre", "person", "seen");

    static final String USAGE = """
            Takes a centre's notices from Banso's broker, prints them, and acknowledges them.

              --url=tcp://127.0.0.1:5445   BANSO_CENTRE_URL       the broker
              --user=…                     BANSO_CENTRE_USER      the centre's user there (required)
                                           BANSO_CENTRE_PASSWORD  its password (required, never an argument)
              --centre=EDU_CENTER          BANSO_CENTRE_CODE      the centre's code (required)
              --person=…                   BANSO_CENTRE_PERSON    who acknowledges (required)
              --seen=seen-notices.txt      BANSO_CENTRE_SEEN      where it remembers what it has taken
              --once                                              ends when there is nothing more""";

    /** @throws IllegalArgumentException with a sentence for whoever started it */
    static Options of(List<String> arguments, Map<String, String> environment) {
        Map<String, String> given = new HashMap<>();
        boolean once = false;
        for (String argument : arguments) {
            if (argument.equals("--once")) {
                once = true;
                continue;
            }
            String[] parts = argument.split("=", 2);
            if (parts.length != 2 || !parts[0].startsWith("--") || !NAMES.contains(parts[0].substring(2))) {
                throw new IllegalArgumentException("not an option: " + argument);
            }
            given.put(parts[0].substring(2), parts[1]);
        }
        return new Options(
                optional(given, environment, "url", "BANSO_CENTRE_URL", "tcp://127.0.0.1:5445"),
                required(given, environment, "user", "BANSO_CENTRE_USER"),
                required(Map.of(), environment, "password", "BANSO_CENTRE_PASSWORD"),
                required(given, environment, "centre", "BANSO_CENTRE_CODE"),
                required(given, environment, "person", "BANSO_CENTRE_PERSON"),
                Path.of(optional(given, environment, "seen", "BANSO_CENTRE_SEEN", "seen-notices.txt")),
                once);
    }

    String noticeQueue() {
        return "banso.notice." + centre;
    }

    String acknowledgementQueue() {
        return "banso.acknowledgement." + centre;
    }

    @Override
    public String toString() {
        return "centre " + centre + " at " + url + " as " + user;
    }

    private static String required(
            Map<String, String> given, Map<String, String> environment, String name, String variable) {
        String value = optional(given, environment, name, variable, "");
        if (value.isBlank()) {
            throw new IllegalArgumentException("say who: " + name + " (" + variable + ") is missing");
        }
        return value;
    }

    private static String optional(
            Map<String, String> given,
            Map<String, String> environment,
            String name,
            String variable,
            String otherwise) {
        return given.getOrDefault(name, environment.getOrDefault(variable, otherwise));
    }
}
