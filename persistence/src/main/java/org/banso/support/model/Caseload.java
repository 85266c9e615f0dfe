package org.banso.support.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banso.access.model.CaseAccess;
import org.banso.access.model.CaseReader;
import org.banso.access.model.Delicate;
import org.banso.casefile.model.CaseState;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Flushing;
import org.banso.person.model.Name;
import org.jspecify.annotations.Nullable;

/** Who of an agency carries what, one statement a list; only cases that the reader may see are counted. */
@Dependent
public class Caseload {

    /** Cases without anybody that are shown at once. */
    private static final int AT_ONCE = 50;

    private static final String BOARD = """
            with held as materialized (
                select w.uid, c.id, c.state, c.in_danger,
                       c.state not in ('SUSPENDED') and coalesce((
                           select cast(n.happened_at at time zone 'Asia/Tokyo' as date)
                             from support_note n
                            where n.case_id = c.id
                              and exists (select from support_note_met t
                                           where t.note_id = n.id and t.whom in ('SUBJECT', 'FAMILY'))
                            order by n.happened_at desc, n.id desc limit 1), c.opened_on)
                           + coalesce(c.contact_every, ?usual) <= ?today as silent
                  from casefile_worker w
                  join casefile_case c on c.id = w.case_id
                 where w.agency = ?team and w.until is null and c.state not in ('CLOSED', 'FOLLOW_UP') and %s
            ), cases as (
                select uid, count(*) filter (where state <> 'SUSPENDED') as going,
                       count(*) filter (where state <> 'SUSPENDED' and (state = 'URGENT' or in_danger)) as urgent,
                       count(*) filter (where state = 'SUSPENDED') as resting,
                       count(*) filter (where silent) as silent,
                       sum(case when state = 'SUSPENDED' then 0.25
                                else 1 + case when in_danger then 1 else 0 end
                                       + case when state = 'URGENT' then 2 else 0 end end) as load
                  from held group by uid
            ), tasks as (
                select t.assignee_uid as uid, count(*) filter (where t.due_on < ?today) as overdue,
                       count(*) filter (where t.due_on between ?today and cast(?today as date) + 7) as soon
                  from support_task t
                  left join casefile_case c on c.id = t.case_id
                 where t.done_at is null and t.agency = ?team and t.assignee_uid is not null
                   and (t.case_id is null or %s)
                 group by t.assignee_uid
            )
            select s.uid, s.name, s.kana, s.active, r.works, coalesce(k.going, 0), coalesce(k.urgent, 0), coalesce(k.resting, 0),
                   coalesce(k.silent, 0), coalesce(t.overdue, 0), coalesce(t.soon, 0), coalesce(k.load, 0),
                   coalesce((select least(1, sum(extract(epoch from w.ends - w.begins) * case w.week when 0 then 1 else 0.5 end)
                                             / ?fullWeek)
                               from calendar_pattern w where w.uid = s.uid and w.kind = 'WORK'), 1)
              from directory_staff s
              cross join lateral (
                   select exists (select from directory_staff_role o
                                   where o.uid = s.uid and o.role in ('CASEWORKER', 'PSYCHOLOGIST')) as works) r
              left join cases k on k.uid = s.uid
              left join tasks t on t.uid = s.uid
             where s.agency = ?team
               and (k.uid is not null or t.uid is not null
                    or s.active and r.works)
             order by s.active, s.kana, s.uid
            """.formatted(CaseAccess.CASEWORK_SQL, CaseAccess.CASEWORK_SQL);

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Caseload() {}

    public Caseload(EntityManager em) {
        this.em = em;
    }

    /** Whoever left and still has something first, then by kana. @param fullWeek the working time of a full-time colleague */
    public List<LoadLine> board(Agency agency, CaseReader reader, LocalDate today, int usualDays, Duration fullWeek) {
        Query query = em.createNativeQuery(BOARD)
                .setParameter("team", agency.name())
                .setParameter("today", Date.valueOf(today))
                .setParameter("usual", usualDays)
                .setParameter("fullWeek", fullWeek.toSeconds());
        List<LoadLine> lines = new ArrayList<>();
        for (Object found : reader.bind(query).getResultList()) {
            Object[] row = (Object[]) found;
            lines.add(new LoadLine(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    (Boolean) row[3],
                    (Boolean) row[4],
                    number(row[5]),
                    number(row[6]),
                    number(row[7]),
                    number(row[8]),
                    number(row[9]),
                    number(row[10]),
                    ((Number) row[11]).doubleValue(),
                    ((Number) row[12]).doubleValue()));
        }
        return lines;
    }

