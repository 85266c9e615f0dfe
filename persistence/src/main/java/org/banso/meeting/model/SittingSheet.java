package org.banso.meeting.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.banso.directory.model.Agency;
import org.jspecify.annotations.Nullable;

/**
 * A sitting with its agenda.
 *
 * @param items the cases that the reader may know of
 * @param hidden how many more are on the agenda
 * @param nextStart when a case that is added now would begin
 * @param open whether a case may be added
 * @param mine whether the reader keeps its papers
 * @param copies none for whoever does not keep its papers
 */
public record SittingSheet(
        long id,
        MeetingKind kind,
        Law law,
        Instant startsAt,
        String roomName,
        String secretaryName,
        List<Item> items,
        int hidden,
        Instant nextStart,
        boolean open,
        boolean mine,
        List<Copy> copies)
        implements Serializable {

    /**
     * One case.
     *
     * @param subjectName empty for whom the case is not open
     */
    public record Item(
            long meetingId,
            long caseId,
            String caseNumber,
            String subjectName,
            MeetingState state,
            Instant startsAt,
            Instant endsAt,
            List<MemberLine> members,
            List<Part> parts)
            implements Serializable {}

    /** An agency that is called, and whether it has said its part; null for when is not yet. */
    public record Part(Agency agency, @Nullable Instant writtenAt) implements Serializable {}

    /** A numbered copy; null for returnedAt is still out. */
    public record Copy(
            long id,
            int number,
            String recipientName,
            Instant printedAt,
            @Nullable Instant returnedAt) implements Serializable {}
}
