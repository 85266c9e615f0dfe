package org.banso.calendar.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The day of a national holiday, as it stands in the table that the ward may correct when a law moves one. */
@Entity
@Table(name = "calendar_holiday")
public class HolidayDate {

    @Id
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Holiday kind;

    protected HolidayDate() {}

    public LocalDate day() {
        return day;
    }

    public Holiday kind() {
        return kind;
    }
}
