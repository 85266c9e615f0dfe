package org.banso.casefile.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.jspecify.annotations.Nullable;

/**
 * How a value of a story line is written, so that it can be read in the reader's language and era: a day as
 * {@code 2026-05-14}, an enum constant as the key of its words ({@code enum.reception.Channel.PHONE}), several constants
 * with a comma between, a constant that is delicate with its group and a question mark before it
 * ({@code INCOME?enum.reception.Worry.DEBT}), anything else as it is (a case number, a count). No text that a person typed.
 */
public final class StoryValue {

    /** The key of the words for what is not shown. */
    public static final String HIDDEN = "access.hidden";

    private static final String BEHIND = "?";
    private static final Set<String> GROUPS =
            Arrays.stream(Delicate.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private StoryValue() {}

    public static String of(LocalDate day) {
        return day.toString();
    }

    /** The key of the constant's words. */
    public static String of(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String[] parts = type.getPackageName().split("\\.", -1);
        return "enum." + parts[parts.length - 2] + "." + type.getSimpleName() + "." + constant.name();
    }

    /** A constant that only whoever sees its group reads; null is no group. */
    public static String of(Enum<?> constant, @Nullable Delicate group) {
        return group == null ? of(constant) : group.name() + BEHIND + of(constant);
    }

    /** The value as a reader with that sight gets it: {@link #HIDDEN} where it is not theirs. */
    static String seenWith(String value, CaseSight sight) {
        int end = value.indexOf(BEHIND);
        if (end < 0 || !GROUPS.contains(value.substring(0, end))) {
            return value;
        }
        return sight.shows(Set.of(Delicate.valueOf(value.substring(0, end)))) ? value.substring(end + 1) : HIDDEN;
    }

    /** The keys of the constants' words in the constants' order, with a comma between; empty for none. */
    public static String of(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .sorted((a, b) -> Integer.compare(a.ordinal(), b.ordinal()))
                .map(StoryValue::of)
                .collect(Collectors.joining(","));
    }
}
