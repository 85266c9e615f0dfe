package org.banso.support.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banso.assessment.service.Desk.OFFICER;
import static org.banso.assessment.service.Desk.PSYCHOLOGIST;
import static org.banso.assessment.service.Desk.STRANGER;
import static org.banso.assessment.service.Desk.WORKER;
import static org.banso.casefile.model.CaseFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banso.access.model.AccessReason;
import org.banso.access.model.Delicate;
import org.banso.assessment.service.Desk;
import org.banso.assessment.service.Happenings;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFiles;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.CaseTurns;
import org.banso.casefile.model.Consent;
import org.banso.casefile.model.ConsentHow;
import org.banso.casefile.model.ConsentItem;
import org.banso.casefile.model.ConsentTerms;
import org.banso.casefile.model.Consents;
import org.banso.casefile.model.Turn;
import org.banso.casefile.model.TurnCase;
import org.banso.casefile.model.TurnLine;
import org.banso.casefile.model.TurnReason;
import org.banso.casefile.service.CaseTurning;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.plan.model.AgreePlan;
import org.banso.plan.model.AgreedHow;
import org.banso.plan.model.DecidePlan;
import org.banso.plan.model.DraftPlan;
import org.banso.plan.model.LeadDecisions;
import org.banso.plan.model.PlanFixture;
import org.banso.plan.model.SupportPlans;
import org.banso.plan.service.PlanDesk;
import org.banso.plan.service.Planning;
import org.banso.policy.model.Settings;
import org.banso.policy.service.PolicyBook;
import org.banso.support.model.AddTask;
import org.banso.support.model.AllTasks;
import org.banso.support.model.SupportReason;
import org.banso.support.model.TaskKind;
import org.banso.support.model.TaskLine;
import org.banso.support.model.TickTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

class TasksTest {

    @RegisterExtension
    final Database database = new Database();

    private CaseFile file;

    @BeforeEach
    void aCaseAtTheDesk() {
        Desk.follow(database.em());
        file = CaseFixture.stored(database.em());
    }

    @Test
    void ticksMyTaskAndTakesTheTickAway() {
        long taskId = as(WORKER).add(task(null));
        assertThat(as(WORKER).mine()).extracting(TaskLine::taskId).containsExactly(taskId);

        int ticked = as(WORKER).complete(new TickTask(taskId, 1));
        assertThat(as(WORKER).mine()).isEmpty();
        as(WORKER).undoComplete(new TickTask(taskId, ticked));

        assertThat(as(WORKER).mine()).extracting(TaskLine::taskId).containsExactly(taskId);
    }

    @Test
    void givesATaskToAColleagueWhoWorksOnTheCase() {
        as(WORKER).add(task(PSYCHOLOGIST.uid()));

        assertThat(as(PSYCHOLOGIST).mine())
                .singleElement()
                .extracting(TaskLine::title, TaskLine::caseNumber)
                .containsExactly("手紙を出す", file.number());
        assertThat(as(WORKER).mine()).isEmpty();
        assertThat(as(WORKER).ofCase(file.id())).hasSize(1);
    }

    @Test
    void refusesATaskForWhoeverDoesNotWorkOnTheCaseOrNowhere() {
        refuses(SupportReason.ASSIGNEE_NOT_IN_CASE, () -> as(WORKER).add(task(STRANGER.uid())));
        refuses(SupportReason.ASSIGNEE_UNKNOWN, () -> as(WORKER).add(task("nobody")));
        assertThat(as(WORKER).ofCase(file.id())).isEmpty();
    }

    @Test
    void refusesATaskForWhoeverCouldNotSeeTheCase() {
        Actor keeper = new Actor("zz-keeper", "名簿 架空代", Agency.PLAT_HOME, Set.of(Role.ADMINISTRATOR));
        CaseFixture.staff(database.em(), keeper);

        refuses(AccessReason.SHUT_OUT, () -> as(WORKER).add(task(keeper.uid())));
        assertThat(as(WORKER).ofCase(file.id())).isEmpty();
    }

