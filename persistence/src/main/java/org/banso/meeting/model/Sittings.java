package org.banso.meeting.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.banso.access.model.CaseAccess;
import org.banso.access.model.CaseReader;
import org.banso.access.model.CaseSight;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.person.model.Name;

/** All sittings, what the agencies said before their cases, and the copies of their papers. */
@Dependent
public class Sittings {

    /** More than a ward holds in a year. */
    private static final int MOST_LISTED = 200;

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Sittings() {}

    public Sittings(EntityManager em) {
        this.em = em;
    }

    /** The id is there at once. */
    public Sitting add(Sitting sitting) {
        em.persist(sitting);
        return sitting;
    }

    /** @throws Refused NOT_FOUND */
    public Sitting get(long id) {
        Sitting sitting = em.find(Sitting.class, id);
        if (sitting == null) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
        return sitting;
    }

    /** Whoever adds to the same agenda, or prints it, waits here, so that no two begin at the same time. */
    public Sitting forChange(long id) {
        Sitting sitting = em.find(Sitting.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (sitting == null) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
        return sitting;
    }

    /** When the next case begins: at the end of the last one that was not called off. */
    public Instant nextStart(Sitting sitting) {
        return meetings(sitting.id()).stream()
                .map(meeting -> meeting.during().endExclusive())
                .max(Instant::compareTo)
                .orElse(sitting.startsAt());
    }

    /** Its cases in their order, without those that were called off; index meeting_meeting_by_sitting. */
    public List<Meeting> meetings(long sittingId) {
        return em.createQuery("""
                        select distinct m from Meeting m left join fetch m.attendees
                         where m.sittingId = :sitting and m.state <> :cancelled order by m.startsAt, m.id""", Meeting.class)
                .setParameter("sitting", sittingId)
                .setParameter("cancelled", MeetingState.CANCELLED)
                .getResultList();
    }

    /** The meeting is taken in that sitting. */
    public void put(Meeting meeting, Sitting sitting) {
        meeting.joins(sitting);
    }

    /** What was said before these meetings. */
    public List<Preparation> preparations(Collection<Long> meetingIds) {
        if (meetingIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select p from Preparation p where p.meetingId in :ids order by p.meetingId, p.agency",
                        Preparation.class)
                .setParameter("ids", meetingIds)
                .getResultList();
    }

    /**
     * Writes what an agency says beforehand, for the first time or again.
     *
     * @param agency for which the writer is called
     * @throws Refused NOTHING_SAID, CHANGED_MEANWHILE, HIDDEN_PART
     */
    public void write(
            Meeting meeting, Agency agency, WritePreparation said, CaseSight sight, String byUid, Instant now) {
        em.lock(meeting, LockModeType.PESSIMISTIC_WRITE);
        List<Preparation> there = em.createQuery(
                        "select p from Preparation p where p.meetingId = :meeting and p.agency = :agency",
                        Preparation.class)
                .setParameter("meeting", meeting.id())
                .setParameter("agency", agency)
                .getResultList();
        if (there.isEmpty()) {
            if (said.version() != null) {
                throw new Refused(KernelReason.CHANGED_MEANWHILE);
            }
            em.persist(new Preparation(meeting, agency, said, byUid, now));
        } else {
            there.get(0).rewrite(said, sight, byUid, now);
        }
        em.flush();
    }

    /** Those to come, and of today, by their start; index meeting_sitting_by_time. */
    public List<SittingLine> from(Instant since) {
        List<?> rows = em.createNativeQuery("""
                        select s.id, s.kind, s.starts_at, r.name, s.secretary,
                               (select count(*) from meeting_meeting m where m.sitting_id = s.id and m.state <> 'CANCELLED')
                          from meeting_sitting s join calendar_room r on r.id = s.room_id
                         where s.starts_at >= ?since order by s.starts_at, s.id limit ?most
                        """)
                .setParameter("since", Timestamp.from(since))
                .setParameter("most", MOST_LISTED)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static SittingLine line(Object[] row) {
        return new SittingLine(
                ((Number) row[0]).longValue(),
                MeetingKind.valueOf((String) row[1]),
                ((Timestamp) row[2]).toInstant(),
                (String) row[3],
                (String) row[4],
                ((Number) row[5]).intValue());
    }

    /**
     * Meetings to which this person is called, that begin before that time, and before which their agency has said nothing;
     * index meeting_attendee_by_person.
     */
    public List<MissingPreparation> missing(String uid, Instant now, Instant before) {
        List<?> rows = em.createNativeQuery("""
                        select m.id, m.kind, m.starts_at, c.number
                          from meeting_attendee a
                          join meeting_meeting m on m.id = a.meeting_id
                          join casefile_case c on c.id = m.case_id
                         where a.uid = ?uid and m.state = 'CALLED' and m.kind <> 'JOINT_INTAKE'
                           and m.starts_at > ?now and m.starts_at < ?before
                           and not exists (select 1 from meeting_preparation p
                                            where p.meeting_id = m.id and p.agency = a.agency)
                         order by m.starts_at, m.id
                        """)
                .setParameter("uid", uid)
                .setParameter("now", Timestamp.from(now))
                .setParameter("before", Timestamp.from(before))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new MissingPreparation(
                        ((Number) row[0]).longValue(),
                        MeetingKind.valueOf((String) row[1]),
                        ((Timestamp) row[2]).toInstant(),
                        (String) row[3]))
                .toList();
    }

    /** Cases that stand at the assessment and are called to no meeting that decides, the longest open first. */
    public List<AgendaCandidate> candidates(CaseReader reader) {
        Query query = em.createNativeQuery("""
                select c.id, c.number, p.family_name, p.given_name, p.family_kana, p.given_kana
                  from casefile_case c left join person_person p on p.id = c.subject_id
                 where coalesce(c.stood_at, c.state) = 'ASSESSED' and c.state in ('ASSESSED', 'URGENT', 'REOPENED')
                   and not exists (select 1 from meeting_meeting m
                                    where m.case_id = c.id and m.state = 'CALLED' and m.kind <> 'JOINT_INTAKE')
                   and %s
                 order by c.opened_on, c.id limit ?most
                """.formatted(CaseAccess.SQL));
        List<?> rows = reader.bind(query).setParameter("most", MOST_LISTED).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new AgendaCandidate(
                        ((Number) row[0]).longValue(),
                        (String) row[1],
                        new Name((String) row[2], (String) row[3], (String) row[4], (String) row[5]).shown()))
                .toList();
    }

