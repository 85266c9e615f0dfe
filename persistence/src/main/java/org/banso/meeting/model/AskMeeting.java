package org.banso.meeting.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.banso.calendar.model.District;
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
 * @param asked by whom, in which language, where, and who need not be there
 */
public record AskMeeting(
        long caseId,
        @NotNull MeetingKind kind,
        @Nullable @Min(15) @Max(480) Integer lengthMinutes,
        @Nullable LocalDate from,
        @NotNull @Size(max = 20) Set<@NotNull String> people,
        @Nullable LocalTime notBefore,
        @Nullable LocalTime notAfter,
        @NotNull Set<@NotNull DayOfWeek> excludedWeekdays,
        @NotNull @Valid Asked asked)
        implements AboutCase {

    /**
     * @param place null: where its kind usually is
     * @param district for a visit
     * @param optional uids of those who are called when they can
     */
    public record Asked(
            @Nullable AskedGender gender,
            @Nullable AskedLanguage language,
            @Nullable Place place,
            @Nullable District district,
            @NotNull @Size(max = 20) Set<@NotNull String> optional) {

        public static final Asked NOTHING = new Asked(null, null, null, null, Set.of());
    }

    /** Whoever it is, in a room. */
    public AskMeeting(
            long caseId,
            MeetingKind kind,
            @Nullable Integer lengthMinutes,
            @Nullable LocalDate from,
            Set<String> people,
            @Nullable LocalTime notBefore,
            @Nullable LocalTime notAfter,
            Set<DayOfWeek> excludedWeekdays) {
        this(caseId, kind, lengthMinutes, from, people, notBefore, notAfter, excludedWeekdays, Asked.NOTHING);
    }

    /** Where it would be. */
    public Place place() {
        Place said = asked.place();
        return kind == MeetingKind.HOME_VISIT ? Place.VISIT : said == null ? Place.ROOM : said;
    }

    /** The first common times, without further wishes. */
    public AskMeeting(long caseId, MeetingKind kind) {
        this(caseId, kind, null, null, Set.of(), null, null, Set.of());
    }
}
