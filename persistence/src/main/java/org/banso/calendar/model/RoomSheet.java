package org.banso.calendar.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.banso.directory.model.Agency;
import org.jspecify.annotations.Nullable;

/**
 * A room as the administrator keeps it.
 *
 * @param closesOn the first day on which it is closed; null while nobody has closed it
 */
public record RoomSheet(
        long id,
        int version,
        String name,
        Agency agency,
        int capacity,
        @Nullable LocalDate closesOn) implements Serializable {}
