package org.banso.paper.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list that leaves the house as a file: headings, and lines of texts, numbers and days.
 *
 * <p>A value is a {@code String}, a {@code Number}, a {@link LocalDate}, or null for nothing.
 */
public final class ListFile {

    private final String title;
    private final List<String> headings;
    private final List<List<@Nullable Object>> lines = new ArrayList<>();
    private @Nullable ListFile second;

    /** @param title of the sheet, at most 31 characters are kept */
    public ListFile(String title, String... headings) {
        this.title = title;
        this.headings = List.of(headings);
    }

    /** @throws IllegalArgumentException when there are not as many values as headings, or one is of another type */
    public ListFile line(@Nullable Object... values) {
        if (values.length != headings.size()) {
            throw new IllegalArgumentException(values.length + " values under " + headings.size() + " headings");
        }
        for (Object value : values) {
            if (value != null
                    && !(value instanceof String)
                    && !(value instanceof Number)
                    && !(value instanceof LocalDate)) {
                throw new IllegalArgumentException("no value of a list: " + value.getClass());
            }
        }
        lines.add(Collections.unmodifiableList(new ArrayList<>(Arrays.asList(values))));
        return this;
    }

    /** A second sheet, for a workbook; a CSV has none. */
    public ListFile and(ListFile sheet) {
        second = sheet;
        return this;
    }

    Optional<ListFile> second() {
        return Optional.ofNullable(second);
    }

    String title() {
        return title;
    }

    List<String> headings() {
        return headings;
    }

    List<List<@Nullable Object>> lines() {
        return lines;
    }
}
