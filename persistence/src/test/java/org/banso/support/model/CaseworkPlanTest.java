package org.banso.support.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banso.casefile.model.CaseFixture.DESK;
import static org.banso.casefile.model.CaseFixture.NOW;
import static org.banso.casefile.model.CaseFixture.TODAY;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.access.model.CaseReader;
import org.banso.access.model.CaseSight;
import org.banso.assessment.model.IntakeFixture;
import org.banso.assessment.model.JointIntakes;
import org.banso.casefile.model.CaseFixture;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Statements;
import org.banso.plan.model.LeadDecision;
import org.banso.plan.model.LeadDecisions;
import org.banso.plan.model.PlanFixture;
import org.banso.plan.model.SupportPlans;
import org.banso.programme.model.Programmes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How many statements a page of these rooms costs, and that the database takes the index which each expects. */
class CaseworkPlanTest {

    @RegisterExtension
    final Database database = new Database();

    @Test
    void readsADayOfTasksByPersonAndByAgencyInOneStatement() {
        manyCases();
        staff();
        sql("""
                insert into support_task (id, case_id, kind, title, due_on, assignee_uid, agency, made_by, made_at, version)
                select 100000 + n, 100000 + n, 'OWN', 'x', date '2026-01-01' + n % 365,
                       case when n % 10 = 0 then null else 'staff' || n % 200 end,
                       (array['PLAT_HOME', 'MERKMAL', 'SAPOSUTE', 'PORT', 'ANSUKO'])[1 + n / 10 % 5], 'x', now(), 1
                  from generate_series(1, 6000) as n
                """);
        sql("analyze support_task");
        AllTasks tasks = new AllTasks(database.em());
        Runnable read = () -> tasks.dueFor(DESK.uid(), CaseFixture.reader(DESK), TODAY, TODAY.plusDays(7));

        assertThat(Statements.of(database.em(), read)).hasSize(1);
        assertThat(Statements.planOf(database.em(), read))
                .contains("support_task_of_person")
                .contains("support_task_of_agency")
                .doesNotContain("Seq Scan on support_task");
    }

    @Test
    void readsTheOpenTasksOfACaseByTheCase() {
        manyCases();
        staff();
        sql("""
                insert into support_task (id, case_id, kind, title, due_on, assignee_uid, agency, made_by, made_at, version)
                select 100000 + n, 100000 + n, 'OWN', 'x', date '2026-01-01', 'staff', 'PLAT_HOME', 'x', now(), 1
                  from generate_series(1, 6000) as n
                """);
        sql("analyze support_task");
        AllTasks tasks = new AllTasks(database.em());

        assertThat(Statements.planOf(database.em(), () -> tasks.openIn(1, CaseSight.EVERYTHING, TODAY)))
                .contains("support_task_by_case");
    }

    @Test
    void readsWhatWaitsForTheWardByItsOwnIndexInOneStatement() {
        manyCases();
        sql("""
                insert into plan_lead_decision (id, case_id, meeting_id, lead, decided_on, review_on, recorded_by,
                                                recorded_at, in_force, version)
                select id, id, 1, 'PLAT_HOME', '2026-01-01', '2026-04-01', 'x', now(), true, 1 from casefile_case
                """);
        sql("""
                insert into plan_support_plan (id, case_id, decision_id, round, wish_person, wish_family, issues, start_on,
                                               end_on, cautions, written_by, state, agreed_on, agreed_how,
                                               agreement_recorded_by, decided_on, decided_by, version)
                select id, id, id, 1, '', '', 'x', '2026-05-01', '2026-10-31', '', 'x', state,
                       case when state <> 'DRAFT' then date '2026-05-01' end,
                       case when state <> 'DRAFT' then 'ORAL' end,
                       case when state <> 'DRAFT' then 'x' end,
                       case when state = 'DECIDED' then date '2026-05-02' end,
                       case when state = 'DECIDED' then 'x' end, 1
                  from (select id, case when id % 500 = 0 then 'AGREED'
                                        when id % 5 = 1 then 'DRAFT' else 'DECIDED' end as state
                          from casefile_case) as plan
                """);
        sql("analyze plan_support_plan");
        sql("analyze plan_lead_decision");
        SupportPlans plans = new SupportPlans(database.em());
        Runnable read = () -> plans.waiting(
                CaseReader.of(new Actor("zz-officer", "架空 役子", Agency.WARD, Set.of(Role.WARD_OFFICER)), NOW), TODAY);

        assertThat(Statements.of(database.em(), read)).hasSize(1);
        assertThat(Statements.planOf(database.em(), read))
                .contains("plan_support_plan_waiting")
                .doesNotContain("Seq Scan");
    }

