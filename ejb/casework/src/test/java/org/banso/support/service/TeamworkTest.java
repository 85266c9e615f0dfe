package org.banso.support.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.banso.assessment.service.Desk.PSYCHOLOGIST;
import static org.banso.assessment.service.Desk.STRANGER;
import static org.banso.assessment.service.Desk.WORKER;
import static org.banso.casefile.model.CaseFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.banso.access.model.AccessReason;
import org.banso.access.model.Delicate;
import org.banso.assessment.service.Desk;
import org.banso.assessment.service.Happenings;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFiles;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.CaseWorkers;
import org.banso.casefile.model.CasefileReason;
import org.banso.casefile.model.Danger;
import org.banso.casefile.model.NameWorker;
import org.banso.casefile.model.SetContactEvery;
import org.banso.casefile.model.Turn;
import org.banso.casefile.model.TurnReason;
import org.banso.casefile.model.WorkerLine;
import org.banso.casefile.service.CaseWorking;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.DirectoryPerson;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.person.model.PersonFixture;
import org.banso.policy.model.Settings;
import org.banso.policy.service.PolicyBook;
import org.banso.support.model.AddTask;
import org.banso.support.model.AllTasks;
import org.banso.support.model.Caseload;
import org.banso.support.model.HandOver;
import org.banso.support.model.HandingLine;
import org.banso.support.model.HeldLine;
import org.banso.support.model.LoadLine;
import org.banso.support.model.Reminder;
import org.banso.support.model.ReminderKind;
import org.banso.support.model.Reminders;
import org.banso.support.model.SupportReason;
import org.banso.support.model.TaskLine;
import org.banso.support.model.UnworkedLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

class TeamworkTest {

    private static final Actor CHIEF =
            new Actor("chief1", "主任 架空江", Agency.PLAT_HOME, Set.of(Role.CASEWORKER, Role.SUPERVISOR));
    private static final Actor OTHER = new Actor("plat9", "支援 架空代", Agency.PLAT_HOME, Set.of(Role.CASEWORKER));

    @RegisterExtension
    final Database database = new Database();

    private CaseFile file;

    @BeforeEach
    void aCaseAtTheDesk() {
        new Roll(database.em())
                .follow(List.of(WORKER, PSYCHOLOGIST, STRANGER, CHIEF, OTHER).stream()
                        .map(actor -> new DirectoryPerson(
                                actor.uid(), actor.name(), "かな", actor.agency(), Set.of(), actor.roles()))
                        .toList());
        database.em().flush();
        file = CaseFixture.stored(database.em(), PersonFixture.son(), TODAY.minusDays(40));
    }

    @Test
    void oneOfEachAgencyWorksOnACaseUntilAnotherTakesOver() {
        working(WORKER).name(new NameWorker(file.id(), WORKER.uid()));
        working(PSYCHOLOGIST).name(new NameWorker(file.id(), PSYCHOLOGIST.uid()));
        working(WORKER).name(new NameWorker(file.id(), OTHER.uid()));

        assertThat(working(WORKER).of(file.id()))
                .extracting(WorkerLine::uid, line -> line.until() == null)
                .containsExactly(tuple(PSYCHOLOGIST.uid(), true), tuple(OTHER.uid(), true), tuple(WORKER.uid(), false));
    }

    @Test
    void whoeverIsGivenACaseWorksOnCasesAndStandsInIt() {
        refuses(CasefileReason.WORKER_UNKNOWN, () -> working(WORKER).name(new NameWorker(file.id(), "nobody")));
        refuses(
                CasefileReason.WORKER_NOT_IN_CASE,
                () -> working(WORKER).name(new NameWorker(file.id(), STRANGER.uid())));
        refuses(KernelReason.NOT_FOUND, () -> working(STRANGER).name(new NameWorker(file.id(), STRANGER.uid())));
        bar(OTHER);
        refuses(AccessReason.SHUT_OUT, () -> working(WORKER).name(new NameWorker(file.id(), OTHER.uid())));
    }

    @Test
    void longSilenceAndAnAgeThatComesAreSaidToWhoeverWorksOnIt() {
        working(WORKER).name(new NameWorker(file.id(), WORKER.uid()));
        born(TODAY.minusYears(40).plusDays(60));

        assertThat(team(WORKER).reminders())
                .extracting(Reminder::kind, Reminder::number)
                .containsExactly(tuple(ReminderKind.NO_CONTACT, 40), tuple(ReminderKind.AGE_COMES, 40));
        assertThat(team(OTHER).reminders()).isEmpty();

        working(WORKER).setContactEvery(new SetContactEvery(file.id(), 60));
        database.flushAndClear();
        assertThat(team(WORKER).reminders()).extracting(Reminder::kind).containsExactly(ReminderKind.AGE_COMES);
    }

