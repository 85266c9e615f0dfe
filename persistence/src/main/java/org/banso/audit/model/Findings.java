package org.banso.audit.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Flushing;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;

/** All unusual lookings. Row-level security shows a supervisor those of the own agency; so does every question here. */
@Dependent
public class Findings {

    /** Lines of the list. */
    public static final int MOST = 200;

    /** Entries of one finding. */
    public static final int MOST_ENTRIES = 300;

    private static final String LINE = """
            select f.id, f.kind, f.day, coalesce(s.name, f.uid),
                   (select c.number from casefile_case c where c.id = f.case_id),
                   f.measured, f.own_usual, f.usual, f.bound, coalesce(r.name, f.reviewed_by), f.reviewed_at, f.remark,
                   f.misuse
              from audit_finding f
              left join directory_staff s on s.uid = f.uid
              left join directory_staff r on r.uid = f.reviewed_by
            """;

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Findings() {}

    public Findings(EntityManager em) {
        this.em = em;
    }

    /** Counts that day and finds what was unusual; again later in the day, it follows what was counted since. */
    public void look(LocalDate day, LookingRule rule, Instant now) {
        em.createNativeQuery("select true from audit_count_day(?1, ?2, ?3)")
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, Time.valueOf(rule.nightFrom()))
                .setParameter(3, Time.valueOf(rule.nightTo()))
                .getSingleResult();
        em.createNativeQuery("select true from audit_find(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, rule.windowDays())
                .setParameter(3, rule.factor())
                .setParameter(4, rule.least())
                .setParameter(5, rule.strange())
                .setParameter(6, rule.often())
                .setParameter(7, rule.refusals())
                .setParameter(8, rule.searches())
                .setParameter(9, Timestamp.from(now))
                .getSingleResult();
    }

    /** The agency's, the newest first. Uses audit_finding_open or audit_finding_by_agency. */
    public List<FindingLine> of(Agency agency, boolean reviewed) {
        return lines(em.createNativeQuery(LINE + " where f.agency = ?1 and (f.reviewed_at is not null) = ?2"
                        + " order by f.day desc, f.id desc limit " + MOST)
                .setParameter(1, agency.name())
                .setParameter(2, reviewed));
    }

    /** @throws Refused NOT_FOUND when there is none or it is another agency's */
    public FindingSheet sheet(long id, Agency agency, TermCipher cipher) {
        Finding finding = find(id, agency);
        FindingLine line = lines(em.createNativeQuery(LINE + " where f.id = ?1").setParameter(1, id))
                .get(0);
        List<EntryLine> entries = entries(finding, cipher);
        boolean more = entries.size() > MOST_ENTRIES;
        return new FindingSheet(line, more ? entries.subList(0, MOST_ENTRIES) : entries, more);
    }

    /** @throws Refused NOT_FOUND, OWN_LOOKING, REVIEWED_ALREADY, CHANGED_MEANWHILE */
    public void review(ReviewFinding command, Actor supervisor, Instant now) {
        find(command.findingId(), supervisor.agency()).review(supervisor, command.remark(), command.misuse(), now);
        Flushing.flush(em);
    }

    private Finding find(long id, Agency agency) {
        return Optional.ofNullable(em.find(Finding.class, id))
                .filter(finding -> finding.isOf(agency))
                .orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
    }

    /** Of a person that day's, by audit_entry_by_person; of a case that week's, by audit_entry_by_case. */
    private List<EntryLine> entries(Finding finding, TermCipher cipher) {
        String which = finding.uid() == null ? "e.case_id = ?1" : "e.uid = ?1";
        String kind = switch (finding.kind()) {
            case SEARCHES -> " and e.kind = 'SEARCH'";
            case REFUSALS -> " and e.look and e.outcome = 'REFUSED'";
            default -> " and e.look and e.outcome = 'OK' and e.case_id is not null";
        };
        LocalDate from = finding.uid() == null ? finding.day().minusDays(6) : finding.day();
        Query query = em.createNativeQuery("""
                        select e.at, coalesce(s.name, e.uid), e.kind, split_part(e.action, '.', 1), e.case_id,
                               (select c.number from casefile_case c where c.id = e.case_id),
                               e.outcome, e.reason, e.rows_shown, e.term, e.uid
                          from audit_entry e left join directory_staff s on s.uid = e.uid
                         where %s and e.at >= ?2 and e.at < ?3 %s
                         order by e.at limit %d
                        """.formatted(which, kind, MOST_ENTRIES + 1))
                .setParameter(1, finding.uid() == null ? finding.caseId() : finding.uid())
                .setParameter(2, Timestamp.from(Tokyo.startOf(from)))
                .setParameter(3, Timestamp.from(Tokyo.startOf(finding.day().plusDays(1))));
        List<EntryLine> lines = new ArrayList<>();
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            byte[] term = (byte[]) row[9];
            lines.add(new EntryLine(
                    ((Timestamp) row[0]).toInstant(),
                    (String) row[1],
                    Act.valueOf((String) row[2]),
                    (String) row[3],
                    row[4] == null ? null : ((Number) row[4]).longValue(),
                    (String) row[5],
                    Outcome.valueOf((String) row[6]),
                    (String) row[7],
                    (Integer) row[8],
                    term == null ? null : cipher.open(term, (String) row[10]).orElse(null)));
        }
        return lines;
    }

    private static List<FindingLine> lines(Query query) {
        List<FindingLine> lines = new ArrayList<>();
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            lines.add(new FindingLine(
                    ((Number) row[0]).longValue(),
                    FindingKind.valueOf((String) row[1]),
                    ((Date) row[2]).toLocalDate(),
                    (String) row[3],
                    (String) row[4],
                    (Integer) row[5],
                    (Integer) row[6],
                    (Integer) row[7],
                    (Integer) row[8],
                    (String) row[9],
                    row[10] == null ? null : ((Timestamp) row[10]).toInstant(),
                    (String) row[11],
                    (Boolean) row[12]));
        }
        return lines;
    }
}
