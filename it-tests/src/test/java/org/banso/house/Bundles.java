package org.banso.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of all rooms in both languages, as they stand in their files.
 *
 * @param wrong what is already wrong with a file by itself
 */
record Bundles(Map<String, String> japanese, Map<String, String> english, List<String> wrong) {

    private static final Set<String> FAMILIES = Set.of("enum", "refused", "story");
    private static final Pattern KEY = Pattern.compile("(?m)^([^#!\\s][^=:\\s]*)\\s*[=:]");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?:,[^{}]*)?}");
    private static final Pattern NUMBER_PLACE = Pattern.compile("\\{(\\d),(?:number|choice)\\b");
    private static final int PLACES = 10;

    /** Large enough for the last branch of a choice, which is the one that tells the number. */
    private static final int ORDINARY_NUMBER = 70;

    static Bundles in(Path folder) {
        Map<String, String> japanese = new TreeMap<>();
        Map<String, String> english = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".properties", "");
                boolean other = name.endsWith("_en");
                String text = Files.readString(file);
                Properties words = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    words.load(reader);
                }
                wrong.addAll(wrongIn(other ? name.substring(0, name.length() - "_en".length()) : name, text, words));
                words.stringPropertyNames()
                        .forEach(key -> (other ? english : japanese).put(key, words.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bundles(japanese, english, wrong);
    }

    private static List<String> wrongIn(String room, String text, Properties words) {
        List<String> wrong = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Matcher keys = KEY.matcher(text); keys.find(); ) {
            if (!seen.add(keys.group(1))) {
                wrong.add(keys.group(1) + " stands twice");
            }
        }
        for (String key : words.stringPropertyNames()) {
            String[] parts = key.split("\\.", -1);
            boolean own = parts[0].equals(room) || (FAMILIES.contains(parts[0]) && parts[1].equals(room));
            if (!own && !parts[0].equals("valid")) {
                wrong.add(key + " stands in the words of " + room);
            }
            if (words.getProperty(key).isBlank()) {
                wrong.add(key + " is empty");
            }
        }
        return wrong;
    }

    Set<String> keys() {
        Set<String> all = new TreeSet<>(japanese.keySet());
        all.addAll(english.keySet());
        return all;
    }

    /** Keys that only one language has. */
    Set<String> lacking() {
        return keys().stream()
                .filter(key -> !japanese.containsKey(key) || !english.containsKey(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Sentences that do not fill their places, or not the same ones in both languages. */
    List<String> illFormed() {
        List<String> wrong = new ArrayList<>();
        for (String key : keys()) {
            Set<String> ja = places(japanese.getOrDefault(key, ""));
            Set<String> en = places(english.getOrDefault(key, ""));
            if (!lacking().contains(key) && !ja.equals(en)) {
                wrong.add(key + " has the places " + ja + " and " + en);
            }
            if (!key.startsWith("valid.")) {
                for (Map<String, String> language : List.of(japanese, english)) {
                    unfilled(language.getOrDefault(key, "")).ifPresent(why -> wrong.add(key + " " + why));
                }
            }
        }
        return wrong;
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A lonely apostrophe swallows the places behind it, and a brace too many is a fault on the page. */
    private static Optional<String> unfilled(String sentence) {
        if (!sentence.contains("{") && !sentence.contains("}")) {
            return Optional.empty();
        }
        Object[] values = new Object[PLACES];
        for (int i = 0; i < PLACES; i++) {
            values[i] = "<" + i + ">";
        }
        NUMBER_PLACE
                .matcher(sentence)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .forEach(i -> values[i] = ORDINARY_NUMBER + i);
        try {
            String filled = new MessageFormat(sentence, Locale.JAPANESE).format(values);
            return PLACE.matcher(sentence)
                    .results()
                    .map(found -> String.valueOf(values[Integer.parseInt(found.group(1))]))
                    .filter(value -> !filled.contains(value))
                    .findFirst()
                    .map(value -> "does not fill the place of " + value);
        } catch (IllegalArgumentException e) {
            return Optional.of("is no sentence with places: " + e.getMessage());
        }
    }
}
