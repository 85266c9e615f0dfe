package org.banso.kernel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

    @ParameterizedTest(name = "{0} is in {1}")
    @CsvSource({"2022-04-01, 2022", "2023-03-31, 2022", "2023-04-01, 2023", "2024-01-01, 2023", "2024-02-29, 2023"})
    void runsFromAprilToMarch(LocalDate date, int year) {
        assertThat(FiscalYear.of(date)).isEqualTo(new FiscalYear(year));
        assertThat(FiscalYear.of(YearMonth.from(date))).isEqualTo(new FiscalYear(year));
        assertThat(new FiscalYear(year).contains(date)).isTrue();
        assertThat(new FiscalYear(year).next().contains(date)).isFalse();
        assertThat(new FiscalYear(year).previous().contains(date)).isFalse();
    }

    @Test
    void hasTwelveMonthsInOrder() {
        assertThat(new FiscalYear(2022).months())
                .hasSize(12)
                .startsWith(YearMonth.of(2022, 4))
                .endsWith(YearMonth.of(2023, 3));
        assertThat(new FiscalYear(2023).days().lengthInDays()).isEqualTo(366);
    }

    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource({
        "2022, 令和4年度, R4",
        "2019, 令和元年度, R1",
        "2018, 平成30年度, H30",
        "1989, 平成元年度, H1",
        "1988, 昭和63年度, S63",
    })
    void isNamedByItsEra(int year, String label, String brief) {
        assertThat(new FiscalYear(year).label()).isEqualTo(label);
        assertThat(new FiscalYear(year).brief()).isEqualTo(brief);
    }

    @ParameterizedTest
    @ValueSource(strings = {"R4", "r4", "Ｒ４", "令和4", "令和４年度", "令和四年度", "2022", "2022年度", "FY2022", "fy 2022"})
    void isReadAsPeopleTypeIt(String typed) {
        assertThat(FiscalYear.parse(typed)).isEqualTo(new FiscalYear(2022));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "令和", "平成32年度", "X4", "令和0年度", "22年度"})
    void refusesWhatIsNoFiscalYear(String typed) {
        Refused refused = catchThrowableOfType(Refused.class, () -> FiscalYear.parse(typed));

        assertThat(refused.reason()).isEqualTo(KernelReason.FISCAL_YEAR_NOT_UNDERSTOOD);
        assertThat(refused.values()).containsExactly(typed);
    }

    @Test
    void theFirstYearOfAnEraIsReadAsTypedAndWritten() {
        assertThat(FiscalYear.parse("令和元年度")).isEqualTo(new FiscalYear(2019));
        assertThat(FiscalYear.parse("平成31年度")).isEqualTo(new FiscalYear(2019));
        assertThat(new FiscalYear(2022)).hasToString("FY2022").isLessThan(new FiscalYear(2023));
    }
}