    @Test
    void aContactEndsTheSilenceAVisitToNobodyDoesNot() {
        working(WORKER).name(new NameWorker(file.id(), WORKER.uid()));
        note(901, TODAY.minusDays(5), "NOBODY");
        assertThat(team(WORKER).reminders()).extracting(Reminder::number).containsExactly(40);

        note(902, TODAY.minusDays(6), "FAMILY");
        assertThat(team(WORKER).reminders()).isEmpty();
    }

    @Test
    void aRestingCaseIsSilentForAReason() {
        working(WORKER).name(new NameWorker(file.id(), WORKER.uid()));
        database.flushAndClear();
        CaseFile found = new CaseFiles(database.em()).get(file.id());
        CaseFixture.turn(
                found, Turn.SUSPEND, TurnReason.IN_HOSPITAL, found.openedOn().plusDays(100));
        database.em().flush();

        assertThat(team(WORKER).reminders()).isEmpty();
        assertThat(team(WORKER).board())
                .filteredOn(line -> line.uid().equals(WORKER.uid()))
                .singleElement()
                .extracting(LoadLine::cases, LoadLine::resting, LoadLine::silent, LoadLine::load)
                .containsExactly(0, 1, 0, 0.25);
    }

    @Test
    void theBoardSaysWhatEachCarriesAndWhatNobodyDoes() {
        CaseFile other = CaseFixture.stored(database.em());
        other.warnOf(Set.of(Danger.VIOLENCE));
        working(WORKER).name(new NameWorker(other.id(), WORKER.uid()));
        tasks(WORKER).add(new AddTask(other.id(), "手紙を出す", TODAY.minusDays(1), null));
        database.em().flush();

        assertThat(team(WORKER).board())
                .extracting(LoadLine::uid, LoadLine::cases, LoadLine::urgent, LoadLine::overdue, LoadLine::load)
                .containsExactlyInAnyOrder(
                        tuple(WORKER.uid(), 1, 1, 1, 2.0),
                        tuple(CHIEF.uid(), 0, 0, 0, 0.0),
                        tuple(OTHER.uid(), 0, 0, 0, 0.0));
        assertThat(team(WORKER).withoutAnybody())
                .extracting(UnworkedLine::caseId)
                .containsExactly(file.id());
        assertThat(team(STRANGER).withoutAnybody()).isEmpty();
    }

    @Test
    void whoeverIsShutOutOfACaseDoesNotEvenSeeItCounted() {
        working(WORKER).name(new NameWorker(file.id(), WORKER.uid()));
        bar(OTHER);

        assertThat(team(OTHER).board())
                .filteredOn(line -> line.uid().equals(WORKER.uid()))
                .singleElement()
                .extracting(LoadLine::cases)
                .isEqualTo(0);
    }

    @Test
    void aColleagueWhoLeavesHandsEverythingOverAndBothAreTold() {
        working(WORKER).name(new NameWorker(file.id(), WORKER.uid()));
        long taskId = tasks(WORKER).add(new AddTask(file.id(), "手紙を出す", TODAY, null));
        new Roll(database.em()).miss(WORKER.uid());
        database.em().flush();
        assertThat(team(CHIEF).board())
                .first()
                .extracting(LoadLine::uid, LoadLine::active)
                .containsExactly(WORKER.uid(), false);
        assertThat(team(CHIEF).heldBy(WORKER.uid())).hasSize(2);

        team(CHIEF).handOver(new HandOver(WORKER.uid(), OTHER.uid(), Set.of(file.id()), Set.of(taskId)));
        database.flushAndClear();

        assertThat(working(CHIEF).of(file.id()))
                .first()
                .extracting(WorkerLine::uid)
                .isEqualTo(OTHER.uid());
        assertThat(tasks(OTHER).mine())
                .singleElement()
                .extracting(TaskLine::taskId)
                .isEqualTo(taskId);
        HandingLine told = team(OTHER).toldMe().get(0);
        assertThat(told)
                .extracting(HandingLine::mine, HandingLine::cases, HandingLine::tasks)
                .containsExactly(true, 1, 1);
        assertThat(team(WORKER).toldMe())
                .singleElement()
                .extracting(HandingLine::mine)
                .isEqualTo(false);
        refuses(KernelReason.NOT_FOUND, () -> team(PSYCHOLOGIST).read(told.id()));
        team(OTHER).read(told.id());
        assertThat(team(OTHER).toldMe()).isEmpty();
        assertThat(team(WORKER).toldMe()).hasSize(1);
    }

    @Test
    void whatIsHandedOverNamesNoTaskWhoseTitleIsAboutWhatItsReaderDoesNotSee() {
        tasks(WORKER).add(new AddTask(file.id(), "診察に付き添う", Set.of(Delicate.DIAGNOSIS), TODAY, null));
        Actor desk = new Actor("desk9", "窓口 架空代", Agency.PLAT_HOME, Set.of(Role.DESK));

        assertThat(team(desk).heldBy(WORKER.uid()))
                .singleElement()
                .extracting(HeldLine::words, HeldLine::about)
                .containsExactly("", Set.of(Delicate.DIAGNOSIS));
        assertThat(team(CHIEF).heldBy(WORKER.uid()))
                .singleElement()
                .extracting(HeldLine::words)
                .isEqualTo("診察に付き添う");
    }

