package org.banso.audit.service;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import org.banso.audit.model.AuditChain;
import org.banso.kernel.model.SystemJob;
import org.banso.kernel.model.Tokyo;

/**
 * Makes the entries that have arrived links of the chain, every few seconds, and proves every night that the chain of the
 * last days still holds.
 *
 * <p>Each night the last link goes to the server's log: kept on another machine, it shows whether somebody who owns the
 * database has written the whole chain anew.
 */
@Singleton
@Startup
@DependsOn("Migration")
@SystemJob("audit")
public class AuditSealer {

    private static final Logger LOG = System.getLogger(AuditSealer.class.getName());

    /** Entries in one short transaction; ten times what a busy ward does in ten seconds. */
    private static final int AT_ONCE = 1_000;

    /** Days before today that are proved each night, so that a night without a server leaves none out. */
    private static final int NIGHTLY = 7;

    @Inject
    private AuditChain chain;

    @Inject
    private Clock clock;

    protected AuditSealer() {}

    AuditSealer(AuditChain chain, Clock clock) {
        this.chain = chain;
        this.clock = clock;
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void seal() {
        chain.seal(today(), AT_ONCE);
    }

    @Schedule(hour = "2", minute = "30", persistent = false)
    void prove() {
        chain.firstBroken(today().minusDays(NIGHTLY), today())
                .ifPresentOrElse(
                        broken -> LOG.log(Level.ERROR, "the audit chain is broken: {0}", broken),
                        () -> LOG.log(
                                Level.INFO,
                                "the audit chain holds; its last link is {0}",
                                chain.last().map(Object::toString).orElse("none")));
    }

    private LocalDate today() {
        return Tokyo.dateOf(clock.instant());
    }
}
