package org.banso.calendar.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.directory.model.Agency;
import org.jspecify.annotations.Nullable;

/**
 * What kind of time is looked for.
 *
 * @param needs who must be there; each is another person, but a person named by uid also serves as one of the others
 * @param roomCapacity seats that the room must have; 0 when no room is needed
 * @param fromDate first day looked at; the past is never offered
 * @param days how many days are looked at, closed ones counted
 * @param notBefore not earlier by the clock, null when it does not matter
 * @param notAfter over by then, null when it does not matter
 * @param familiar uids of those who know the family and are preferred
 * @param atMost how many offers
 * @param asked by whom and in which language somebody wants to be met, and where
 */
public record SlotWish(
        @Min(15) @Max(480) int lengthMinutes,
        @NotEmpty @Size(max = 25) List<@NotNull @Valid Need> needs,
        @Min(0) @Max(999) int roomCapacity,
        @NotNull LocalDate fromDate,
        @Min(1) @Max(92) int days,
        @Nullable LocalTime notBefore,
        @Nullable LocalTime notAfter,
        @NotNull Set<@NotNull DayOfWeek> excludedWeekdays,
        @NotNull @Size(max = 100) Set<@NotNull String> familiar,
        @Min(1) @Max(20) int atMost,
        @NotNull @Valid Asked asked) {

    /**
     * @param allHave a skill that everybody has who is not asked for by name; null when it does not matter
     * @param oneHas a skill that somebody has who sits there; null when it does not matter
     * @param optional uids of those who need not be there
     * @param wayMinutes by agency how long its people are on their way before and after; who is missing stays in the house
     */
    public record Asked(
            @Nullable @Size(max = 60) String allHave,
            @Nullable @Size(max = 60) String oneHas,
            @NotNull @Size(max = 20) Set<@NotNull String> optional,
            @NotNull Map<@NotNull Agency, @NotNull @Min(0) @Max(180) Integer> wayMinutes) {

        public static final Asked NOTHING = new Asked(null, null, Set.of(), Map.of());
    }

    /** Whoever it is, in a house. */
    public SlotWish(
            int lengthMinutes,
            List<Need> needs,
            int roomCapacity,
            LocalDate fromDate,
            int days,
            @Nullable LocalTime notBefore,
            @Nullable LocalTime notAfter,
            Set<DayOfWeek> excludedWeekdays,
            Set<String> familiar,
            int atMost) {
        this(
                lengthMinutes,
                needs,
                roomCapacity,
                fromDate,
                days,
                notBefore,
                notAfter,
                excludedWeekdays,
                familiar,
                atMost,
                Asked.NOTHING);
    }

    /** As many as a person compares without a list. */
    public static final int FIVE = 5;

    /** Five offers, nobody preferred. */
    public SlotWish(
            int lengthMinutes,
            List<Need> needs,
            int roomCapacity,
            LocalDate fromDate,
            int days,
            @Nullable LocalTime notBefore,
            @Nullable LocalTime notAfter,
            Set<DayOfWeek> excludedWeekdays) {
        this(lengthMinutes, needs, roomCapacity, fromDate, days, notBefore, notAfter, excludedWeekdays, Set.of(), FIVE);
    }
}
