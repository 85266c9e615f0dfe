package org.banso.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is written in the demo ward: invented texts under headings. */
final class Phrases {

    private final Map<String, List<String>> texts;

    private Phrases(Map<String, List<String>> texts) {
        this.texts = texts;
    }

    static Phrases invented() {
        Map<String, List<String>> texts = new HashMap<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Phrases.class.getResourceAsStream("phrases.txt"), StandardCharsets.UTF_8))) {
            List<String> under = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    under = new ArrayList<>();
                    texts.put(line.substring(1, line.length() - 1), under);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    under.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Phrases(texts);
    }

    /** One of the texts under a heading. */
    String one(String heading, Draw draw) {
        List<String> under = texts.get(heading);
        if (under == null) {
            throw new IllegalArgumentException("nothing is written under " + heading);
        }
        return draw.oneOf(under);
    }
}
