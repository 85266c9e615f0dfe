package org.banso.calendar.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.banso.kernel.model.Refused;

/** A day on which the ward's offices are closed besides weekends, holidays and the turn of the year. Kept by the ward. */
@Entity
@Table(name = "calendar_closing_day")
public class ClosingDay {

    @Id
    private LocalDate day;

    private String name;

    protected ClosingDay() {}

    /** @param name what people call it, in the ward's words */
    public ClosingDay(LocalDate day, String name) {
        this.day = day;
        this.name = name;
    }

    /** @throws Refused {@link CalendarReason#CLOSING_DAY_OVER} */
    public static ClosingDay decided(CloseOffices command, LocalDate today) {
        mustBeToCome(command.day(), today);
        return new ClosingDay(command.day(), command.closingName());
    }

    static void mustBeToCome(LocalDate day, LocalDate today) {
        if (!day.isAfter(today)) {
            throw new Refused(CalendarReason.CLOSING_DAY_OVER);
        }
    }

    public ClosingDayLine line(LocalDate today) {
        return new ClosingDayLine(day, name, day.isAfter(today));
    }

    public LocalDate day() {
        return day;
    }

    public String name() {
        return name;
    }
}
