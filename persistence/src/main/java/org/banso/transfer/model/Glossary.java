package org.banso.transfer.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.banso.kernel.model.Refused;

/**
 * How others call our columns and our words: {@code headings.properties} and {@code values.properties} beside this class.
 * Width, case, spaces and punctuation do not matter.
 */
public final class Glossary {

    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}\\p{P}\\p{Sk}※]");
    private static final Pattern SEVERAL = Pattern.compile("[、,，/／;；\\n]");

    /** Between the heading of a group of columns and the heading of one of them. */
    static final String UNDER = "／";

    private static final Map<String, List<ImportField>> HEADINGS = headings();
    private static final Map<String, Map<String, String>> VALUES = values();

    private Glossary() {}

    /** The field that a heading means in a file of that kind, if it is known. */
    public static Optional<ImportField> field(TransferKind kind, String heading) {
        Optional<ImportField> whole = lookUp(kind, heading);
        int group = heading.lastIndexOf(UNDER);
        return whole.isPresent() || group < 0 ? whole : lookUp(kind, heading.substring(group + 1));
    }

    /**
     * One field a column, null for what nobody knows; no field twice, the first column keeps it.
     */
    public static List<Optional<ImportField>> guess(TransferKind kind, List<String> headings) {
        Set<ImportField> taken = EnumSet.noneOf(ImportField.class);
        List<Optional<ImportField>> guessed = new ArrayList<>();
        for (String heading : headings) {
            guessed.add(field(kind, heading).filter(taken::add));
        }
        return guessed;
    }

    /** @throws Refused {@link TransferReason#CELL_WORD_UNKNOWN} */
    public static <E extends Enum<E>> E word(Class<E> type, String written) {
        String constant = VALUES.getOrDefault(type.getSimpleName(), Map.of()).get(plain(written));
        if (constant == null) {
            throw new Refused(TransferReason.CELL_WORD_UNKNOWN, written);
        }
        return Enum.valueOf(type, constant);
    }

    /** Several in one cell, with commas, slashes, semicolons or line feeds between. @throws Refused as {@link #word} */
    public static <E extends Enum<E>> Set<E> words(Class<E> type, String written) {
        Set<E> words = EnumSet.noneOf(type);
        if (VALUES.getOrDefault(type.getSimpleName(), Map.of()).containsKey(plain(written))) {
            words.add(word(type, written));
            return words;
        }
        for (String part : SEVERAL.split(written)) {
            if (!part.isBlank()) {
                words.add(word(type, part.strip()));
            }
        }
        return words;
    }

    private static Optional<ImportField> lookUp(TransferKind kind, String heading) {
        return HEADINGS.getOrDefault(plain(heading), List.of()).stream()
                .filter(field -> field.fits(kind))
                .findFirst();
    }

    /** Without what does not matter; a text of nothing but marks stays as it is. */
    static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        String bare = NOISE.matcher(folded).replaceAll("");
        return bare.isEmpty() ? folded : bare;
    }

    private static Map<String, List<ImportField>> headings() {
        Map<String, List<ImportField>> fields = new HashMap<>();
        Properties file = read("headings.properties");
        for (ImportField field : ImportField.values()) {
            for (String name : file.getProperty(field.name()).split("\\|")) {
                fields.computeIfAbsent(plain(name), any -> new ArrayList<>()).add(field);
            }
        }
        return fields;
    }

    private static Map<String, Map<String, String>> values() {
        Map<String, Map<String, String>> types = new HashMap<>();
        Properties file = read("values.properties");
        for (String key : file.stringPropertyNames()) {
            String[] name = key.split("\\.", 2);
            Map<String, String> words = types.computeIfAbsent(name[0], any -> new HashMap<>());
            for (String word : file.getProperty(key).split("\\|")) {
                words.put(plain(word), name[1]);
            }
        }
        return types;
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (InputStream bytes = Glossary.class.getResourceAsStream(name);
                Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
