package org.banso.access.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which cases of a list may leave the house in it. */
@Dependent
public class TakenCases {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected TakenCases() {}

    public TakenCases(EntityManager em) {
        this.em = em;
    }

    /** Those among them with which the reader may do {@link Deed#EXPORT}. One statement, by the primary key. */
    public Set<Long> among(Collection<Long> caseIds, CaseReader reader) {
        Set<Long> taken = new LinkedHashSet<>();
        if (caseIds.isEmpty()) {
            return taken;
        }
        for (Object found : reader.bind(em.createNativeQuery("select c.id, " + CaseAccess.STANDINGS_SQL
                                + " from casefile_case c where c.id = any (string_to_array(?ids, ',')::bigint[]) and "
                                + CaseAccess.SQL)
                        .setParameter(
                                "ids", caseIds.stream().map(String::valueOf).collect(Collectors.joining(","))))
                .getResultList()) {
            Object[] row = (Object[]) found;
            if (reader.permits(Deed.EXPORT, (String) row[1])) {
                taken.add(((Number) row[0]).longValue());
            }
        }
        return taken;
    }
}
