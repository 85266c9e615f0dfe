package org.banso.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banso.assessment.model.IntakeFixture.AFTER;
import static org.banso.assessment.model.IntakeFixture.PSYCHOLOGIST;
import static org.banso.assessment.model.IntakeFixture.WORKER;
import static org.banso.assessment.model.IntakeFixture.booked;
import static org.banso.assessment.model.IntakeFixture.facts;
import static org.banso.assessment.model.IntakeFixture.voice;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.banso.access.model.Marks;
import org.banso.casefile.model.CaseFixture;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Answer;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.RoughDate;
import org.banso.kernel.model.Tokyo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

class JointIntakesTest {

    /** The version of what was stored once. */
    private static final int STORED = 1;

    @RegisterExtension
    final Database database = new Database();

    @Test
    void keepsTheSharedFactsAsWritten() {
        long caseId = CaseFixture.stored(database.em()).id();
        JointIntakes intakes = new JointIntakes(database.em());
        intakes.add(booked(caseId)).writeFacts(WORKER, 0, facts("年金のみ\n貯金なし"), IntakeFixture.NO_OPTIONS, AFTER);
        database.flushAndClear();

        FactsRead read = intakes.of(caseId).orElseThrow().facts(Map.of());

        assertThat(read.facts()).isEqualTo(facts("年金のみ\n貯金なし"));
        assertThat(read.changedAt()).isEqualTo(AFTER);
    }

    @Test
    void keepsEveryAnswerThatTheListsOffer() {
        long caseId = CaseFixture.stored(database.em()).id();
        JointIntakes intakes = new JointIntakes(database.em());
        JointIntake intake = intakes.add(booked(caseId));
        intakes.flush();
        for (Continuity continuity : Continuity.values()) {
            intake.writeFacts(
                    WORKER, version(intake), everything(continuity), options().known(), AFTER);
            intakes.flush();
        }
        intake.speak(
                PSYCHOLOGIST,
                new SpeakVoice(caseId, STORED, "見立て", EnumSet.allOf(IssueKind.class), Agency.MERKMAL, "ここは違う"),
                AFTER);
        database.flushAndClear();

        IntakeSheet sheet = intakes.of(caseId).orElseThrow().sheet(PSYCHOLOGIST, Map.of(), AFTER);

        assertThat(sheet.facts().facts()).isEqualTo(everything(Continuity.UNKNOWN));
        assertThat(sheet.myVoice().issues()).containsExactlyInAnyOrder(IssueKind.values());
        assertThat(sheet.myVoice().suggestedLead()).isEqualTo(Agency.MERKMAL);
        assertThat(sheet.myVoice().disagreement()).isEqualTo("ここは違う");
    }

    @Test
    void countsAVersionForEveryChangeOfTheFactsEvenOfOneTriggerAlone() {
        long caseId = CaseFixture.stored(database.em()).id();
        JointIntakes intakes = new JointIntakes(database.em());
        JointIntake intake = intakes.add(booked(caseId));
        intakes.flush();
        int first = version(intake);
        intake.writeFacts(WORKER, first, facts("なし"), IntakeFixture.NO_OPTIONS, AFTER);
        intakes.flush();
        int second = version(intake);
        OptionLine exam = IntakeFixture.option(database.em(), OptionList.TRIGGER, "受験");
        intake.writeFacts(
                PSYCHOLOGIST,
                second,
                answering(Continuity.CONTINUOUS, Set.of(exam)),
                options().known(),
                AFTER.plusSeconds(1));
        intakes.flush();

        assertThat(second).isGreaterThan(first);
        assertThat(version(intake)).isGreaterThan(second);
    }

