package org.banso.access.model;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the texts of one record are about, as their author marked them, by the name of the text's field. A text that is marked
 * and empty is one that its reader does not see: nobody marks what is not there.
 *
 * @param about by field; a field that is not named is about nothing delicate
 */
public record Marks(Map<String, Set<Delicate>> about) implements Serializable {

    public static final Marks NONE = new Marks(Map.of());

    private static final String BETWEEN = ",";
    private static final String IS = ":";

    public Marks {
        about = about.entrySet().stream()
                .filter(mark -> !mark.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, mark -> Set.copyOf(mark.getValue())));
    }

    /** As {@link #written} wrote it; empty is none. */
    public static Marks read(String written) {
        return written.isEmpty()
                ? NONE
                : new Marks(Arrays.stream(written.split(BETWEEN, -1))
                        .map(mark -> mark.split(IS, -1))
                        .collect(Collectors.toMap(mark -> mark[0], mark -> Delicate.of(Integer.parseInt(mark[1])))));
    }

    /** {@code field:bits,field:bits}, in the order of the fields' names. */
    public String written() {
        return new TreeMap<>(about)
                .entrySet().stream()
                        .map(mark -> mark.getKey() + IS + Delicate.bits(mark.getValue()))
                        .collect(Collectors.joining(BETWEEN));
    }

    public Set<Delicate> of(String field) {
        return about.getOrDefault(field, EnumSet.noneOf(Delicate.class));
    }

    /** The same without the mark of a field in which nothing stands. */
    public Marks unless(String field, String text) {
        if (!text.isEmpty() || !about.containsKey(field)) {
            return this;
        }
        Map<String, Set<Delicate>> left = new TreeMap<>(about);
        left.remove(field);
        return new Marks(left);
    }

    /** Whether a reader with that sight reads all of it. */
    public boolean areSeenWith(CaseSight sight) {
        return about.values().stream().allMatch(sight::shows);
    }
}
