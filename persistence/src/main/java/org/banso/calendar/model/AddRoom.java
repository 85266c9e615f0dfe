package org.banso.calendar.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/**
 * A room can be booked from now on.
 *
 * @param capacity how many people find a seat
 */
public record AddRoom(
        @NotBlank @PlainText(max = NAME) String name,
        @NotNull Agency agency,
        @Min(1) @Max(999) int capacity) {

    /** Characters. */
    public static final int NAME = 100;

    public AddRoom {
        name = TextRules.tidyOrEmpty(name);
    }
}
