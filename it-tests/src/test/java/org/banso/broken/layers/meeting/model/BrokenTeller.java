package org.banso.broken.layers.meeting.model;

import java.lang.System.Logger;

/** A model that logs. */
public class BrokenTeller {
    private static final Logger LOG = System.getLogger("broken");

    public void tell() {
        LOG.log(Logger.Level.INFO, "broken");
    }
}
