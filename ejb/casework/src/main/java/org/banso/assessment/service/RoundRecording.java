package org.banso.assessment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.assessment.model.AssessAgain;
import org.banso.assessment.model.AssessmentOptions;
import org.banso.assessment.model.AssessmentRound;
import org.banso.assessment.model.AssessmentRounds;
import org.banso.assessment.model.FactsRead;
import org.banso.assessment.model.IntakeFacts;
import org.banso.assessment.model.JointIntakes;
import org.banso.assessment.model.OptionLine;
import org.banso.assessment.model.RoundsSheet;
import org.banso.casefile.model.CaseFiles;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.Tokyo;

/** Assessing again, round after round, and laying the rounds side by side. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class RoundRecording {

    @Inject
    private CaseGate gate;

    @Inject
    private AssessmentRounds rounds;

    @Inject
    private AssessmentOptions options;

    @Inject
    private JointIntakes intakes;

    @Inject
    private CaseFiles files;

    @Inject
    private Roll roll;

    @Inject
    private Clock clock;

    protected RoundRecording() {}

    public RoundRecording(
            CaseGate gate,
            AssessmentRounds rounds,
            AssessmentOptions options,
            JointIntakes intakes,
            CaseFiles files,
            Roll roll,
            Clock clock) {
        this.gate = gate;
        this.rounds = rounds;
        this.options = options;
        this.intakes = intakes;
        this.files = files;
        this.roll = roll;
        this.clock = clock;
    }

    /** All rounds, the joint intake first. @throws Refused NOT_FOUND when there is no such case or it is not theirs to see */
    @Audited(value = "assessment.rounds", look = true)
    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    public RoundsSheet sheet(@CaseId long caseId) {
        return seen(caseId, gate.requireSight(Deed.READ, caseId));
    }

    /** The same to be printed. @throws Refused NOT_FOUND; NOT_YOUR_ROLE */
    @Audited(value = "assessment.print-rounds", look = true, act = Act.PRINT)
    public RoundsSheet printed(@CaseId long caseId) {
        return seen(caseId, gate.requireSight(Deed.PRINT, caseId));
    }

    /** The same as a file. @throws Refused NOT_FOUND; NOT_YOUR_ROLE */
    @Audited(value = "assessment.export-rounds", look = true, act = Act.EXPORT)
    public RoundsSheet exported(@CaseId long caseId) {
        return seen(caseId, gate.requireSight(Deed.EXPORT, caseId));
    }

    /** What the lists offer today, for a sheet to be filled in by hand. */
    @Audited(value = "assessment.offered", look = true)
    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    public List<OptionLine> offered() {
        return options.offered(Tokyo.dateOf(clock.instant()), CaseSight.EVERYTHING);
    }

    private RoundsSheet seen(long caseId, CaseSight sight) {
        LocalDate today = Tokyo.dateOf(clock.instant());
        Optional<FactsRead> first =
                intakes.of(caseId).map(intake -> intake.facts(Map.of())).filter(facts -> facts.changedAt() != null);
        return new RoundsSheet(
                caseId,
                files.get(caseId).number(),
                today,
                first.map(facts -> facts.facts().seenWith(sight)).orElse(null),
                first.map(FactsRead::changedAt).map(Tokyo::dateOf).orElse(null),
                rounds.of(caseId, sight, roll::names),
                options.offered(today, sight),
                sight,
                gate.permits(Deed.WRITE, caseId));
    }

    /** Writes another round; what its writer may not see stands unasked in it. @throws Refused as {@link AssessmentRound} */
    @Audited("assessment.assess-again")
    public void assess(@NotNull @Valid AssessAgain command) {
        Actor actor = gate.require(Deed.WRITE, command.caseId());
        Instant now = clock.instant();
        IntakeFacts facts = command.facts().writtenBy(gate.sight(command.caseId()), IntakeFacts.NOTHING_YET);
        rounds.add(new AssessmentRound(
                new AssessAgain(command.caseId(), command.assessedOn(), facts),
                rounds.next(command.caseId()),
                options.known(),
                actor,
                now,
                Tokyo.dateOf(now)));
        rounds.flush();
    }
}
