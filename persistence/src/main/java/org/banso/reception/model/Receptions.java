package org.banso.reception.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.casefile.model.CaseFile;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;

/** All contacts with the desk. */
@Dependent
public class Receptions {

    /** More than a person looks through. */
    private static final int MOST_LIKELY = 50;

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Receptions() {}

    public Receptions(EntityManager em) {
        this.em = em;
    }

    /** Adds a reception; the id is there at once. */
    public Reception add(Reception reception) {
        em.persist(reception);
        return reception;
    }

    /**
     * The contacts of a case, the latest first, with the names of who took them. Four statements however many there are: the
     * contacts with their callers, all worries, all dangers, all names. Uses the index reception_reception_by_case.
     */
    public List<ReceptionSheet> ofCase(long caseId) {
        Map<String, String> names = namesOfReceivers(caseId);
        return em.createQuery("""
                        select r from Reception r join fetch r.caller
                         where r.caseFile.id = :caseId
                         order by r.receivedAt desc, r.id desc
                        """, Reception.class)
                .setParameter("caseId", caseId)
                .setHint("eclipselink.batch", "r.worries")
                .setHint("eclipselink.batch", "r.dangers")
                .getResultStream()
                .map(reception -> reception.sheet(names))
                .toList();
    }

    /** @throws Refused NOT_FOUND */
    public Reception get(long id) {
        return Optional.ofNullable(em.find(Reception.class, id)).orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
    }

    /**
     * Which contacts without a case may be about this one: somebody of it has the same telephone or the same name. The latest
     * first. Uses reception_reception_loose: few contacts have no case.
     */
    public List<LooseContact> likely(CaseFile file) {
        Set<String> phones = new HashSet<>();
        Set<String> keys = new HashSet<>();
        file.people().forEach(person -> {
            phones.add(person.phoneDigits());
            keys.add(person.searchKey());
        });
        phones.remove("");
        keys.remove("");
        if (phones.isEmpty() && keys.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select r from Reception r join fetch r.caller join fetch r.subject
                         where r.caseFile is null
                           and (r.caller.phoneDigits in :phones or r.subject.phoneDigits in :phones
                                or r.caller.searchKey in :keys or r.subject.searchKey in :keys)
                         order by r.receivedAt desc, r.id desc
                        """, Reception.class)
                .setParameter("phones", orNone(phones))
                .setParameter("keys", orNone(keys))
                .setMaxResults(MOST_LIKELY)
                .getResultStream()
                .map(reception -> reception.loose(phones, keys))
                .toList();
    }

    /** No list of a query is empty. */
    private static Set<String> orNone(Set<String> values) {
        return values.isEmpty() ? Set.of("-") : values;
    }

    private Map<String, String> namesOfReceivers(long caseId) {
        return em.createQuery("""
                        select s.uid, s.name from Staff s
                         where s.uid in (select r.receivedBy from Reception r where r.caseFile.id = :caseId)
                        """, Object[].class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .collect(Collectors.toMap(found -> (String) found[0], found -> (String) found[1]));
    }
}
