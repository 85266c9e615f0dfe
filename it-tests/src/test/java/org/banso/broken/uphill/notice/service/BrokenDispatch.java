package org.banso.broken.uphill.notice.service;

import org.banso.broken.uphill.plan.service.Planning;

/** Asks a service instead of hearing an event. */
public class BrokenDispatch {
    public Object ask(Planning planning) {
        return planning.getClass();
    }
}
