package org.banso.assessment.service;

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
import java.util.Map;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.assessment.model.AssessmentOptions;
import org.banso.assessment.model.AssessmentReason;
import org.banso.assessment.model.FactsRead;
import org.banso.assessment.model.IntakeFacts;
import org.banso.assessment.model.IntakeSheet;
import org.banso.assessment.model.JointIntake;
import org.banso.assessment.model.JointIntakes;
import org.banso.assessment.model.SignIntake;
import org.banso.assessment.model.SpeakVoice;
import org.banso.assessment.model.WriteFacts;
import org.banso.casefile.model.CaseFiles;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.StoryValue;
import org.banso.casefile.service.CaseWorking;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;

/** The joint intake: expected when it is booked, written and signed by its two interviewers, read by whoever reads the case. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class IntakeRecording {

    private static final String VOICE_SIGNED = "assessment.VOICE_SIGNED";
    private static final String INTAKE_CLOSED = "assessment.INTAKE_CLOSED";

    @Inject
    private CaseGate gate;

    @Inject
    private JointIntakes intakes;

    @Inject
    private AssessmentOptions options;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Roll roll;

    @Inject
    private Event<CaseHappening> happenings;

    @Inject
    private CaseWorking working;

    @Inject
    private Clock clock;

    protected IntakeRecording() {}

    public IntakeRecording(
            CaseGate gate,
            JointIntakes intakes,
            AssessmentOptions options,
            CaseFiles caseFiles,
            Roll roll,
            Event<CaseHappening> happenings,
            CaseWorking working,
            Clock clock) {
        this.gate = gate;
        this.intakes = intakes;
        this.options = options;
        this.caseFiles = caseFiles;
        this.roll = roll;
        this.happenings = happenings;
        this.working = working;
        this.clock = clock;
    }

    /**
     * A joint intake is booked, or moved to another time or other people. The meeting room says so in its own transaction.
     *
     * @param interviewers one uid for each agency of the joint desk
     * @throws Refused {@link JointIntake#expect}; WRONG_ORDER when the case rests or is closed
     */
    @Audited("assessment.expect")
    public void expect(
            @CaseId long caseId,
            long meetingId,
            @NotNull Instant startsAt,
            @NotNull Map<@NotNull Agency, @NotBlank String> interviewers) {
        gate.require(Deed.WRITE, caseId);
        caseFiles.get(caseId).reach(CaseState.JOINT_INTAKE);
        JointIntake intake = intakes.ofForChange(caseId).orElseGet(() -> intakes.add(new JointIntake(caseId)));
        intake.expect(meetingId, startsAt, interviewers);
        intakes.flush();
        interviewers.values().stream().sorted().forEach(uid -> working.nameWhereNobodyIs(caseId, uid));
    }

    /** The meeting does not take place; until another is booked nobody writes. */
    @Audited("assessment.call-off")
    public void calledOff(@CaseId long caseId, long meetingId) {
        gate.require(Deed.WRITE, caseId);
        intakes.ofForChange(caseId).ifPresent(intake -> intake.callOff(meetingId));
        intakes.flush();
    }

    /** The intake on its page; an empty one when none was ever expected. Writes nothing. */
    @Audited(value = "assessment.open", look = true)
    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    public IntakeSheet open(@CaseId long caseId) {
        return seen(caseId, gate.requireAdmission(Deed.READ, caseId));
    }

    /** The same to be printed. @throws Refused NOT_FOUND; NOT_YOUR_ROLE */
    @Audited(value = "assessment.print", look = true, act = Act.PRINT)
    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    public IntakeSheet printed(@CaseId long caseId) {
        return seen(caseId, gate.requireAdmission(Deed.PRINT, caseId));
    }

    /** The same as a file. @throws Refused NOT_FOUND; NOT_YOUR_ROLE */
    @Audited(value = "assessment.export", look = true, act = Act.EXPORT)
    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    public IntakeSheet exported(@CaseId long caseId) {
        return seen(caseId, gate.requireAdmission(Deed.EXPORT, caseId));
    }

    private IntakeSheet seen(long caseId, CaseGate.Admitted reader) {
        JointIntake intake = intakes.of(caseId).orElseGet(() -> new JointIntake(caseId));
        Instant now = clock.instant();
        return intake.sheet(reader.actor().uid(), roll.names(intake.uids()), now)
                .offering(options.offered(Tokyo.dateOf(now), reader.sight()))
                .seenWith(reader.sight());
    }

    /** The shared facts as they are now, to lay beside one's own after someone was faster. */
    @Audited(value = "assessment.facts", look = true)
    public FactsRead facts(@CaseId long caseId) {
        gate.require(Deed.READ, caseId);
        JointIntake intake = intakes.of(caseId).orElseThrow(() -> new Refused(AssessmentReason.NO_INTAKE_EXPECTED));
        return intake.facts(roll.names(intake.uids())).seenWith(gate.sight(caseId));
    }

    /**
     * Writes the shared facts.
     *
     * @throws Refused {@link JointIntake#writeFacts}
     */
    @Audited("assessment.write-facts")
    public void writeFacts(@Valid @NotNull WriteFacts command) {
        Actor actor = gate.require(Deed.WRITE, command.caseId());
        JointIntake intake = expected(command.caseId());
        IntakeFacts facts = command.facts()
                .writtenBy(gate.sight(command.caseId()), intake.facts(Map.of()).facts());
        intake.writeFacts(actor.uid(), command.version(), facts, options.known(), clock.instant());
        intakes.flush();
    }

    /**
     * Writes the caller's own voice.
     *
     * @return its version now, so that whoever stays on the page may write again or sign
     * @throws Refused {@link JointIntake#speak}
     */
    @Audited("assessment.speak")
    public int speak(@Valid @NotNull SpeakVoice command) {
        Actor actor = gate.require(Deed.WRITE, command.caseId());
        JointIntake intake = expected(command.caseId());
        intake.speak(actor.uid(), command, clock.instant());
        intakes.flush();
        return intake.versionOfVoice(actor.uid());
    }

    /**
     * Signs; with the second signature the record is closed and the case assessed.
     *
     * @throws Refused {@link JointIntake#sign}
     */
    @Audited("assessment.sign")
    public void sign(@Valid @NotNull SignIntake command) {
        Actor actor = gate.require(Deed.WRITE, command.caseId());
        Instant now = clock.instant();
        JointIntake intake = expected(command.caseId());
        boolean closed = intake.sign(actor.uid(), command.version(), now);
        happenings.fire(happening(intake, now, VOICE_SIGNED, actor, List.of(StoryValue.of(actor.agency()))));
        if (closed) {
            caseFiles.get(command.caseId()).reach(CaseState.ASSESSED);
            happenings.fire(happening(intake, now, INTAKE_CLOSED, actor, List.of()));
        }
        intakes.flush();
    }

    private JointIntake expected(long caseId) {
        return intakes.ofForChange(caseId).orElseThrow(() -> new Refused(AssessmentReason.NO_INTAKE_EXPECTED));
    }

    private static CaseHappening happening(JointIntake intake, Instant at, String kind, Actor by, List<String> values) {
        return new CaseHappening(
                intake.caseId(), at, kind, by.uid(), by.agency().name(), intake.id(), values);
    }
}