    /** Cases that go on without anybody of the agency by name, though it leads them or nobody does; the most urgent first. */
    public List<UnworkedLine> withoutAnybody(Agency agency, CaseReader reader) {
        Query query = em.createNativeQuery("""
                select c.id, c.number, p.family_name, p.given_name, p.family_kana, p.given_kana, c.state, c.opened_on
                  from casefile_case c
                  join person_person p on p.id = c.subject_id
                 where c.state not in ('SUSPENDED', 'CLOSED', 'FOLLOW_UP')
                   and (c.lead_agency = ?team or c.lead_agency is null)
                   and not exists (select from casefile_worker w
                                    where w.case_id = c.id and w.agency = ?team and w.until is null)
                   and %s
                 order by c.urgency, c.opened_on, c.id
                 limit %d
                """.formatted(CaseAccess.CASEWORK_SQL, AT_ONCE))
                .setParameter("team", agency.name());
        List<UnworkedLine> lines = new ArrayList<>();
        for (Object found : reader.bind(query).getResultList()) {
            Object[] row = (Object[]) found;
            lines.add(new UnworkedLine(
                    number(row[0]),
                    (String) row[1],
                    name(row, 2),
                    CaseState.valueOf((String) row[6]),
                    ((Date) row[7]).toLocalDate()));
        }
        return lines;
    }

    /** What somebody has in hand: the cases, then the open tasks by their day. */
    public List<HeldLine> heldBy(String uid, CaseReader reader) {
        Query cases =
                em.createNativeQuery("""
                select c.id, c.number, p.family_name, p.given_name, p.family_kana, p.given_kana
                  from casefile_worker w
                  join casefile_case c on c.id = w.case_id
                  join person_person p on p.id = c.subject_id
                 where w.uid = ?uid and w.until is null and c.state not in ('CLOSED', 'FOLLOW_UP') and %s
                 order by c.urgency, c.opened_on, c.id
                """.formatted(CaseAccess.CASEWORK_SQL)).setParameter("uid", uid);
        List<HeldLine> lines = new ArrayList<>();
        for (Object found : reader.bind(cases).getResultList()) {
            Object[] row = (Object[]) found;
            lines.add(new HeldLine(((Number) row[0]).longValue(), (String) row[1], name(row, 2), Set.of(), null, null));
        }
        Query tasks = em.createNativeQuery("""
                select t.id, c.number, t.title, t.kind, t.due_on, t.about, %s
                  from support_task t
                  left join casefile_case c on c.id = t.case_id
                 where t.done_at is null and t.assignee_uid = ?uid and (t.case_id is null or %s)
                 order by t.due_on, t.id
                """.formatted(AllTasks.STANDINGS, CaseAccess.CASEWORK_SQL))
                .setParameter("uid", uid);
        for (Object found : reader.bind(tasks).getResultList()) {
            Object[] row = (Object[]) found;
            Set<Delicate> about = Delicate.of(((Number) row[5]).intValue());
            lines.add(new HeldLine(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    about.isEmpty()
                            ? (String) row[2]
                            : reader.sight((String) row[6]).text((String) row[2], about),
                    about,
                    TaskKind.valueOf((String) row[3]),
                    ((Date) row[4]).toLocalDate()));
        }
        return lines;
    }

    /** The open tasks of these that are that person's, to be changed; their rows locked until the end of the transaction. */
    public List<Task> openOf(String uid, Collection<Long> taskIds) {
        if (taskIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select t from Task t where t.id in :ids and t.assigneeUid = :uid and t.doneAt is null order by t.id",
                        Task.class)
                .setParameter("ids", taskIds)
                .setParameter("uid", uid)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public void add(Handing handing) {
        em.persist(handing);
    }

    public Optional<Handing> handing(long id) {
        return Optional.ofNullable(em.find(Handing.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What somebody has not read yet. Uses the two partial indexes support_handing_untold. */
    public List<HandingLine> untold(String uid) {
        List<HandingLine> lines = new ArrayList<>();
        for (Object found : em.createNativeQuery("""
                        select h.id, h.to_uid = ?uid, other.name, coalesce(by_whom.name, h.by_uid), h.handed_at, h.cases, h.tasks
                          from support_handing h
                          join directory_staff other on other.uid = case when h.to_uid = ?uid then h.from_uid else h.to_uid end
                          left join directory_staff by_whom on by_whom.uid = h.by_uid
                         where h.to_uid = ?uid and h.told_to is null or h.from_uid = ?uid and h.told_from is null
                         order by h.id
                        """).setParameter("uid", uid).getResultList()) {
            Object[] row = (Object[]) found;
            lines.add(new HandingLine(
                    ((Number) row[0]).longValue(),
                    (Boolean) row[1],
                    (String) row[2],
                    (String) row[3],
                    ((Timestamp) row[4]).toInstant(),
                    number(row[5]),
                    number(row[6])));
        }
        return lines;
    }

    /** @see Flushing#flush */
    public void flush() {
        Flushing.flush(em);
    }

    private static String name(Object[] row, int from) {
        return new Name((String) row[from], (String) row[from + 1], (String) row[from + 2], (String) row[from + 3])
                .shown();
    }

    private static int number(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).intValue();
    }
}
