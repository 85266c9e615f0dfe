package org.banso.assessment.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.banso.assessment.model.IntakeFixture.AFTER;
import static org.banso.assessment.service.Desk.PSYCHOLOGIST;
import static org.banso.assessment.service.Desk.WORKER;
import static org.banso.casefile.model.CaseFixture.TODAY;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.access.model.Marks;
import org.banso.assessment.model.AssessmentOptions;
import org.banso.assessment.model.Continuity;
import org.banso.assessment.model.IntakeFacts;
import org.banso.assessment.model.IntakeFixture;
import org.banso.assessment.model.IssueKind;
import org.banso.assessment.model.JointIntake;
import org.banso.assessment.model.JointIntakes;
import org.banso.assessment.model.OptionLine;
import org.banso.assessment.model.OptionList;
import org.banso.assessment.model.SharedFacts;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.ConsentHow;
import org.banso.casefile.model.ConsentItem;
import org.banso.casefile.model.Consents;
import org.banso.casefile.model.RecordConsent;
import org.banso.casefile.service.Office;
import org.banso.directory.model.Acting;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.kernel.model.Answer;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.plan.model.AgreePlan;
import org.banso.plan.model.AgreedHow;
import org.banso.plan.model.DraftPlan;
import org.banso.plan.model.PlanFixture;
import org.banso.plan.model.PlanSheet;
import org.banso.plan.model.SupportPlans;
import org.banso.plan.service.PlanDesk;
import org.banso.plan.service.Planning;
import org.banso.plan.service.SharedPlans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a centre's clerk reads of intake and plan: what the consent names, field by field. */
class SharedIntakesTest {

    private static final Actor CLERK = new Actor("zz-clerk", "教育 架空子", Agency.EDU_CENTER, Set.of(Role.CENTRE_CLERK));

    @RegisterExtension
    final Database database = new Database();

    private CaseFile file;

    @BeforeEach
    void aCaseWithASignedIntake() {
        Desk.follow(database.em());
        CaseFixture.staff(database.em(), CLERK);
        file = CaseFixture.stored(database.em());
        JointIntake intake = IntakeFixture.booked(file.id());
        intake.writeFacts(WORKER.uid(), 0, written(), new AssessmentOptions(database.em()).known(), AFTER);
        for (Actor one : Set.of(WORKER, PSYCHOLOGIST)) {
            intake.speak(one.uid(), IntakeFixture.voice(file.id(), 0, "見立て", IssueKind.OTHER), AFTER);
        }
        new JointIntakes(database.em()).add(intake);
        database.em().flush();
        intake.sign(WORKER.uid(), 1, AFTER);
        intake.sign(PSYCHOLOGIST.uid(), 1, AFTER);
        database.flushAndClear();
    }

    private IntakeFacts written() {
        return new IntakeFacts(
                null,
                Continuity.CONTINUOUS,
                Set.of(
                        option(OptionList.TRIGGER, "受験"),
                        option(OptionList.TRIGGER, "心身の不調"),
                        option(OptionList.ECONOMY, "困窮"),
                        option(OptionList.SCHOOL, "中退")),
                "母",
                Answer.YES,
                "中学2年の秋から",
                "年金のみ",
                "薬を飲んでいる",
                "猫の世話",
                "静かに暮らしたい",
                "殴られるのがこわい",
                "二人とも聞いたこと",
                new Marks(Map.of("familyWish", Set.of(Delicate.VIOLENCE))));
    }

    private OptionLine option(OptionList list, String label) {
        return IntakeFixture.option(database.em(), list, label);
    }

    @Test
    void howSomebodyLivesShowsThatAndNothingElse() {
        consent(ConsentItem.LIVING);

        SharedFacts shared = facts().orElseThrow();
        assertThat(shared.named())
                .containsExactlyInAnyOrder("onset", "continuity", "livingWith", "personWish", "familyWish");
        assertThat(shared.facts().livingWith()).isEqualTo("母");
        assertThat(shared.facts().answers()).extracting(OptionLine::label).containsExactly("受験");
        assertThat(shared.facts().familyWish()).as("danger is in no consent").isEmpty();
        assertThat(shared.facts().schoolNonAttendance()).isEqualTo(Answer.UNKNOWN);
        assertThat(shared.facts())
                .extracting(
                        IntakeFacts::schoolPeriod,
                        IntakeFacts::money,
                        IntakeFacts::health,
                        IntakeFacts::strengths,
                        IntakeFacts::sharedFacts)
                .containsOnly("");
    }