    @Test
    void readsTheSessionsOfAMonthByTheirTimeInOneStatement() {
        sql("""
                insert into programme_programme (id, kind, name_ja, name_en, host, capacity, open_to_guests, version)
                select 100000 + n, 'PLACE', 'x', '', 'MERKMAL', 10, true, 1 from generate_series(1, 50) as n
                """);
        sql("""
                insert into programme_session (id, programme_id, starts_at, ends_at, place, places, version)
                select 100000 + n, 100001 + n % 50, timestamptz '2020-04-01' + n * interval '3 hours',
                       timestamptz '2020-04-01' + n * interval '3 hours' + interval '1 hour', 'x', 10, 1
                  from generate_series(1, 6000) as n
                """);
        sql("analyze programme_session");
        Programmes programmes = new Programmes(database.em());
        Runnable read = () -> programmes.sessions(NOW, NOW.plusSeconds(86_400L * 31));

        assertThat(Statements.of(database.em(), read)).hasSize(1);
        assertThat(Statements.planOf(database.em(), read)).contains("programme_session_by_time");
    }

    @Test
    void readsAChainOfDecisionsInThreeStatementsHoweverLong() {
        long caseId = CaseFixture.stored(database.em()).id();
        LeadDecisions decisions = new LeadDecisions(database.em());
        LeadDecision former = null;
        for (int i = 0; i < 4; i++) {
            LeadDecision next =
                    new LeadDecision(PlanFixture.leads(caseId, Agency.PLAT_HOME, TODAY), former, "plat1", NOW);
            decisions.succeed(former, next);
            former = next;
        }
        database.flushAndClear();

        assertThat(Statements.of(
                        database.em(),
                        () -> assertThat(decisions.chain(caseId, CaseSight.EVERYTHING, uids -> Map.of()))
                                .hasSize(4)))
                .hasSize(3);
    }

    @Test
    void readsAnIntakeInFourStatements() {
        long caseId = CaseFixture.stored(database.em()).id();
        JointIntakes intakes = new JointIntakes(database.em());
        intakes.add(IntakeFixture.booked(caseId));
        database.flushAndClear();

        assertThat(Statements.of(
                        database.em(), () -> intakes.of(caseId).orElseThrow().sheet("plat1", Map.of(), NOW)))
                .as("the record, its triggers, the voices, the issues of both")
                .hasSize(4);
    }

    @Test
    void readsTheNotesOfAPageInTwoStatementsHoweverMany() {
        long caseId = CaseFixture.stored(database.em()).id();
        ProgressNotes notes = new ProgressNotes(database.em());
        List<Long> ids = List.of(written(notes, caseId), written(notes, caseId), written(notes, caseId));
        database.flushAndClear();

        assertThat(Statements.of(
                        database.em(), () -> assertThat(notes.texts(ids)).hasSize(3)))
                .hasSize(2);
    }

    private static long written(ProgressNotes notes, long caseId) {
        ProgressNote note = new ProgressNote(NoteFixture.visit(caseId), DESK, NOW);
        notes.add(note);
        return note.id();
    }

    private void manyCases() {
        sql("""
                insert into person_person (id, family_name, given_name, family_kana, given_kana, sex, phone, address,
                                           search_key, phone_digits, version)
                values (99999, '', '', '', '', 'UNKNOWN', '', '', '', '', 1)
                """);
        sql("""
                insert into casefile_case (id, number, opened_on, state, subject_id, in_danger, version, closed_on, closure, closure_note, closed_by)
                select 100000 + n, 'R7-' || lpad(n::text, 5, '0'), '2025-04-01', 'CLOSED', 99999, false, 1,
                       date '2026-03-31', 'WISHED', '', 'plat1'
                  from generate_series(1, 6000) as n
                """);
        sql("""
                insert into access_standing (id, case_id, agency, ground, since)
                select id, id, 'PLAT_HOME', 'JOINT_DESK', timestamptz '2025-04-01' from casefile_case
                """);
        sql("analyze casefile_case");
        sql("analyze access_standing");
    }

    private void staff() {
        sql("""
                insert into directory_staff (uid, name, kana, agency, active, version)
                select uid, '架空', 'カクウ', 'PLAT_HOME', true, 1
                  from (select 'staff' as uid union all select 'staff' || n from generate_series(0, 199) as n) as them
                    on conflict do nothing
                """);
    }

    private void sql(String statement) {
        database.em().createNativeQuery(statement).executeUpdate();
    }
}