    @Test
    void answersForAnothersTaskAsIfThereWereNone() {
        long taskId = as(WORKER).add(task(null));

        refuses(KernelReason.NOT_FOUND, () -> as(PSYCHOLOGIST).complete(new TickTask(taskId, 1)));
        refuses(KernelReason.NOT_FOUND, () -> as(STRANGER).complete(new TickTask(taskId, 1)));
        refuses(KernelReason.NOT_FOUND, () -> as(WORKER).complete(new TickTask(taskId + 1, 1)));
        refuses(KernelReason.NOT_FOUND, () -> as(STRANGER).add(task(null)));
        refuses(KernelReason.NOT_FOUND, () -> as(STRANGER).ofCase(file.id()));
    }

    @Test
    void makesTheReviewATaskOfTheLeadAgencyAndMovesItWithALaterDecision() {
        PlanDesk.assess(file);
        PlanDesk desk = new PlanDesk(Desk.of(database.em(), WORKER), new Happenings(dueDates()::onHappening));
        desk.leadDeciding().decide(PlanFixture.leads(file.id(), Agency.PLAT_HOME, TODAY.minusMonths(4)));
        assertThat(as(WORKER).mine())
                .singleElement()
                .extracting(TaskLine::kind, TaskLine::overdue, TaskLine::assignee)
                .containsExactly(TaskKind.LEAD_REVIEW, true, null);

        desk.leadDeciding().decide(PlanFixture.leads(file.id(), Agency.MERKMAL, TODAY));

        assertThat(as(WORKER).mine()).isEmpty();
        assertThat(as(WORKER).ofCase(file.id()))
                .singleElement()
                .extracting(TaskLine::kind, TaskLine::dueOn)
                .containsExactly(TaskKind.LEAD_REVIEW, TODAY.plusMonths(3));
    }

    @Test
    void makesThePlansEndATaskOfTheLeadAgencyOnceTheWardHasDecided() {
        PlanDesk.assess(file);
        Happenings happenings = new Happenings(dueDates()::onHappening);
        PlanDesk worker = new PlanDesk(Desk.of(database.em(), WORKER), happenings);
        worker.leadDeciding().decide(PlanFixture.platLeads(file.id()));
        consent();
        Planning planning = worker.planning();
        long planId = planning.draft(new DraftPlan(file.id(), PlanFixture.content()));
        planning.agree(new AgreePlan(file.id(), planId, 1, TODAY, AgreedHow.ORAL));
        assertThat(kinds()).containsExactly(TaskKind.LEAD_REVIEW);

        new PlanDesk(Desk.of(database.em(), OFFICER), happenings)
                .planning()
                .decide(new DecidePlan(file.id(), planId, 2));

        assertThat(kinds()).containsExactly(TaskKind.LEAD_REVIEW, TaskKind.PLAN_END);
    }

    @Test
    void aRestAndAnEndPromiseThatSomebodyLooksAgainAndAnEndSettlesWhatIsLeft() {
        turn(Turn.SUSPEND, TurnReason.IN_HOSPITAL, TODAY.plusDays(20));
        turn(Turn.CHECK, null, TODAY.plusDays(40));
        assertThat(as(WORKER).ofCase(file.id()))
                .singleElement()
                .extracting(TaskLine::kind, TaskLine::dueOn)
                .containsExactly(TaskKind.LOOK_AGAIN, TODAY.plusDays(40));

        turn(Turn.CLOSE, TurnReason.GOAL_REACHED, TODAY.plusDays(90));
        assertThat(kinds()).containsExactly(TaskKind.FOLLOW_UP);

        turn(Turn.FOLLOW_UP, null, null);
        assertThat(kinds()).isEmpty();
        assertThat(new CaseTurns(database.em()).of(file.id()))
                .extracting(TurnLine::turn)
                .containsExactly(Turn.FOLLOW_UP, Turn.CLOSE, Turn.CHECK, Turn.SUSPEND);
    }

