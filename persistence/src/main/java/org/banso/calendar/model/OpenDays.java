package org.banso.calendar.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banso.kernel.model.DateRange;
import org.banso.kernel.model.Refused;

/**
 * Which days of a stretch the ward's offices are open: not on Saturday and Sunday, not on a holiday, not from 29 December to
 * 3 January, and not on a day that the ward closes besides.
 */
public final class OpenDays {

    private static final MonthDay YEAR_END_BEGINS = MonthDay.of(Month.DECEMBER, 29);
    private static final MonthDay NEW_YEAR_LAST = MonthDay.of(Month.JANUARY, 3);

    private final DateRange known;
    private final Map<LocalDate, Holiday> holidays;
    private final Set<LocalDate> wardClosed;

    /**
     * @param known the days about which may be asked, within {@link JapaneseHolidays#known}
     * @param holidays those within {@code known}
     * @param wardClosed the closing days within {@code known}
     */
    public OpenDays(DateRange known, Map<LocalDate, Holiday> holidays, Set<LocalDate> wardClosed) {
        if (!JapaneseHolidays.known().encloses(known)) {
            DateRange calendar = JapaneseHolidays.known();
            throw new Refused(
                    CalendarReason.YEAR_NOT_IN_CALENDAR,
                    calendar.startInclusive(),
                    calendar.endExclusive().minusDays(1));
        }
        this.known = known;
        this.holidays = Map.copyOf(holidays);
        this.wardClosed = Set.copyOf(wardClosed);
    }

    /** By the law alone, without closing days of the ward. */
    public static OpenDays byLaw(DateRange known) {
        return new OpenDays(known, JapaneseHolidays.within(known), Set.of());
    }

    public DateRange known() {
        return known;
    }

    public boolean isOpen(LocalDate day) {
        return closure(day).isEmpty();
    }

    /** Why the day is closed, the weekend first; nothing when it is open. */
    public Optional<Closure> closure(LocalDate day) {
        if (!known.contains(day)) {
            throw new IllegalArgumentException("not asked for when this was read: " + day);
        }
        if (day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
            return Optional.of(Closure.WEEKEND);
        }
        if (holidays.containsKey(day)) {
            return Optional.of(Closure.HOLIDAY);
        }
        MonthDay monthDay = MonthDay.from(day);
        if (!monthDay.isBefore(YEAR_END_BEGINS) || !monthDay.isAfter(NEW_YEAR_LAST)) {
            return Optional.of(Closure.YEAR_END);
        }
        return wardClosed.contains(day) ? Optional.of(Closure.WARD_CLOSED) : Optional.empty();
    }
}