    @Test
    void theSchoolsHistoryAndTheIncomeShowThose() {
        consent(ConsentItem.SCHOOL_HISTORY, ConsentItem.FINANCE);

        SharedFacts shared = facts().orElseThrow();
        assertThat(shared.named()).containsExactlyInAnyOrder("schoolNonAttendance", "schoolPeriod", "money");
        assertThat(shared.facts().answers()).extracting(OptionLine::label).containsExactlyInAnyOrder("困窮", "中退");
        assertThat(shared.facts().money()).isEqualTo("年金のみ");
        assertThat(shared.facts().schoolPeriod()).isEqualTo("中学2年の秋から");
        assertThat(shared.facts().livingWith()).isEmpty();
        assertThat(plan()).as("no item names how they live").isEmpty();
    }

    @Test
    void nothingWithoutTheCaseworkAndNoCaseWithoutAConsent() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(this::facts)
                .extracting(Refused::reason)
                .isEqualTo(KernelReason.NOT_FOUND);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(this::plan)
                .extracting(Refused::reason)
                .isEqualTo(KernelReason.NOT_FOUND);
        consent(ConsentItem.IDENTITY);

        assertThat(facts()).isEmpty();
        assertThat(plan()).isEmpty();
    }

    @Test
    void theIllnessAloneShowsThatAndNothingOfTheCasework() {
        consent(ConsentItem.HEALTH);

        SharedFacts shared = facts().orElseThrow();
        assertThat(shared.named()).containsExactly("health");
        assertThat(shared.facts())
                .extracting(
                        IntakeFacts::health,
                        IntakeFacts::money,
                        IntakeFacts::livingWith,
                        IntakeFacts::schoolPeriod,
                        IntakeFacts::personWish)
                .containsExactly("薬を飲んでいる", "", "", "", "");
        assertThat(plan()).isEmpty();
    }

    @Test
    void thePlanOnceThePersonHasAgreedToIt() {
        consent(ConsentItem.LIVING);
        PlanDesk.assess(file = database.em().find(CaseFile.class, file.id()));
        PlanDesk desk = new PlanDesk(Desk.of(database.em(), WORKER), new Happenings());
        desk.leadDeciding().decide(PlanFixture.platLeads(file.id()));
        Planning planning = desk.planning();
        long planId = planning.draft(new DraftPlan(file.id(), PlanFixture.content()));
        assertThat(plan()).isEmpty();
        planning.agree(new AgreePlan(file.id(), planId, 1, TODAY, AgreedHow.ORAL));

        PlanSheet plan = plan().orElseThrow();
        assertThat(plan.content()).isEqualTo(PlanFixture.content());
        assertThat(plan).extracting(PlanSheet::mayRevise, PlanSheet::mayDecide).containsOnly(false);
    }

    private void consent(ConsentItem... items) {
        Office.of(database.em(), CaseFixture.PSYCHOLOGIST)
                .consents()
                .record(new RecordConsent(
                        file.id(),
                        file.subjectParticipant().id(),
                        ConsentHow.ORAL,
                        TODAY,
                        TODAY,
                        null,
                        Set.of(Agency.EDU_CENTER),
                        EnumSet.copyOf(Set.of(items))));
        database.flushAndClear();
    }

    private Optional<SharedFacts> facts() {
        Desk desk = Desk.of(database.em(), CLERK);
        new Acting(database.em())
                .person(CLERK.uid(), CLERK.roles(), desk.clock().instant());
        return new SharedIntakes(
                        desk.gate(), new JointIntakes(database.em()), new Consents(database.em()), desk.clock())
                .facts(file.id());
    }

    private Optional<PlanSheet> plan() {
        Desk desk = Desk.of(database.em(), CLERK);
        return new SharedPlans(
                        desk.gate(),
                        new SupportPlans(database.em()),
                        new Consents(database.em()),
                        new Roll(database.em()),
                        desk.clock())
                .plan(file.id());
    }
}
