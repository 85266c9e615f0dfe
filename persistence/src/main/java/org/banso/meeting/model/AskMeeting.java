package org.banso.meeting.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.banso.kernel.model.AboutCase;
import org.jspecify.annotations.Nullable;

/**
 * When could these people meet?
 *
 * @param lengthMinutes null: as long as the ward's policy says for the kind
 * @param from first day to look at; null: today
 * @param people uids that must be there, beside those whom the kind needs
 * @param notBefore by the clock on the wall, null: from the beginning of working time
 * @param notAfter by which it must have ended, null: the end of working time
 */
public record AskMeeting(
        long caseId,
        @NotNull MeetingKind kind,
        @Nullable @Min(15) @Max(480) Integer lengthMinutes,
        @Nullable LocalDate from,
        @NotNull @Size(max = 20) Set<@NotNull String> people,
        @Nullable LocalTime notBefore,
        @Nullable LocalTime notAfter,
        @NotNull Set<@NotNull DayOfWeek> excludedWeekdays)
        implements AboutCase {

    /** The first common times, without further wishes. */
    public AskMeeting(long caseId, MeetingKind kind) {
        this(caseId, kind, null, null, Set.of(), null, null, Set.of());
    }
}
