package org.banso.support.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.banso.assessment.model.IntakeFixture.AFTER;
import static org.banso.assessment.model.IntakeFixture.INTERVIEWERS;
import static org.banso.assessment.model.IntakeFixture.START;
import static org.banso.assessment.service.Desk.PSYCHOLOGIST;
import static org.banso.assessment.service.Desk.WORKER;
import static org.banso.casefile.model.CaseFixture.NOW;
import static org.banso.casefile.model.CaseFixture.TODAY;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banso.access.model.AccessReason;
import org.banso.access.model.Delicate;
import org.banso.access.model.Marks;
import org.banso.assessment.model.AssessmentOptions;
import org.banso.assessment.model.Continuity;
import org.banso.assessment.model.IntakeFacts;
import org.banso.assessment.model.IntakeFixture;
import org.banso.assessment.model.IntakeSheet;
import org.banso.assessment.model.IssueKind;
import org.banso.assessment.model.JointIntake;
import org.banso.assessment.model.JointIntakes;
import org.banso.assessment.model.OptionLine;
import org.banso.assessment.model.OptionList;
import org.banso.assessment.model.SpeakVoice;
import org.banso.assessment.service.Desk;
import org.banso.assessment.service.Happenings;
import org.banso.assessment.service.IntakeRecording;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFiles;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.CaseWorkers;
import org.banso.casefile.model.Story;
import org.banso.casefile.model.StoryFilter;
import org.banso.casefile.model.StoryValue;
import org.banso.casefile.service.CaseWorking;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Answer;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.plan.model.DraftPlan;
import org.banso.plan.model.Goal;
import org.banso.plan.model.PlanContent;
import org.banso.plan.model.PlanFixture;
import org.banso.plan.model.PlanSheet;
import org.banso.plan.model.PlannedSupport;
import org.banso.plan.model.RevisePlan;
import org.banso.plan.model.SupportKind;
import org.banso.plan.service.PlanDesk;
import org.banso.reception.model.Worry;
import org.banso.support.model.AllTasks;
import org.banso.support.model.MetWhom;
import org.banso.support.model.NoteKind;
import org.banso.support.model.NoteSegment;
import org.banso.support.model.NoteText;
import org.banso.support.model.Origin;
import org.banso.support.model.ProgressNotes;
import org.banso.support.model.StoryPages;
import org.banso.support.model.TaskLine;
import org.banso.support.model.WriteNote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What leaves the services for somebody at the desk, who sees danger and neither illness nor income: every text that is marked
 * so stays inside.
 */
class WhatIsHiddenTest {

    private static final Actor DESK = new Actor("zz-desk", "窓口 架空乃", Agency.PLAT_HOME, Set.of(Role.DESK));
    private static final Set<Delicate> ILLNESS = EnumSet.of(Delicate.DIAGNOSIS);
    private static final Set<Delicate> DANGER = EnumSet.of(Delicate.VIOLENCE);
    private static final Set<Delicate> INCOME = EnumSet.of(Delicate.INCOME);

    @RegisterExtension
    final Database database = new Database();

    private final Happenings happenings = new Happenings(told -> new Story(database.em()).add(told, NOW));
    private CaseFile file;

    @BeforeEach
    void aCaseAtTheDesk() {
        Desk.follow(database.em());
        CaseFixture.staff(database.em(), DESK);
        file = CaseFixture.stored(database.em());
    }

    // ---- notes and tasks ----

    @Test
    void aMarkedPassageOfANoteAndAMarkedNextStep() {
        write(WORKER);
        database.flushAndClear();

        NoteText whole = note(WORKER);
        assertThat(whole.segments()).extracting(NoteSegment::text).containsExactly("薬の名", "殴られた", "散歩をした");
        assertThat(whole.nextStep()).isEqualTo("生活保護の申請");
        NoteText seen = note(DESK);
        assertThat(seen.segments()).extracting(NoteSegment::text).containsExactly("", "殴られた", "散歩をした");
        assertThat(seen.segments().get(0).about()).isEqualTo(ILLNESS);
        assertThat(seen.nextStep()).isEmpty();
        assertThat(seen.nextAbout()).isEqualTo(INCOME);
    }

    @Test
    void theTaskThatComesOfItInTheCaseAndInOnesOwnList() {
        write(DESK);
        database.flushAndClear();

        assertThat(tasks(WORKER).ofCase(file.id())).extracting(TaskLine::title).containsExactly("生活保護の申請");
        assertThat(tasks(DESK).ofCase(file.id())).extracting(TaskLine::title).containsExactly("");
        assertThat(tasks(DESK).mine()).singleElement().satisfies(mine -> {
            assertThat(mine.title()).isEmpty();
            assertThat(mine.about()).isEqualTo(INCOME);
        });
    }

