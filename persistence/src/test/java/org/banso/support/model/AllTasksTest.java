package org.banso.support.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banso.casefile.model.CaseFixture.DESK;
import static org.banso.casefile.model.CaseFixture.NOW;
import static org.banso.casefile.model.CaseFixture.PSYCHOLOGIST;
import static org.banso.casefile.model.CaseFixture.STRANGER;
import static org.banso.casefile.model.CaseFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.banso.access.model.CaseSight;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFixture;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AllTasksTest {

    private static final LocalDate NEXT_WEEK = TODAY.plusDays(7);

    @RegisterExtension
    final Database database = new Database();

    private AllTasks tasks;
    private CaseFile file;

    @BeforeEach
    void open() {
        tasks = new AllTasks(database.em());
        CaseFixture.staff(database.em(), DESK);
        CaseFixture.staff(database.em(), STRANGER);
        CaseFixture.staff(database.em(), PSYCHOLOGIST);
        file = CaseFixture.stored(database.em());
    }

    @Test
    void showsMineOverdueFirstAndNothingBeyondAWeek() {
        own("来週より先", NEXT_WEEK.plusDays(1));
        own("来週", NEXT_WEEK);
        own("今日", TODAY);
        own("昨日まで", TODAY.minusDays(1));
        tasks.flush();

        List<TaskLine> mine = due(DESK);

        assertThat(mine).extracting(TaskLine::title).containsExactly("昨日まで", "今日", "来週");
        assertThat(mine).extracting(TaskLine::overdue).containsExactly(true, false, false);
    }

    @Test
    void showsMyAgencysUntilSomebodyTicksItAndNeverAnothers() {
        Task review = Task.ofAgency(TaskKind.LEAD_REVIEW, file.id(), TODAY, Agency.PLAT_HOME, "plat1", NOW);
        tasks.add(review);
        tasks.flush();

        assertThat(due(DESK)).extracting(TaskLine::caseNumber).containsExactly(file.number());
        assertThat(due(PSYCHOLOGIST)).isEmpty();
        review.complete(review.version(), DESK, NOW);
        tasks.flush();
        assertThat(due(DESK)).isEmpty();
    }

    @Test
    void leavesOutMyTaskAboutACaseThatIMayNotSee() {
        tasks.add(new Task(file.id(), TaskKind.OWN, "電話する", 0, TODAY, STRANGER.uid(), STRANGER.agency(), "plat1", NOW));
        tasks.add(task(null, "会議室を片づける", TODAY, STRANGER));
        tasks.flush();

        assertThat(due(STRANGER)).extracting(TaskLine::title).containsExactly("会議室を片づける");
    }

    @Test
    void showsWhatIsOpenInACaseWhoseverItIs() {
        tasks.add(task(file.id(), "窓口のこと", TODAY, DESK));
        tasks.add(task(file.id(), "面談の準備", TODAY.minusDays(1), PSYCHOLOGIST));
        tasks.add(task(null, "ほかのこと", TODAY, DESK));
        tasks.flush();

        assertThat(tasks.openIn(file.id(), CaseSight.EVERYTHING, TODAY))
                .extracting(TaskLine::title)
                .containsExactly("面談の準備", "窓口のこと");
    }

    @Test
    void keepsOneOpenReviewPerCase() {
        tasks.add(Task.ofAgency(TaskKind.LEAD_REVIEW, file.id(), TODAY, Agency.PLAT_HOME, "plat1", NOW));
        tasks.flush();
        assertThat(tasks.open(TaskKind.LEAD_REVIEW, file.id())).isPresent();
        assertThat(tasks.open(TaskKind.PLAN_END, file.id())).isEmpty();
        tasks.add(Task.ofAgency(TaskKind.LEAD_REVIEW, file.id(), TODAY, Agency.MERKMAL, "plat1", NOW));

        Refused refused = assertThrows(Refused.class, tasks::flush);

        assertThat(refused.is(KernelReason.CHANGED_MEANWHILE)).isTrue();
    }

    @Test
    void countsAVersionForATick() {
        Task task = task(null, "手紙を出す", TODAY, DESK);
        tasks.add(task);
        tasks.flush();
        int before = task.version();

        tasks.findForChange(task.id()).orElseThrow().complete(before, DESK, NOW);
        tasks.flush();

        assertThat(task.version()).isEqualTo(before + 1);
    }

    private void own(String title, LocalDate dueOn) {
        tasks.add(task(file.id(), title, dueOn, DESK));
    }

    private static Task task(@Nullable Long caseId, String title, LocalDate dueOn, Actor whose) {
        return Task.written(
                new AddTask(caseId, title, dueOn, whose.uid()), whose.uid(), whose.agency(), whose.uid(), NOW);
    }

    private List<TaskLine> due(Actor actor) {
        return tasks.dueFor(actor.uid(), CaseFixture.reader(actor), TODAY, NEXT_WEEK);
    }
}
