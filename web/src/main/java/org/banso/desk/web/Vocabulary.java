package org.banso.desk.web;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import org.banso.access.model.Delicate;
import org.jspecify.annotations.Nullable;

/**
 * All words of one language: the bundles of every room as one map. Japanese is the base, and what another language lacks is
 * said in Japanese.
 *
 * <p>Free of Faces and CDI, so that a servlet, a filter and a test can speak too.
 */
public final class Vocabulary {

    /** The rooms that have words, each with {@code org/banso/words/<room>.properties} and {@code <room>_en.properties}. */
    public static final List<String> ROOMS = List.of(
            "kernel",
            "policy",
            "directory",
            "access",
            "audit",
            "draft",
            "session",
            "person",
            "family",
            "casefile",
            "identity",
            "reception",
            "assessment",
            "plan",
            "support",
            "timeline",
            "pin",
            "attachment",
            "handover",
            "programme",
            "calendar",
            "meeting",
            "indicator",
            "edition",
            "council",
            "notice",
            "disclosure",
            "retention",
            "transfer",
            "paper",
            "desk");

    private static final Map<String, Vocabulary> BY_LANGUAGE = new ConcurrentHashMap<>();
    private static final Control BASE_IS_JAPANESE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final Map<String, String> words;

    private Vocabulary(Locale locale) {
        this.locale = locale;
        Map<String, String> all = new HashMap<>();
        for (String room : ROOMS) {
            String name = "org.banso.words." + room;
            if (Vocabulary.class.getResource("/" + name.replace('.', '/') + ".properties") != null) {
                ResourceBundle bundle =
                        ResourceBundle.getBundle(name, locale, Vocabulary.class.getClassLoader(), BASE_IS_JAPANESE);
                bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
            }
        }
        this.words = Map.copyOf(all);
    }

    /** Any language but English is Japanese. */
    public static Vocabulary of(Locale locale) {
        Locale known = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.JAPANESE;
        return BY_LANGUAGE.computeIfAbsent(known.getLanguage(), language -> new Vocabulary(known));
    }

    public Map<String, String> all() {
        return words;
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** The words of the key, or the key itself between question marks, so that a gap is seen and nothing breaks. */
    public String get(String key) {
        String found = words.get(key);
        return found == null ? "??" + key + "??" : found;
    }

    /** The sentence of the key with its places {@code {0}}, {@code {1}} … filled. Numbers and dates arrive as finished text. */
    public String say(String key, @Nullable Object... values) {
        return new MessageFormat(get(key), locale).format(values);
    }

    /** The word for a constant: {@code enum.<room>.<Type>.<CONSTANT>}. */
    public String of(Enum<?> constant) {
        return get(keyOf(constant));
    }

    static String keyOf(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String[] parts = type.getPackageName().split("\\.", -1);
        return "enum." + parts[parts.length - 2] + "." + type.getSimpleName() + "." + constant.name();
    }

    /** A text, or the words for what is hidden: marked and empty is a text that its reader does not see. */
    public String shown(@Nullable String text, @Nullable Collection<Delicate> about) {
        return hides(text, about) ? get("access.hidden") : text == null ? "" : text;
    }

    static boolean hides(@Nullable String text, @Nullable Collection<Delicate> about) {
        return (text == null || text.isEmpty()) && about != null && !about.isEmpty();
    }
}
