package org.banso.calendar.model;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The room cannot be booked any more.
 *
 * @param version as it was read
 * @param closesOn the first day on which it is closed
 */
public record CloseRoom(long roomId, int version, @NotNull LocalDate closesOn) {}
