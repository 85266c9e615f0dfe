package org.banso.session.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.banso.kernel.model.Refused;

/**
 * Who tried to come in, from where, and how it went.
 *
 * <p>A try is written down before the directory is asked and counts as wrong until it was right; tries from one address
 * queue here, so that a hundred at once are a hundred in a row.
 */
@Dependent
public class LoginTries {

    private static final String FAILED = " and outcome in ('OPEN', 'WRONG') ";

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected LoginTries() {}

    public LoginTries(EntityManager em) {
        this.em = em;
    }

    /**
     * Begins a try.
     *
     * @param account the mark of the name that was typed
     * @return the try
     * @throws Refused TRY_LATER with the minutes
     */
    public long begin(byte[] account, String address, TryLimits limits, Instant now) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('session_try' || ?address)) as text)")
                .setParameter("address", address)
                .getSingleResult();
        Instant since = now.minus(limits.window());
        List<?> ofAccount = of("""
                select at from session_try t where account = ?account and address = ?address and at > ?since
                """ + FAILED + """
                   and not exists (select 1 from session_try r where r.account = t.account and r.address = t.address
                        and r.outcome = 'RIGHT' and r.id > t.id)
                 order by at desc
                """, address, since)
                .setParameter("account", account)
                .getResultList();
        later(ofAccount, limits.perAccount(), limits.window(), now);
        if (!cameInFrom(account, address)) {
            List<?> ofAddress = of(
                            "select at from session_try where address = ?address and at > ?since" + FAILED
                                    + "order by at desc",
                            address,
                            since)
                    .getResultList();
            later(ofAddress, limits.perAddress(), limits.window(), now);
        }
        return ((Number) em.createNativeQuery("""
                        insert into session_try (at, account, address, outcome)
                        values (?now, ?account, ?address, 'OPEN') returning id
                        """)
                        .setParameter("now", Timestamp.from(now))
                        .setParameter("account", account)
                        .setParameter("address", address)
                        .getSingleResult())
                .longValue();
    }

    /** Then strangers at the same address do not hold it up. Uses session_try_by_account. */
    private boolean cameInFrom(byte[] account, String address) {
        return !em.createNativeQuery("""
                        select 1 from session_try
                         where account = ?account and address = ?address and outcome = 'RIGHT' limit 1
                        """)
                .setParameter("account", account)
                .setParameter("address", address)
                .getResultList()
                .isEmpty();
    }

    /** The oldest of the last n failures leaves the window first. */
    private static void later(List<?> newestFirst, int most, Duration window, Instant now) {
        if (newestFirst.size() >= most) {
            Instant free = ((Timestamp) newestFirst.get(most - 1)).toInstant().plus(window);
            throw new Refused(SessionReason.TRY_LATER, minutesUntil(free, now));
        }
    }

    /** Rounded up, at least one. */
    static long minutesUntil(Instant free, Instant now) {
        return Math.max(1, Duration.between(now, free).plusSeconds(59).toMinutes());
    }

    public void wasRight(long id) {
        end(id, "RIGHT");
    }

    public void wasWrong(long id) {
        end(id, "WRONG");
    }

    /** The directory did not answer: nobody is held to that. */
    public void wasNotAnswered(long id) {
        end(id, "SILENT");
    }

    /** Forgets what is older; how many there were. */
    public int purge(Instant before) {
        return em.createNativeQuery("delete from session_try where at < ?before")
                .setParameter("before", Timestamp.from(before))
                .executeUpdate();
    }

    private void end(long id, String outcome) {
        em.createNativeQuery("update session_try set outcome = ?outcome where id = ?id")
                .setParameter("outcome", outcome)
                .setParameter("id", id)
                .executeUpdate();
    }

    private Query of(String sql, String address, Instant since) {
        return em.createNativeQuery(sql).setParameter("address", address).setParameter("since", Timestamp.from(since));
    }
}
