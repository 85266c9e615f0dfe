package org.banso.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.identity.model.Identities;
import org.banso.identity.model.JoinLine;
import org.banso.identity.model.JoinPeople;
import org.banso.identity.model.PairSheet;
import org.banso.identity.model.PersonApart;
import org.banso.identity.model.PersonMerge;
import org.banso.identity.model.SayTwoPeople;
import org.banso.identity.model.Suspicion;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.Fresh;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;

/** Two records of one person: seeing that they may be one, saying that they are or are not, and taking that back. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class PeopleJoining {

    @Inject
    private CurrentActor current;

    @Inject
    private CaseGate gate;

    @Inject
    private Identities identities;

    @Inject
    private Event<CaseHappening> happenings;

    @Inject
    private Clock clock;

    protected PeopleJoining() {}

    /** Who may be there twice, the likeliest first. */
    @Audited(value = "identity.suspicions", look = true)
    public List<Suspicion> suspicions() {
        return identities.suspicions(null, Tokyo.dateOf(clock.instant()));
    }

    /** What was joined last. */
    @Audited(value = "identity.joined", look = true)
    public List<JoinLine> joined() {
        return identities.joined();
    }

    /** Two records side by side. @throws Refused NOT_FOUND when not all of both is theirs to see */
    @Audited(value = "identity.pair", look = true)
    public PairSheet pair(long oneId, long twoId) {
        for (long caseId : identities.casesOf(oneId, twoId)) {
            gate.require(Deed.READ, caseId);
        }
        return identities
                .pair(oneId, twoId, Tokyo.dateOf(clock.instant()))
                .orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
    }

    /**
     * Makes one record of two; each of their cases tells it.
     *
     * @throws Refused any IdentityReason; NOT_FOUND, NOT_YOUR_ROLE where a case of theirs is not theirs to write in; CHANGED_MEANWHILE
     */
    @Fresh
    @Audited("identity.join")
    public long join(@NotNull @Valid JoinPeople command) {
        Set<Long> cases = identities.casesOf(command.keptId(), command.goneId());
        requireAll(cases);
        Actor actor = current.actor();
        PersonMerge merge = identities.join(command, actor, clock.instant());
        tell(cases, "identity.JOINED", merge.id(), actor);
        return merge.id();
    }

    /**
     * Makes two of them again, each row as it was.
     *
     * @throws Refused any IdentityReason; NOT_FOUND
     */
    @Fresh
    @Audited("identity.part")
    public void part(long mergeId, @NotBlank @PlainText(max = 500) String why) {
        PersonMerge merge = identities.findMerge(mergeId).orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
        Set<Long> cases = identities.casesOf(merge.keptId(), merge.keptId());
        requireAll(cases);
        Actor actor = current.actor();
        identities.part(merge, why, actor, clock.instant());
        tell(cases, "identity.PARTED", mergeId, actor);
    }

    /** They are two; nobody is shown them as perhaps one again. @throws Refused NOT_FOUND, NOT_YOUR_ROLE */
    @Audited("identity.say-two")
    public void sayTwo(@NotNull @Valid SayTwoPeople command) {
        requireAll(identities.casesOf(command.oneId(), command.twoId()));
        identities.sayTwo(command, current.actor(), clock.instant());
        identities.flush();
    }

    /** It was not so. @throws Refused NOT_FOUND, REVOKED_ALREADY */
    @Audited("identity.revoke-two")
    public void revokeTwo(long apartId, @NotBlank @PlainText(max = 300) String why) {
        PersonApart apart = identities.findApart(apartId).orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
        requireAll(identities.casesOf(apart.oneId(), apart.twoId()));
        apart.revoke(why, current.actor(), clock.instant());
        identities.flush();
    }

    private void requireAll(Set<Long> cases) {
        for (long caseId : cases) {
            gate.require(Deed.MERGE, caseId);
        }
    }

    private void tell(Set<Long> cases, String kind, long mergeId, Actor actor) {
        Instant now = clock.instant();
        for (long caseId : cases) {
            happenings.fire(new CaseHappening(
                    caseId, now, kind, actor.uid(), actor.agency().name(), mergeId, List.of()));
        }
        identities.flush();
    }
}
