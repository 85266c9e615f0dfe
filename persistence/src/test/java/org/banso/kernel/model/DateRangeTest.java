package org.banso.kernel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRangeTest {

    private static final LocalDate MAY_1 = LocalDate.of(2024, 5, 1);
    private static final LocalDate MAY_10 = LocalDate.of(2024, 5, 10);
    private static final LocalDate MAY_20 = LocalDate.of(2024, 5, 20);
    private static final LocalDate MAY_31 = LocalDate.of(2024, 5, 31);

    @Test
    void containsItsStartAndNotItsEnd() {
        DateRange range = DateRange.of(MAY_1, MAY_10);

        assertThat(range.contains(MAY_1)).isTrue();
        assertThat(range.contains(MAY_10.minusDays(1))).isTrue();
        assertThat(range.contains(MAY_10)).isFalse();
        assertThat(range.contains(MAY_1.minusDays(1))).isFalse();
        assertThat(range.lastInclusive()).contains(MAY_10.minusDays(1));
        assertThat(range.lengthInDays()).isEqualTo(9);
        assertThat(range.days()).hasSize(9).startsWith(MAY_1);
    }

    @Test
    void asPeopleSayItBothDaysCount() {
        assertThat(DateRange.ofClosed(MAY_1, MAY_10)).isEqualTo(DateRange.of(MAY_1, MAY_10.plusDays(1)));
        assertThat(DateRange.ofDay(MAY_1).lengthInDays()).isEqualTo(1);
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        Refused refused = catchThrowableOfType(Refused.class, () -> DateRange.of(MAY_10, MAY_1));

        assertThat(refused.reason()).isEqualTo(KernelReason.RANGE_BACKWARDS);
        assertThat(refused.values()).containsExactly(MAY_10, MAY_1);
        assertThat(catchThrowableOfType(Refused.class, () -> DateRange.ofClosed(MAY_10, MAY_10.minusDays(1))))
                .isNotNull();
    }

    @Test
    void theEmptyRangeContainsAndOverlapsNothing() {
        DateRange empty = DateRange.of(MAY_10, MAY_10);

        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.contains(MAY_10)).isFalse();
        assertThat(empty.overlaps(DateRange.ALL)).isFalse();
        assertThat(DateRange.ALL.overlaps(empty)).isFalse();
        assertThat(empty.lastInclusive()).isEmpty();
        assertThat(empty.lengthInDays()).isZero();
        assertThat(DateRange.of(MAY_1, MAY_20).encloses(empty)).isTrue();
        assertThat(empty).isNotEqualTo(DateRange.of(MAY_20, MAY_20));
    }

    @Test
    void withoutBoundsItHasNoLength() {
        DateRange open = DateRange.from(MAY_10);

        assertThat(open.hasEnd()).isFalse();
        assertThat(open.endOrNull()).isNull();
        assertThat(open.startOrNull()).isEqualTo(MAY_10);
        assertThat(open.lastInclusive()).isEmpty();
        assertThat(open.contains(LocalDate.MAX)).isTrue();
        assertThat(open.contains(MAY_1)).isFalse();
        assertThat(DateRange.before(MAY_10).contains(LocalDate.MIN)).isTrue();
        assertThat(DateRange.before(MAY_10).startOrNull()).isNull();
        assertThat(DateRange.ofNullable(null, null)).isEqualTo(DateRange.ALL);
        assertThat(DateRange.ofNullable(MAY_1, null)).isEqualTo(DateRange.from(MAY_1));
        assertThat(DateRange.ofClosed(MAY_1, LocalDate.MAX)).isEqualTo(DateRange.from(MAY_1));
        assertThatIllegalStateException().isThrownBy(open::lengthInDays);
        assertThatIllegalStateException().isThrownBy(open::days);
        assertThat(open.lastsAtMostMonths(600)).isFalse();
    }

    @Test
    void rangesThatOnlyTouchDoNotOverlap() {
        DateRange early = DateRange.of(MAY_1, MAY_10);
        DateRange late = DateRange.of(MAY_10, MAY_20);

        assertThat(early.overlaps(late)).isFalse();
        assertThat(late.overlaps(early)).isFalse();
        assertThat(early.touches(late)).isTrue();
        assertThat(late.touches(early)).isTrue();
        assertThat(early.touches(DateRange.of(MAY_20, MAY_31))).isFalse();
        assertThat(early.intersection(late)).isEmpty();
    }

    @Test
    void theIntersectionIsWhatBothHave() {
        DateRange early = DateRange.of(MAY_1, MAY_20);
        DateRange late = DateRange.of(MAY_10, MAY_31);

        assertThat(early.intersection(late)).isEqualTo(Optional.of(DateRange.of(MAY_10, MAY_20)));
        assertThat(late.intersection(early)).isEqualTo(early.intersection(late));
        assertThat(DateRange.ALL.intersection(early)).contains(early);
        assertThat(early.encloses(DateRange.of(MAY_10, MAY_20))).isTrue();
        assertThat(early.encloses(late)).isFalse();
    }

    @ParameterizedTest(name = "{1} months from {0} end with {2}")
    @CsvSource({
        "2024-08-28, 6, 2025-02-27",
        "2024-08-29, 6, 2025-02-28",
        "2024-08-31, 6, 2025-02-28",
        "2023-08-29, 6, 2024-02-28",
        "2023-08-30, 6, 2024-02-29",
        "2024-04-01, 12, 2025-03-31",
        "2024-05-31, 1, 2024-06-30",
        "2024-02-29, 12, 2025-02-28",
    })
    void monthsAreCountedAsTheCivilCodeDoes(LocalDate start, int months, LocalDate last) {
        assertThat(DateRange.ofMonths(start, months).lastInclusive()).contains(last);
        assertThat(DateRange.ofClosed(start, last).lastsAtMostMonths(months)).isTrue();
        assertThat(DateRange.ofClosed(start, last.plusDays(1)).lastsAtMostMonths(months))
                .isFalse();
    }
}
