package org.banso.broken.clock.meeting.web;

import java.time.Clock;

/** A page with a clock. */
public interface BrokenPage {
    Clock clock();
}