    @Test
    void handingOverIsAllOrNothing() {
        working(WORKER).name(new NameWorker(file.id(), WORKER.uid()));
        Set<Long> cases = Set.of(file.id());
        refuses(
                SupportReason.HAND_TO_ONESELF,
                () -> team(CHIEF).handOver(new HandOver(WORKER.uid(), WORKER.uid(), cases, Set.of())));
        refuses(
                SupportReason.NOTHING_TO_HAND,
                () -> team(CHIEF).handOver(new HandOver(WORKER.uid(), OTHER.uid(), Set.of(), Set.of())));
        refuses(
                SupportReason.ASSIGNEE_UNKNOWN,
                () -> team(CHIEF).handOver(new HandOver(WORKER.uid(), PSYCHOLOGIST.uid(), cases, Set.of())));
        refuses(
                KernelReason.CHANGED_MEANWHILE,
                () -> team(CHIEF).handOver(new HandOver(WORKER.uid(), OTHER.uid(), Set.of(file.id() + 1), Set.of())));
        refuses(KernelReason.NOT_FOUND, () -> team(CHIEF).heldBy(PSYCHOLOGIST.uid()));
        bar(OTHER);
        refuses(
                AccessReason.SHUT_OUT,
                () -> team(CHIEF).handOver(new HandOver(WORKER.uid(), OTHER.uid(), cases, Set.of())));
    }

    private void bar(Actor barred) {
        database.em()
                .createNativeQuery("insert into access_bar (id, case_id, uid, why, since, said_by, version)"
                        + " values (990, ?caseId, ?uid, 'KIN', '2026-01-01', 'chief1', 1)")
                .setParameter("caseId", file.id())
                .setParameter("uid", barred.uid())
                .executeUpdate();
    }

    private void born(LocalDate day) {
        database.em()
                .createNativeQuery("update person_person set birth_date = ?day, stated_age = null, stated_age_on = null"
                        + " where id = ?id")
                .setParameter("day", Date.valueOf(day))
                .setParameter("id", file.subject().id())
                .executeUpdate();
    }

    private void note(long id, LocalDate day, String met) {
        database.em()
                .createNativeQuery(
                        "insert into support_note (id, case_id, kind, happened_at, recorded_at, author_uid, agency,"
                                + " next_step) values (?id, ?caseId, 'HOME_VISIT', cast(?day as date), now(), 'plat1',"
                                + " 'PLAT_HOME', '')")
                .setParameter("id", id)
                .setParameter("caseId", file.id())
                .setParameter("day", Date.valueOf(day))
                .executeUpdate();
        database.em()
                .createNativeQuery("insert into support_note_met (note_id, whom) values (?id, ?met)")
                .setParameter("id", id)
                .setParameter("met", met)
                .executeUpdate();
    }

    @Test
    void countsAPartTimeColleagueByTheirHours() {
        sql("""
                insert into calendar_pattern (uid, week, weekday, kind, begins, ends, version)
                select 'plat1', case when day = 5 then 1 else 0 end, day, 'WORK', time '08:30', time '12:45', 1
                  from generate_series(1, 5) day""");

        assertThat(team(WORKER).board())
                .filteredOn(line -> line.uid().equals("plat1"))
                .singleElement()
                .satisfies(line -> assertThat(line.share()).isBetween(0.4, 0.5));
        assertThat(team(WORKER).board())
                .filteredOn(line -> !line.uid().equals("plat1"))
                .allSatisfy(line -> assertThat(line.share()).isEqualTo(1));
    }

    private Teamwork team(Actor actor) {
        Desk desk = Desk.of(database.em(), actor);
        return new Teamwork(
                desk.gate(),
                desk.current(),
                new Caseload(database.em()),
                new Reminders(database.em()),
                new CaseWorkers(database.em()),
                desk.roll(),
                new PolicyBook(new Settings(database.em()), desk.clock()),
                new Happenings(happening -> {}),
                desk.clock());
    }

    private CaseWorking working(Actor actor) {
        Desk desk = Desk.of(database.em(), actor);
        return new CaseWorking(
                desk.gate(),
                new CaseFiles(database.em()),
                new CaseWorkers(database.em()),
                desk.roll(),
                new Happenings(happening -> {}),
                desk.clock());
    }

    private Tasks tasks(Actor actor) {
        Desk desk = Desk.of(database.em(), actor);
        return new Tasks(desk.gate(), desk.current(), new AllTasks(database.em()), desk.roll(), desk.clock());
    }

    private static void refuses(Reason reason, Executable deed) {
        assertThat(assertThrows(Refused.class, deed).reason()).isEqualTo(reason);
    }

    private void sql(String statement) {
        database.em().createNativeQuery(statement).executeUpdate();
    }
}
