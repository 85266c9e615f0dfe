package org.banso.session.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.banso.kernel.model.Refused;

/** Resets of second factors: asked for by one, confirmed by another, about a third. */
@Dependent
public class FactorResets {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected FactorResets() {}

    public FactorResets(EntityManager em) {
        this.em = em;
    }

    public long ask(AskReset command, String by, Instant now) {
        if (command.uid().equals(by)) {
            throw new Refused(SessionReason.RESET_OWN);
        }
        boolean has = !em.createNativeQuery("select 1 from session_factor where uid = ?uid and enrolled_at is not null")
                .setParameter("uid", command.uid())
                .getResultList()
                .isEmpty();
        if (!has) {
            throw new Refused(SessionReason.NO_FACTOR);
        }
        List<?> asked = em.createNativeQuery("""
                        insert into session_reset (uid, reason, asked_by, asked_at) values (?uid, ?reason, ?by, ?now)
                        on conflict do nothing returning id
                        """)
                .setParameter("uid", command.uid())
                .setParameter("reason", command.reason())
                .setParameter("by", by)
                .setParameter("now", Timestamp.from(now))
                .getResultList();
        if (asked.isEmpty()) {
            throw new Refused(SessionReason.RESET_TWICE);
        }
        return ((Number) asked.get(0)).longValue();
    }

    /** @return whose factor is to be removed now */
    public String confirm(long id, String by, Instant now) {
        Object[] waiting = waiting(id);
        if (waiting[0].equals(by)) {
            throw new Refused(SessionReason.RESET_OWN);
        }
        if (waiting[1].equals(by)) {
            throw new Refused(SessionReason.RESET_SAME);
        }
        em.createNativeQuery("update session_reset set confirmed_by = ?by, confirmed_at = ?now where id = ?id")
                .setParameter("by", by)
                .setParameter("now", Timestamp.from(now))
                .setParameter("id", id)
                .executeUpdate();
        return (String) waiting[0];
    }

    public void drop(long id, Instant now) {
        waiting(id);
        em.createNativeQuery("update session_reset set dropped_at = ?now where id = ?id")
                .setParameter("now", Timestamp.from(now))
                .setParameter("id", id)
                .executeUpdate();
    }

    /** What waits for a second person, the oldest first, as that reader sees it. */
    public List<ResetLine> waiting(String reader) {
        List<?> rows = em.createNativeQuery("""
                        select r.id, r.uid, s.name, r.reason, a.name, r.asked_at, r.asked_by
                          from session_reset r
                          join directory_staff s on s.uid = r.uid
                          join directory_staff a on a.uid = r.asked_by
                         where r.confirmed_at is null and r.dropped_at is null order by r.id
                        """).getResultList();
        return rows.stream()
                .map(found -> {
                    Object[] row = (Object[]) found;
                    return new ResetLine(
                            ((Number) row[0]).longValue(),
                            (String) row[1],
                            (String) row[2],
                            (String) row[3],
                            (String) row[4],
                            ((Timestamp) row[5]).toInstant(),
                            !reader.equals(row[1]) && !reader.equals(row[6]));
                })
                .toList();
    }

    /** Whose and by whom; locked, so that two confirm it one after the other. */
    private Object[] waiting(long id) {
        List<?> rows = em.createNativeQuery("""
                        select uid, asked_by from session_reset
                         where id = ?id and confirmed_at is null and dropped_at is null for update
                        """).setParameter("id", id).getResultList();
        if (rows.isEmpty()) {
            throw new Refused(SessionReason.RESET_GONE);
        }
        return (Object[]) rows.get(0);
    }
}
