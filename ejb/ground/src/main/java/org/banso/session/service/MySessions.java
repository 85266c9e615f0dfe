package org.banso.session.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.Fresh;
import org.banso.policy.service.PolicyBook;
import org.banso.session.model.FactorSheet;
import org.banso.session.model.SecondFactors;
import org.banso.session.model.SessionLimits;
import org.banso.session.model.Visit;
import org.banso.session.model.VisitEnd;
import org.banso.session.model.VisitLine;
import org.banso.session.model.Visits;

/** Where I am logged in, and what I log in with. */
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
public class MySessions {

    @Inject
    private CurrentActor current;

    @Inject
    private VisitAtHand atHand;

    @Inject
    private Visits visits;

    @Inject
    private SecondFactors factors;

    @Inject
    private FactorSecret secret;

    @Inject
    private PolicyBook policy;

    @Inject
    private Clock clock;

    protected MySessions() {}

    public MySessions(
            CurrentActor current,
            VisitAtHand atHand,
            Visits visits,
            SecondFactors factors,
            FactorSecret secret,
            PolicyBook policy,
            Clock clock) {
        this.current = current;
        this.atHand = atHand;
        this.visits = visits;
        this.factors = factors;
        this.secret = secret;
        this.policy = policy;
        this.clock = clock;
    }

    /** Every session of mine that lasts, the newest first. */
    public List<VisitLine> all() {
        Instant now = clock.instant();
        SessionLimits limits =
                new SessionLimits(policy.sessionIdle(), policy.sessionLongest(), policy.sessionWarning());
        return visits.openOf(current.actor().uid()).stream()
                .filter(visit -> visit.isEntered() && limits.endOf(visit, now).isEmpty())
                .map(this::line)
                .toList();
    }

    private VisitLine line(Visit visit) {
        boolean here = atHand.id().isPresent() && atHand.id().getAsLong() == visit.id();
        return new VisitLine(visit.address(), visit.browser(), visit.cameAt(), visit.seenAt(), visit.factor(), here);
    }

    /** Ends every session of mine but this one; how many there were. */
    @Audited("session.end-others")
    public int endOthers() {
        Long here = atHand.id().isPresent() ? atHand.id().getAsLong() : null;
        return visits.endAllOf(current.actor().uid(), here, VisitEnd.OTHERS_ENDED, clock.instant());
    }

    public FactorSheet factor() {
        String uid = current.actor().uid();
        return new FactorSheet(factors.isEnrolled(uid), factors.recoveryCodesLeft(uid));
    }

    /** New printed codes in place of the old ones; nobody can read them again. */
    @Audited("session.new-codes")
    @Fresh
    public List<String> newRecoveryCodes() {
        return factors.newRecoveryCodes(current.actor().uid(), secret.key());
    }
}