    @Test
    void aDelicateReasonAndItsWordsAreHiddenFromWhoeverDoesNotSeeTheGroup() {
        turn(Turn.SUSPEND, TurnReason.IN_HOSPITAL, TODAY.plusDays(20));
        Actor desk = new Actor("desk9", "窓口 架空代", Agency.PLAT_HOME, Set.of(Role.DESK));

        assertThat(turning(desk).sheet(file.id()).taken())
                .singleElement()
                .extracting(TurnLine::hidden, TurnLine::reason, TurnLine::note)
                .containsExactly(true, null, "");
        assertThat(turning(WORKER).sheet(file.id()).taken())
                .singleElement()
                .extracting(TurnLine::hidden, TurnLine::reason)
                .containsExactly(false, TurnReason.IN_HOSPITAL);
    }

    @Test
    void whatWasSaidWithATurnIsHiddenAsItsAuthorMarkedIt() {
        turning(WORKER)
                .turn(new TurnCase(
                        file.id(),
                        file.version(),
                        Turn.SUSPEND,
                        TODAY,
                        TurnReason.WISHED,
                        TODAY.plusDays(20),
                        "架空の病名",
                        Set.of(Delicate.DIAGNOSIS)));
        Actor desk = new Actor("desk9", "窓口 架空代", Agency.PLAT_HOME, Set.of(Role.DESK));

        assertThat(turning(desk).sheet(file.id()).taken())
                .singleElement()
                .extracting(TurnLine::reason, TurnLine::note, TurnLine::about)
                .containsExactly(TurnReason.WISHED, "", Set.of(Delicate.DIAGNOSIS));
        assertThat(turning(WORKER).sheet(file.id()).taken())
                .singleElement()
                .extracting(TurnLine::note)
                .isEqualTo("架空の病名");
    }

    @Test
    void whoeverHasNoPartInTheCaseTurnsNothing() {
        refuses(
                KernelReason.NOT_FOUND,
                () -> turning(STRANGER)
                        .turn(new TurnCase(file.id(), file.version(), Turn.CLOSE, TODAY, TurnReason.WISHED, null, "")));
    }

    private void turn(Turn turn, @Nullable TurnReason why, @Nullable LocalDate nextOn) {
        turning(WORKER).turn(new TurnCase(file.id(), file.version(), turn, TODAY, why, nextOn, ""));
    }

    private CaseTurning turning(Actor actor) {
        Desk desk = Desk.of(database.em(), actor);
        return new CaseTurning(
                desk.gate(),
                new CaseFiles(database.em()),
                new CaseTurns(database.em()),
                new PolicyBook(new Settings(database.em()), desk.clock()),
                new Happenings(dueDates()::onHappening),
                desk.clock());
    }

    private List<TaskKind> kinds() {
        return as(WORKER).ofCase(file.id()).stream().map(TaskLine::kind).toList();
    }

    private void consent() {
        new Consents(database.em())
                .add(new Consent(
                        file,
                        file.subjectParticipant(),
                        new ConsentTerms(
                                ConsentHow.ORAL,
                                TODAY,
                                TODAY,
                                null,
                                Set.of(Agency.EDU_CENTER),
                                EnumSet.of(ConsentItem.IDENTITY)),
                        WORKER.uid(),
                        TODAY));
    }

    private AddTask task(@Nullable String assignee) {
        return new AddTask(file.id(), "手紙を出す", TODAY, assignee);
    }

    private DueDates dueDates() {
        return new DueDates(
                new AllTasks(database.em()),
                new LeadDecisions(database.em()),
                new SupportPlans(database.em()),
                new CaseFiles(database.em()),
                Desk.of(database.em(), WORKER).clock());
    }

    private Tasks as(Actor actor) {
        Desk desk = Desk.of(database.em(), actor);
        return new Tasks(desk.gate(), desk.current(), new AllTasks(database.em()), desk.roll(), desk.clock());
    }

    private static void refuses(Reason reason, Executable deed) {
        assertThat(assertThrows(Refused.class, deed).reason()).isEqualTo(reason);
    }
}
