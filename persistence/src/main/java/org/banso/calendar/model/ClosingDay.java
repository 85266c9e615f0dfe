package org.banso.calendar.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

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

    public LocalDate day() {
        return day;
    }

    public String name() {
        return name;
    }
}
