package org.banso.broken.uphill.desk.web;

import org.banso.broken.uphill.plan.service.Planning;

/** Asks whom it likes. */
public class Frame {
    public Object show(Planning planning) {
        return planning;
    }
}
