package org.banso.audit.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The audit trail as a chain: what arrives, what is sealed and signed, and whether it still holds.
 *
 * <p>Writers only insert, and wait for nobody. Whoever seals holds a lock for the few milliseconds of one short
 * transaction; a second sealer (another node) finds it taken and leaves the work to the first. A row whose transaction was
 * still open is sealed the next time, wherever its moment lies.
 */
@Dependent
public class AuditChain {

    /** The advisory lock of whoever seals; no other room uses this number. */
    private static final long SEALER = 0x62616e736f_01L;

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected AuditChain() {}

    public AuditChain(EntityManager em) {
        this.em = em;
    }

    public void arrive(AuditEntry entry) {
        em.persist(entry);
        em.flush();
    }

    /**
     * Seals what has arrived, oldest first.
     *
     * @param most so many at once, so that the transaction stays short
     * @return how many; fewer than {@code most} when nothing is left, and 0 when another sealer is at work
     */
    public int seal(LocalDate today, int most) {
        if (!isAlone()) {
            return 0;
        }
        ChainTables tables = tables();
        List<ChainTables.Arrived> arrived = tables.arrived(most);
        tables.seal(arrived, last().orElse(ChainLink.NONE), today);
        return arrived.size();
    }

    /**
     * Signs the head of each day that the chain has left behind. A day with a later one after it never gets another link, so
     * what is signed stays true.
     *
     * @return how many days were signed now
     */
    public int sign(HeadSigner signer, Instant now) {
        Optional<ChainLink> last = last();
        if (last.isEmpty() || !isAlone()) {
            return 0;
        }
        ChainTables tables = tables();
        DayHead before = tables.lastHead().orElse(null);
        List<ChainLink> closed = tables.closedWithoutHead(last.get().day());
        for (ChainLink end : closed) {
            DayHead head = DayHead.sign(end, before, signer);
            tables.add(head, now);
            before = head;
        }
        return closed.size();
    }

    private boolean isAlone() {
        return (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(?lock)")
                .setParameter("lock", SEALER)
                .getSingleResult();
    }

    /** Where the chain has got to. Uses the unique index over day and link. */
    public Optional<ChainLink> last() {
        return tables().lastUntil(LocalDate.of(9999, 12, 31));
    }

    /** How it stands; also for those who may not see a single entry. */
    public ChainState state() {
        Object[] row = (Object[])
                em.createNativeQuery("select day, link, hash, waiting, proved_at, proved_reason from audit_state()")
                        .getSingleResult();
        List<DayHead> heads = heads();
        return new ChainState(
                row[0] == null ? null : ((Date) row[0]).toLocalDate(),
                (Integer) row[1],
                (String) row[2],
                ((Number) row[3]).longValue(),
                row[4] == null ? null : ((Timestamp) row[4]).toInstant(),
                (String) row[5],
                heads.isEmpty() ? null : heads.get(heads.size() - 1).day(),
                heads.size());
    }

    /** Every signed head, oldest first. */
    public List<DayHead> heads() {
        return tables().heads();
    }

    /**
     * Proves the chain of some days, and that it carries on from the day before and into the day after.
     *
     * @return the first link or head that does not hold, or nothing when all do
     */
    public Optional<BrokenLink> firstBroken(LocalDate from, LocalDate toInclusive, HeadKey key) {
        return new ChainProof(tables(), key, List.of()).firstBroken(from, toInclusive);
    }

    /** On the connection of this transaction: what was persisted in it is seen once it is flushed. */
    private ChainTables tables() {
        return new ChainTables(em.unwrap(Connection.class));
    }
}
