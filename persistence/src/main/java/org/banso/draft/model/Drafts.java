package org.banso.draft.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.banso.kernel.model.Refused;

/** All drafts; every way in names the person whose they are. */
@Dependent
public class Drafts {

    /** Bytes in a kilobyte, as the policy counts them. */
    private static final int KILOBYTE = 1_024;

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Drafts() {}

    public Drafts(EntityManager em) {
        this.em = em;
    }

    public void keep(String uid, KeepDraft command, DraftLimits limits, DraftCipher cipher, Instant now) {
        if (command.json().getBytes(StandardCharsets.UTF_8).length > limits.kilobytes() * KILOBYTE) {
            throw new Refused(DraftReason.TOO_LARGE, limits.kilobytes());
        }
        Optional<DraftText> kept = find(uid, command.page(), command.caseId());
        if (kept.isPresent()) {
            kept.get().replace(command.json(), cipher, now);
        } else {
            if (countOf(uid) >= limits.perPerson()) {
                throw new Refused(DraftReason.TOO_MANY, limits.perPerson());
            }
            em.persist(new DraftText(uid, command, cipher, now));
        }
        em.flush();
    }

    /** Nothing when there is none, and nothing when it cannot be opened with this key. */
    public Optional<DraftFound> recall(String uid, String page, long caseId, DraftCipher cipher) {
        return find(uid, page, caseId).flatMap(kept -> kept.open(cipher));
    }

    public void discard(String uid, String page, long caseId) {
        find(uid, page, caseId).ifPresent(em::remove);
        em.flush();
    }

    /** Removes what was last kept before that moment; how many there were. Uses the index draft_text_by_age. */
    public int purge(Instant before) {
        return em.createQuery("delete from DraftText d where d.savedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private Optional<DraftText> find(String uid, String page, long caseId) {
        return em.createQuery(
                        "select d from DraftText d where d.uid = :uid and d.page = :page and d.caseId = :caseId",
                        DraftText.class)
                .setParameter("uid", uid)
                .setParameter("page", page)
                .setParameter("caseId", caseId)
                .getResultStream()
                .findFirst();
    }

    private long countOf(String uid) {
        return em.createQuery("select count(d) from DraftText d where d.uid = :uid", Long.class)
                .setParameter("uid", uid)
                .getSingleResult();
    }
}
