package org.banso.session.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.Fresh;
import org.banso.kernel.model.Tokyo;
import org.banso.session.model.AddNetwork;
import org.banso.session.model.EndNetwork;
import org.banso.session.model.NetworkLine;
import org.banso.session.model.Networks;
import org.banso.session.model.Visit;
import org.banso.session.model.Visits;

/** The administrator says from which networks the second factor is not asked, and from which nobody comes in. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class NetworkKeeping {

    @Inject
    private CurrentActor current;

    @Inject
    private VisitAtHand visit;

    @Inject
    private Visits visits;

    @Inject
    private Networks networks;

    @Inject
    private Clock clock;

    protected NetworkKeeping() {}

    public NetworkKeeping(CurrentActor current, VisitAtHand visit, Visits visits, Networks networks, Clock clock) {
        this.current = current;
        this.visit = visit;
        this.visits = visits;
        this.networks = networks;
        this.clock = clock;
    }

    @Audited(value = "session.networks", look = true)
    public List<NetworkLine> lines() {
        return networks.lines(today());
    }

    /** @throws org.banso.kernel.model.Refused {@link Networks#add}; NOT_FRESH */
    @Fresh
    @Audited("session.add-network")
    public void add(@Valid @NotNull AddNetwork command) {
        Instant now = clock.instant();
        String here = visit.id().isPresent()
                ? visits.open(visit.id().getAsLong()).map(Visit::address).orElse(null)
                : null;
        networks.add(command, here, current.actor().uid(), now);
    }

    /** @throws org.banso.kernel.model.Refused {@link Networks#end}; NOT_FRESH */
    @Fresh
    @Audited("session.end-network")
    public void end(@Valid @NotNull EndNetwork command) {
        networks.end(command, current.actor().uid(), today());
    }

    private LocalDate today() {
        return Tokyo.dateOf(clock.instant());
    }
}
