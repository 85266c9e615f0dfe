package org.banso.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.banso.kernel.model.TimeSpan;
import org.banso.kernel.model.Tokyo;
import org.junit.jupiter.api.Test;

class PresenceTest {

    /** A Tuesday in the twentieth week of the year. */
    private static final LocalDate EVEN = LocalDate.of(2024, 5, 14);

    private static final LocalDate ODD = EVEN.plusWeeks(1);

    @Test
    void whoeverWorksAtSomeTimesDoesNotAtOthers() {
        List<PatternLine> pattern = List.of(line(WorkWeek.EVERY, WorkKind.WORK, 10, 16));

        assertThat(Presence.away(EVEN, pattern)).containsExactly(span(EVEN, 0, 10), untilMidnight(EVEN, 16));
        assertThat(Presence.away(EVEN.plusDays(1), pattern)).containsExactly(untilMidnight(EVEN.plusDays(1), 0));
    }

    @Test
    void alternateWeeksAreToldByTheWeekOfTheYear() {
        List<PatternLine> pattern =
                List.of(line(WorkWeek.EVEN, WorkKind.WORK, 9, 12), line(WorkWeek.ODD, WorkKind.WORK, 13, 17));

        assertThat(Presence.away(EVEN, pattern)).containsExactly(span(EVEN, 0, 9), untilMidnight(EVEN, 12));
        assertThat(Presence.away(ODD, pattern)).containsExactly(span(ODD, 0, 13), untilMidnight(ODD, 17));
    }

    @Test
    void theDeskTakesItsHoursAndNoMore() {
        List<PatternLine> pattern = List.of(line(WorkWeek.EVERY, WorkKind.DESK, 9, 12));

        assertThat(Presence.away(EVEN, pattern)).containsExactly(span(EVEN, 9, 12));
        assertThat(Presence.away(EVEN.plusDays(1), pattern)).isEmpty();
    }

    private static PatternLine line(WorkWeek week, WorkKind kind, int begins, int ends) {
        return new PatternLine("plat", week, DayOfWeek.TUESDAY, kind, LocalTime.of(begins, 0), LocalTime.of(ends, 0));
    }

    private static TimeSpan span(LocalDate day, int from, int to) {
        return TimeSpan.on(day, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static TimeSpan untilMidnight(LocalDate day, int from) {
        return TimeSpan.of(Tokyo.at(day, LocalTime.of(from, 0)), Tokyo.startOf(day.plusDays(1)));
    }
}
