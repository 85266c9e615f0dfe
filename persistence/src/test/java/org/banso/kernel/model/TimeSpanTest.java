package org.banso.kernel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeSpanTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 14);
    private static final TimeSpan TEN_TO_ELEVEN = TimeSpan.on(DAY, LocalTime.of(10, 0), LocalTime.of(11, 0));
    private static final TimeSpan ELEVEN_TO_TWELVE = TimeSpan.on(DAY, LocalTime.of(11, 0), LocalTime.of(12, 0));
    private static final TimeSpan HALF_PAST_TEN = TimeSpan.of(Tokyo.at(DAY, LocalTime.of(10, 30)), Duration.ofHours(1));

    @Test
    void itsDayIsTheWards() {
        assertThat(TEN_TO_ELEVEN.startInclusive()).isEqualTo(Instant.parse("2024-05-14T01:00:00Z"));
        assertThat(TimeSpan.of(Instant.parse("2024-05-14T15:00:00Z"), Duration.ofHours(1))
                        .startDate())
                .isEqualTo(DAY.plusDays(1));
    }

    @Test
    void untilMidnightDoesNotTouchTheNextDay() {
        TimeSpan wholeDay = TimeSpan.ofDays(DateRange.ofDay(DAY));

        assertThat(wholeDay.duration()).isEqualTo(Duration.ofDays(1));
        assertThat(wholeDay.dates()).isEqualTo(DateRange.ofDay(DAY));
        assertThat(wholeDay.encloses(TEN_TO_ELEVEN)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> TimeSpan.ofDays(DateRange.from(DAY)));
    }

    @Test
    void oneThatEndsWhenTheOtherStartsDoesNotOverlapIt() {
        assertThat(TEN_TO_ELEVEN.overlaps(ELEVEN_TO_TWELVE)).isFalse();
        assertThat(TEN_TO_ELEVEN.overlaps(HALF_PAST_TEN)).isTrue();
        assertThat(TEN_TO_ELEVEN.contains(TEN_TO_ELEVEN.startInclusive())).isTrue();
        assertThat(TEN_TO_ELEVEN.contains(TEN_TO_ELEVEN.endExclusive())).isFalse();
    }

    @Test
    void theIntersectionIsWhatBothHave() {
        assertThat(TEN_TO_ELEVEN.intersection(HALF_PAST_TEN))
                .contains(TimeSpan.on(DAY, LocalTime.of(10, 30), LocalTime.of(11, 0)));
        assertThat(TEN_TO_ELEVEN.intersection(ELEVEN_TO_TWELVE)).isEmpty();
    }

    @Test
    void refusesNoLengthAndANegativeOne() {
        Instant start = TEN_TO_ELEVEN.startInclusive();

        assertThat(catchThrowableOfType(Refused.class, () -> TimeSpan.of(start, start))
                        .reason())
                .isEqualTo(KernelReason.RANGE_EMPTY);
        assertThat(catchThrowableOfType(Refused.class, () -> TimeSpan.of(start, start.minusSeconds(1)))
                        .reason())
                .isEqualTo(KernelReason.RANGE_BACKWARDS);
    }

    @Test
    void isOrderedByStartThenEnd() {
        TimeSpan longer = TimeSpan.on(DAY, LocalTime.of(10, 0), LocalTime.of(11, 30));

        assertThat(List.of(ELEVEN_TO_TWELVE, longer, HALF_PAST_TEN, TEN_TO_ELEVEN).stream()
                        .sorted())
                .containsExactly(TEN_TO_ELEVEN, longer, HALF_PAST_TEN, ELEVEN_TO_TWELVE);
    }
}
