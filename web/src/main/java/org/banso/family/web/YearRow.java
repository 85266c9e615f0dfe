package org.banso.family.web;

import java.io.Serializable;
import java.util.List;

/**
 * One line of the family's years, in words.
 *
 * @param year only where it differs from the line before
 * @param ages of everybody who has a column, in that order; empty where nobody knows
 * @param source from whom it comes
 * @param eventId what may be taken back; 0 for none
 */
public record YearRow(String year, String day, List<String> ages, String who, String what, String source, long eventId)
        implements Serializable {

    public YearRow {
        ages = List.copyOf(ages);
    }
}
