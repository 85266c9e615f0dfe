package org.banso.calendar.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.banso.kernel.model.DateRange;
import org.banso.kernel.model.Refused;

/** All holidays and closing days. */
@Dependent
public class ClosedDays {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected ClosedDays() {}

    public ClosedDays(EntityManager em) {
        this.em = em;
    }

    public void add(ClosingDay closingDay) {
        em.persist(closingDay);
    }

    /**
     * Which of these days are open, by two queries on the days as keys.
     *
     * @throws Refused {@link CalendarReason#YEAR_NOT_IN_CALENDAR}
     */
    public OpenDays openDays(DateRange days) {
        return new OpenDays(
                days,
                holidays(days).stream().collect(Collectors.toMap(HolidayDate::day, HolidayDate::kind)),
                closingDays(days).stream().map(ClosingDay::day).collect(Collectors.toSet()));
    }

    /** In order. */
    public List<HolidayDate> holidays(DateRange days) {
        return within(
                days,
                "select h from HolidayDate h where h.day >= :first and h.day < :end order by h.day",
                HolidayDate.class);
    }

    /** In order. */
    public List<ClosingDay> closingDays(DateRange days) {
        return within(
                days,
                "select c from ClosingDay c where c.day >= :first and c.day < :end order by c.day",
                ClosingDay.class);
    }

    private <T> List<T> within(DateRange days, String query, Class<T> type) {
        LocalDate first = days.startInclusive();
        return em.createQuery(query, type)
                .setParameter("first", first)
                .setParameter("end", days.endExclusive())
                .getResultList();
    }
}
