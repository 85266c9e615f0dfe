package org.banso.calendar.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.banso.calendar.model.ClosedDays;
import org.banso.calendar.model.OpenTime;
import org.banso.calendar.model.WorkingHours;
import org.banso.kernel.model.DateRange;
import org.banso.policy.service.PolicyBook;

/** When the offices are open: the policy's hours on the days that are not closed. For services, inside their transaction. */
@Dependent
public class OfficeTime {

    private final PolicyBook policy;
    private final ClosedDays closedDays;

    @Inject
    public OfficeTime(PolicyBook policy, ClosedDays closedDays) {
        this.policy = policy;
        this.closedDays = closedDays;
    }

    public OpenTime on(DateRange days) {
        return new OpenTime(new WorkingHours(policy.workingFrom(), policy.workingTo()), closedDays.openDays(days));
    }
}
