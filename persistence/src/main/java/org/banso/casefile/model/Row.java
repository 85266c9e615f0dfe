package org.banso.casefile.model;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a native query, read from left to right in the order of its columns. */
final class Row {

    private final Object[] columns;
    private int next;

    Row(Object row) {
        columns = (Object[]) row;
    }

    long number() {
        return ((Number) columns[next++]).longValue();
    }

    @Nullable
    Long numberOrNull() {
        Object column = columns[next++];
        return column == null ? null : ((Number) column).longValue();
    }

    @Nullable
    Integer smallNumberOrNull() {
        Object column = columns[next++];
        return column == null ? null : ((Number) column).intValue();
    }

    boolean truth() {
        return (Boolean) columns[next++];
    }

    String text() {
        return (String) columns[next++];
    }

    @Nullable
    String textOrNull() {
        return (String) columns[next++];
    }

    Instant instant() {
        return ((Timestamp) columns[next++]).toInstant();
    }

    @Nullable
    LocalDate dayOrNull() {
        Object column = columns[next++];
        return column == null ? null : ((Date) column).toLocalDate();
    }

    LocalDate day() {
        return ((Date) columns[next++]).toLocalDate();
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    <E extends Enum<E>> @Nullable E constantOrNull(Class<E> type) {
        String name = textOrNull();
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** Constants with a comma between, in the order of the enum; null is none. */
    <E extends Enum<E>> List<E> constants(Class<E> type) {
        String names = textOrNull();
        return names == null
                ? List.of()
                : Arrays.stream(names.split(",", -1))
                        .map(name -> Enum.valueOf(type, name))
                        .sorted()
                        .toList();
    }
}
