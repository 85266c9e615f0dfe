package org.banso.calendar.model;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.banso.kernel.model.TimeSpan;

/** One line of somebody's working pattern. @param ends exclusive */
public record PatternLine(String uid, WorkWeek week, DayOfWeek weekday, WorkKind kind, LocalTime begins, LocalTime ends)
        implements Serializable {

    boolean isOn(LocalDate day) {
        return day.getDayOfWeek() == weekday && week.has(day);
    }

    TimeSpan on(LocalDate day) {
        return TimeSpan.on(day, begins, ends);
    }
}