    @Test
    void aDelicateWorryInTheStory() {
        for (Worry worry : List.of(Worry.DEBT, Worry.VIOLENCE_ABUSE, Worry.HOUSING)) {
            happenings.fire(new CaseHappening(
                    file.id(),
                    NOW,
                    "reception.RECEIVED",
                    WORKER.uid(),
                    "PLAT_HOME",
                    0,
                    List.of(StoryValue.of(worry, worry.delicate().orElse(null)))));
        }

        assertThat(values(WORKER))
                .containsExactlyInAnyOrder(
                        "enum.reception.Worry.DEBT",
                        "enum.reception.Worry.VIOLENCE_ABUSE",
                        "enum.reception.Worry.HOUSING");
        assertThat(values(DESK))
                .containsExactlyInAnyOrder(
                        StoryValue.HIDDEN, "enum.reception.Worry.VIOLENCE_ABUSE", "enum.reception.Worry.HOUSING");
    }

    // ---- plan and decision ----

    @Test
    void aMarkedTextOfAPlanAndWhoeverDoesNotSeeItDoesNotWriteOverIt() {
        lead();
        long planId = plan(WORKER).planning().draft(new DraftPlan(file.id(), marked()));
        database.flushAndClear();

        PlanSheet seen = plan(DESK).planning().sheet(file.id(), planId);
        assertThat(seen.content().wishPerson()).isEqualTo("静かに暮らしたい");
        assertThat(seen.content().issues()).isEmpty();
        assertThat(seen.content().marks().of("issues")).isEqualTo(ILLNESS);
        assertThat(seen.content().goals()).extracting(Goal::text).containsExactly("", "週1回の外出");
        assertThat(seen.content().supports())
                .extracting(PlannedSupport::content)
                .containsExactly("家から離れる段取り");
        assertThat(seen.mayRevise()).isFalse();
        refuses(
                AccessReason.HIDDEN_PART,
                () -> plan(DESK).planning().revise(new RevisePlan(file.id(), planId, 1, PlanFixture.content())));
        PlanSheet whole = plan(WORKER).planning().sheet(file.id(), planId);
        assertThat(whole.content()).isEqualTo(marked());
        assertThat(whole.mayRevise()).isTrue();
    }

