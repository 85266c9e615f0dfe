package org.banso.council.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.banso.council.model.Summary;
import org.banso.council.model.SummarySheet;
import org.banso.directory.model.Role;
import org.banso.edition.model.LiveEditions;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.FiscalYear;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.policy.service.PolicyBook;

/** The council's page of numbers. */
@Stateless
@RolesAllowed({Role.Names.COUNCIL_MEMBER, Role.Names.WARD_OFFICER, Role.Names.SUPERVISOR})
public class SummaryReading {

    @Inject
    private LiveEditions editions;

    @Inject
    private PolicyBook policy;

    @Inject
    private Clock clock;

    protected SummaryReading() {}

    public SummaryReading(LiveEditions editions, PolicyBook policy, Clock clock) {
        this.editions = editions;
        this.policy = policy;
        this.clock = clock;
    }

    /** The running fiscal year. */
    @Audited(value = "council.readSummary", look = true)
    public SummarySheet summary() {
        Instant now = clock.instant();
        return sheet(runningAt(now), now);
    }

    /** @throws Refused NOT_FOUND for a year to come, and for one before the first reception */
    @Audited(value = "council.readSummary", look = true)
    public SummarySheet summary(FiscalYear year) {
        return sheet(year, clock.instant());
    }

    private SummarySheet sheet(FiscalYear year, Instant now) {
        List<FiscalYear> years = editions.years(runningAt(now));
        if (!years.contains(year)) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
        return Summary.of(editions.of(year, policy.smallCellBelow()), years, now);
    }

    private static FiscalYear runningAt(Instant now) {
        return FiscalYear.of(Tokyo.dateOf(now));
    }
}
