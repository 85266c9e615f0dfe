package org.banso.family.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.casefile.model.CaseFiles;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Role;
import org.banso.family.model.AddEvent;
import org.banso.family.model.AddLink;
import org.banso.family.model.AddMember;
import org.banso.family.model.AddTie;
import org.banso.family.model.CorrectMember;
import org.banso.family.model.Families;
import org.banso.family.model.Family;
import org.banso.family.model.MoveMember;
import org.banso.family.model.RelateCouple;
import org.banso.family.model.RelateParent;
import org.banso.family.model.Scribe;
import org.banso.family.model.TakeBack;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.Tokyo;

/** Writing down a family: people, relations, ties, links, years. Each refuses as {@link Family} does. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class FamilyRecording {

    @Inject
    private CaseGate gate;

    @Inject
    private CaseFiles files;

    @Inject
    private Families families;

    @Inject
    private Clock clock;

    protected FamilyRecording() {}

    public FamilyRecording(CaseGate gate, CaseFiles files, Families families, Clock clock) {
        this.gate = gate;
        this.files = files;
        this.families = families;
        this.clock = clock;
    }

    @Audited("family.add")
    public void add(@NotNull @Valid AddMember command) {
        change(command.caseId(), (family, by) -> family.add(command, by));
    }

    @Audited("family.correct")
    public void correct(@NotNull @Valid CorrectMember command) {
        CaseSight sight = gate.requireSight(Deed.WRITE, command.caseId());
        change(command.caseId(), (family, by) -> family.correct(command, sight));
    }

    @Audited("family.relate-parent")
    public void relate(@NotNull @Valid RelateParent command) {
        change(
                command.caseId(),
                (family, by) -> family.parent(
                        family.member(command.child()),
                        family.member(command.parent()),
                        command.parentage(),
                        command.sure(),
                        by));
    }

    @Audited("family.relate-couple")
    public void relate(@NotNull @Valid RelateCouple command) {
        change(command.caseId(), (family, by) -> family.couple(command, by));
    }

    @Audited("family.move")
    public void move(@NotNull @Valid MoveMember command) {
        change(command.caseId(), (family, by) -> family.move(command, by));
    }

    @Audited("family.tie")
    public void tie(@NotNull @Valid AddTie command) {
        change(command.caseId(), (family, by) -> family.tie(command, by));
    }

    @Audited("family.link")
    public void link(@NotNull @Valid AddLink command) {
        change(command.caseId(), (family, by) -> family.link(command, by));
    }

    @Audited("family.happen")
    public void happen(@NotNull @Valid AddEvent command) {
        change(command.caseId(), (family, by) -> family.happen(command, by));
    }

    @Audited("family.take-back")
    public void takeBack(@NotNull @Valid TakeBack command) {
        change(command.caseId(), (family, by) -> family.takeBack(command));
    }

    private void change(long caseId, BiConsumer<Family, Scribe> work) {
        Actor actor = gate.require(Deed.WRITE, caseId);
        Instant now = clock.instant();
        Scribe by = new Scribe(actor.uid(), actor.agency(), now);
        Family family = families.ofForChange(files.get(caseId), by, Tokyo.dateOf(now));
        work.accept(family, by);
        families.store(family);
    }
}
