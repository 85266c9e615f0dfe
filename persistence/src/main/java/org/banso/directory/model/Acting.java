package org.banso.directory.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Tells the database for the rest of the current transaction who acts: one statement, before any other. With the
 * transaction it is forgotten, so the connection carries nothing to the next one.
 */
@Dependent
public class Acting {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Acting() {}

    public Acting(EntityManager em) {
        this.em = em;
    }

    /** @param granted the roles that the server granted; they count only when the roll knows the person as active */
    public void person(String uid, Collection<Role> granted, Instant now) {
        ask(em.createNativeQuery("select access_act(?1, ?2, ?3)")
                .setParameter(1, uid)
                .setParameter(2, granted.stream().map(Role::name).sorted().collect(Collectors.joining(",")))
                .setParameter(3, Timestamp.from(now)));
    }

    public void system(String job, Instant now) {
        ask(em.createNativeQuery("select access_act_as_system(?1, ?2)")
                .setParameter(1, job)
                .setParameter(2, Timestamp.from(now)));
    }

    private static void ask(Query query) {
        query.setFlushMode(FlushModeType.COMMIT).getSingleResult();
    }
}
