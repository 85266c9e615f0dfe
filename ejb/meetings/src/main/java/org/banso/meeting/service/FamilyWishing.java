package org.banso.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;
import org.banso.meeting.model.FamilyWish;
import org.banso.meeting.model.FamilyWishSheet;
import org.banso.meeting.model.FamilyWishes;
import org.banso.meeting.model.SayFamilyWish;

/** What a family asks for when they meet somebody: said once, kept, and where finder and planner begin. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class FamilyWishing {

    @Inject
    private CaseGate gate;

    @Inject
    private FamilyWishes wishes;

    @Inject
    private Clock clock;

    protected FamilyWishing() {}

    public FamilyWishing(CaseGate gate, FamilyWishes wishes, Clock clock) {
        this.gate = gate;
        this.wishes = wishes;
        this.clock = clock;
    }

    /** What they asked for; nothing when nobody wrote anything down. */
    @Audited(value = "meeting.wish", look = true)
    public FamilyWishSheet of(@CaseId long caseId) {
        gate.require(Deed.INVITE, caseId);
        return wishes.of(caseId).map(FamilyWish::sheet).orElse(FamilyWishSheet.NONE);
    }

    /** @throws org.banso.kernel.model.Refused CHANGED_MEANWHILE */
    @Audited("meeting.say-wish")
    public void say(@Valid @NotNull SayFamilyWish command) {
        Actor actor = gate.require(Deed.INVITE, command.caseId());
        wishes.of(command.caseId())
                .ifPresentOrElse(
                        wish -> wish.change(command, actor.uid(), clock.instant()),
                        () -> wishes.add(FamilyWish.first(command, actor.uid(), clock.instant())));
        wishes.flush();
    }
}
