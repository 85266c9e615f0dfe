package org.banso.session.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.Fresh;
import org.banso.session.model.AskReset;
import org.banso.session.model.FactorResets;
import org.banso.session.model.ResetLine;
import org.banso.session.model.SecondFactors;
import org.banso.session.model.VisitEnd;
import org.banso.session.model.Visits;

/** Whoever lost device and printed codes gets a new start by two people: an administrator asks, another one or a supervisor confirms. */
@Stateless
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.SUPERVISOR})
public class FactorResetting {

    @Inject
    private CurrentActor current;

    @Inject
    private FactorResets resets;

    @Inject
    private SecondFactors factors;

    @Inject
    private Visits visits;

    @Inject
    private Clock clock;

    protected FactorResetting() {}

    public FactorResetting(
            CurrentActor current, FactorResets resets, SecondFactors factors, Visits visits, Clock clock) {
        this.current = current;
        this.resets = resets;
        this.factors = factors;
        this.visits = visits;
        this.clock = clock;
    }

    public List<ResetLine> waiting() {
        return resets.waiting(current.actor().uid());
    }

    @Audited("session.ask-reset")
    @Fresh
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public void ask(@Valid AskReset command) {
        resets.ask(command, current.actor().uid(), clock.instant());
    }

    /** The factor is gone, and every session that stood on it. */
    @Audited("session.confirm-reset")
    @Fresh
    public void confirm(long reset) {
        Instant now = clock.instant();
        String uid = resets.confirm(reset, current.actor().uid(), now);
        factors.remove(uid);
        visits.endAllOf(uid, null, VisitEnd.FACTOR_RESET, now);
    }

    @Audited("session.drop-reset")
    public void drop(long reset) {
        resets.drop(reset, clock.instant());
    }
}
