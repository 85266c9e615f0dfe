package org.banso.meeting.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.access.model.CaseAccess;
import org.banso.access.model.CaseReader;
import org.banso.calendar.model.District;
import org.banso.casefile.model.Consents;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/**
 * All that waits for a time and that the reader may see: first interviews nobody has booked, assessed cases without a meeting
 * that names the lead, supported families whom nobody has been in touch with, and called meetings somebody of which is away.
 */
@Dependent
public class WaitingList {

    /** What is urgent weighs like ten ordinary cases, a danger like six, whoever has waited for two weeks like three. */
    private static final String URGENCY = """
            case when c.state = 'URGENT' then 10 when c.in_danger then 6
                 when cast(?today as date) - since.day >= 14 then 3 else 1 end
            """;

    private static final String WAITING = """
            select c.id, what.kind, %s, since.day, k.there, w.not_before, w.not_after, coalesce(w.not_on, 0), w.gender,
                   w.language, w.place, w.district,
                   (select string_agg(o.uid, ',' order by o.agency) from casefile_worker o
                     where o.case_id = c.id and o.until is null),
                   (select string_agg(distinct a.uid, ',') from meeting_meeting m join meeting_attendee a on a.meeting_id = m.id
                     where m.case_id = c.id and m.state = 'HELD')
              from casefile_case c
              left join meeting_wish w on w.case_id = c.id
              cross join lateral (
                   select case when coalesce(c.stood_at, c.state) in ('SCREENED', 'JOINT_INTAKE') then 'JOINT_INTAKE'
                               when coalesce(c.stood_at, c.state) = 'ASSESSED' then 'SUPPORT_COORDINATION_MEETING'
                               else 'HOME_VISIT' end as kind) what
              cross join lateral (
                   select case when what.kind = 'JOINT_INTAKE' then c.opened_on
                               else coalesce((select cast(max(s.happened_at) at time zone 'Asia/Tokyo' as date)
                                                from casefile_story s
                                               where s.case_id = c.id
                                                 and s.kind in ('support.NOTE_WRITTEN', 'meeting.HELD')), c.opened_on)
                          end as day) since
              cross join lateral (
                   select exists (select from casefile_consent k where k.case_id = c.id and %s) as there) k
             where c.state not in ('SUSPENDED', 'CLOSED', 'FOLLOW_UP')
               and (coalesce(c.stood_at, c.state) in ('SCREENED', 'JOINT_INTAKE', 'ASSESSED', 'IN_SUPPORT'))
               and (what.kind <> 'HOME_VISIT'
                    or since.day + coalesce(c.contact_every, ?every) <= cast(?until as date))
               and not exists (
                   select from meeting_meeting m
                    where m.case_id = c.id
                      and case what.kind
                               when 'JOINT_INTAKE' then m.kind = 'JOINT_INTAKE' and m.state in ('CALLED', 'HELD')
                               when 'HOME_VISIT' then m.kind = 'HOME_VISIT' and m.state = 'CALLED'
                               else m.kind not in ('JOINT_INTAKE', 'HOME_VISIT')
                                    and (m.state = 'CALLED' or m.state = 'HELD' and m.closed_at is null) end)
               and %s
             order by c.urgency, since.day, c.id
             limit %d
            """;

    private static final String MOVING = """
            select m.id, m.case_id, m.kind, m.starts_at, m.ends_at, m.place, m.room_id, m.district,
                   (select string_agg(a.uid, ',' order by a.uid) from meeting_attendee a where a.meeting_id = m.id),
                   c.state = 'URGENT' or c.in_danger, w.not_before, w.not_after, coalesce(w.not_on, 0), w.gender, w.language,
                   w.place, w.district
              from meeting_meeting m
              join casefile_case c on c.id = m.case_id
              left join meeting_wish w on w.case_id = m.case_id
             where m.state = 'CALLED' and m.starts_at > ?now and m.starts_at < cast(?untilMoment as timestamptz)
               and exists (select from meeting_attendee a join calendar_absence b on b.uid = a.uid
                            where a.meeting_id = m.id and b.starts_at < m.ends_at and b.ends_at > m.starts_at)
               and %s
             order by m.starts_at, m.id
            """.formatted(CaseAccess.CASEWORK_SQL);

    /** More than a supervisor can look at; what is beyond comes with the next plan, the most urgent came first. */
    static final int AT_ONCE = 300;

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected WaitingList() {}

