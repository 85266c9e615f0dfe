package org.banso.access.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banso.access.model.AccessReason;
import org.banso.access.model.CaseAccess;
import org.banso.access.model.CaseReader;
import org.banso.access.model.Deed;
import org.banso.access.model.Ground;
import org.banso.access.model.Standing;
import org.banso.access.model.Standings;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Every service method about a case asks here first, inside its own transaction. Not an enterprise bean on purpose: no
 * page can call it.
 */
@Dependent
public class CaseGate {

    private final CurrentActor current;
    private final Standings standings;
    private final Clock clock;

    @Inject
    public CaseGate(CurrentActor current, Standings standings, Clock clock) {
        this.current = current;
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * Who acts, when they may.
     *
     * @throws Refused NOT_FOUND when there is no such case or it is not theirs to see; NOT_YOUR_ROLE when they see it and
     *     the deed is another role's
     */
    public Actor require(Deed deed, long caseId) {
        Actor actor = current.actor();
        Instant now = clock.instant();
        List<Standing> held = standings.in(caseId);
        if (CaseAccess.permits(actor, deed, held, now)) {
            return actor;
        }
        throw new Refused(
                CaseAccess.permits(actor, Deed.READ, held, now) ? AccessReason.NOT_YOUR_ROLE : KernelReason.NOT_FOUND);
    }

    /** Whether whoever acts may do that: for what a page offers, never instead of {@link #require}. */
    public boolean permits(Deed deed, long caseId) {
        return CaseAccess.permits(current.actor(), deed, standings.in(caseId), clock.instant());
    }

    /** Whether the agency has an open standing in the case, on whatever ground. */
    public boolean isIn(long caseId, Agency agency) {
        Instant now = clock.instant();
        return standings.in(caseId).stream()
                .anyMatch(standing -> standing.agency() == agency && standing.isOpenAt(now));
    }

    /** The values with which a list shows only what the caller may read: see {@link CaseAccess#SQL}. */
    public CaseReader reader() {
        return CaseReader.of(current.actor(), clock.instant());
    }

    /** Gives an agency a standing; once held for that time on that ground, a second giving changes nothing. */
    public void grant(long caseId, Agency agency, Ground ground, Instant since, @Nullable Instant until) {
        standings.grant(caseId, agency, ground, since, until);
    }

    /**
     * Makes the agencies that stand in a case on one ground exactly these, from now on.
     *
     * @param untilExclusive by agency; nothing means as long as the case
     */
    public void settle(long caseId, Ground ground, Map<Agency, Optional<Instant>> untilExclusive) {
        standings.settle(caseId, ground, untilExclusive, clock.instant());
    }
}
