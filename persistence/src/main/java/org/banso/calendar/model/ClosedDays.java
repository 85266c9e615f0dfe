package org.banso.calendar.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.banso.kernel.model.DateRange;
import org.banso.kernel.model.KernelReason;
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

    /** @throws Refused {@link CalendarReason#CLOSED_ALREADY} */
    public void add(ClosingDay closingDay) {
        if (em.find(ClosingDay.class, closingDay.day()) != null) {
            throw new Refused(CalendarReason.CLOSED_ALREADY, closingDay.day());
        }
        em.persist(closingDay);
        em.flush();
    }

    /** @throws Refused {@link CalendarReason#CLOSING_DAY_OVER}, NOT_FOUND */
    public void takeBack(LocalDate day, LocalDate today) {
        ClosingDay closingDay = em.find(ClosingDay.class, day);
        if (closingDay == null) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
        ClosingDay.mustBeToCome(day, today);
        em.remove(closingDay);
        em.flush();
    }

    /** In order. By the key. */
    public List<ClosingDay> closingDaysSince(LocalDate first) {
        return em.createQuery("select c from ClosingDay c where c.day >= :first order by c.day", ClosingDay.class)
                .setParameter("first", first)
                .getResultList();
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
