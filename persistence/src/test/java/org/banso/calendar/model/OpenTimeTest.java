package org.banso.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.banso.kernel.model.DateRange;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.TimeSpan;
import org.banso.kernel.model.Tokyo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenTimeTest {

    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime CLOSES = LocalTime.of(17, 15);
    private static final DateRange TWO_YEARS = DateRange.of(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 1, 1));
    private static final LocalDate WARD_CLOSED = LocalDate.of(2024, 8, 1);
    private static final OpenTime OPEN = new OpenTime(
            new WorkingHours(OPENS, CLOSES),
            new OpenDays(TWO_YEARS, JapaneseHolidays.within(TWO_YEARS), Set.of(WARD_CLOSED)));
    private static final LocalDate TUESDAY = LocalDate.of(2024, 5, 14);
    private static final Instant BEFORE = Tokyo.startOf(LocalDate.of(2024, 1, 1));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2024-05-18, WEEKEND",
        "2024-05-19, WEEKEND",
        "2024-11-23, WEEKEND",
        "2024-05-06, HOLIDAY",
        "2024-12-30, YEAR_END",
        "2024-12-31, YEAR_END",
        "2025-01-01, HOLIDAY",
        "2025-01-02, YEAR_END",
        "2025-01-03, YEAR_END",
        "2024-08-01, WARD_CLOSED",
    })
    void aClosedDayHasItsReason(LocalDate day, Closure closure) {
        assertThat(OPEN.days().closure(day)).contains(closure);
        assertThat(OPEN.days().isOpen(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2024-05-14", "2024-12-27", "2025-01-06", "2024-08-02"})
    void otherDaysAreOpen(LocalDate day) {
        assertThat(OPEN.days().isOpen(day)).isTrue();
    }

    @Test
    void theWholeWorkingDayMayBeBooked() {
        assertThatCode(() -> OPEN.requireBookable(TimeSpan.on(TUESDAY, OPENS, CLOSES), BEFORE))
                .doesNotThrowAnyException();
        assertThatCode(() -> OPEN.requireBookable(TimeSpan.on(TUESDAY, OPENS, CLOSES), Tokyo.at(TUESDAY, OPENS)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAMinuteOutsideTheWorkingHours() {
        assertRefused(TimeSpan.on(TUESDAY, OPENS.minusMinutes(1), CLOSES), CalendarReason.OUTSIDE_WORKING_HOURS);
        Refused late =
                assertRefused(TimeSpan.on(TUESDAY, OPENS, CLOSES.plusMinutes(1)), CalendarReason.OUTSIDE_WORKING_HOURS);
        assertThat(late.values()).containsExactly(OPENS, CLOSES);
        assertRefused(
                TimeSpan.of(Tokyo.at(TUESDAY, OPENS), Tokyo.at(TUESDAY.plusDays(1), CLOSES)),
                CalendarReason.OUTSIDE_WORKING_HOURS);
    }

    @Test
    void refusesAClosedDayAndSaysWhy() {
        Refused refused = assertRefused(TimeSpan.on(WARD_CLOSED, OPENS, CLOSES), CalendarReason.CLOSED_DAY);

        assertThat(refused.values()).containsExactly(WARD_CLOSED, Closure.WARD_CLOSED);
    }

    @Test
    void refusesWhatHasBegun() {
        TimeSpan span = TimeSpan.on(TUESDAY, OPENS, CLOSES);
        Refused refused = catchThrowableOfType(
                Refused.class, () -> OPEN.requireBookable(span, Tokyo.at(TUESDAY, OPENS.plusNanos(1))));

        assertThat(refused.reason()).isEqualTo(CalendarReason.IN_THE_PAST);
        assertThat(refused.values()).containsExactly(span.startInclusive());
    }

    @Test
    void refusesYearsWhoseHolidaysNobodyKnows() {
        DateRange beyond = DateRange.ofDay(LocalDate.of(2100, 1, 4));
        Refused refused = catchThrowableOfType(Refused.class, () -> new OpenDays(beyond, java.util.Map.of(), Set.of()));

        assertThat(refused.reason()).isEqualTo(CalendarReason.YEAR_NOT_IN_CALENDAR);
        assertThat(refused.values()).containsExactly(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31));
    }

    @Test
    void answersOnlyForTheDaysThatWereRead() {
        assertThatIllegalArgumentException().isThrownBy(() -> OPEN.days().isOpen(LocalDate.of(2026, 1, 5)));
    }

    @Test
    void workingHoursEndAfterTheyBegin() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingHours(OPENS, OPENS));
    }

    private static Refused assertRefused(TimeSpan span, CalendarReason reason) {
        Refused refused = catchThrowableOfType(Refused.class, () -> OPEN.requireBookable(span, BEFORE));
        assertThat(refused.reason()).isEqualTo(reason);
        return refused;
    }
}
