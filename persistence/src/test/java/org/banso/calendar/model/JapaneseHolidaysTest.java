package org.banso.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.banso.kernel.model.DateRange;
import org.banso.kernel.model.Tokyo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseHolidaysTest {

    static List<String> announced() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(JapaneseHolidaysTest.class.getResourceAsStream("announced-holidays.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("announced")
    void eachYearHasTheDaysThatTheCabinetOfficeAnnounced(String line) {
        int year = Integer.parseInt(line.substring(0, 4));
        List<LocalDate> days = Arrays.stream(line.substring(6).split(" ", -1))
                .map(day -> day.split("/", -1))
                .map(day -> LocalDate.of(year, Integer.parseInt(day[0]), Integer.parseInt(day[1])))
                .toList();

        assertThat(JapaneseHolidays.of(year).keySet()).containsExactlyElementsOf(days);
    }

    @Test
    void theAnnouncedYearsAre2000To2027() throws IOException {
        assertThat(announced().stream().map(line -> line.substring(0, 4)))
                .containsExactlyElementsOf(IntStream.rangeClosed(2000, 2027)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2003-05-05, CHILDRENS_DAY",
        "2006-04-29, GREENERY_DAY",
        "2006-05-04, HOLIDAY_BETWEEN",
        "2007-04-29, SHOWA_DAY",
        "2007-05-04, GREENERY_DAY",
        "2008-05-06, SUBSTITUTE_HOLIDAY",
        "2018-12-24, SUBSTITUTE_HOLIDAY",
        "2019-04-30, HOLIDAY_BETWEEN",
        "2019-05-01, ENTHRONEMENT_DAY",
        "2019-05-02, HOLIDAY_BETWEEN",
        "2019-05-06, SUBSTITUTE_HOLIDAY",
        "2019-10-14, HEALTH_AND_SPORTS_DAY",
        "2019-10-22, ENTHRONEMENT_CEREMONY_DAY",
        "2020-02-24, SUBSTITUTE_HOLIDAY",
        "2020-07-23, MARINE_DAY",
        "2020-07-24, SPORTS_DAY",
        "2020-08-10, MOUNTAIN_DAY",
        "2021-08-08, MOUNTAIN_DAY",
        "2021-08-09, SUBSTITUTE_HOLIDAY",
        "2026-09-22, HOLIDAY_BETWEEN",
        "2032-09-20, RESPECT_FOR_THE_AGED_DAY",
        "2032-09-21, HOLIDAY_BETWEEN",
        "2032-09-22, AUTUMNAL_EQUINOX_DAY",
    })
    void theUnusualOnesHaveTheirKind(LocalDate day, Holiday holiday) {
        assertThat(JapaneseHolidays.of(day.getYear())).containsEntry(day, holiday);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2003-05-04", "2015-08-11", "2019-02-23", "2019-12-23", "2020-10-12", "2020-07-20", "2021-08-11"
            })
    void theseAreNoHolidays(LocalDate day) {
        assertThat(JapaneseHolidays.of(day.getYear())).doesNotContainKey(day);
    }

    /**
     * Against the sun: mean equinox and 24 periodic terms (J. Meeus, Astronomical Algorithms, 2nd ed., ch. 27), good to less
     * than a minute; the difference of the clocks (about 1 to 4 minutes in this century) is left in the margin.
     */
    @Test
    void theEquinoxesAreTheDaysOnWhichTheSunStandsThere() {
        for (int year = JapaneseHolidays.FIRST_YEAR; year <= JapaneseHolidays.LAST_YEAR; year++) {
            LocalDateTime march = SunsPosition.marchEquinox(year);
            LocalDateTime september = SunsPosition.septemberEquinox(year);

            for (int minutesEarlier : new int[] {0, 5}) {
                assertThat(JapaneseHolidays.vernalEquinox(year))
                        .isEqualTo(
                                Tokyo.dateOf(march.minusMinutes(minutesEarlier).toInstant(ZoneOffset.UTC)));
                assertThat(JapaneseHolidays.autumnalEquinox(year))
                        .isEqualTo(Tokyo.dateOf(
                                september.minusMinutes(minutesEarlier).toInstant(ZoneOffset.UTC)));
            }
        }
    }

    @Test
    void aHolidayOnASundayIsAlwaysGivenBack() {
        for (int year = 2007; year <= JapaneseHolidays.LAST_YEAR; year++) {
            var holidays = JapaneseHolidays.of(year);
            long sundays = holidays.entrySet().stream()
                    .filter(entry -> entry.getKey().getDayOfWeek() == DayOfWeek.SUNDAY)
                    .filter(entry -> entry.getValue().isNamedByLaw())
                    .count();
            long substitutes = holidays.values().stream()
                    .filter(Holiday.SUBSTITUTE_HOLIDAY::equals)
                    .count();
            assertThat(substitutes).as("%d", year).isEqualTo(sundays);
        }
    }

    @Test
    void aStretchMayCrossTheYears() {
        assertThat(JapaneseHolidays.within(DateRange.ofClosed(LocalDate.of(2024, 11, 4), LocalDate.of(2025, 1, 1)))
                        .keySet())
                .containsExactly(LocalDate.of(2024, 11, 4), LocalDate.of(2024, 11, 23), LocalDate.of(2025, 1, 1));
        assertThat(JapaneseHolidays.within(DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1))))
                .isEmpty();
        assertThat(JapaneseHolidays.within(JapaneseHolidays.known())).hasSizeGreaterThan(1600);
    }

    @Test
    void knowsNoOtherYears() {
        assertThatIllegalArgumentException().isThrownBy(() -> JapaneseHolidays.of(1999));
        assertThatIllegalArgumentException().isThrownBy(() -> JapaneseHolidays.of(2100));
    }
}