    @Test
    void anAnswerThatIsOfferedNoMoreStaysInItsRecordAndCannotBeGivenAnew() {
        long caseId = CaseFixture.stored(database.em()).id();
        JointIntakes intakes = new JointIntakes(database.em());
        OptionLine ended = IntakeFixture.option(database.em(), OptionList.RHYTHM, "昼夜が逆転している");
        JointIntake intake = intakes.add(booked(caseId));
        intakes.flush();
        intake.writeFacts(
                WORKER,
                version(intake),
                answering(Continuity.UNKNOWN, Set.of(ended)),
                options().known(),
                AFTER);
        intakes.flush();
        options().get(ended.id()).end(Tokyo.dateOf(AFTER), Tokyo.dateOf(AFTER));
        options().flush();
        database.flushAndClear();

        JointIntake later = intakes.of(caseId).orElseThrow();
        Instant nextDay = AFTER.plus(1, ChronoUnit.DAYS);
        later.writeFacts(
                WORKER, version(later), later.facts(Map.of()).facts(), options().known(), nextDay);

        assertThat(later.facts(Map.of()).facts().of(OptionList.RHYTHM))
                .extracting(OptionLine::label)
                .containsExactly("昼夜が逆転している");
        JointIntake other = booked(CaseFixture.stored(database.em()).id());
        refuses(
                AssessmentReason.OPTION_NOT_OFFERED,
                () -> other.writeFacts(
                        WORKER,
                        0,
                        answering(Continuity.UNKNOWN, Set.of(ended)),
                        options().known(),
                        nextDay));
    }

    @Test
    void refusesNotKnownBesideAnAnswerTwoOfOneAndABeginningToCome() {
        JointIntake intake = booked(CaseFixture.stored(database.em()).id());
        OptionLine family = IntakeFixture.option(database.em(), OptionList.CONTACT, "家族");
        OptionLine nobody = IntakeFixture.option(database.em(), OptionList.CONTACT, "だれとも交流がない");
        OptionLine room = IntakeFixture.option(database.em(), OptionList.ACTIVITY, "自室からほとんど出ない");
        OptionLine hobby = IntakeFixture.option(database.em(), OptionList.ACTIVITY, "趣味の用事のときだけ外出する");

        refuses(AssessmentReason.STANDS_ALONE, () -> answer(intake, Set.of(family, nobody)));
        refuses(AssessmentReason.ONE_ANSWER_ONLY, () -> answer(intake, Set.of(room, hobby)));
        IntakeFacts toCome = new IntakeFacts(
                RoughDate.ofYear(Tokyo.dateOf(AFTER).getYear() + 1),
                Continuity.UNKNOWN,
                Set.of(),
                "",
                Answer.UNKNOWN,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                Marks.NONE);
        refuses(
                AssessmentReason.ONSET_TO_COME,
                () -> intake.writeFacts(WORKER, 0, toCome, IntakeFixture.NO_OPTIONS, AFTER));
    }

    private void answer(JointIntake intake, Set<OptionLine> answers) {
        intake.writeFacts(
                WORKER, 0, answering(Continuity.UNKNOWN, answers), options().known(), AFTER);
    }

    private static void refuses(AssessmentReason reason, Executable deed) {
        assertThat(assertThrows(Refused.class, deed).is(reason))
                .as(reason.name())
                .isTrue();
    }

    @Test
    void countsNoVersionOfTheFactsForAVoice() {
        long caseId = CaseFixture.stored(database.em()).id();
        JointIntakes intakes = new JointIntakes(database.em());
        JointIntake intake = intakes.add(booked(caseId));
        intakes.flush();
        int before = version(intake);

        intake.speak(WORKER, voice(caseId, STORED, "家計が先", IssueKind.LIVELIHOOD), AFTER);
        intakes.flush();

        assertThat(version(intake)).isEqualTo(before);
    }

    @Test
    void findsNoneForACaseWithoutOne() {
        assertThat(new JointIntakes(database.em())
                        .of(CaseFixture.stored(database.em()).id()))
                .isEmpty();
    }

    @Test
    void refusesASecondIntakeOfTheSameCase() {
        long caseId = CaseFixture.stored(database.em()).id();
        JointIntakes intakes = new JointIntakes(database.em());
        intakes.add(booked(caseId));
        intakes.flush();
        intakes.add(booked(caseId));

        Refused refused = assertThrows(Refused.class, intakes::flush);
        assertThat(refused.is(KernelReason.CHANGED_MEANWHILE)).isTrue();
    }

    @Test
    void theDatabaseItselfRefusesASignatureUnderAnEmptyVoice() {
        long caseId = CaseFixture.stored(database.em()).id();
        JointIntakes intakes = new JointIntakes(database.em());
        intakes.add(booked(caseId));
        intakes.flush();

        assertThrows(
                PersistenceException.class,
                () -> database.em()
                        .createNativeQuery("update assessment_voice set signed_at = now()")
                        .executeUpdate());
    }

