package org.banso.notice.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banso.directory.model.Agency;

/** All notices, and how the centres are reached. */
@Dependent
public class Notices {

    /** Lines of an inbox. What is older than so many acknowledged ones is in the case, not in the inbox. */
    public static final int INBOX = 200;

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Notices() {}

    public Notices(EntityManager em) {
        this.em = em;
    }

    public void add(Notice notice) {
        em.persist(notice);
    }

    /** Writes what is pending, so that somebody faster is found out here. */
    public void flush() {
        em.flush();
    }

    public Optional<Notice> find(long id) {
        return Optional.ofNullable(em.find(Notice.class, id));
    }

    /** By the unique key on message_id. */
    public Optional<Notice> find(UUID messageId) {
        return em.createQuery("select n from Notice n where n.messageId = :messageId", Notice.class)
                .setParameter("messageId", messageId.toString())
                .getResultStream()
                .findFirst();
    }

    /** The centre's queue, when it has a system. */
    public Optional<String> queueOf(Agency centre) {
        return Optional.ofNullable(em.find(Centre.class, centre)).flatMap(Centre::queue);
    }

    /** Those not acknowledged first, then the latest; index notice_notice_by_centre. */
    public List<NoticeLine> inbox(Agency centre) {
        return em.createQuery("""
                        select n from Notice n where n.centre = :centre
                        order by case when n.acknowledgedAt is null then 0 else 1 end, n.sentAt desc, n.id desc""", Notice.class)
                .setParameter("centre", centre)
                .setMaxResults(INBOX)
                .getResultStream()
                .map(Notice::line)
                .toList();
    }

    /** The latest first; index notice_notice_by_case. */
    public List<NoticeLine> ofCase(long caseId) {
        return em.createQuery(
                        "select n from Notice n where n.caseId = :caseId order by n.sentAt desc, n.id desc",
                        Notice.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .map(Notice::line)
                .toList();
    }
}
