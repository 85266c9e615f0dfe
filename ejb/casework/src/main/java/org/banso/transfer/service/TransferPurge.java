package org.banso.transfer.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import org.banso.kernel.model.SystemJob;
import org.banso.policy.service.PolicyBook;
import org.banso.transfer.model.Transfers;

/** Throws away what was uploaded long ago, once a night: what is not in the record by then is nobody's. */
@Singleton
@SystemJob("transfer")
public class TransferPurge {

    private static final Logger LOG = System.getLogger(TransferPurge.class.getName());

    @Inject
    private Transfers transfers;

    @Inject
    private PolicyBook policy;

    @Inject
    private Clock clock;

    protected TransferPurge() {}

    @Schedule(hour = "3", minute = "25", persistent = false)
    void purge() {
        Instant now = clock.instant();
        int gone = transfers.purge(now.minus(policy.transferKept()), now);
        LOG.log(Level.INFO, "the rows of {0} old imports removed", gone);
    }
}
