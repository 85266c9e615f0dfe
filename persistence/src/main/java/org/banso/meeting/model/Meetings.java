package org.banso.meeting.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banso.access.model.CaseAccess;
import org.banso.access.model.CaseReader;
import org.banso.calendar.model.District;
import org.banso.casefile.model.CaseFile;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.person.model.Name;

/** All meetings. */
@Dependent
public class Meetings {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Meetings() {}

    public Meetings(EntityManager em) {
        this.em = em;
    }

    /** The id is there at once. */
    public Meeting add(Meeting meeting) {
        em.persist(meeting);
        return meeting;
    }

    public Optional<Meeting> find(long id) {
        return Optional.ofNullable(em.find(Meeting.class, id));
    }

    /** @throws Refused NOT_FOUND */
    public Meeting get(long id) {
        return find(id).orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
    }

    /**
     * The meeting for a change by somebody who saw that version of it. The change counts as one even when only attendees
     * change.
     *
     * @throws Refused NOT_FOUND when it is not this case's, CHANGED_MEANWHILE when somebody was faster
     */
    public Meeting forChange(long caseId, long id, int version) {
        Meeting meeting = ofCase(caseId, id);
        if (meeting.version() != version) {
            throw new Refused(KernelReason.CHANGED_MEANWHILE);
        }
        em.lock(meeting, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return meeting;
    }

    /** @throws Refused NOT_FOUND when it is not this case's */
    public Meeting ofCase(long caseId, long id) {
        return find(id).filter(meeting -> meeting.caseId() == caseId)
                .orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
    }

    /**
     * The case's joint intake that is called and has no minutes. Whoever books one for the same case waits here until this
     * transaction has ended, and then finds it; the index meeting_one_intake keeps the rule for everyone else.
     */
    public Optional<Meeting> openIntakeForChange(long caseId) {
        em.find(CaseFile.class, caseId, LockModeType.PESSIMISTIC_WRITE);
        return em.createQuery(
                        "select m from Meeting m where m.caseId = :caseId and m.kind = :kind and m.state = :state",
                        Meeting.class)
                .setParameter("caseId", caseId)
                .setParameter("kind", MeetingKind.JOINT_INTAKE)
                .setParameter("state", MeetingState.CALLED)
                .getResultStream()
                .findFirst();
    }

    /** Who was called about this case before: they know the family. Index meeting_meeting_by_case. */
    public Set<String> familiarWith(long caseId) {
        return Set.copyOf(em.createQuery("""
                        select distinct a.uid from Attendee a
                         where a.meeting.caseId = :caseId and a.meeting.state = :held""", String.class)
                .setParameter("caseId", caseId)
                .setParameter("held", MeetingState.HELD)
                .getResultList());
    }

    /** Writes what is pending, so that somebody faster is found out inside the service. */
    public void flush() {
        em.flush();
    }

    /** To which this person is called and that touch the time, by their start; index meeting_attendee_by_person. */
    public List<MeetingLine> between(Instant fromInclusive, Instant toExclusive, String uid, CaseReader reader) {
        Query query = em.createNativeQuery(LINE + """
                        where m.state <> 'CANCELLED'
                          and m.starts_at > cast(?from as timestamptz) - interval '24 hours'
                          and m.starts_at < ?to and m.ends_at > ?from
                          and exists (select 1 from meeting_attendee a where a.meeting_id = m.id and a.uid = ?uid)
                        order by m.starts_at, m.id
                        """);
        query.setParameter("from", Timestamp.from(fromInclusive))
                .setParameter("to", Timestamp.from(toExclusive))
                .setParameter("uid", uid);
        return lines(reader.bind(query));
    }

    /** One page of the filter's meetings; those to come by their start, those past latest first. */
    public List<MeetingLine> list(MeetingFilter filter, String uid, CaseReader reader) {
        Query query =
                em.createNativeQuery(LINE + MATCHING + (filter.past() ? PAST + LATEST_FIRST : TO_COME + NEXT_FIRST));
        bind(query, filter, uid);
        query.setParameter("offset", filter.page() * MeetingFilter.PAGE).setParameter("limit", MeetingFilter.PAGE);
        return lines(reader.bind(query));
    }

    /** The cases of a sitting that the reader may know of, in their order; index meeting_meeting_by_sitting. */
    public List<MeetingLine> ofSitting(long sittingId, String uid, CaseReader reader) {
        Query query = em.createNativeQuery(LINE + """
                         where m.sitting_id = ?sitting and m.state <> 'CANCELLED'
                           and (exists (select 1 from meeting_attendee a where a.meeting_id = m.id and a.uid = ?uid)
                                or %s)
                         order by m.starts_at, m.id
                        """.formatted(CaseAccess.SQL));
        query.setParameter("sitting", sittingId).setParameter("uid", uid);
        return lines(reader.bind(query));
    }

    /** How many the filter matches, counted up to the cap. */
    public long count(MeetingFilter filter, String uid, CaseReader reader) {
        Query query = em.createNativeQuery("select count(*) from (select 1 " + FROM + MATCHING
                + (filter.past() ? PAST : TO_COME) + " limit ?limit) x");
        bind(query, filter, uid);
        query.setParameter("limit", MeetingFilter.COUNTED_UP_TO);
        return ((Number) reader.bind(query).getSingleResult()).longValue();
    }

    private static void bind(Query query, MeetingFilter filter, String uid) {
        query.setParameter("uid", uid)
                .setParameter("mine", filter.mine())
                .setParameter("kind", filter.kind() == null ? "" : filter.kind().name())
                .setParameter("caseId", filter.caseId() == null ? 0L : filter.caseId());
    }

    private static final String FROM = """
              from meeting_meeting m
              join casefile_case c on c.id = m.case_id
              left join person_person p on p.id = c.subject_id
              left join calendar_room r on r.id = m.room_id
            """;

    /** The subject's name only for whom the case is open: a member from outside knows the case by its number. */
    private static final String LINE = """
            select m.id, c.id, c.number, m.kind, m.state, m.starts_at, m.ends_at, coalesce(r.name, ''),
                   %s, p.family_name, p.given_name, p.family_kana, p.given_kana, m.place, m.district
            """.formatted(CaseAccess.SQL) + FROM;

    private static final String MATCHING = """
            where (exists (select 1 from meeting_attendee a where a.meeting_id = m.id and a.uid = ?uid)
                   or (not ?mine and %s))
              and m.state <> 'CANCELLED'
              and (?kind = '' or m.kind = ?kind)
              and (?caseId = 0 or m.case_id = ?caseId)
            """.formatted(CaseAccess.SQL);

    /** No meeting is longer than a day, so the index meeting_meeting_by_time finds where those to come begin. */
    private static final String TO_COME =
            " and m.starts_at > cast(?now as timestamptz) - interval '24 hours' and m.ends_at > ?now";

    private static final String PAST = " and m.starts_at <= ?now and m.ends_at <= ?now";
    private static final String NEXT_FIRST = " order by m.starts_at, m.id limit ?limit offset ?offset";
    private static final String LATEST_FIRST = " order by m.starts_at desc, m.id desc limit ?limit offset ?offset";

    private static List<MeetingLine> lines(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static MeetingLine line(Object[] row) {
        boolean open = (Boolean) row[8];
        return new MeetingLine(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                open ? new Name((String) row[9], (String) row[10], (String) row[11], (String) row[12]).shown() : "",
                MeetingKind.valueOf((String) row[3]),
                MeetingState.valueOf((String) row[4]),
                instant(row[5]),
                instant(row[6]),
                (String) row[7],
                Place.valueOf((String) row[13]),
                row[14] == null ? null : District.valueOf((String) row[14]));
    }

    private static Instant instant(Object column) {
        return ((Timestamp) column).toInstant();
    }
}
