package org.banso.calendar.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Who lets another calendar read their own bookings; one address a person, known by its digest alone. */
@Dependent
public class Feeds {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Feeds() {}

    public Feeds(EntityManager em) {
        this.em = em;
    }

    /** From now on this address is the person's, and the one before is nobody's. */
    public void open(String uid, String secret, Instant now) {
        em.createNativeQuery("""
                        insert into calendar_feed (uid, digest, made_at, version)
                        values (?uid, ?digest, cast(?now as timestamptz), 1)
                            on conflict (uid) do update
                               set digest = excluded.digest, made_at = excluded.made_at, version = calendar_feed.version + 1""")
                .setParameter("uid", uid)
                .setParameter("digest", digest(secret))
                .setParameter("now", Timestamp.from(now))
                .executeUpdate();
    }

    public void close(String uid) {
        em.createNativeQuery("delete from calendar_feed where uid = ?uid")
                .setParameter("uid", uid)
                .executeUpdate();
    }

    /** Since when there is one. */
    public Optional<Instant> since(String uid) {
        List<?> found = em.createNativeQuery("select made_at from calendar_feed where uid = ?uid")
                .setParameter("uid", uid)
                .getResultList();
        return found.stream().findFirst().map(made -> ((Timestamp) made).toInstant());
    }

    /** Whose it is, as long as they are on the roll. Uses the unique index of the digest. */
    public Optional<String> owner(String secret) {
        List<?> found =
                em.createNativeQuery("""
                        select f.uid from calendar_feed f join directory_staff s on s.uid = f.uid
                         where f.digest = ?digest and s.active""").setParameter("digest", digest(secret)).getResultList();
        return found.stream().findFirst().map(String.class::cast);
    }

    private static String digest(String secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
