package org.banso.assessment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banso.assessment.model.IntakeFixture.AFTER;
import static org.banso.assessment.model.IntakeFixture.INTERVIEWERS;
import static org.banso.assessment.model.IntakeFixture.START;
import static org.banso.assessment.model.IntakeFixture.facts;
import static org.banso.assessment.model.IntakeFixture.voice;
import static org.banso.assessment.service.Desk.OFFICER;
import static org.banso.assessment.service.Desk.PSYCHOLOGIST;
import static org.banso.assessment.service.Desk.STRANGER;
import static org.banso.assessment.service.Desk.WORKER;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.banso.access.model.AccessReason;
import org.banso.access.model.Ground;
import org.banso.access.model.Standings;
import org.banso.assessment.model.AssessmentOptions;
import org.banso.assessment.model.AssessmentReason;
import org.banso.assessment.model.IntakeSheet;
import org.banso.assessment.model.IssueKind;
import org.banso.assessment.model.JointIntakes;
import org.banso.assessment.model.SignIntake;
import org.banso.assessment.model.VoiceLine;
import org.banso.assessment.model.WriteFacts;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFiles;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.CaseWorkers;
import org.banso.casefile.model.CasefileReason;
import org.banso.casefile.service.CaseWorking;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

class IntakeRecordingTest {

    private static final long MEETING = 7;

    @RegisterExtension
    final Database database = new Database();

    private final Happenings happenings = new Happenings();
    private CaseFile file;

    @BeforeEach
    void aCaseAtTheDesk() {
        Desk.follow(database.em());
        file = CaseFixture.stored(database.em());
    }

    @Test
    void takesTheCaseToTheJointIntakeWhenItIsBookedAndLeavesItThereWhenItMoves() {
        expect();
        assertThat(file.state()).isEqualTo(CaseState.JOINT_INTAKE);

        as(WORKER).expect(file.id(), MEETING + 1, AFTER, INTERVIEWERS);

        assertThat(file.state()).isEqualTo(CaseState.JOINT_INTAKE);
        assertThat(as(WORKER).open(file.id()).startsAt()).isEqualTo(AFTER);
    }

    @Test
    void refusesToExpectAnIntakeOfACaseThatRestsAndWritesNothing() {
        CaseFixture.suspend(file);

        refuses(CasefileReason.WRONG_ORDER, this::expect);

        assertThat(new JointIntakes(database.em()).of(file.id())).isEmpty();
    }

    @Test
    void opensAnEmptyPageWhenNoneIsExpectedAndWritesNothing() {
        IntakeSheet sheet = as(WORKER).open(file.id());

        assertThat(sheet.voices()).isEmpty();
        assertThat(sheet.mayWriteFacts()).isFalse();
        assertThat(new JointIntakes(database.em()).of(file.id())).isEmpty();
        refuses(AssessmentReason.NO_INTAKE_EXPECTED, () -> as(WORKER).facts(file.id()));
        refuses(
                AssessmentReason.NO_INTAKE_EXPECTED,
                () -> as(WORKER).writeFacts(new WriteFacts(file.id(), 0, facts("なし"))));
    }

    @Test
    void goesFromTwoVoicesToAnAssessedCase() {
        expect();
        database.flushAndClear();
        as(WORKER).writeFacts(new WriteFacts(file.id(), 1, facts("年金のみ")));
        as(WORKER).speak(voice(file.id(), 1, "家計が先", IssueKind.LIVELIHOOD));
        as(PSYCHOLOGIST).speak(voice(file.id(), 1, "不安が先", IssueKind.PSYCHOLOGICAL));

        as(WORKER).sign(new SignIntake(file.id(), 2));
        assertThat(state()).isEqualTo(CaseState.JOINT_INTAKE);
        as(PSYCHOLOGIST).sign(new SignIntake(file.id(), 2));

        assertThat(state()).isEqualTo(CaseState.ASSESSED);
        assertThat(happenings.kinds())
                .containsExactly("assessment.VOICE_SIGNED", "assessment.VOICE_SIGNED", "assessment.INTAKE_CLOSED");
        IntakeSheet sheet = as(WORKER).open(file.id());
        assertThat(sheet.closed()).isTrue();
        assertThat(sheet.voices()).extracting(VoiceLine::authorName).containsExactly("支援 架空美", "心理 架空男");
        assertThat(sheet.suggestion().agencies()).containsExactly(Agency.PLAT_HOME, Agency.MERKMAL);
        assertThat(sheet.facts().changedBy()).isEqualTo("支援 架空美");
    }

