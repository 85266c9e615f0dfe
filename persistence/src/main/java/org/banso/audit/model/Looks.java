package org.banso.audit.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/** Who looked at which case. */
@Dependent
public class Looks {

    /** Days of one report. */
    public static final int LONGEST = 366;

    /** Entries that one report is made of at most; about a thousand visits, more than anybody reads on paper. */
    static final int MOST = 10_000;

    /** Looks that lie no further apart belong to one visit. */
    static final Duration TOGETHER = Duration.ofMinutes(30);

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Looks() {}

    public Looks(EntityManager em) {
        this.em = em;
    }

    /**
     * The report for the person. Uses audit_entry_by_case and access_standing_by_case.
     *
     * @throws Refused {@link AuditReason#PERIOD_NOT_POSSIBLE}, NOT_FOUND
     */
    public LooksReport report(long caseId, LocalDate from, LocalDate toInclusive, Instant now) {
        if (toInclusive.isBefore(from)
                || from.isAfter(Tokyo.dateOf(now))
                || from.plusDays(LONGEST).isBefore(toInclusive.plusDays(1))) {
            throw new Refused(AuditReason.PERIOD_NOT_POSSIBLE, LONGEST);
        }
        List<?> rows = em.createNativeQuery("""
                        select e.at, coalesce(s.name, e.uid), e.agency, e.roles, e.kind, split_part(e.action, '.', 1),
                               e.outcome, e.uid
                          from audit_entry e left join directory_staff s on s.uid = e.uid
                         where e.case_id = ?1 and e.at >= ?2 and e.at < ?3 and e.outcome <> 'FAULT'
                         order by e.at, e.id limit ?4
                        """)
                .setParameter(1, caseId)
                .setParameter(2, Timestamp.from(Tokyo.startOf(from)))
                .setParameter(3, Timestamp.from(Tokyo.startOf(toInclusive.plusDays(1))))
                .setParameter(4, MOST + 1)
                .getResultList();
        List<Standing> standings = standings(caseId);
        List<Open> visits = new ArrayList<>();
        Map<String, Open> latest = new HashMap<>();
        for (Object found : rows.subList(0, Math.min(rows.size(), MOST))) {
            Object[] row = (Object[]) found;
            Instant at = ((Timestamp) row[0]).toInstant();
            boolean refused = Outcome.valueOf((String) row[6]) == Outcome.REFUSED;
            String who =
                    String.join("|", (String) row[7], String.valueOf(row[2]), String.valueOf(row[3]), "" + refused);
            Open open = latest.get(who);
            if (open == null || open.to.plus(TOGETHER).isBefore(at)) {
                open = new Open(at, row, refused, grounds(standings, row, at));
                latest.put(who, open);
                visits.add(open);
            }
            open.goOn(at, Act.valueOf((String) row[4]), (String) row[5]);
        }
        return new LooksReport(
                caseId,
                caseNumber(caseId),
                from,
                toInclusive,
                now,
                visits.stream().map(Open::visit).toList(),
                rows.size() > MOST);
    }

    /** @throws Refused NOT_FOUND */
    public String caseNumber(long caseId) {
        List<?> numbers = em.createNativeQuery("select number from casefile_case where id = ?1")
                .setParameter(1, caseId)
                .getResultList();
        return numbers.stream().map(String::valueOf).findFirst().orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
    }

    /** A standing as the report needs it; {@code uid} null when it is the agency's. */
    private record Standing(
            @Nullable String agency,
            @Nullable String uid,
            String ground,
            Instant since,
            @Nullable Instant until) {

        boolean held(@Nullable String byAgency, String byUid, Instant at) {
            boolean theirs = uid == null ? Objects.equals(agency, byAgency) : uid.equals(byUid);
            return theirs && !at.isBefore(since) && (until == null || at.isBefore(until));
        }
    }

    /** Standings are never edited, only ended earlier: what once was lawful stays explainable. */
    private List<Standing> standings(long caseId) {
        List<Standing> standings = new ArrayList<>();
        for (Object found : em.createNativeQuery("""
                        select s.agency, to_jsonb(s) ->> 'uid', s.ground, s.since, s.until
                          from access_standing s where s.case_id = ?1 order by s.id
                        """).setParameter(1, caseId).getResultList()) {
            Object[] row = (Object[]) found;
            standings.add(new Standing(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    ((Timestamp) row[3]).toInstant(),
                    row[4] == null ? null : ((Timestamp) row[4]).toInstant()));
        }
        return standings;
    }

    private static List<String> grounds(List<Standing> standings, Object[] row, Instant at) {
        return standings.stream()
                .filter(standing -> standing.held((String) row[2], (String) row[7], at))
                .map(Standing::ground)
                .distinct()
                .toList();
    }

    /** A visit that may still go on. */
    private static final class Open {

        private final Instant from;
        private final Object[] row;
        private final boolean refused;
        private final List<String> grounds;
        private final Set<Act> acts = EnumSet.noneOf(Act.class);
        private final Set<String> rooms = new TreeSet<>();
        private Instant to;

        private Open(Instant from, Object[] row, boolean refused, List<String> grounds) {
            this.from = from;
            this.to = from;
            this.row = row;
            this.refused = refused;
            this.grounds = grounds;
        }

        private void goOn(Instant at, Act act, String room) {
            to = at;
            acts.add(act);
            rooms.add(room);
        }

        private Visit visit() {
            String roles = (String) row[3];
            return new Visit(
                    from,
                    to,
                    (String) row[1],
                    (String) row[2],
                    roles == null ? List.of() : List.of(roles.split(",")),
                    acts,
                    rooms,
                    refused,
                    grounds);
        }
    }
}
