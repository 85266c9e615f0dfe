package org.banso.policy.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Tokyo;

/** What day and time it is in the ward, for the pages, which read no clock of their own. */
@Stateless
@RolesAllowed({
    Role.Names.DESK,
    Role.Names.CASEWORKER,
    Role.Names.PSYCHOLOGIST,
    Role.Names.SUPERVISOR,
    Role.Names.WARD_OFFICER,
    Role.Names.COUNCIL_MEMBER,
    Role.Names.CENTRE_CLERK,
    Role.Names.ADMINISTRATOR
})
public class WardDay {

    @Inject
    private Clock clock;

    protected WardDay() {}

    public WardDay(Clock clock) {
        this.clock = clock;
    }

    /** The clock on the wall. */
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Tokyo.ZONE);
    }
}