    @Test
    void refusesTheSlowerOfTwoWhoWriteTheFactsAtTheSameMoment() {
        long caseId = database.inTransaction(IntakeFixtureStore::bookedCase);
        database.doInTransaction(fast -> {
            JointIntake seenByBoth = new JointIntakes(fast).ofForChange(caseId).orElseThrow();
            seenByBoth.writeFacts(WORKER, STORED, facts("年金のみ"), IntakeFixture.NO_OPTIONS, AFTER);
        });

        Refused refused = assertThrows(
                Refused.class,
                () -> database.doInTransaction(slow -> new JointIntakes(slow)
                        .ofForChange(caseId)
                        .orElseThrow()
                        .writeFacts(PSYCHOLOGIST, STORED, facts("貯金あり"), IntakeFixture.NO_OPTIONS, AFTER)));

        assertThat(refused.is(KernelReason.CHANGED_MEANWHILE)).isTrue();
        FactsRead theirs = database.inTransaction(
                em -> new JointIntakes(em).of(caseId).orElseThrow().facts(Map.of()));
        assertThat(theirs.facts().money()).isEqualTo("年金のみ");
    }

    @Test
    @Timeout(60)
    void closesTheRecordWhenBothSignAtTheSameMoment() throws Exception {
        long caseId = database.inTransaction(IntakeFixtureStore::bookedCase);
        database.doInTransaction(em -> {
            JointIntake intake = new JointIntakes(em).ofForChange(caseId).orElseThrow();
            intake.speak(WORKER, voice(caseId, STORED, "家計が先", IssueKind.LIVELIHOOD), AFTER);
            intake.speak(PSYCHOLOGIST, voice(caseId, STORED, "不安が先", IssueKind.PSYCHOLOGICAL), AFTER);
        });
        CompletableFuture<Boolean> other = new CompletableFuture<>();

        boolean firstClosed = database.inTransaction(em -> {
            JointIntake intake = new JointIntakes(em).ofForChange(caseId).orElseThrow();
            other.completeAsync(() -> signed(caseId, PSYCHOLOGIST));
            awaitWaitingFor(em);
            return intake.sign(WORKER, STORED, AFTER);
        });

        assertThat(firstClosed).isFalse();
        assertThat(other.get(30, TimeUnit.SECONDS)).isTrue();
    }

    private boolean signed(long caseId, String uid) {
        return database.inTransaction(
                em -> new JointIntakes(em).ofForChange(caseId).orElseThrow().sign(uid, STORED, AFTER));
    }

    /** Until another transaction waits for a lock, so that the test meets the race and does not miss it. */
    private static void awaitWaitingFor(EntityManager em) {
        boolean waiting = false;
        while (!waiting) {
            waiting = (Boolean) em.createNativeQuery("select exists (select 1 from pg_locks where not granted)")
                    .getSingleResult();
        }
    }

    /** Of a list of several all that may stand together, of the others the first. */
    private IntakeFacts everything(Continuity continuity) {
        Set<OptionLine> answers = new HashSet<>();
        for (OptionList list : OptionList.values()) {
            options().every().stream()
                    .filter(line -> line.list() == list && !line.alone())
                    .limit(list.isSeveral() ? Long.MAX_VALUE : 1)
                    .forEach(answers::add);
        }
        return answering(continuity, answers);
    }

    private static IntakeFacts answering(Continuity continuity, Set<OptionLine> answers) {
        return new IntakeFacts(null, continuity, answers, "", Answer.UNKNOWN, "", "", "", "", "", "", "", Marks.NONE);
    }

    private AssessmentOptions options() {
        return new AssessmentOptions(database.em());
    }

    private static int version(JointIntake intake) {
        return intake.facts(Map.of()).version();
    }

    /** A case with a booked intake, stored. */
    private static final class IntakeFixtureStore {

        static long bookedCase(EntityManager em) {
            long caseId = CaseFixture.stored(em).id();
            new JointIntakes(em).add(booked(caseId));
            return caseId;
        }
    }
}
