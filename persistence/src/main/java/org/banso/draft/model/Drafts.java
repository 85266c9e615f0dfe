package org.banso.draft.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.SealingKey;

/**
 * All drafts; every way in names the person whose they are. No entity: a draft has no life but being replaced, and two
 * windows of one person that keep theirs at the same moment must not stumble over each other.
 */
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

    /** Keeps it in place of what was there; the newest wins. */
    public void keep(String uid, KeepDraft command, DraftLimits limits, SealingKey cipher, Instant now) {
        if (command.json().getBytes(StandardCharsets.UTF_8).length > limits.kilobytes() * KILOBYTE) {
            throw new Refused(DraftReason.TOO_LARGE, limits.kilobytes());
        }
        if (othersOf(uid, command.page(), command.caseId()) >= limits.perPerson()) {
            throw new Refused(DraftReason.TOO_MANY, limits.perPerson());
        }
        named("""
                        insert into draft_text (id, uid, page, case_id, content, saved_at)
                        values (nextval('draft_text_seq'), ?uid, ?page, ?caseId, ?content, ?now)
                        on conflict (uid, page, case_id)
                        do update set content = excluded.content, saved_at = excluded.saved_at
                        """, uid, command.page(), command.caseId())
                .setParameter("content", cipher.seal(command.json(), binding(uid, command.page(), command.caseId())))
                .setParameter("now", Timestamp.from(now))
                .executeUpdate();
    }

    /** Nothing when there is none, and nothing when it cannot be opened with this key. */
    public Optional<DraftFound> recall(String uid, String page, long caseId, SealingKey cipher) {
        List<?> rows = named("""
                        select content, saved_at from draft_text
                         where uid = ?uid and page = ?page and case_id = ?caseId
                        """, uid, page, caseId).getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = (Object[]) rows.get(0);
        Instant savedAt = ((Timestamp) row[1]).toInstant();
        return cipher.open((byte[]) row[0], binding(uid, page, caseId)).map(json -> new DraftFound(json, savedAt));
    }

    public void discard(String uid, String page, long caseId) {
        named("delete from draft_text where uid = ?uid and page = ?page and case_id = ?caseId", uid, page, caseId)
                .executeUpdate();
    }

    /** Removes what was last kept before that moment; how many there were. Uses the index draft_text_by_age. */
    public int purge(Instant before) {
        return em.createNativeQuery("delete from draft_text where saved_at < ?before")
                .setParameter("before", Timestamp.from(before))
                .executeUpdate();
    }

    /** How many the person has beside this one. Uses the unique index over uid, page and case. */
    private long othersOf(String uid, String page, long caseId) {
        Object count = named("""
                        select count(*) from draft_text
                         where uid = ?uid and not (page = ?page and case_id = ?caseId)
                        """, uid, page, caseId).getSingleResult();
        return ((Number) count).longValue();
    }

    private Query named(String sql, String uid, String page, long caseId) {
        return em.createNativeQuery(sql)
                .setParameter("uid", uid)
                .setParameter("page", page)
                .setParameter("caseId", caseId);
    }

    private static String binding(String uid, String page, long caseId) {
        return uid + '\n' + page + '\n' + caseId;
    }
}
