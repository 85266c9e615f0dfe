package org.banso.kernel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoughDateTest {

    @ParameterizedTest
    @CsvSource({
        "平成2年4月1日, 1990-04-01",
        "H2.4.1, 1990-04-01",
        "19900401, 1990-04-01",
        "1990-4, 1990-04",
        "昭和60年4月, 1985-04",
        "S35, 1960",
        "昭和三十五年, 1960",
        "1990, 1990",
        "１９９０年, 1990",
        "平成元年, 1989",
        "昭和35年ごろ, 1960~",
        "1990年頃, 1990~",
        "約1990年, 1990~",
        "1990~, 1990~",
        "1990年4月頃, 1990~"
    })
    void readsWhatIsTypedAsExactlyAsItIsGiven(String typed, String code) {
        assertThat(RoughDate.parse(typed).code()).isEqualTo(code);
        assertThat(RoughDate.ofCode(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"90", "昔", "平成99年", "1990-13", "2023-02-30", "1700"})
    void refusesWhatIsNoDay(String typed) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> RoughDate.parse(typed));
    }

    @Test
    void knowsHowFarItMayReach() {
        assertThat(RoughDate.ofYear(1990).earliest()).isEqualTo("1990-01-01");
        assertThat(RoughDate.ofYear(1990).latest()).isEqualTo("1990-12-31");
        assertThat(RoughDate.aboutYear(1990).earliest()).isEqualTo("1987-01-01");
        assertThat(RoughDate.ofCode("1990-02").latest()).isEqualTo("1990-02-28");
        assertThat(RoughDate.ofYear(1990).fewestYearsTo(LocalDate.of(2026, 5, 14)))
                .isEqualTo(35);
        assertThat(RoughDate.ofYear(1990).mostYearsTo(LocalDate.of(2026, 5, 14)))
                .isEqualTo(36);
        assertThat(RoughDate.ofYear(1990).isSurelyBefore(RoughDate.ofCode("1991-01")))
                .isTrue();
        assertThat(RoughDate.ofYear(1990).isSurelyBefore(RoughDate.ofCode("1990-12")))
                .isFalse();
    }

    @Test
    void standsInARowByTime() {
        assertThat(Stream.of("1991", "1990-04", "1990", "1990~", "1989-12-31", "1990-04-01")
                        .map(RoughDate::ofCode)
                        .sorted()
                        .map(RoughDate::code))
                .containsExactly("1989-12-31", "1990", "1990~", "1990-04", "1990-04-01", "1991");
    }
}
