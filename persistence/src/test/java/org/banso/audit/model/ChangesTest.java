package org.banso.audit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banso.kernel.model.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is written of every change, whoever makes it and however. */
class ChangesTest {

    private static final String WRITTEN = """
            select concat_ws(' ', act, table_name, row_key, coalesce(case_id::text, '-'), coalesce(column_name, '-'),
                             coalesce(old_value, '-'), coalesce(new_value, '-'))
              from audit_change where table_name <> 'audit_exempt' order by id
            """;

    @RegisterExtension
    final Database database = new Database();

    @BeforeEach
    void someoneActs() {
        database.em().createNativeQuery("""
                        select set_config('banso.uid', 'zz-kana', true), set_config('banso.agency', 'MERKMAL', true),
                               set_config('banso.now', '2024-06-03 10:00:00+09', true)""").getSingleResult();
    }

    @Test
    void everyTableIsWatchedOrSaysWhyNot() {
        assertThat(texts("""
                        select c.relname from pg_class c
                         where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
                           and not exists (select from pg_trigger t
                                            where t.tgrelid = c.oid and t.tgname = 'audit_note' and t.tgenabled = 'O')
                           and not exists (select from audit_exempt e
                                            where e.table_name = c.relname and e.column_name = '*')
                        """)).isEmpty();
        assertThat(texts("""
                        select e.table_name from audit_exempt e
                         where e.table_name <> '*' and to_regclass(e.table_name) is null
                        """)).as("what is excused and not there").isEmpty();
    }

    @Test
    void aTableThatComesLaterIsFoundUntilItIsWatched() {
        sql("create table plan_later (id bigint primary key, case_id bigint not null, word text)");
        sql("insert into plan_later values (1, 7, 'あ')");
        assertThat(texts(WRITTEN)).isEmpty();

        sql("select audit_watch_all()");
        sql("update plan_later set word = 'い'");

        assertThat(texts(WRITTEN)).containsExactly("UPDATE plan_later 1 7 word あ い");
    }

    @Test
    void aTableWithoutAKeyCannotBeWatchedAndSaysSo() {
        assertThatThrownBy(() -> {
                    sql("create table plan_without (word text)");
                    sql("select audit_watch_all()");
                })
                .hasStackTraceContaining("has no primary key");
    }

    @Test
    void everyTableWhoseRowsBelongToACaseKnowsWhich() {
        assertThat(texts("""
                        select c.relname from pg_class c join pg_trigger t on t.tgrelid = c.oid and t.tgname = 'audit_note'
                         where audit_case_path(c.oid::regclass, 'r') is null
                           and split_part(c.relname, '_', 1) in ('casefile', 'reception', 'assessment', 'plan', 'support',
                                                                 'handover', 'meeting', 'notice', 'disclosure')
                         order by 1
                        """))
                .as(
                        "tables of rooms that work on cases; about none are what the lists offer, sittings and the copies of their papers, the centres' queues, and how much went from whom to whom")
                .containsExactly(
                        "assessment_option", "meeting_copy", "meeting_sitting", "notice_centre", "support_handing");
    }

    @Test
    void aNewRecordIsOneLineAndAChangeIsALineAField() {
        aCase();
        sql("update casefile_case set state = 'JOINT_INTAKE', in_danger = true, version = 2 where id = 7");
        sql("delete from casefile_danger where case_id = 7");

        assertThat(texts(WRITTEN))
                .containsExactly(
                        "INSERT person_person 5 - - - -",
                        "INSERT casefile_case 7 7 - - -",
                        "INSERT casefile_participant 9 7 - - -",
                        "INSERT casefile_danger 7/VIOLENCE 7 - - -",
                        "UPDATE casefile_case 7 7 state SCREENED JOINT_INTAKE",
                        "UPDATE casefile_case 7 7 in_danger false true",
                        "DELETE casefile_danger 7/VIOLENCE 7 danger VIOLENCE -");
    }

    @Test
    void aPartThatIsAddedToARecordWhichWasThereBeforeIsWrittenWithItsValues() {
        database.doInTransaction(em -> CASE.forEach(s -> em.createNativeQuery(s).executeUpdate()));
        sql("insert into casefile_danger values (7, 'SUICIDE_RISK')");

        assertThat(texts(WRITTEN + " offset 4"))
                .containsExactly("INSERT casefile_danger 7/SUICIDE_RISK 7 danger - SUICIDE_RISK");
    }

    @Test
    void aPartOfAPartKnowsItsCase() {
        aCase();
        sql("""
            insert into assessment_intake (id, case_id, continuity, living_with, school_non_attendance,
                   school_period, money, health, person_wish, family_wish, shared_facts, version)
            values (3, 7, 'UNKNOWN', '', 'UNKNOWN', '', '', '', '', '', '', 1)""");
        sql("""
            insert into assessment_voice (id, intake_id, agency, author_uid, picture, disagreement, version)
            values (4, 3, 'MERKMAL', 'zz-kana', '', '', 1)""");
        sql("insert into assessment_voice_issue values (4, 'HEALTH')");

        assertThat(texts(WRITTEN)).contains("INSERT assessment_voice_issue 4/HEALTH 7 - - -");
    }

    @Test
    void whatSaysNothingIsNotKept() {
        aCase();
        sql("update person_person set version = 2, search_key = 'x', phone_digits = '1' where id = 5");
        sql("update person_person set given_name = '試子' where id = 5");

        assertThat(texts(WRITTEN + " offset 4")).containsExactly("UPDATE person_person 5 - given_name 花 試子");
    }

