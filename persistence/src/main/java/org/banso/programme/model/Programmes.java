package org.banso.programme.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.banso.kernel.model.Flushing;

/** All programmes with their sessions. */
@Dependent
public class Programmes {

    /** Sessions that one page shows. */
    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Programmes() {}

    public Programmes(EntityManager em) {
        this.em = em;
    }

    /** Every programme, places before courses. There are some dozens: the whole table. */
    public List<ProgrammeLine> all() {
        return em.createQuery("select p from Programme p order by p.kind desc, p.nameJa, p.id", Programme.class)
                .getResultStream()
                .map(Programme::line)
                .toList();
    }

    /**
     * The sessions that begin within that time, earliest first, each with its programme by the same query. Uses the index
     * programme_session_by_time.
     */
    public List<SessionLine> sessions(Instant fromInclusive, Instant toExclusive) {
        return em.createQuery("""
                        select s from ProgrammeSession s join fetch s.programme
                         where s.startsAt >= :from and s.startsAt < :to order by s.startsAt, s.id""", ProgrammeSession.class)
                .setParameter("from", fromInclusive)
                .setParameter("to", toExclusive)
                .setMaxResults(AT_ONCE)
                .getResultStream()
                .map(ProgrammeSession::line)
                .toList();
    }

    public Optional<Programme> find(long programmeId) {
        return Optional.ofNullable(em.find(Programme.class, programmeId));
    }

    /** The session to change, its row locked until the end of the transaction. */
    public Optional<ProgrammeSession> sessionForChange(long sessionId) {
        return Optional.ofNullable(em.find(ProgrammeSession.class, sessionId, LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(Programme programme) {
        em.persist(programme);
    }

    public void add(ProgrammeSession session) {
        em.persist(session);
    }

    /** @see Flushing#flush */
    public void flush() {
        Flushing.flush(em);
    }
}
