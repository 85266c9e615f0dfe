package org.banso.casefile.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

/** When each person began to search, for as long as it counts; what they searched for is the audit trail's. */
@Dependent
public class Searches {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Searches() {}

    public Searches(EntityManager em) {
        this.em = em;
    }

    /**
     * Begins one more, if it is one of the most that are allowed within the window. Searches of one person queue here until
     * the end of the transaction, on whatever server, so that a hundred at once are a hundred in a row. Uses the index
     * casefile_search_by_person.
     *
     * @return whether it may go on
     */
    public boolean begin(String uid, int most, Duration window, Instant now) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('casefile_search' || ?uid)) as text)")
                .setParameter("uid", uid)
                .getSingleResult();
        em.createNativeQuery("delete from casefile_search where uid = ?uid and begun_at < ?since")
                .setParameter("uid", uid)
                .setParameter("since", Timestamp.from(now.minus(window)))
                .executeUpdate();
        return em.createNativeQuery("""
                        insert into casefile_search (uid, begun_at)
                        select ?uid, ?now where (select count(*) from casefile_search where uid = ?uid) < ?most
                        """)
                        .setParameter("uid", uid)
                        .setParameter("now", Timestamp.from(now))
                        .setParameter("most", most)
                        .executeUpdate()
                == 1;
    }
}