    /** The id of the case with that number; nothing for none. Who may know of it is not asked here. */
    public Optional<Long> caseOf(String number) {
        return em.createQuery("select c.id from CaseFile c where c.number = :number", Long.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** What is typed and does not stand in the record yet. */
    public Optional<LiveMinutes> live(long meetingId) {
        return Optional.ofNullable(em.find(LiveMinutes.class, meetingId));
    }

    /** The same for typing: whoever begins at the same moment waits here. */
    public LiveMinutes liveForChange(Meeting meeting, String byUid, Instant now) {
        em.lock(meeting, LockModeType.PESSIMISTIC_WRITE);
        LiveMinutes live = em.find(LiveMinutes.class, meeting.id(), LockModeType.PESSIMISTIC_WRITE);
        if (live == null) {
            live = new LiveMinutes(meeting, byUid, now);
            em.persist(live);
        }
        return live;
    }

    /** It stands in the record now. */
    public void endLive(long meetingId) {
        live(meetingId).ifPresent(em::remove);
    }

    /** In the order of their numbers. */
    public List<PacketCopy> copies(long sittingId) {
        return em.createQuery(
                        "select c from PacketCopy c where c.sittingId = :sitting order by c.number", PacketCopy.class)
                .setParameter("sitting", sittingId)
                .getResultList();
    }

    /** One copy for each, numbered on from the last. */
    public List<PacketCopy> number(Sitting sitting, List<String> recipients, String byUid, Instant now) {
        int last =
                copies(sitting.id()).stream().mapToInt(PacketCopy::number).max().orElse(0);
        List<PacketCopy> made = new ArrayList<>();
        for (String recipient : recipients) {
            PacketCopy copy = new PacketCopy(sitting.id(), ++last, recipient, byUid, now);
            em.persist(copy);
            made.add(copy);
        }
        return made;
    }

    /** @throws Refused NOT_FOUND when it is no copy of that sitting */
    public PacketCopy copy(long sittingId, long id) {
        PacketCopy copy = em.find(PacketCopy.class, id);
        if (copy == null || copy.sittingId() != sittingId) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
        return copy;
    }
}
