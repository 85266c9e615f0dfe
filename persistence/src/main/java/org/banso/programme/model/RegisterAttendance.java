package org.banso.programme.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * Writes down how many came; only numbers, never who.
 *
 * @param version of the session that the writer had before the eyes; stale is refused
 * @param ofHosts people of the agencies that run the programme
 * @param ofGuests people of other agencies (相互利用)
 */
public record RegisterAttendance(
        long sessionId,
        int version,
        @Min(0) @Max(OpenProgramme.MOST_PLACES) int ofHosts,
        @Min(0) @Max(OpenProgramme.MOST_PLACES) int ofGuests) {}
