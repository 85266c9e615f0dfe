package org.banso.kernel.model;

import java.time.Instant;
import java.util.List;

/**
 * Something happened in a case: fired by the room where it happened, synchronously and in the same transaction; the case
 * file makes a line of its story from it.
 *
 * @param at when it happened in the world, not when it was written down
 * @param kind {@code <room>.<WHAT>}, for instance {@code "reception.RECEIVED"}; its words stand under {@code story.<kind>}
 * @param byUid who wrote it
 * @param agency the writer's agency, as its code
 * @param refId the id of what it is about in the room that fired it, 0 for the case itself
 * @param values codes and neutral facts (days, agency codes) in the order of the sentence's places; never a note's text
 */
public record CaseHappening(
        long caseId, Instant at, String kind, String byUid, String agency, long refId, List<String> values)
        implements AboutCase {

    public CaseHappening {
        values = List.copyOf(values);
    }
}