    public WaitingList(EntityManager em) {
        this.em = em;
    }

    /**
     * The most urgent first, then what has to move.
     *
     * @param untilInclusive the last day that is planned
     * @param usualDays after how many days without being in touch a visit is due, where the case does not say
     */
    public List<Waiting> all(CaseReader reader, LocalDate today, LocalDate untilInclusive, int usualDays) {
        List<Waiting> waiting = new ArrayList<>();
        Query query = em.createNativeQuery(WAITING.formatted(URGENCY, Consents.HOLDS, CaseAccess.CASEWORK_SQL, AT_ONCE))
                .setParameter("today", Date.valueOf(today))
                .setParameter("until", Date.valueOf(untilInclusive))
                .setParameter("every", usualDays);
        for (Object found : reader.bind(query).getResultList()) {
            Object[] row = (Object[]) found;
            waiting.add(new Waiting(
                    ((Number) row[0]).longValue(),
                    MeetingKind.valueOf((String) row[1]),
                    ((Number) row[2]).intValue(),
                    ((Date) row[3]).toLocalDate(),
                    uids(row[12]),
                    uids(row[13]),
                    (Boolean) row[4],
                    wish(row, 5),
                    null));
        }
        waiting.addAll(moving(reader, untilInclusive));
        return waiting;
    }

    private List<Waiting> moving(CaseReader reader, LocalDate untilInclusive) {
        List<Waiting> moving = new ArrayList<>();
        Query query = em.createNativeQuery(MOVING)
                .setParameter("untilMoment", Timestamp.from(Tokyo.startOf(untilInclusive.plusDays(1))));
        for (Object found : reader.bind(query).getResultList()) {
            Object[] row = (Object[]) found;
            Instant starts = ((Timestamp) row[3]).toInstant();
            List<String> people = List.of(((String) row[8]).split(",", -1));
            moving.add(new Waiting(
                    ((Number) row[1]).longValue(),
                    MeetingKind.valueOf((String) row[2]),
                    (Boolean) row[9] ? URGENT_MOVE : MOVE,
                    Tokyo.dateOf(starts),
                    Set.of(),
                    Set.copyOf(people),
                    true,
                    wish(row, 10),
                    new Waiting.Moved(
                            ((Number) row[0]).longValue(),
                            starts,
                            ((Timestamp) row[4]).toInstant(),
                            new Where(Place.valueOf((String) row[5]), number(row[6]), constant(District.class, row[7])),
                            people)));
        }
        return moving;
    }

    /** Somebody was told a time and has to be told another: that comes before whoever was told none. */
    private static final int MOVE = 6;

    private static final int URGENT_MOVE = 10;

    private static FamilyWishSheet wish(Object[] row, int from) {
        return new FamilyWishSheet(
                time(row[from]),
                time(row[from + 1]),
                FamilyWish.days(((Number) row[from + 2]).intValue()),
                constant(AskedGender.class, row[from + 3]),
                constant(AskedLanguage.class, row[from + 4]),
                constant(Place.class, row[from + 5]),
                constant(District.class, row[from + 6]),
                0);
    }

    /** The cases from which somebody is shut out, for each of these people; one small function for each. */
    public Map<String, Set<Long>> shutOut(Iterable<String> uids, Instant now) {
        Map<String, Set<Long>> shut = new HashMap<>();
        for (String uid : uids) {
            Object said = em.createNativeQuery(
                            "select array_to_string(access_shut(?uid, cast(?now as timestamptz)), ',')")
                    .setParameter("uid", uid)
                    .setParameter("now", Timestamp.from(now))
                    .getSingleResult();
            String cases = said == null ? "" : said.toString();
            if (!cases.isEmpty()) {
                shut.put(
                        uid,
                        Arrays.stream(cases.split(",", -1)).map(Long::valueOf).collect(Collectors.toSet()));
            }
        }
        return shut;
    }

    private static Set<String> uids(@Nullable Object column) {
        return column == null ? Set.of() : Set.of(((String) column).split(",", -1));
    }

    private static @Nullable LocalTime time(@Nullable Object column) {
        return column == null ? null : ((Time) column).toLocalTime();
    }

    private static @Nullable Long number(@Nullable Object column) {
        return column == null ? null : ((Number) column).longValue();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable Object column) {
        return column == null ? null : Enum.valueOf(type, (String) column);
    }
}
