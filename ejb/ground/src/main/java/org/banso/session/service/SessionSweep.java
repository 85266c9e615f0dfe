package org.banso.session.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.banso.kernel.model.SystemJob;
import org.banso.policy.service.PolicyBook;
import org.banso.session.model.LoginTries;
import org.banso.session.model.Visits;

/** Ends what nobody comes back to, and whoever has left the roll; forgets old tries. */
@Singleton
@SystemJob("session")
public class SessionSweep {

    private static final Logger LOG = System.getLogger(SessionSweep.class.getName());

    /** For so long it is known from where somebody came in. */
    private static final Duration TRIES_KEPT = Duration.ofDays(30);

    @Inject
    private Visits visits;

    @Inject
    private LoginTries tries;

    @Inject
    private PolicyBook policy;

    @Inject
    private Clock clock;

    protected SessionSweep() {}

    SessionSweep(Visits visits, LoginTries tries, PolicyBook policy, Clock clock) {
        this.visits = visits;
        this.tries = tries;
        this.policy = policy;
        this.clock = clock;
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void sweep() {
        int ended = visits.sweep(policy.sessionIdle(), policy.sessionLongest(), clock.instant());
        LOG.log(ended > 0 ? Level.INFO : Level.DEBUG, "{0} sessions ended", ended);
    }

    @Schedule(hour = "3", minute = "20", persistent = false)
    void forget() {
        Instant before = clock.instant().minus(TRIES_KEPT);
        LOG.log(Level.INFO, "{0} old tries forgotten", tries.purge(before));
    }
}
