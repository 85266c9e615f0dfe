package org.banso.session.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The ward's networks and what is asked of whoever comes from them. */
@Dependent
public class Networks {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Networks() {}

    public Networks(EntityManager em) {
        this.em = em;
    }

    /** The rule of the narrowest network that holds the address; {@link NetworkRule#ASKED} when none does. */
    public NetworkRule ruleFor(String address) {
        List<?> rules =
                em.createNativeQuery("""
                        select rule from session_network where network >>= cast(?address as inet)
                         order by masklen(network) desc limit 1
                        """).setParameter("address", address).getResultList();
        return rules.isEmpty() ? NetworkRule.ASKED : NetworkRule.valueOf((String) rules.get(0));
    }
}
