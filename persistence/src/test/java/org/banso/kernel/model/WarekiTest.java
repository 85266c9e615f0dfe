package org.banso.kernel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WarekiTest {

    @ParameterizedTest(name = "{0} is {1} and {2}")
    @CsvSource({
        "2024-05-14, 令和6年5月14日, R6.5.14",
        "2024-02-29, 令和6年2月29日, R6.2.29",
        "2019-05-01, 令和元年5月1日, R1.5.1",
        "2019-04-30, 平成31年4月30日, H31.4.30",
        "2019-12-31, 令和元年12月31日, R1.12.31",
        "2020-01-01, 令和2年1月1日, R2.1.1",
        "1989-01-08, 平成元年1月8日, H1.1.8",
        "1989-01-07, 昭和64年1月7日, S64.1.7",
        "1926-12-25, 昭和元年12月25日, S1.12.25",
        "1926-12-24, 大正15年12月24日, T15.12.24",
        "1912-07-30, 大正元年7月30日, T1.7.30",
        "1912-07-29, 明治45年7月29日, M45.7.29",
        "1873-01-01, 明治6年1月1日, M6.1.1",
        "1872-12-31, 1872年12月31日, 1872.12.31",
    })
    void writesLongAndShortAndReadsBothBack(LocalDate date, String full, String brief) {
        assertThat(Wareki.full(date)).isEqualTo(full);
        assertThat(Wareki.brief(date)).isEqualTo(brief);
        if (!date.isBefore(Wareki.FIRST_DAY)) {
            assertThat(Wareki.parse(full)).isEqualTo(date);
            assertThat(Wareki.parse(brief)).isEqualTo(date);
            assertThat(Wareki.parse(Wareki.fullWithWeekday(date))).isEqualTo(date);
            assertThat(Wareki.parse(Wareki.briefWithWeekday(date))).isEqualTo(date);
        }
    }

    /** Every year's turn and end of February, two years around each era's first day, and a day in each 37. */
    @Test
    void aDaySinceMeiji6IsReadBackAsItWasWritten() {
        LocalDate end = LocalDate.of(2100, 1, 1);
        int days = 37 / Math.min(37, Rounds.of(1));
        for (LocalDate date = Wareki.FIRST_DAY; date.isBefore(end); date = date.plusDays(days)) {
            assertIsReadBack(date);
        }
        for (int year = Wareki.FIRST_DAY.getYear(); year < end.getYear(); year++) {
            assertIsReadBack(LocalDate.of(year, 1, 1));
            assertIsReadBack(LocalDate.of(year, 3, 1).minusDays(1));
            assertIsReadBack(LocalDate.of(year, 12, 31));
        }
        for (String era : List.of("1912-07-30", "1926-12-25", "1989-01-08", "2019-05-01")) {
            LocalDate first = LocalDate.parse(era);
            for (LocalDate date = first.minusYears(1); date.isBefore(first.plusYears(1)); date = date.plusDays(1)) {
                assertIsReadBack(date);
            }
        }
    }

    private static void assertIsReadBack(LocalDate date) {
        assertThat(Wareki.parse(Wareki.full(date))).isEqualTo(date);
        assertThat(Wareki.parse(Wareki.briefWithWeekday(date))).isEqualTo(date);
    }

    @Test
    void writesTheWeekday() {
        LocalDate tuesday = LocalDate.of(2024, 5, 14);

        assertThat(Wareki.fullWithWeekday(tuesday)).isEqualTo("令和6年5月14日（火）");
        assertThat(Wareki.briefWithWeekday(tuesday)).isEqualTo("R6.5.14（火）");
        assertThat(Wareki.weekday(tuesday.minusDays(2))).isEqualTo("日");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和6年5月14日",
                "令和６年５月１４日",
                "令和六年五月十四日",
                "令和 6 年 5 月 14 日",
                " 令和6年5月14日　",
                "令和06年05月14日",
                "令和6年5月14日（火）",
                "令和6年5月14日(火)",
                "令和6年5月14日火曜日",
                "令和6年5月14日 （火曜）",
                "㋿6年5月14日",
                "令6.5.14",
                "令和6.5.14",
                "令和6/5/14",
                "令和6-5-14",
                "令和6・5・14",
                "R6.5.14",
                "r6.5.14",
                "Ｒ６．５．１４",
                "ｒ６／５／１４",
                "R6/5/14",
                "R6-05-14",
                "R06.05.14",
                "R.6.5.14",
                "R 6.5.14",
                "R6 5 14",
                "R6年5月14日",
                "R6.5.14（火）",
                "R060514",
                "令和060514",
                "2024-05-14",
                "2024/5/14",
                "2024.5.14",
                "2024/05/14(火)",
                "２０２４／５／１４",
                "２０２４－０５－１４",
                "2024ー5ー14",
                "2024−05−14",
                "20240514",
                "２０２４０５１４",
                "2024年5月14日",
                "西暦2024年5月14日",
                "二〇二四年五月十四日",
                "二千二十四年五月十四日",
                "2024 5 14",
                "2024、5、14",
            })
    void readsWhatPeopleType(String typed) {
        assertThat(Wareki.parse(typed)).isEqualTo(LocalDate.of(2024, 5, 14));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "昭和55年4月1日, 1980-04-01",
        "㍼55年4月1日, 1980-04-01",
        "S55.4.1, 1980-04-01",
        "昭55.4.1, 1980-04-01",
        "平成元年1月8日, 1989-01-08",
        "㍻元年1月8日, 1989-01-08",
        "H元.1.8, 1989-01-08",
        "平成1年1月8日, 1989-01-08",
        "平成三十一年四月三十日, 2019-04-30",
        "大正14年10月10日, 1925-10-10",
        "T14/10/10, 1925-10-10",
        "明治33年2月28日, 1900-02-28",
        "M33.2.28, 1900-02-28",
        "令和百年一月一日, 2118-01-01",
        "昭和六十四年一月七日, 1989-01-07",
        "昭和六〇年十二月三十一日, 1985-12-31",
        "千九百八十五年十二月三十日, 1985-12-30",
    })
    void readsEveryEra(String typed, LocalDate date) {
        assertThat(Wareki.parse(typed)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和元年4月30日", "令和0年5月1日", "R1.4.30"})
    void refusesADayBeforeThePresentEraAndSaysWhenItBegan(String typed) {
        Refused refused = catchThrowableOfType(Refused.class, () -> Wareki.parse(typed));

        assertThat(refused.reason()).isEqualTo(KernelReason.DATE_BEFORE_ERA);
        assertThat(refused.values()).containsExactly(typed, "令和", LocalDate.of(2019, 5, 1));
    }

    @ParameterizedTest(name = "{0} is outside {1}, {2} to {3}")
    @CsvSource({
        "平成32年1月1日, 平成, 1989-01-08, 2019-04-30",
        "平成31年5月1日, 平成, 1989-01-08, 2019-04-30",
        "昭和64年1月8日, 昭和, 1926-12-25, 1989-01-07",
        "S65.1.1, 昭和, 1926-12-25, 1989-01-07",
        "平成元年1月7日, 平成, 1989-01-08, 2019-04-30",
        "昭和元年12月24日, 昭和, 1926-12-25, 1989-01-07",
        "大正15年12月25日, 大正, 1912-07-30, 1926-12-24",
        "大正元年7月29日, 大正, 1912-07-30, 1926-12-24",
        "明治45年7月30日, 明治, 1873-01-01, 1912-07-29",
        "明治5年12月2日, 明治, 1873-01-01, 1912-07-29",
    })
    void refusesADayOutsideItsEraAndSaysFromWhenToWhenItWas(String typed, String era, LocalDate first, LocalDate last) {
        Refused refused = catchThrowableOfType(Refused.class, () -> Wareki.parse(typed));

        assertThat(refused.reason()).isEqualTo(KernelReason.DATE_OUTSIDE_ERA);
        assertThat(refused.values()).containsExactly(typed, era, first, last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和5年2月29日",
                "R5.2.29",
                "2023-02-29",
                "20230229",
                "2024-13-01",
                "2024/4/31",
                "平成31年13月1日",
                "R6.0.1",
                "1900-02-29"
            })
    void refusesADayThatDoesNotExist(String typed) {
        assertRefused(typed, KernelReason.DATE_DOES_NOT_EXIST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6.5.14", "06/05/14", "24-5-14", "元年5月1日", "6年5月14日", "六年五月十四日"})
    void refusesAYearThatCouldBeAny(String typed) {
        assertRefused(typed, KernelReason.DATE_YEAR_UNCLEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "　",
                "5/14",
                "令和6年",
                "令和6年5月",
                "あした",
                "2024",
                "060514",
                "202405141",
                "2024-05-14T10:00",
                "2024-05-14 10:00",
                "令和6年5月14日〜15日",
                "X6.5.14",
                "99999999999999999999",
                "一二三四五六七八九〇一二三年五月一日",
                "九九九九九九九九九九九九千年五月一日",
                "二十十年五月一日",
                "一千二千年五月一日"
            })
    void refusesWhatIsNoDate(String typed) {
        assertRefused(typed, KernelReason.DATE_NOT_UNDERSTOOD);
    }

    @Test
    void refusesAWeekdayThatIsNotTheDates() {
        Refused refused = catchThrowableOfType(Refused.class, () -> Wareki.parse("令和6年5月14日（水）"));

        assertThat(refused.reason()).isEqualTo(KernelReason.DATE_WEEKDAY_WRONG);
        assertThat(refused.values()).containsExactly("令和6年5月14日（水）", LocalDate.of(2024, 5, 14));
    }

    @Test
    void refusesWhatIsBeforeTheSolarCalendar() {
        Refused refused = catchThrowableOfType(Refused.class, () -> Wareki.parse("1872-12-31"));

        assertThat(refused.reason()).isEqualTo(KernelReason.DATE_TOO_EARLY);
        assertThat(refused.values()).containsExactly("1872-12-31", Wareki.FIRST_DAY);
        assertRefused("0204-05-14", KernelReason.DATE_TOO_EARLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和4年5月", "R4.5", "R4/05", "令4・5", "2022-05", "2022年5月", "2022/5", "二〇二二年五月", "Ｒ４．５"})
    void readsAMonthWithoutADay(String typed) {
        assertThat(Wareki.parseMonth(typed)).isEqualTo(YearMonth.of(2022, 5));
    }

    @Test
    void aBorderMonthBelongsToBothEras() {
        assertThat(Wareki.parseMonth("昭和64年1月")).isEqualTo(YearMonth.of(1989, 1));
        assertThat(Wareki.parseMonth("平成元年1月")).isEqualTo(YearMonth.of(1989, 1));
        assertThat(Wareki.month(YearMonth.of(1989, 1))).isEqualTo("昭和64年1月");
        assertThat(Wareki.month(YearMonth.of(2019, 5))).isEqualTo("令和元年5月");
        assertThat(Wareki.month(YearMonth.of(2019, 4))).isEqualTo("平成31年4月");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "昭和64年2月, DATE_OUTSIDE_ERA",
        "平成31年5月, DATE_OUTSIDE_ERA",
        "令和元年4月, DATE_BEFORE_ERA",
        "令和4年13月, DATE_DOES_NOT_EXIST",
        "4年5月, DATE_YEAR_UNCLEAR",
        "1872-12, DATE_TOO_EARLY",
        "令和4年5月1日, DATE_NOT_UNDERSTOOD",
        "五月, DATE_NOT_UNDERSTOOD",
    })
    void refusesWhatIsNoMonth(String typed, KernelReason reason) {
        assertThat(catchThrowableOfType(Refused.class, () -> Wareki.parseMonth(typed))
                        .reason())
                .isEqualTo(reason);
    }

    private static void assertRefused(String typed, KernelReason reason) {
        Refused refused = catchThrowableOfType(Refused.class, () -> Wareki.parse(typed));
        assertThat(refused).as(typed).isNotNull();
        assertThat(refused.reason()).as(typed).isEqualTo(reason);
        assertThat(refused.values()).first().isEqualTo(typed);
    }
}
