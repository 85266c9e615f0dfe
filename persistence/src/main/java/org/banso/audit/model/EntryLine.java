package org.banso.audit.model;

import java.io.Serializable;
import java.time.Instant;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the trail.
 *
 * @param room the first half of the action: the part of the record that it was about
 * @param caseNumber null when it was about no case, or about one that the reader may not see
 * @param reason the refusal's code; null when it was done
 * @param term what was looked for; null when nothing was, or it was sealed under another key
 */
public record EntryLine(
        Instant at,
        String name,
        Act act,
        String room,
        @Nullable Long caseId,
        @Nullable String caseNumber,
        Outcome outcome,
        @Nullable String reason,
        @Nullable Integer rows,
        @PersonalData @Nullable String term)
        implements Serializable {

    /** Never the term: it may stand in a log. */
    @Override
    public String toString() {
        return "EntryLine[" + at + " " + act + "]";
    }
}
