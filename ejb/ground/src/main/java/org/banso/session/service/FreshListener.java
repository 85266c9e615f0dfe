package org.banso.session.service;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Clock;
import org.banso.kernel.model.Fresh;
import org.banso.kernel.model.Refused;
import org.banso.policy.service.PolicyBook;
import org.banso.session.model.SessionReason;
import org.banso.session.model.Visits;

/** Stands before every {@link Fresh} use case, inside the audit's listener, so that a refusal is written down. */
@Interceptor
@Fresh
@Priority(Interceptor.Priority.APPLICATION + 10)
public class FreshListener {

    private final VisitAtHand atHand;
    private final Visits visits;
    private final PolicyBook policy;
    private final Clock clock;

    @Inject
    public FreshListener(VisitAtHand atHand, Visits visits, PolicyBook policy, Clock clock) {
        this.atHand = atHand;
        this.visits = visits;
        this.policy = policy;
        this.clock = clock;
    }

    /** Whoever calls without a session of the pages has proven nothing. */
    @AroundInvoke
    Object ask(InvocationContext call) throws Exception {
        boolean fresh = atHand.id().isPresent()
                && visits.open(atHand.id().getAsLong())
                        .filter(visit -> visit.isFresh(policy.freshWithin(), clock.instant()))
                        .isPresent();
        if (!fresh) {
            throw new Refused(SessionReason.NOT_FRESH);
        }
        return call.proceed();
    }
}
