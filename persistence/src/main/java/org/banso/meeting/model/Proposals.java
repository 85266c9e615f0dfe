package org.banso.meeting.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.access.model.CaseAccess;
import org.banso.access.model.CaseReader;
import org.banso.calendar.model.District;
import org.banso.directory.model.Roll;
import org.banso.kernel.model.Flushing;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.person.model.Name;
import org.jspecify.annotations.Nullable;

/** All proposals. */
@Dependent
public class Proposals {

    /** Index meeting_proposal_by_time. */
    private static final String LINES = """
            select q.id, q.version, c.id, c.number, p.family_name, p.given_name, p.family_kana, p.given_kana, q.kind, q.urgency,
                   q.since, q.minutes, q.state, q.starts_at, q.place, coalesce(r.name, ''), q.district, q.people, q.reason,
                   q.relief_at, q.was_at, q.because, q.because_of, q.moves_id is not null
              from meeting_proposal q
              join casefile_case c on c.id = q.case_id
              join person_person p on p.id = c.subject_id
              left join calendar_room r on r.id = q.room_id
             where q.state <> 'BOOKED' and (q.starts_at is null or q.starts_at > ?now) and %s
             order by q.starts_at nulls last, q.urgency desc, q.since, q.id
            """.formatted(CaseAccess.CASEWORK_SQL);

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Proposals() {}

    public Proposals(EntityManager em) {
        this.em = em;
    }

    /** Those that nobody has booked and the reader may see, by their time; those without one at the end. */
    public List<ProposalLine> open(CaseReader reader, Roll roll) {
        List<Object[]> rows = new ArrayList<>();
        for (Object found : reader.bind(em.createNativeQuery(LINES)).getResultList()) {
            rows.add((Object[]) found);
        }
        Set<String> uids = rows.stream()
                .flatMap(row -> Arrays.stream((row[17] + "," + (row[22] == null ? "" : row[22])).split(",", -1)))
                .filter(uid -> !uid.isEmpty())
                .collect(Collectors.toSet());
        Map<String, String> names = roll.names(uids);
        return rows.stream().map(row -> line(row, names)).toList();
    }

    private static ProposalLine line(Object[] row, Map<String, String> names) {
        Instant starts = instant(row[13]);
        int minutes = ((Number) row[11]).intValue();
        String said = (String) row[17];
        List<String> people = said.isEmpty() ? List.of() : List.of(said.split(",", -1));
        return new ProposalLine(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).intValue(),
                ((Number) row[2]).longValue(),
                (String) row[3],
                new Name((String) row[4], (String) row[5], (String) row[6], (String) row[7]).shown(),
                MeetingKind.valueOf((String) row[8]),
                ((Number) row[9]).intValue(),
                ((Date) row[10]).toLocalDate(),
                minutes,
                ProposalState.valueOf((String) row[12]),
                starts,
                starts == null ? null : starts.plus(Duration.ofMinutes(minutes)),
                constant(Place.class, row[14]),
                (String) row[15],
                constant(District.class, row[16]),
                people,
                people.stream().map(uid -> names.getOrDefault(uid, uid)).toList(),
                constant(ProposalReason.class, row[18]),
                instant(row[19]),
                instant(row[20]),
                constant(MovedBecause.class, row[21]),
                row[22] == null ? null : names.getOrDefault((String) row[22], (String) row[22]),
                (Boolean) row[23]);
    }

    /** Those of these cases that nobody has booked. */
    public List<Proposal> openOf(Set<Long> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p from Proposal p where p.caseId in :ids and p.state <> :booked",
                                Proposal.class)
                        .setParameter("ids", caseIds)
                        .setParameter("booked", ProposalState.BOOKED)
                        .getResultList();
    }

    /** @throws Refused NOT_FOUND when it is not this case's */
    public Proposal get(long caseId, long id) {
        Proposal proposal = em.find(Proposal.class, id);
        if (proposal == null || proposal.caseId() != caseId) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
        return proposal;
    }

    public void add(Proposal proposal) {
        em.persist(proposal);
    }

    public void remove(Proposal proposal) {
        em.remove(proposal);
    }

    /** @see Flushing#flush */
    public void flush() {
        Flushing.flush(em);
    }

    private static @Nullable Instant instant(@Nullable Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable Object column) {
        return column == null ? null : Enum.valueOf(type, (String) column);
    }
}
