package org.banso.support.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banso.access.model.CaseAccess;
import org.banso.access.model.CaseReader;
import org.banso.directory.model.Role;
import org.banso.person.model.Name;

/** What the dates of somebody's cases say by themselves. */
@Dependent
public class Reminders {

    /** More than so many nobody reads. */
    private static final int AT_ONCE = 30;

    /**
     * The cases first, by the index casefile_worker_by_person; then for each one its last contact, by support_note_by_case, and
     * the goals of its plan. Whoever works on cases has dozens of them, not thousands.
     */
    private static final String DUE = """
            with mine as materialized (
                select c.id, c.opened_on, coalesce(c.contact_every, ?usual) as every, p.birth_date
                  from casefile_worker w
                  join casefile_case c on c.id = w.case_id
                  join person_person p on p.id = c.subject_id
                 where w.uid = ?uid and w.until is null
                   and c.state not in ('SUSPENDED', 'CLOSED', 'FOLLOW_UP')
                   and %s
            ), due as (
                select m.id, 'NO_CONTACT' as kind, last.on_day as day, cast(?today as date) - last.on_day as number
                  from mine m
                  cross join lateral (
                       select coalesce((select cast(n.happened_at at time zone 'Asia/Tokyo' as date)
                                          from support_note n
                                         where n.case_id = m.id
                                           and exists (select from support_note_met t
                                                        where t.note_id = n.id and t.whom in ('SUBJECT', 'FAMILY'))
                                         order by n.happened_at desc, n.id desc limit 1),
                                       m.opened_on) as on_day) last
                 where last.on_day + m.every <= ?today
                union all
                select m.id, 'GOAL_PASSED', min(g.due_on), 0
                  from mine m
                  join plan_support_plan s on s.case_id = m.id and s.state = 'DECIDED' and s.end_on >= ?today
                  join plan_goal g on g.plan_id = s.id and g.due_on < ?today
                 group by m.id
                union all
                select m.id, 'MONITOR_OVERDUE', look.on_day, 0
                  from mine m
                  join plan_support_plan s on s.case_id = m.id and s.state = 'DECIDED' and s.start_on <= ?today and s.end_on >= ?today
                  cross join lateral (
                       select cast(coalesce((select max(cast(n.happened_at at time zone 'Asia/Tokyo' as date))
                                               from support_note n
                                              where n.case_id = m.id and n.kind = 'MONITORING'
                                                and n.happened_at >= cast(s.start_on as timestamp) at time zone 'Asia/Tokyo'),
                                            s.start_on) + make_interval(months => ?monitor) as date) as on_day) look
                 where look.on_day < ?today and look.on_day < s.end_on
                union all
                select h.case_id, 'HANDOVER_OVERDUE', h.due_on, cast(?today as date) - h.due_on
                  from handover_handover h
                  join casefile_case c on c.id = h.case_id
                 where h.state in ('ASKED', 'ACCEPTED') and h.due_on < ?today
                   and (h.asked_by = ?uid or ?supervisor and h.from_agency = ?agency and h.due_on + ?escalate < ?today)
                   and %s
                union all
                select m.id, 'AGE_COMES', age.day, age.years
                  from mine m
                  cross join lateral (
                       select y as years, cast(m.birth_date + make_interval(years => y) as date) as day
                         from unnest(array[15, 18, 20, 40]) y) age
                 where age.day between ?today and cast(?today as date) + ?ahead
            )
            select c.id, c.number, p.family_name, p.given_name, p.family_kana, p.given_kana, due.kind, due.day, due.number
              from due
              join casefile_case c on c.id = due.id
              join person_person p on p.id = c.subject_id
             order by case due.kind when 'AGE_COMES' then 1 else 0 end, due.day, c.id
             limit %d
            """.formatted(CaseAccess.CASEWORK_SQL, CaseAccess.CASEWORK_SQL, AT_ONCE);

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Reminders() {}

    public Reminders(EntityManager em) {
        this.em = em;
    }

    /**
     * Of the cases on which that person works: the longest silence first, then what comes.
     *
     * @param usualDays after how many days without being in touch, where the case does not say
     * @param aheadDays how long before an age is reached
     * @param monitorMonths how often a plan in force is looked at
     * @param escalateDays so long after its day a colleague's handover is a supervisor's affair too
     */
    public List<Reminder> of(
            CaseReader reader, LocalDate today, int usualDays, int aheadDays, int monitorMonths, int escalateDays) {
        Query query = em.createNativeQuery(DUE)
                .setParameter("uid", reader.actor().uid())
                .setParameter("supervisor", reader.actor().has(Role.SUPERVISOR))
                .setParameter("monitor", monitorMonths)
                .setParameter("escalate", escalateDays)
                .setParameter("today", Date.valueOf(today))
                .setParameter("usual", usualDays)
                .setParameter("ahead", aheadDays);
        List<Reminder> reminders = new ArrayList<>();
        for (Object found : reader.bind(query).getResultList()) {
            Object[] row = (Object[]) found;
            reminders.add(new Reminder(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    new Name((String) row[2], (String) row[3], (String) row[4], (String) row[5]).shown(),
                    ReminderKind.valueOf((String) row[6]),
                    ((Date) row[7]).toLocalDate(),
                    ((Number) row[8]).intValue()));
        }
        return reminders;
    }
}
