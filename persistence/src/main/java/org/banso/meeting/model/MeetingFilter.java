package org.banso.meeting.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings to list: the reader's own and those of the cases that their agency works on.
 *
 * @param kind null: all kinds
 * @param caseId null: all cases
 * @param mine only those to which the reader is called
 * @param past those that have ended, latest first, instead of those to come
 * @param page from 0
 */
public record MeetingFilter(
        @Nullable MeetingKind kind,
        @Nullable Long caseId,
        boolean mine,
        boolean past,
        @Min(0) @Max(200) int page) implements Serializable {

    /** Lines on a page. */
    public static final int PAGE = 25;
    /** Nobody pages further; a list says "more than". */
    public static final int COUNTED_UP_TO = 1000;
}
