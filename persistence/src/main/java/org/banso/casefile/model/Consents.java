package org.banso.casefile.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;

/** All consents of all subjects. */
@Dependent
public class Consents {

    /**
     * Whether a consent {@code k} counts on the day {@code ?today}: the same rule as {@link Consent#holdsOn}, for lists.
     */
    public static final String HOLDS = """
            k.valid_from <= ?today and (k.valid_until is null or k.valid_until >= ?today)
            and (k.withdrawn_on is null or k.withdrawn_on > ?today)
            """;

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Consents() {}

    public Consents(EntityManager em) {
        this.em = em;
    }

    public Consent add(Consent consent) {
        em.persist(consent);
        return consent;
    }

    /** @throws Refused {@link KernelReason#NOT_FOUND} when there is none, or it belongs to another case */
    public Consent get(long caseId, long consentId) {
        Consent consent = em.find(Consent.class, consentId);
        if (consent == null || !consent.isIn(caseId)) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
        return consent;
    }

    /** Whether the case's consents together allow the agency to learn all these items on a day. */
    public boolean covering(long caseId, Agency agency, Collection<ConsentItem> items, LocalDate on) {
        return coverage(caseId, on).coversAll(agency, items);
    }

    /** Which agency may learn what on a day, from all consents together. Uses the index casefile_consent_by_case. */
    public ConsentCoverage coverage(long caseId, LocalDate on) {
        Map<Agency, Set<ConsentItem>> items = new EnumMap<>(Agency.class);
        for (Object found : em.createNativeQuery("""
                        select distinct a.agency, i.item
                          from casefile_consent k
                          join casefile_consent_agency a on a.consent_id = k.id
                          join casefile_consent_item i on i.consent_id = k.id
                         where k.case_id = ?caseId and %s
                        """.formatted(HOLDS))
                .setParameter("caseId", caseId)
                .setParameter("today", on)
                .getResultList()) {
            Row row = new Row(found);
            items.computeIfAbsent(row.constant(Agency.class), none -> EnumSet.noneOf(ConsentItem.class))
                    .add(row.constant(ConsentItem.class));
        }
        return new ConsentCoverage(items);
    }
}
