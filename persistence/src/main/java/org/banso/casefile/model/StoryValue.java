package org.banso.casefile.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * How a value of a story line is written, so that it can be read in the reader's language and era: a day as
 * {@code 2026-05-14}, an enum constant as the key of its words ({@code enum.reception.Channel.PHONE}), several constants
 * with a comma between, anything else as it is (a case number, a count). No text that a person typed.
 */
public final class StoryValue {

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

    /** The keys of the constants' words in the constants' order, with a comma between; empty for none. */
    public static String of(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .sorted((a, b) -> Integer.compare(a.ordinal(), b.ordinal()))
                .map(StoryValue::of)
                .collect(Collectors.joining(","));
    }
}
