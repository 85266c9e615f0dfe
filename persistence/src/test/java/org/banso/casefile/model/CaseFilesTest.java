package org.banso.casefile.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.FiscalYear;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.person.model.People;
import org.banso.person.model.Person;
import org.banso.person.model.PersonFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CaseFilesTest {

    @RegisterExtension
    final Database database = new Database();

    @Test
    void keepsACaseWithItsPeopleAndItsDangers() {
        CaseFile file = CaseFixture.stored(database.em());
        Person mother = new People(database.em()).add(new Person(PersonFixture.mother(), CaseFixture.TODAY));
        file.welcome(mother, Relationship.MOTHER);
        file.warnOf(Set.of(Danger.VIOLENCE, Danger.CHILD_AT_RISK));
        file.reach(CaseState.JOINT_INTAKE);
        file.reach(CaseState.ASSESSED);
        file.assignLead(Agency.MERKMAL);
        CaseFixture.suspend(file);
        database.flushAndClear();

        CaseFile found = files().get(file.id());
        assertThat(found.state()).isEqualTo(CaseState.SUSPENDED);
        assertThat(found.leadAgency()).contains(Agency.MERKMAL);
        assertThat(found.dangers()).containsExactlyInAnyOrder(Danger.VIOLENCE, Danger.CHILD_AT_RISK);
        assertThat(found.participants())
                .extracting(Participant::relationship)
                .containsExactly(Relationship.SELF, Relationship.MOTHER);
        assertThat(found.subject().name()).isEqualTo(PersonFixture.son().name());
        CaseFixture.turn(found, Turn.RESUME, null, null);
        assertThat(found.state()).isEqualTo(CaseState.LEAD_ASSIGNED);
        database.flushAndClear();
        assertThat(files().get(file.id()).state()).isEqualTo(CaseState.LEAD_ASSIGNED);
    }

    @Test
    void doesNotFindWhatIsNotThere() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> files().get(-1))
                .matches(refused -> refused.is(KernelReason.NOT_FOUND));
    }

    @Test
    void numbersEachFiscalYearFromOne() {
        assertThat(numbers(2026, 2026, 2025, 2026, 2025))
                .containsExactly("R8-0001", "R8-0002", "R7-0001", "R8-0003", "R7-0002");
    }

    @Test
    void numbersByTheYearOfTheOpening() {
        assertThat(CaseFixture.stored(database.em(), PersonFixture.son(), LocalDate.of(2026, 3, 31))
                        .number())
                .isEqualTo("R7-0001");
        assertThat(CaseFixture.stored(database.em(), PersonFixture.son(), LocalDate.of(2026, 4, 1))
                        .number())
                .isEqualTo("R8-0001");
    }

    @Test
    void givesNoNumberTwiceAndLeavesNoGapWhenManyOpenAtOnceAndSomeAreRefused() throws Exception {
        int clerks = 8;
        int casesEach = 6;
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService desks = Executors.newFixedThreadPool(clerks);
        try {
            List<Future<List<String>>> work = IntStream.range(0, clerks)
                    .mapToObj(clerk -> desks.submit(() -> {
                        start.await();
                        return openSome(casesEach);
                    }))
                    .toList();
            start.countDown();
            List<String> given = new ArrayList<>();
            for (Future<List<String>> numbers : work) {
                given.addAll(numbers.get());
            }
            assertThat(given)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, clerks * casesEach)
                            .mapToObj(running -> new CaseNumber(new FiscalYear(2026), running).toString())
                            .toList());
        } finally {
            desks.shutdownNow();
        }
    }

    /** Every second opening is taken back before it ends. */
    private List<String> openSome(int cases) {
        List<String> given = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> database.doInTransaction(em -> {
                        CaseFixture.stored(em);
                        throw new Refused(KernelReason.NOT_FOUND);
                    }));
            given.add(database.inTransaction(em -> CaseFixture.stored(em).number()));
        }
        return given;
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseSavedMeanwhile() {
        long id = database.inTransaction(em -> CaseFixture.stored(em).id());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> database.doInTransaction(slower -> {
                    CaseFile mine = new CaseFiles(slower).get(id);
                    mine.state();
                    database.doInTransaction(
                            faster -> new CaseFiles(faster).get(id).reach(CaseState.JOINT_INTAKE));
                    CaseFixture.suspend(mine);
                    new CaseFiles(slower).flush();
                }))
                .matches(refused -> refused.is(KernelReason.CHANGED_MEANWHILE));
        assertThat(database.<CaseState>inTransaction(
                        em -> new CaseFiles(em).get(id).state()))
                .isEqualTo(CaseState.JOINT_INTAKE);
    }

    @Test
    void theDatabaseRefusesWhatTheModelWouldNeverWrite() {
        CaseFile file = CaseFixture.stored(database.em());
        refusedByTheDatabase("update casefile_case set state = 'LEAD_ASSIGNED' where id = " + file.id());
        refusedByTheDatabase("update casefile_case set state = 'SUSPENDED' where id = " + file.id());
        refusedByTheDatabase("update casefile_case set number = 'R8-1' where id = " + file.id());
        refusedByTheDatabase("insert into casefile_participant (id, case_id, person_id, kind, relationship, version)"
                + " select 999999, c.id, " + another(file) + ", 'SUBJECT', 'SELF', 1 from casefile_case c");
        refusedByTheDatabase("insert into casefile_participant (id, case_id, person_id, kind, relationship, version)"
                + " select 999999, c.id, " + another(file)
                + ", 'FAMILY_CLIENT', 'AGENCY_STAFF', 1 from casefile_case c");
    }

    @Test
    void theDatabaseRefusesACaseWhoseSubjectTakesNoPart() {
        CaseFile file = CaseFixture.stored(database.em());
        String takeOut = "set constraints all immediate; delete from casefile_participant where case_id = " + file.id();
        refusedByTheDatabase(takeOut);
    }

    @Test
    void theDatabaseRefusesAStandingInACaseThatIsNotThere() {
        refusedByTheDatabase(
                "set constraints all immediate; insert into access_standing (id, case_id, agency, ground, since)"
                        + " values (999999, -1, 'PORT', 'ROLE_DECIDED', now())");
    }

    private long another(CaseFile file) {
        Person person = new People(database.em()).add(new Person(PersonFixture.mother(), file.openedOn()));
        database.em().flush();
        return person.id();
    }

    private void refusedByTheDatabase(String sql) {
        EntityManager em = database.em();
        em.flush();
        em.createNativeQuery("savepoint before_it").executeUpdate();
        assertThatThrownBy(() -> em.createNativeQuery(sql).executeUpdate())
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("casefile_");
        em.createNativeQuery("rollback to savepoint before_it").executeUpdate();
    }

    private List<String> numbers(int... years) {
        return IntStream.of(years)
                .mapToObj(year -> files().nextNumber(new FiscalYear(year)).toString())
                .toList();
    }

    private CaseFiles files() {
        return new CaseFiles(database.em());
    }
}
