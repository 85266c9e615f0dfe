package org.banso.session.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All sessions. No entity: several pages of one person touch theirs at the same moment and must not stumble. */
@Dependent
public class Visits {

    private static final String COLUMNS = "id, uid, address, browser, came_at, entered_at, seen_at, proven_at, factor";

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Visits() {}

    public Visits(EntityManager em) {
        this.em = em;
    }

    /** A session that begins: entered at once, or waiting for the second factor. */
    public long begin(String uid, String address, String browser, boolean entered, Instant now) {
        return ((Number) em.createNativeQuery("""
                        insert into session_visit
                            (uid, address, browser, came_at, entered_at, seen_at, proven_at, factor)
                        values (?uid, ?address, ?browser, ?now, case when ?entered then cast(?now as timestamptz) end, ?now, ?now,
                            'PASSWORD')
                        returning id
                        """)
                        .setParameter("uid", uid)
                        .setParameter("address", address)
                        .setParameter("browser", browser)
                        .setParameter("entered", entered)
                        .setParameter("now", Timestamp.from(now))
                        .getSingleResult())
                .longValue();
    }

    /** The session while nobody has ended it, its limits unasked. Uses the primary key. */
    public Optional<Visit> open(long id) {
        List<?> rows = em.createNativeQuery(
                        "select " + COLUMNS + " from session_visit where id = ?id and ended_at is null")
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(row -> visit((Object[]) row)).findFirst();
    }

    /** Every open session of the person, the newest first. Uses session_visit_open. */
    public List<Visit> openOf(String uid) {
        List<?> rows = em.createNativeQuery("select " + COLUMNS
                        + " from session_visit where uid = ?uid and ended_at is null order by came_at desc")
                .setParameter("uid", uid)
                .getResultList();
        return rows.stream().map(row -> visit((Object[]) row)).toList();
    }

    /** The second factor was given. */
    public void enter(long id, Factor factor, Instant now) {
        at("""
                update session_visit set entered_at = ?now, seen_at = ?now, proven_at = ?now, factor = ?factor
                 where id = ?id and ended_at is null and entered_at is null
                """, id, now).setParameter("factor", factor.name()).executeUpdate();
    }

    public void touch(long id, Instant now) {
        at("update session_visit set seen_at = ?now where id = ?id and seen_at < ?now", id, now)
                .executeUpdate();
    }

    public void prove(long id, Instant now) {
        at("update session_visit set proven_at = ?now, seen_at = ?now where id = ?id", id, now)
                .executeUpdate();
    }

    public void end(long id, VisitEnd why, Instant now) {
        at("update session_visit set ended_at = ?now, ended_why = ?why where id = ?id and ended_at is null", id, now)
                .setParameter("why", why.name())
                .executeUpdate();
    }

    /** Every open session of the person, but for that one; how many there were. */
    public int endAllOf(String uid, @Nullable Long butFor, VisitEnd why, Instant now) {
        return em.createNativeQuery("""
                        update session_visit set ended_at = ?now, ended_why = ?why
                         where uid = ?uid and ended_at is null and id <> ?butFor
                        """)
                .setParameter("uid", uid)
                .setParameter("butFor", butFor == null ? -1L : butFor)
                .setParameter("why", why.name())
                .setParameter("now", Timestamp.from(now))
                .executeUpdate();
    }

    /** Ends what is over: of people who left the roll, and beyond the limits. Answers how many. */
    public int sweep(Duration idle, Duration longest, Instant now) {
        return em.createNativeQuery("""
                        update session_visit v set ended_at = ?now, ended_why = case
                                when not s.active then 'NOT_ON_THE_ROLL'
                                when v.came_at <= ?longest then 'LONGEST'
                                else 'IDLE' end
                          from directory_staff s
                         where s.uid = v.uid and v.ended_at is null
                           and (not s.active or v.came_at <= ?longest or v.seen_at <= ?idle)
                        """)
                .setParameter("now", Timestamp.from(now))
                .setParameter("longest", Timestamp.from(now.minus(longest)))
                .setParameter("idle", Timestamp.from(now.minus(idle)))
                .executeUpdate();
    }

    private Query at(String sql, long id, Instant now) {
        return em.createNativeQuery(sql).setParameter("id", id).setParameter("now", Timestamp.from(now));
    }

    private static Visit visit(Object[] row) {
        return new Visit(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                instant(row[4]),
                row[5] == null ? null : instant(row[5]),
                instant(row[6]),
                instant(row[7]),
                Factor.valueOf((String) row[8]));
    }

    private static Instant instant(Object column) {
        return ((Timestamp) column).toInstant();
    }
}
