package org.banso.desk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.banso.access.model.Delicate;
import org.jspecify.annotations.Nullable;

/**
 * The pages' words in the language of the person at the screen.
 *
 * <p>In a page: {@code #{w['reception.receive.title']}}, {@code #{w.say('desk.today.late', days)}}, {@code #{w.of(line.state)}}
 * for an enum's constant, {@code #{w.choices('reception.Channel')}} for its items.
 */
@Named("w")
@ApplicationScoped
public class Words extends AbstractMap<String, String> {

    @Inject
    Me me;

    private final Map<String, Class<? extends Enum<?>>> types = new ConcurrentHashMap<>();

    public Vocabulary vocabulary() {
        return Vocabulary.of(locale());
    }

    @Override
    public String get(Object key) {
        return vocabulary().get((String) key);
    }

    @Override
    public boolean containsKey(Object key) {
        return vocabulary().has((String) key);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return vocabulary().all().entrySet();
    }

    public String say(String key, @Nullable Object value) {
        return vocabulary().say(key, value);
    }

    public String say(String key, @Nullable Object first, @Nullable Object second) {
        return vocabulary().say(key, first, second);
    }

    public String say(String key, @Nullable Object first, @Nullable Object second, @Nullable Object third) {
        return vocabulary().say(key, first, second, third);
    }

    /** The word for a constant; nothing for null. */
    public String of(@Nullable Object constant) {
        return constant instanceof Enum<?> known ? vocabulary().of(known) : "";
    }

    /** The words for several constants with the language's comma between them; nothing for none. */
    public String list(@Nullable Collection<? extends Enum<?>> constants) {
        if (constants == null) {
            return "";
        }
        return constants.stream().map(this::of).collect(Collectors.joining(get("desk.comma")));
    }

    /** A text, or the words for what is hidden: marked and empty is a text that its reader does not see. */
    public String shown(@Nullable String text, @Nullable Collection<Delicate> about) {
        return vocabulary().shown(text, about);
    }

    /** The same, and other words where nobody wrote anything. */
    public String shown(@Nullable String text, @Nullable Collection<Delicate> about, String otherwise) {
        String shown = shown(text, about);
        return shown.isEmpty() ? otherwise : shown;
    }

    public boolean hides(@Nullable String text, @Nullable Collection<Delicate> about) {
        return Vocabulary.hides(text, about);
    }

    /** The items of a choice, in the order of the enum: {@code choices("reception.Channel")}. */
    public List<SelectItem> choices(String roomAndType) {
        List<SelectItem> items = new ArrayList<>();
        for (Enum<?> constant : constants(roomAndType)) {
            items.add(new SelectItem(constant, of(constant)));
        }
        return items;
    }

    /** The constants of an enum of a room's model: {@code constants("reception.Worry")}. */
    public List<Enum<?>> constants(String roomAndType) {
        return Arrays.asList(types.computeIfAbsent(roomAndType, Words::type).getEnumConstants());
    }

    private static Class<? extends Enum<?>> type(String roomAndType) {
        int dot = roomAndType.indexOf('.');
        String name = "org.banso." + roomAndType.substring(0, dot) + ".model" + roomAndType.substring(dot);
        try {
            @SuppressWarnings("unchecked") // the next line checks it
            Class<? extends Enum<?>> type = (Class<? extends Enum<?>>) Class.forName(name);
            if (!type.isEnum()) {
                throw new IllegalArgumentException(name + " is no enum");
            }
            return type;
        } catch (ClassNotFoundException missing) {
            throw new IllegalArgumentException(name, missing);
        }
    }

    private Locale locale() {
        return me.getLocale();
    }
}
