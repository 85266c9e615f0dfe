package org.banso.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.banso.assessment.model.IntakeFixture.AFTER;
import static org.banso.assessment.model.IntakeFixture.BEFORE;
import static org.banso.assessment.model.IntakeFixture.INTERVIEWERS;
import static org.banso.assessment.model.IntakeFixture.PSYCHOLOGIST;
import static org.banso.assessment.model.IntakeFixture.START;
import static org.banso.assessment.model.IntakeFixture.WORKER;
import static org.banso.assessment.model.IntakeFixture.booked;
import static org.banso.assessment.model.IntakeFixture.facts;
import static org.banso.assessment.model.IntakeFixture.voice;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class JointIntakeTest {

    private static final long CASE = 1;
    private final JointIntake intake = booked(CASE);

    @Test
    void refusesToBeLedByOneAgencyAlone() {
        JointIntake fresh = new JointIntake(CASE);

        refuses(AssessmentReason.BOTH_AGENCIES_NEEDED, () -> fresh.expect(7, START, Map.of(Agency.PLAT_HOME, WORKER)));
        refuses(
                AssessmentReason.BOTH_AGENCIES_NEEDED,
                () -> fresh.expect(7, START, Map.of(Agency.PLAT_HOME, WORKER, Agency.SAPOSUTE, "sapo1")));
    }

    @Test
    void refusesToBeWrittenWhenNoneIsBooked() {
        JointIntake fresh = new JointIntake(CASE);

        refuses(
                AssessmentReason.NO_INTAKE_EXPECTED,
                () -> fresh.writeFacts(WORKER, 0, facts("なし"), IntakeFixture.NO_OPTIONS, AFTER));
    }

    @Test
    void refusesToBeWrittenOnceItIsCalledOff() {
        intake.callOff(7);

        refuses(
                AssessmentReason.NO_INTAKE_EXPECTED,
                () -> intake.writeFacts(WORKER, 0, facts("なし"), IntakeFixture.NO_OPTIONS, AFTER));
    }

    @Test
    void staysBookedWhenAnEarlierMeetingIsCalledOff() {
        intake.callOff(6);

        intake.writeFacts(WORKER, 0, facts("なし"), IntakeFixture.NO_OPTIONS, AFTER);
        assertThat(sheet(WORKER).meetingId()).isEqualTo(7);
    }

    @Test
    void refusesEveryWordBeforeTheInterviewBegins() {
        Refused refused = refuses(
                AssessmentReason.INTAKE_NOT_HELD,
                () -> intake.writeFacts(WORKER, 0, facts("なし"), IntakeFixture.NO_OPTIONS, BEFORE));
        assertThat(refused.values()).containsExactly(START);
        refuses(AssessmentReason.INTAKE_NOT_HELD, () -> speak(WORKER, "不安が強い", BEFORE));
        refuses(AssessmentReason.INTAKE_NOT_HELD, () -> intake.sign(WORKER, 0, BEFORE));
    }

    @Test
    void mayBeWrittenFromTheMinuteInWhichItBegins() {
        intake.writeFacts(WORKER, 0, facts("年金のみ"), IntakeFixture.NO_OPTIONS, START);

        assertThat(sheet(WORKER).facts().facts()).isEqualTo(facts("年金のみ"));
    }

    @Test
    void refusesWhoeverDoesNotLeadTheInterview() {
        refuses(
                AssessmentReason.NOT_AN_INTERVIEWER,
                () -> intake.writeFacts("plat2", 0, facts("なし"), IntakeFixture.NO_OPTIONS, AFTER));
        refuses(AssessmentReason.NOT_AN_INTERVIEWER, () -> speak("plat2", "不安が強い", AFTER));
        refuses(AssessmentReason.NOT_AN_INTERVIEWER, () -> intake.sign("plat2", 0, AFTER));
        assertThat(sheet("plat2").mayWriteFacts()).isFalse();
        assertThat(sheet("plat2").voices()).noneMatch(VoiceLine::open);
    }

    @Test
    void letsBothWriteTheSharedFactsAndSaysWhoWroteLast() {
        intake.writeFacts(WORKER, 0, facts("年金のみ"), IntakeFixture.NO_OPTIONS, START);
        intake.writeFacts(PSYCHOLOGIST, 0, facts("年金と貯金"), IntakeFixture.NO_OPTIONS, AFTER);

        FactsRead read = intake.facts(Map.of(PSYCHOLOGIST, "心理 架空男"));
        assertThat(read.facts().money()).isEqualTo("年金と貯金");
        assertThat(read.changedBy()).isEqualTo("心理 架空男");
        assertThat(read.changedAt()).isEqualTo(AFTER);
    }

    @Test
    void refusesFactsFromAStalePage() {
        refuses(
                KernelReason.CHANGED_MEANWHILE,
                () -> intake.writeFacts(WORKER, 1, facts("なし"), IntakeFixture.NO_OPTIONS, AFTER));
    }

    @Test
    void keepsBothVoicesAndTheirDisagreement() {
        speak(WORKER, "家計が先", AFTER);
        intake.speak(
                PSYCHOLOGIST,
                new SpeakVoice(CASE, 0, "不安が先", Set.of(IssueKind.PSYCHOLOGICAL), Agency.MERKMAL, "家計より先に安心が要る"),
                AFTER);

        assertThat(sheet(PSYCHOLOGIST).voices())
                .extracting(VoiceLine::agency, VoiceLine::picture, VoiceLine::disagreement, VoiceLine::mine)
                .containsExactly(
                        tuple(Agency.PLAT_HOME, "家計が先", "", false), tuple(Agency.MERKMAL, "不安が先", "家計より先に安心が要る", true));
    }

    @Test
    void refusesAVoiceFromAStalePage() {
        refuses(
                KernelReason.CHANGED_MEANWHILE,
                () -> intake.speak(WORKER, voice(CASE, 1, "家計が先", IssueKind.LIVELIHOOD), AFTER));
    }

    @Test
    void refusesToSignAnEmptyVoice() {
        refuses(AssessmentReason.VOICE_EMPTY, () -> intake.sign(WORKER, 0, AFTER));

        intake.speak(WORKER, voice(CASE, 0, "家計が先"), AFTER);
        refuses(AssessmentReason.VOICE_EMPTY, () -> intake.sign(WORKER, 0, AFTER));

        intake.speak(WORKER, voice(CASE, 0, "", IssueKind.LIVELIHOOD), AFTER);
        refuses(AssessmentReason.VOICE_EMPTY, () -> intake.sign(WORKER, 0, AFTER));
    }

    @Test
    void refusesASignatureUnderFactsThatTheSignerHasNotRead() {
        speak(WORKER, "家計が先", AFTER);

        refuses(KernelReason.CHANGED_MEANWHILE, () -> intake.sign(WORKER, 1, AFTER));
    }

    @Test
    void closesAVoiceWithItsSignatureAndLeavesTheOtherOpen() {
        speak(WORKER, "家計が先", AFTER);
        assertThat(intake.sign(WORKER, 0, AFTER)).isFalse();

        refuses(AssessmentReason.ALREADY_SIGNED, () -> speak(WORKER, "やはり家計", AFTER));
        refuses(AssessmentReason.ALREADY_SIGNED, () -> intake.sign(WORKER, 0, AFTER));
        speak(PSYCHOLOGIST, "不安が先", AFTER);
        assertThat(sheet(PSYCHOLOGIST).closed()).isFalse();
    }

    @Test
    void showsBesideASignatureThatTheFactsWereChangedAfterIt() {
        speak(WORKER, "家計が先", START);
        intake.sign(WORKER, 0, START);
        assertThat(sheet(WORKER).myVoice().factsChangedSince()).isFalse();

        intake.writeFacts(PSYCHOLOGIST, 0, facts("年金と貯金"), IntakeFixture.NO_OPTIONS, AFTER);

        assertThat(sheet(WORKER).myVoice().factsChangedSince()).isTrue();
    }

    @Test
    void closesTheRecordWithTheSecondSignature() {
        speak(WORKER, "家計が先", AFTER);
        speak(PSYCHOLOGIST, "不安が先", AFTER);
        intake.sign(PSYCHOLOGIST, 0, AFTER);

        assertThat(intake.sign(WORKER, 0, AFTER)).isTrue();

        assertThat(sheet(WORKER).closed()).isTrue();
        assertThat(sheet(WORKER).mayWriteFacts()).isFalse();
        refuses(
                AssessmentReason.INTAKE_CLOSED,
                () -> intake.writeFacts(WORKER, 0, facts("なし"), IntakeFixture.NO_OPTIONS, AFTER));
    }

    @Test
    void movesToAnotherDayAndKeepsWhatIsWritten() {
        speak(WORKER, "家計が先", AFTER);

        intake.expect(8, AFTER, INTERVIEWERS);

        assertThat(sheet(WORKER).startsAt()).isEqualTo(AFTER);
        assertThat(sheet(WORKER).myVoice().picture()).isEqualTo("家計が先");
    }

    @Test
    void passesASilentVoiceToAColleague() {
        intake.expect(8, AFTER, Map.of(Agency.PLAT_HOME, "plat2", Agency.MERKMAL, PSYCHOLOGIST));

        assertThat(sheet("plat2").myVoice()).isNotNull();
        assertThat(sheet(WORKER).myVoice()).isNull();
    }

    @Test
    void refusesToReplaceAnInterviewerWhoHasWritten() {
        speak(WORKER, "家計が先", AFTER);

        Refused refused = refuses(
                AssessmentReason.VOICE_WRITTEN,
                () -> intake.expect(8, AFTER, Map.of(Agency.PLAT_HOME, "plat2", Agency.MERKMAL, PSYCHOLOGIST)));
        assertThat(refused.values()).containsExactly(Agency.PLAT_HOME);
    }

    @Test
    void refusesToBeMovedOnceSomebodyHasSigned() {
        speak(WORKER, "家計が先", AFTER);
        intake.sign(WORKER, 0, AFTER);

        refuses(AssessmentReason.ALREADY_SIGNED, () -> intake.expect(8, AFTER, INTERVIEWERS));
    }

    private IntakeSheet sheet(String reader) {
        return intake.sheet(reader, Map.of(), AFTER);
    }

    private void speak(String uid, String picture, Instant now) {
        intake.speak(uid, voice(CASE, 0, picture, IssueKind.OTHER), now);
    }

    private static Refused refuses(Reason reason, Executable deed) {
        Refused refused = assertThrows(Refused.class, deed);
        assertThat(refused.reason()).isEqualTo(reason);
        return refused;
    }
}
