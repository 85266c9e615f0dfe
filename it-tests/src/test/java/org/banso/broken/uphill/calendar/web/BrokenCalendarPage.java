package org.banso.broken.uphill.calendar.web;

import org.banso.broken.uphill.plan.model.PlanDecided;

/** Shows what belongs to a room above. */
public class BrokenCalendarPage {
    public Object plan(PlanDecided decided) {
        return decided;
    }
}
