package org.banso.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeConverterTest {

    @ParameterizedTest
    @CsvSource({
        "9:05, 09:05",
        "09:05, 09:05",
        "0905, 09:05",
        "９：０５, 09:05",
        "14時, 14:00",
        "14時半, 14:30",
        "１４時５分, 14:05",
        "0:00, 00:00",
        "' 9 : 05 ', 09:05"
    })
    void readsATimeAsPeopleTypeIt(String typed, LocalTime time) {
        assertThat(TimeConverter.read(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "9:60", "905", "14", "午後2時", "-1:00", "14:3", "x"})
    void readsNothingElse(String typed) {
        assertThat(TimeConverter.read(typed)).isEmpty();
    }
}