    @Test
    void theReasonOfADecisionByItsIssue() {
        lead();
        database.flushAndClear();

        assertThat(plan(WORKER).leadDeciding().chain(file.id()).get(0).reasons())
                .allSatisfy(line -> assertThat(line.reason()).isNotEmpty());
        assertThat(plan(DESK).leadDeciding().chain(file.id()).get(0).reasons())
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> {
                    assertThat(line.issue()).isNull();
                    assertThat(line.reason()).isEmpty();
                });
    }

    // ---- intake ----

    @Test
    void whatTheIntakeSaysOfIllnessAndIncome() {
        JointIntake intake = new JointIntake(file.id());
        intake.expect(7, START, INTERVIEWERS);
        intake.writeFacts(
                WORKER.uid(),
                0,
                facts("薬が合わない", ILLNESS, "母は働いている"),
                new AssessmentOptions(database.em()).known(),
                AFTER);
        intake.speak(
                PSYCHOLOGIST.uid(),
                new SpeakVoice(
                        file.id(),
                        0,
                        "不安が強い",
                        Set.of(IssueKind.PSYCHOLOGICAL, IssueKind.FAMILY),
                        null,
                        "家計の見方がちがう",
                        new Marks(Map.of("picture", ILLNESS, "disagreement", INCOME))),
                AFTER);
        new JointIntakes(database.em()).add(intake);
        database.flushAndClear();

        IntakeSheet seen = intake(DESK).open(file.id());
        assertThat(seen.facts().facts().sharedFacts()).isEmpty();
        assertThat(seen.facts().facts().familyWish()).isEqualTo("母は働いている");
        assertThat(seen.facts().facts().money()).isEmpty();
        assertThat(seen.facts().facts().answers()).extracting(OptionLine::label).containsExactly("受験");
        assertThat(seen.voices())
                .filteredOn(voice -> voice.agency() == Agency.MERKMAL)
                .singleElement()
                .satisfies(voice -> {
                    assertThat(voice.picture()).isEmpty();
                    assertThat(voice.disagreement()).isEmpty();
                    assertThat(voice.issues()).containsExactly(IssueKind.FAMILY);
                });
        assertThat(seen.suggestion().issues()).extracting(line -> line.issue()).containsExactly(IssueKind.FAMILY);
        IntakeSheet whole = intake(WORKER).open(file.id());
        assertThat(whole.facts().facts()).isEqualTo(facts("薬が合わない", ILLNESS, "母は働いている"));
        assertThat(whole.voices())
                .anySatisfy(voice -> assertThat(voice.picture()).isEqualTo("不安が強い"));
    }

    @Test
    void whatSomebodyWritesWhoDoesNotSeeAllOfItLeavesTheRestAsItWas() {
        IntakeFacts before = facts("薬が合わない", ILLNESS, "母は働いている");
        IntakeFacts rewritten = facts("", Set.of(), "母は休んでいる");

        IntakeFacts after =
                rewritten.writtenBy(Desk.of(database.em(), DESK).gate().sight(file.id()), before);

        assertThat(after.familyWish()).isEqualTo("母は休んでいる");
        assertThat(after.sharedFacts()).isEqualTo("薬が合わない");
        assertThat(after.marks().of("sharedFacts")).isEqualTo(ILLNESS);
        assertThat(after.answers()).extracting(OptionLine::label).containsExactlyInAnyOrder("受験", "心身の不調");
    }

    private void write(Actor author) {
        new NoteWriting(
                        Desk.of(database.em(), author).gate(),
                        new ProgressNotes(database.em()),
                        new AllTasks(database.em()),
                        new CaseFiles(database.em()),
                        happenings,
                        Desk.of(database.em(), author).clock())
                .write(new WriteNote(
                        file.id(),
                        NoteKind.PHONE,
                        NOW,
                        Set.of(MetWhom.FAMILY),
                        List.of(
                                new NoteSegment(Origin.FAMILY, "薬の名", ILLNESS),
                                new NoteSegment(Origin.FAMILY, "殴られた", DANGER),
                                new NoteSegment(Origin.FAMILY, "散歩をした")),
                        "生活保護の申請",
                        INCOME,
                        TODAY.plusDays(1)));
    }

    private void lead() {
        PlanDesk.assess(file);
        plan(WORKER).leadDeciding().decide(PlanFixture.platLeads(file.id()));
    }

    private static PlanContent marked() {
        return new PlanContent(
                "静かに暮らしたい",
                "",
                "通院が途切れている",
                TODAY,
                TODAY.plusMonths(5),
                List.of(new Goal("通院を続ける", TODAY.plusMonths(1), ILLNESS), new Goal("週1回の外出", TODAY.plusMonths(2))),
                List.of(new PlannedSupport(SupportKind.values()[0], "家から離れる段取り", Agency.PLAT_HOME, DANGER)),
                "",
                new Marks(Map.of("issues", ILLNESS)));
    }

    private IntakeFacts facts(String shared, Set<Delicate> about, String family) {
        return new IntakeFacts(
                null,
                Continuity.UNKNOWN,
                about.isEmpty() ? Set.of(trigger("受験")) : Set.of(trigger("受験"), trigger("心身の不調")),
                "",
                Answer.UNKNOWN,
                "",
                "年金のみ",
                "",
                "",
                "",
                family,
                shared,
                new Marks(Map.of("sharedFacts", about)));
    }

    private OptionLine trigger(String label) {
        return IntakeFixture.option(database.em(), OptionList.TRIGGER, label);
    }

    private NoteText note(Actor reader) {
        return story(reader).of(file.id(), StoryFilter.newest()).get(0).note();
    }

    private List<String> values(Actor reader) {
        return story(reader).of(file.id(), StoryFilter.newest()).stream()
                .flatMap(entry -> entry.line().values().stream())
                .toList();
    }

    private CaseStory story(Actor reader) {
        return new CaseStory(
                Desk.of(database.em(), reader).gate(),
                new StoryPages(new Story(database.em()), new ProgressNotes(database.em())));
    }

    private Tasks tasks(Actor actor) {
        Desk desk = Desk.of(database.em(), actor);
        return new Tasks(desk.gate(), desk.current(), new AllTasks(database.em()), desk.roll(), desk.clock());
    }

    private PlanDesk plan(Actor actor) {
        return new PlanDesk(Desk.of(database.em(), actor), new Happenings());
    }

    private IntakeRecording intake(Actor actor) {
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

    private static void refuses(Reason reason, ThrowingCallable deed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(deed)
                .extracting(Refused::reason)
                .isEqualTo(reason);
    }
}
