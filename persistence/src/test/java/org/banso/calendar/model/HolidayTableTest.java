package org.banso.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banso.kernel.model.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HolidayTableTest {

    @RegisterExtension
    final Database database = new Database();

    @Test
    void theTableHoldsTheHolidaysThatTheLawGivesForAHundredYears() {
        List<?> rows = database.em()
                .createNativeQuery("select cast(day as text) || ' ' || kind from calendar_holiday order by day")
                .getResultList();

        assertThat(rows.stream().map(Object::toString))
                .containsExactlyElementsOf(JapaneseHolidays.within(JapaneseHolidays.known()).entrySet().stream()
                        .map(holiday -> holiday.getKey() + " " + holiday.getValue())
                        .toList());
    }
}
