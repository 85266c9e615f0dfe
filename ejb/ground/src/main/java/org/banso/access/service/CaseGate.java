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
import org.banso.access.model.CaseSight;
import org.banso.access.model.Deed;
import org.banso.access.model.Ground;
import org.banso.access.model.Purpose;
import org.banso.access.model.Sight;
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
     * Who acts, when they may, on an ordinary page.
     *
     * @throws Refused NOT_FOUND when there is no such case or it is not theirs to see; NOT_YOUR_ROLE when they see it and
     *     the deed is another role's, or wants more than their ground gives
     */
    public Actor require(Deed deed, long caseId) {
        return deed.purpose() == Purpose.SUPPORT
                ? admit(deed, Purpose.SUPPORT, caseId).actor()
                : require(deed, deed.purpose(), caseId);
    }

    /** The same, and what they see of it: what its view must hide. */
    public CaseSight requireSight(Deed deed, long caseId) {
        return admit(deed, Purpose.SUPPORT, caseId).sight();
    }

    /** The same, and whether they may write as well. */
    public Admitted requireAdmission(Deed deed, long caseId) {
        return admit(deed, Purpose.SUPPORT, caseId);
    }

    /** The same for another purpose, which the database's second wall is told for the rest of the transaction. */
    public Actor require(Deed deed, Purpose purpose, long caseId) {
        standings.serve(purpose);
        return admit(deed, purpose, caseId).actor();
    }

    /** Who was let in, what they see, and whether they may write. */
    public record Admitted(Actor actor, CaseSight sight, boolean writes) {}

    private Admitted admit(Deed deed, Purpose purpose, long caseId) {
        Actor actor = current.actor();
        Instant now = clock.instant();
        List<Standing> held = standings.in(caseId);
        boolean shut = standings.isShut(caseId, actor.uid(), now);
        CaseSight sight = CaseAccess.judge(actor, purpose, held, shut, now);
        if (!sight.sight().isAtLeast(Sight.COORDINATION)) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
        if (!CaseAccess.permits(actor, deed, purpose, held, shut, now)) {
            throw new Refused(AccessReason.NOT_YOUR_ROLE);
        }
        return new Admitted(actor, sight, CaseAccess.permits(actor, Deed.WRITE, purpose, held, shut, now));
    }

    /** Whether whoever acts may do that: for what a page offers, never instead of {@link #require}. */
    public boolean permits(Deed deed, long caseId) {
        Actor actor = current.actor();
        Instant now = clock.instant();
        boolean shut = standings.isShut(caseId, actor.uid(), now);
        return CaseAccess.permits(actor, deed, deed.purpose(), standings.in(caseId), shut, now);
    }

    /** What whoever acts sees of the case on an ordinary page: what else its views must hide. */
    public CaseSight sight(long caseId) {
        Actor actor = current.actor();
        Instant now = clock.instant();
        boolean shut = standings.isShut(caseId, actor.uid(), now);
        return CaseAccess.judge(actor, Purpose.SUPPORT, standings.in(caseId), shut, now);
    }

    /** What a colleague sees of it, by the directory's groups and their own standings: what a paper for them must hide. */
    public CaseSight sightOf(Actor other, long caseId) {
        Instant now = clock.instant();
        boolean shut = standings.isShut(caseId, other.uid(), now);
        return CaseAccess.judge(other, Purpose.SUPPORT, standings.in(caseId), shut, now);
    }

    /** Whether the agency works on the case; one that only looks does not. */
    public boolean isIn(long caseId, Agency agency) {
        Instant now = clock.instant();
        return standings.in(caseId).stream()
                .anyMatch(standing -> standing.agency() == agency && standing.isWorking() && standing.isOpenAt(now));
    }

    /**
     * Whoever is given a task of a case or called to talk about it is not one who may not know of it.
     *
     * @throws Refused SHUT_OUT
     */
    public void mustNotBeShutOut(long caseId, String uid) {
        if (standings.isShut(caseId, uid, clock.instant())) {
            throw new Refused(AccessReason.SHUT_OUT);
        }
    }

    /**
     * Whoever is given something to do with a case is one who may do it, by the directory's groups and their own standings.
     *
     * @throws Refused SHUT_OUT
     */
    public void mustBeOpenTo(Actor other, Deed deed, long caseId) {
        Instant now = clock.instant();
        boolean shut = standings.isShut(caseId, other.uid(), now);
        if (!CaseAccess.permits(other, deed, deed.purpose(), standings.in(caseId), shut, now)) {
            throw new Refused(AccessReason.SHUT_OUT);
        }
    }

    /** The values with which a list shows only what the caller may read: see {@link CaseAccess#SQL}. */
    public CaseReader reader() {
        return CaseReader.of(current.actor(), clock.instant());
    }

    /** Gives an agency a standing; once held for that time on that ground, a second giving changes nothing. */
    public void grant(long caseId, Agency agency, Ground ground, Instant since, @Nullable Instant until) {
        standings.grant(caseId, agency, ground, since, until);
        if (ground == Ground.DISCLOSURE_REVIEW) {
            standings.serve(Purpose.DISCLOSURE);
            standings.moveTo(clock.instant());
        }
    }

    /** Gives a standing that comes from a consent, a meeting, a broken glass or a request. */
    public void give(Standing standing) {
        standings.give(standing);
    }

    /** What was given at that moment holds for the rest of this transaction behind the second wall too. */
    void moveTo(Instant moment) {
        standings.moveTo(moment);
    }

    /** Ends what came from it, then or at once; an earlier end stays. */
    public void end(long caseId, Ground ground, long refId, Instant then) {
        standings.end(caseId, ground, refId, then);
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
