package org.banso.kernel.model;

import java.time.Instant;
import java.util.List;

/**
 * Something happened in a case: fired as a CDI event in the transaction that did it, kept by the case file as a line of its
 * story.
 *
 * @param at when it happened, which may be before it was recorded
 * @param kind {@code <room>.<WHAT>}, such as {@code reception.RECEIVED}
 * @param byUid who did it
 * @param agency the code of the agency for which they did it
 * @param refId the id of the thing in its room, 0 when there is none
 * @param values what the sentence of the story needs: codes and neutral facts such as dates, never a name or a note's text
 */
public record CaseHappening(
        long caseId, Instant at, String kind, String byUid, String agency, long refId, List<String> values) {

    public CaseHappening {
        values = List.copyOf(values);
    }
}
