package org.banso.access.model;

import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;

/** Who reads a list of cases: the values of the parameters of {@link CaseAccess#SQL}. */
public record CaseReader(Agency agency, boolean asStaff, boolean asOfficer, Instant now) {

    public static CaseReader of(Actor actor, Instant now) {
        return new CaseReader(actor.agency(), CaseAccess.isStaff(actor), CaseAccess.isOfficer(actor), now);
    }

    /** Sets the rule's parameters in a native query that holds {@link CaseAccess#SQL}. */
    public <Q extends Query> Q bind(Q query) {
        query.setParameter("agency", agency.name());
        query.setParameter("asStaff", asStaff);
        query.setParameter("asOfficer", asOfficer);
        query.setParameter("now", Timestamp.from(now));
        return query;
    }
}
