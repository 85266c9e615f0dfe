package org.banso.identity.service;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.banso.identity.model.Identities;
import org.banso.kernel.model.SystemJob;

/** Looks in the night for whoever is there twice: also for those who came many at a time. */
@Singleton
@SystemJob("identity")
public class SuspicionSweep {

    private static final Logger LOG = System.getLogger(SuspicionSweep.class.getName());

    @Inject
    private Identities identities;

    protected SuspicionSweep() {}

    @Schedule(hour = "1", minute = "30", persistent = false)
    void sweep() {
        LOG.log(Level.INFO, "{0} pairs may be one person", identities.sweep());
    }
}