    @Test
    void whoAndWhenAndInWhichTransactionIsWritten() {
        aCase();

        assertThat(texts("""
                        select distinct concat_ws(' ', uid, agency, at at time zone 'Asia/Tokyo',
                                                  tx = pg_current_xact_id()::text::bigint)
                          from audit_change where act = 'INSERT'""")).containsExactly("zz-kana MERKMAL 2024-06-03 10:00:00 t");
    }

    @Test
    void whoeverIsNobodyIsNamedByJobOrByTheDatabasesUser() {
        sql("select set_config('banso.uid', '', true), set_config('banso.job', 'directory', true)");
        sql("insert into calendar_closing_day values ('2024-01-01', 'あ')");
        sql("select set_config('banso.job', '', true)");
        sql("insert into calendar_closing_day values ('2024-01-02', 'い')");

        assertThat(texts("select uid from audit_change order by id"))
                .containsExactly("system:directory", "database:postgres");
    }

    @Test
    void bytesAreKeptAsTheirDigestOnly() {
        sql("create table plan_later (id bigint primary key, content bytea)");
        sql("select audit_watch_all()");
        sql("insert into plan_later values (1, '\\x00')");
        sql("update plan_later set content = '\\x01'");

        assertThat(texts("select old_value || ' ' || new_value from audit_change where act = 'UPDATE'"))
                .containsExactly("sha256:6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
                        + " sha256:4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a");
    }

    @Test
    void nobodyChangesAChange() {
        for (String deed : List.of(
                "update audit_change set uid = 'zz-other'",
                "update audit_change set new_value = 'x', salt = gen_random_uuid()",
                "delete from audit_change",
                "truncate audit_change")) {
            assertThatThrownBy(() -> database.doInTransaction(em -> {
                        CASE.forEach(s -> em.createNativeQuery(s).executeUpdate());
                        em.createNativeQuery(deed).executeUpdate();
                    }))
                    .as(deed)
                    .hasStackTraceContaining("append-only");
        }
    }

    @Test
    void whatIsForgottenIsGoneAndTheChainHolds() {
        changedAndSealed();
        database.doInTransaction(em ->
                em.createNativeQuery("select audit_forget(7, array[5::bigint])").getSingleResult());
        seal();

        assertThat(texts("""
                        select count(*)::text from audit_change
                         where (case_id = 7 or table_name = 'person_person')
                           and num_nonnulls(old_value, new_value, salt) > 0""")).containsExactly("0");
        assertThat(texts("select table_name || ' ' || row_key from audit_change where act = 'FORGET' order by 1"))
                .containsExactly("casefile_case 7", "person_person 5");
        assertThat(broken()).isEmpty();
    }

    @Test
    void valuesOfARowThatIsOfNoCaseAreForgottenByItsKeyAndTheChainHolds() {
        changedAndSealed();
        database.doInTransaction(
                em -> em.createNativeQuery("select audit_forget_rows(array['person_person'], array['5'])")
                        .getSingleResult());
        seal();

        assertThat(texts("select row_key from audit_change where act = 'FORGET'"))
                .containsExactly("5");
        assertThat(
                        texts(
                                "select old_value from audit_change where table_name = 'person_person' and old_value is not null"))
                .isEmpty();
        assertThat(broken()).isEmpty();
    }

    @Test
    void valuesThatAreGoneThoughNobodyForgotThemAreNamed() {
        changedAndSealed();
        database.doInTransaction(em -> em.createNativeQuery(
                        "update audit_change set old_value = null, new_value = null, salt = null where column_name = 'state'")
                .executeUpdate());

        assertThat(broken()).map(BrokenLink::kind).contains(BrokenLink.Kind.VALUE_TAKEN);
    }

    private static final List<String> CASE = List.of(
            "set constraints all deferred", """
            insert into person_person (id, family_name, given_name, family_kana, given_kana, sex, phone, address,
                                       search_key, phone_digits, version)
            values (5, '架空', '花', '', '', 'UNKNOWN', '', '', '', '', 1)""", """
            insert into casefile_case (id, number, opened_on, state, subject_id, in_danger, version)
            values (7, 'R6-0007', '2024-04-01', 'SCREENED', 5, false, 1)""", """
            insert into casefile_participant (id, case_id, person_id, kind, relationship, version)
            values (9, 7, 5, 'SUBJECT', 'SELF', 1)""", "insert into casefile_danger values (7, 'VIOLENCE')");

    private void aCase() {
        CASE.forEach(this::sql);
    }

    private void changedAndSealed() {
        database.doInTransaction(em -> {
            CASE.forEach(s -> em.createNativeQuery(s).executeUpdate());
            em.createNativeQuery("update casefile_case set state = 'JOINT_INTAKE' where id = 7")
                    .executeUpdate();
            em.createNativeQuery("update person_person set given_name = '試子' where id = 5")
                    .executeUpdate();
        });
        seal();
    }

    private void seal() {
        database.doInTransaction(em -> new AuditChain(em).seal(LocalDate.of(2024, 6, 3), 1000));
    }

    private Optional<BrokenLink> broken() {
        return database.inTransaction(em ->
                new AuditChain(em).firstBroken(LocalDate.of(2024, 6, 3), LocalDate.of(2024, 6, 3), HeadFixture.KEY));
    }

    private void sql(String sql) {
        if (sql.stripLeading().startsWith("select")) {
            database.em().createNativeQuery(sql).getResultList();
        } else {
            database.em().createNativeQuery(sql).executeUpdate();
        }
    }

    private List<String> texts(String sql) {
        List<?> rows = database.em().createNativeQuery(sql).getResultList();
        return rows.stream().map(String::valueOf).toList();
    }
}
