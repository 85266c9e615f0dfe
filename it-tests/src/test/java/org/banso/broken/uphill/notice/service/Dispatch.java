package org.banso.broken.uphill.notice.service;

import org.banso.broken.uphill.plan.model.PlanDecided;

/** Hears an event of any room. */
public class Dispatch {
    public long hear(PlanDecided decided) {
        return decided.caseId();
    }
}
