package org.banso.demo;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.banso.calendar.model.OpenDays;
import org.banso.kernel.model.DateRange;

/** The days on which the ward's offices are open, numbered from 0. */
final class Workdays {

    private final List<LocalDate> days;

    /** Those of the stretch, by the calendar alone. */
    Workdays(DateRange stretch) {
        OpenDays calendar = OpenDays.byLaw(stretch);
        days = Stream.iterate(stretch.startInclusive(), stretch::contains, day -> day.plusDays(1))
                .filter(calendar::isOpen)
                .toList();
    }

    int size() {
        return days.size();
    }

    LocalDate day(int number) {
        return days.get(number);
    }

    /** The number of the day, or of the next open one. */
    int numberAt(LocalDate day) {
        int found = Collections.binarySearch(days, day);
        return found >= 0 ? found : -found - 1;
    }

    /** The day itself when it is open, or else the next open one. */
    LocalDate atOrAfter(LocalDate day) {
        return days.get(numberAt(day));
    }

    /** Those within the stretch, in order. */
    List<LocalDate> within(DateRange stretch) {
        return days.stream().filter(stretch::contains).toList();
    }
}