    @Test
    void tellsNobodyOfASignatureThatIsRefused() {
        expect();

        refuses(AssessmentReason.VOICE_EMPTY, () -> as(WORKER).sign(new SignIntake(file.id(), 1)));

        assertThat(happenings.kinds()).isEmpty();
        assertThat(state()).isEqualTo(CaseState.JOINT_INTAKE);
    }

    @Test
    void letsWhoeverWasRefusedASignatureWriteOnAndSignFromTheSamePage() {
        expect();
        database.flushAndClear();
        int version = as(WORKER).speak(voice(file.id(), 1, "家計が先"));
        refuses(AssessmentReason.VOICE_EMPTY, () -> as(WORKER).sign(new SignIntake(file.id(), 1)));

        as(WORKER).speak(voice(file.id(), version, "家計が先", IssueKind.LIVELIHOOD));
        as(WORKER).sign(new SignIntake(file.id(), 1));

        assertThat(happenings.kinds()).containsExactly("assessment.VOICE_SIGNED");
    }

    @Test
    void givesTheFasterOnesFactsToTheSlowerOneToLayBesideTheirOwn() {
        expect();
        database.flushAndClear();
        as(WORKER).writeFacts(new WriteFacts(file.id(), 1, facts("年金のみ")));

        refuses(
                KernelReason.CHANGED_MEANWHILE,
                () -> as(PSYCHOLOGIST).writeFacts(new WriteFacts(file.id(), 1, facts("貯金あり"))));

        assertThat(as(PSYCHOLOGIST).facts(file.id()).facts().money()).isEqualTo("年金のみ");
        as(PSYCHOLOGIST)
                .writeFacts(new WriteFacts(
                        file.id(), as(PSYCHOLOGIST).facts(file.id()).version(), facts("年金と貯金")));
        assertThat(as(WORKER).facts(file.id()).facts().money()).isEqualTo("年金と貯金");
    }

    @Test
    void waitsAgainOnceTheMeetingIsCalledOff() {
        expect();

        as(WORKER).calledOff(file.id(), MEETING);

        refuses(
                AssessmentReason.NO_INTAKE_EXPECTED,
                () -> as(WORKER).writeFacts(new WriteFacts(file.id(), 1, facts("なし"))));
        expect();
        as(WORKER).writeFacts(new WriteFacts(file.id(), version(), facts("なし")));
    }

    @Test
    void answersAStrangerAsIfThereWereNoCase() {
        expect();

        refuses(KernelReason.NOT_FOUND, () -> as(STRANGER).open(file.id()));
        refuses(KernelReason.NOT_FOUND, () -> as(STRANGER).facts(file.id()));
        refuses(KernelReason.NOT_FOUND, () -> as(STRANGER).writeFacts(new WriteFacts(file.id(), 1, facts("なし"))));
        refuses(KernelReason.NOT_FOUND, () -> as(STRANGER).speak(voice(file.id(), 1, "x")));
        refuses(KernelReason.NOT_FOUND, () -> as(STRANGER).sign(new SignIntake(file.id(), 1)));
        refuses(KernelReason.NOT_FOUND, () -> as(STRANGER).calledOff(file.id(), MEETING));
        refuses(KernelReason.NOT_FOUND, () -> as(STRANGER).expect(file.id(), MEETING, START, INTERVIEWERS));
    }

    @Test
    void letsTheWardReadAndNotWrite() {
        expect();
        new Standings(database.em()).grant(file.id(), Agency.WARD, Ground.PLAN_DECISION, START, null);

        assertThat(as(OFFICER).open(file.id()).voices()).noneMatch(VoiceLine::mine);
        refuses(AccessReason.NOT_YOUR_ROLE, () -> as(OFFICER).writeFacts(new WriteFacts(file.id(), 1, facts("なし"))));
    }

    private void expect() {
        as(WORKER).expect(file.id(), MEETING, START, INTERVIEWERS);
    }

    private int version() {
        return as(WORKER).facts(file.id()).version();
    }

    private CaseState state() {
        return new CaseFiles(database.em()).get(file.id()).state();
    }

    private IntakeRecording as(Actor actor) {
        Desk desk = Desk.of(database.em(), actor).at(AFTER);
        return new IntakeRecording(
                desk.gate(),
                new JointIntakes(database.em()),
                new AssessmentOptions(database.em()),
                new CaseFiles(database.em()),
                desk.roll(),
                happenings,
                new CaseWorking(
                        desk.gate(),
                        new CaseFiles(database.em()),
                        new CaseWorkers(database.em()),
                        desk.roll(),
                        happenings,
                        desk.clock()),
                desk.clock());
    }

    private static void refuses(Reason reason, Executable deed) {
        assertThat(assertThrows(Refused.class, deed).reason()).isEqualTo(reason);
    }
}
