package org.banso.audit.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.banso.audit.model.AuditChain;
import org.banso.audit.model.AuditEntry;
import org.banso.audit.model.BrokenLink;
import org.banso.audit.model.Outcome;
import org.banso.audit.model.Witnessed;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.SystemJob;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/**
 * Makes what has arrived links of the chain, every few seconds; signs the head of a day once the chain has left it; and
 * proves every night that the chain of the last days still holds. The proof is itself written down, so the day that it was
 * made on has a link, and the day before is over.
 *
 * <p>Each night the last link goes to the server's log: kept on another machine, it shows whether somebody who owns the
 * database has cut the newest links off.
 */
@Singleton
@Startup
@DependsOn("Migration")
@SystemJob("audit")
public class AuditSealer {

    /** In place of a person's id: nobody has it, because the directory's ids have no colon. */
    public static final String NAME = "system:audit";

    public static final String PROVED = "audit.prove";

    private static final Logger LOG = System.getLogger(AuditSealer.class.getName());

    /** Links in one short transaction; ten times what a busy ward does in ten seconds. */
    private static final int AT_ONCE = 5_000;

    /** Days before today that are proved each night, so that a night without a server leaves none out. */
    private static final int NIGHTLY = 7;

    @Inject
    private AuditChain chain;

    @Inject
    private AuditSecret secret;

    @Inject
    private Clock clock;

    protected AuditSealer() {}

    AuditSealer(AuditChain chain, AuditSecret secret, Clock clock) {
        this.chain = chain;
        this.secret = secret;
        this.clock = clock;
    }

    /** Heads that nobody could verify are worse than none: the platform does not start. */
    @PostConstruct
    void checkTheKeys() {
        secret.cipher();
        if (!secret.signer().belongsTo(secret.key())) {
            throw new IllegalStateException(
                    AuditSecret.PUBLIC_KEY + " is not the other half of " + AuditSecret.SIGNING_KEY);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void seal() {
        chain.seal(today(), AT_ONCE);
        chain.sign(secret.signer(), clock.instant());
    }

    @Schedule(hour = "2", minute = "30", persistent = false)
    void prove() {
        BrokenLink broken = chain.firstBroken(today().minusDays(NIGHTLY), today(), secret.key())
                .orElse(null);
        if (broken == null) {
            LOG.log(
                    Level.INFO,
                    "the audit chain holds; its last link is {0}",
                    chain.last().map(Object::toString).orElse("none"));
        } else {
            LOG.log(Level.ERROR, "the audit chain is broken: {0}", broken);
        }
        chain.arrive(new AuditEntry(proved(broken), NAME, null, List.of(), null));
    }

    private Witnessed proved(@Nullable BrokenLink broken) {
        return new Witnessed(
                clock.instant(),
                PROVED,
                true,
                Act.PAGE,
                null,
                broken == null ? Outcome.OK : Outcome.FAULT,
                broken == null ? null : "audit." + broken.kind(),
                null,
                broken == null ? null : "day=" + broken.day() + " link=" + broken.number(),
                null);
    }

    private LocalDate today() {
        return Tokyo.dateOf(clock.instant());
    }
}
