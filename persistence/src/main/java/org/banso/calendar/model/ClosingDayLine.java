package org.banso.calendar.model;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A closing day in a list.
 *
 * @param toCome whether it can still be taken back
 */
public record ClosingDayLine(LocalDate day, String name, boolean toCome) implements Serializable {}
