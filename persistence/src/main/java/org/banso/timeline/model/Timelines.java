package org.banso.timeline.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.Danger;
import org.banso.casefile.model.StoryValue;
import org.banso.directory.model.Agency;
import org.banso.handover.model.HandoverState;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.meeting.model.MeetingKind;
import org.banso.person.model.Name;
import org.banso.support.model.NoteKind;
import org.banso.support.model.TaskKind;
import org.jspecify.annotations.Nullable;

/** What stands over and beside a case's stream. Who may see it is not asked here. */
@Dependent
public class Timelines {

    /** So many dates are looked at; whoever has more opens the case. */
    private static final int DATES = 12;

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Timelines() {}

    public Timelines(EntityManager em) {
        this.em = em;
    }

    /** By primary keys. @throws Refused {@link KernelReason#NOT_FOUND} */
    public TimelineHead head(long caseId, CaseSight sight, boolean writes) {
        List<?> found = em.createNativeQuery("""
                        select c.number, p.family_name, p.given_name, p.family_kana, p.given_kana, c.state, c.lead_agency,
                               (select string_agg(d.danger, ',') from casefile_danger d where d.case_id = c.id)
                          from casefile_case c
                          join person_person p on p.id = c.subject_id
                         where c.id = ?caseId
                        """).setParameter("caseId", caseId).getResultList();
        if (found.isEmpty()) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
        Object[] row = (Object[]) found.get(0);
        Name name = new Name((String) row[1], (String) row[2], (String) row[3], (String) row[4]);
        return new TimelineHead(
                caseId,
                (String) row[0],
                name.shown(),
                name.kana(),
                CaseState.valueOf((String) row[5]),
                row[6] == null ? null : Agency.valueOf((String) row[6]),
                sight.isViolence() ? dangers((String) row[7]) : List.of(),
                !sight.isViolence(),
                writes);
    }

    private static List<Danger> dangers(@Nullable String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(",", -1))
                        .map(Danger::valueOf)
                        .sorted()
                        .toList();
    }

    /**
     * What is booked, to be done, or awaited of others, and when the plan in force is looked at; the next first. Uses the
     * indexes by case of each table.
     *
     * @param monitorMonths how often a plan in force is looked at
     */
    public List<NextDate> dates(long caseId, CaseSight sight, Instant now, int monitorMonths) {
        LocalDate today = Tokyo.dateOf(now);
        List<?> rows = em.createNativeQuery("""
                        select 'MEETING', m.kind, '', 0, cast(m.starts_at at time zone 'Asia/Tokyo' as date) as day, m.starts_at, m.id
                          from meeting_meeting m
                         where m.case_id = ?caseId and m.state = 'CALLED' and m.ends_at > ?now
                        union all
                        select 'TASK', t.kind, t.title, t.about, t.due_on, null, 0
                          from support_task t
                         where t.case_id = ?caseId and t.done_at is null
                        union all
                        select 'HANDOVER', h.state, '', 0, h.due_on, null, 0
                          from handover_handover h
                         where h.case_id = ?caseId and h.state in ('ASKED', 'ACCEPTED')
                        union all
                        select 'MONITORING', '', '', 0, due.on_day, null, 0
                          from plan_support_plan p
                          cross join lateral (
                               select cast(coalesce((select max(cast(n.happened_at at time zone 'Asia/Tokyo' as date))
                                                       from support_note n
                                                      where n.case_id = p.case_id and n.kind = 'MONITORING'
                                                        and n.happened_at >= cast(p.start_on as timestamp) at time zone 'Asia/Tokyo'),
                                                    p.start_on) + make_interval(months => ?monitor) as date) as on_day) due
                         where p.case_id = ?caseId and p.state = 'DECIDED' and p.start_on <= cast(?today as date)
                           and p.end_on >= cast(?today as date) and due.on_day < p.end_on
                         order by 5, 6 nulls last, 7
                         limit %d
                        """.formatted(DATES))
                .setParameter("caseId", caseId)
                .setParameter("now", Timestamp.from(now))
                .setParameter("today", Date.valueOf(today))
                .setParameter("monitor", monitorMonths)
                .getResultList();
        List<NextDate> dates = new ArrayList<>();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            Set<Delicate> about = Delicate.of(((Number) row[3]).intValue());
            LocalDate day = ((Date) row[4]).toLocalDate();
            dates.add(new NextDate(
                    what((String) row[0], (String) row[1]),
                    sight.text((String) row[2], about),
                    about,
                    day,
                    row[5] == null ? null : ((Timestamp) row[5]).toInstant(),
                    ((Number) row[6]).longValue(),
                    day.isBefore(today)));
        }
        return dates;
    }

    private static String what(String kind, String name) {
        return switch (kind) {
            case "MEETING" -> StoryValue.of(MeetingKind.valueOf(name));
            case "HANDOVER" -> StoryValue.of(HandoverState.valueOf(name));
            case "MONITORING" -> StoryValue.of(NoteKind.MONITORING);
            default -> StoryValue.of(TaskKind.valueOf(name));
        };
    }
}
