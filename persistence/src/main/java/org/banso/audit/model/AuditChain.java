package org.banso.audit.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The audit trail as a chain: what arrives, what is sealed, and whether it still holds.
 *
 * <p>Writers only insert, and wait for nobody. Whoever seals holds a lock for the few milliseconds of one short
 * transaction; a second sealer (another node) finds it taken and leaves the work to the first. An entry whose transaction
 * was still open is sealed the next time, wherever its moment lies.
 */
@Dependent
public class AuditChain {

    /** The advisory lock of whoever seals; no other room uses this number. */
    private static final long SEALER = 0x62616e736f_01L;

    /** Entries read at once while the chain is proved. */
    private static final int PAGE = 1_000;

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
        boolean alone = (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(?lock)")
                .setParameter("lock", SEALER)
                .getSingleResult();
        if (!alone) {
            return 0;
        }
        ChainLink last = last().orElse(ChainLink.NONE);
        List<AuditEntry> arrived = em.createQuery(
                        "select e from AuditEntry e where e.hash is null order by e.at, e.id", AuditEntry.class)
                .setMaxResults(most)
                .getResultList();
        for (AuditEntry entry : arrived) {
            last = entry.seal(last, today);
        }
        em.flush();
        em.clear();
        return arrived.size();
    }

    /** Where the chain has got to. Uses the unique index over day and link. */
    public Optional<ChainLink> last() {
        return lastBefore(LocalDate.MAX);
    }

    /**
     * Proves the chain of some days, and that it carries on from the day before and into the day after.
     *
     * @return the first link that does not hold, or nothing when all do
     */
    public Optional<BrokenLink> firstBroken(LocalDate from, LocalDate toInclusive) {
        ChainLink before = lastBefore(from).orElse(ChainLink.NONE);
        for (List<AuditEntry> page = after(before, from); !page.isEmpty(); page = after(before, from)) {
            for (AuditEntry entry : page) {
                Optional<BrokenLink> broken = broken(entry, before);
                if (broken.isPresent()) {
                    return broken;
                }
                before = new ChainLink(entry.day(), entry.link(), entry.hash());
                if (entry.day().isAfter(toInclusive)) {
                    return Optional.empty();
                }
            }
            em.clear();
        }
        return Optional.empty();
    }

    private static Optional<BrokenLink> broken(AuditEntry entry, ChainLink before) {
        ChainLink expected = before.next(entry.day());
        if (entry.link() != expected.number()) {
            return Optional.of(new BrokenLink(entry.day(), expected.number(), BrokenLink.Kind.MISSING));
        }
        if (!entry.isUnaltered()) {
            return Optional.of(new BrokenLink(entry.day(), entry.link(), BrokenLink.Kind.ALTERED));
        }
        if (!entry.follows(before.hash())) {
            return Optional.of(new BrokenLink(before.day(), before.number() + 1, BrokenLink.Kind.MISSING));
        }
        return Optional.empty();
    }

    private Optional<ChainLink> lastBefore(LocalDate day) {
        return em.createQuery(
                        "select e from AuditEntry e where e.day < :day order by e.day desc, e.link desc",
                        AuditEntry.class)
                .setParameter("day", postgres(day))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(entry -> new ChainLink(entry.day(), entry.link(), entry.hash()));
    }

    /** The links after the given one, at most a page. Uses the unique index over day and link. */
    private List<AuditEntry> after(ChainLink before, LocalDate from) {
        return em.createQuery("""
                        select e from AuditEntry e
                         where e.day >= :from and (e.day > :day or (e.day = :day and e.link > :link))
                         order by e.day, e.link
                        """, AuditEntry.class)
                .setParameter("from", postgres(from))
                .setParameter("day", postgres(before.day()))
                .setParameter("link", before.number())
                .setMaxResults(PAGE)
                .getResultList();
    }

    /** PostgreSQL's days do not reach as far as Java's. */
    private static LocalDate postgres(LocalDate day) {
        LocalDate first = LocalDate.of(1, 1, 1);
        LocalDate last = LocalDate.of(9999, 12, 31);
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }
}
