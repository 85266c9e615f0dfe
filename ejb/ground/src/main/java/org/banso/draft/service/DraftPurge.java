package org.banso.draft.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.banso.draft.model.Drafts;
import org.banso.kernel.model.SystemJob;
import org.banso.policy.service.PolicyBook;

/** Removes drafts that have grown old, once a night. */
@Singleton
@SystemJob("draft")
public class DraftPurge {

    private static final Logger LOG = System.getLogger(DraftPurge.class.getName());

    @Inject
    private Drafts drafts;

    @Inject
    private PolicyBook policy;

    @Inject
    private Clock clock;

    protected DraftPurge() {}

    DraftPurge(Drafts drafts, PolicyBook policy, Clock clock) {
        this.drafts = drafts;
        this.policy = policy;
        this.clock = clock;
    }

    @Schedule(hour = "3", minute = "15", persistent = false)
    void purge() {
        int gone = drafts.purge(clock.instant().minus(policy.draftKept()));
        LOG.log(Level.INFO, "{0} old drafts removed", gone);
    }
}
