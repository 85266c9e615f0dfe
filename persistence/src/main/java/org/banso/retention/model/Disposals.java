package org.banso.retention.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.banso.kernel.model.FiscalYear;
import org.banso.kernel.model.Flushing;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/** What is due, what is held, what was destroyed. */
@Dependent
public class Disposals {

    /** Under this name {@code retention_destroy} counts the values that the trail forgot. */
    static final String FORGOTTEN = "audit_change";

    static final String PEOPLE = "person_person";

    /** Lines of one page; the oldest first. */
    public static final int MOST = 200;

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Disposals() {}

    public Disposals(EntityManager em) {
        this.em = em;
    }

    /** What is past its time on a day, the longest first. */
    public List<DueLine> due(LocalDate today, Periods periods) {
        return lines(today, periods, "", null);
    }

    /** One record, when it is past its time. @throws Refused {@link RetentionReason#NOT_DUE} */
    public DueLine due(RecordKey key, LocalDate today, Periods periods) {
        return lines(today, periods, "where d.kind = ?kind and d.record_id = ?recordId", key).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(RetentionReason.NOT_DUE));
    }

    private List<DueLine> lines(LocalDate today, Periods periods, String where, @Nullable RecordKey key) {
        Query query = em.createNativeQuery("""
                        select d.kind, d.record_id, d.record_number, d.ended_on, d.due_on, h.reason, p.id,
                               coalesce(s.name, p.proposed_by)
                          from retention_due(?today, ?cases, ?receptions, ?requests) d
                          left join retention_hold h
                            on h.kind = d.kind and h.record_id = d.record_id and h.lifted_at is null
                          left join retention_disposal p
                            on p.kind = d.kind and p.record_id = d.record_id and p.state = 'PROPOSED'
                          left join directory_staff s on s.uid = p.proposed_by
                         %s
                         order by d.due_on, d.kind, d.record_id
                        """.formatted(where))
                .setParameter("today", today)
                .setParameter("cases", periods.caseMonths())
                .setParameter("receptions", periods.receptionMonths())
                .setParameter("requests", periods.disclosureMonths())
                .setMaxResults(MOST);
        if (key != null) {
            query.setParameter("kind", key.kind().name()).setParameter("recordId", key.recordId());
        }
        List<DueLine> lines = new ArrayList<>();
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            lines.add(new DueLine(
                    RecordKind.valueOf((String) row[0]),
                    ((Number) row[1]).longValue(),
                    (String) row[2],
                    ((Date) row[3]).toLocalDate(),
                    ((Date) row[4]).toLocalDate(),
                    (String) row[5],
                    row[6] == null ? null : ((Number) row[6]).longValue(),
                    (String) row[7]));
        }
        return lines;
    }

    /** @throws Refused {@link RetentionReason#HELD_ALREADY} */
    public void hold(Hold hold, RecordKey key) {
        if (openHold(key).isPresent()) {
            throw new Refused(RetentionReason.HELD_ALREADY);
        }
        em.persist(hold);
    }

    /** Whoever keeps the record now. */
    public Optional<Hold> openHold(RecordKey key) {
        return em.createQuery(
                        "select h from Hold h where h.kind = :kind and h.recordId = :id and h.liftedAt is null",
                        Hold.class)
                .setParameter("kind", key.kind())
                .setParameter("id", key.recordId())
                .getResultStream()
                .findFirst();
    }

    public void propose(Disposal disposal) {
        em.persist(disposal);
    }

    /** @throws Refused {@link KernelReason#NOT_FOUND} */
    public Disposal get(long disposalId) {
        Disposal disposal = em.find(Disposal.class, disposalId);
        if (disposal == null) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
        return disposal;
    }

    /** The next certificate's number of a fiscal year; whoever asks at the same time waits. */
    public String nextCertificate(FiscalYear year) {
        em.createNativeQuery("""
                        insert into retention_number (fiscal_year, last) values (?year, 1)
                        on conflict (fiscal_year) do update set last = retention_number.last + 1
                        """).setParameter("year", year.year()).executeUpdate();
        Number last = (Number) em.createNativeQuery("select last from retention_number where fiscal_year = ?year")
                .setParameter("year", year.year())
                .getSingleResult();
        return String.format(Locale.ROOT, "%s-%04d", year.brief(), last.intValue());
    }

    /**
     * Destroys the record with all that hangs on it; it cannot be brought back. The database asks again whether it was proposed by
     * somebody else, is due, and is not held.
     */
    public void destroy(Disposal disposal, String certificate, String uid, Instant now) {
        em.flush();
        Map<String, Long> gone = new TreeMap<>();
        for (Object found : em.createNativeQuery("select table_name, n from retention_destroy_approved(?id)")
                .setParameter("id", disposal.id())
                .getResultList()) {
            Object[] row = (Object[]) found;
            gone.put((String) row[0], ((Number) row[1]).longValue());
        }
        disposal.done(gone, certificate, uid, now);
    }

    /** What was destroyed, the latest first. */
    public List<DisposedLine> done() {
        return disposed("", null);
    }

    /** @throws Refused {@link KernelReason#NOT_FOUND} */
    public Certificate certificate(String number) {
        List<DisposedLine> lines = disposed("and d.certificate = ?number", number);
        if (lines.isEmpty()) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
        Map<String, Long> rows = new TreeMap<>();
        for (Object found :
                em.createNativeQuery("""
                        select c.table_name, sum(c.n)
                          from retention_disposal_count c
                          join retention_disposal d on d.id = c.disposal_id
                         where d.certificate = ?number group by c.table_name
                        """).setParameter("number", number).getResultList()) {
            Object[] row = (Object[]) found;
            rows.put((String) row[0], ((Number) row[1]).longValue());
        }
        return new Certificate(number, lines, rows);
    }

    private List<DisposedLine> disposed(String and, @Nullable String number) {
        Query query = em.createNativeQuery("""
                        select d.kind, d.record_number, d.ended_on, d.due_on, d.closed_at, d.certificate,
                               coalesce(p.name, d.proposed_by), coalesce(a.name, d.closed_by), d.people,
                               (select coalesce(sum(c.n), 0) from retention_disposal_count c where c.disposal_id = d.id),
                               d.changes
                          from retention_disposal d
                          left join directory_staff p on p.uid = d.proposed_by
                          left join directory_staff a on a.uid = d.closed_by
                         where d.state = 'DONE' %s
                         order by d.closed_at desc, d.id
                        """.formatted(and)).setMaxResults(MOST);
        if (number != null) {
            query.setParameter("number", number);
        }
        List<DisposedLine> lines = new ArrayList<>();
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            lines.add(new DisposedLine(
                    RecordKind.valueOf((String) row[0]),
                    (String) row[1],
                    ((Date) row[2]).toLocalDate(),
                    ((Date) row[3]).toLocalDate(),
                    ((Timestamp) row[4]).toInstant(),
                    (String) row[5],
                    (String) row[6],
                    (String) row[7],
                    ((Number) row[8]).intValue(),
                    ((Number) row[9]).longValue(),
                    ((Number) row[10]).longValue()));
        }
        return lines;
    }

    /** Writes what is pending. @throws Refused {@link KernelReason#CHANGED_MEANWHILE} */
    public void flush() {
        Flushing.flush(em);
    }
}
