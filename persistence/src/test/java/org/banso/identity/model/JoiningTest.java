package org.banso.identity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.CaseLists;
import org.banso.casefile.model.FoundPerson;
import org.banso.directory.model.Actor;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Rounds;
import org.banso.retention.model.WholeCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two records become one, and two again. One class because all of it is about the same two functions of the database. */
class JoiningTest {

    private static final LocalDate TODAY = CaseFixture.TODAY;
    private static final long SEED = 86;

    /** Made of others, or about the joining itself. */
    private static final Set<String> NOT_COMPARED = Set.of(
            "person_word",
            "person_suspect",
            "person_merge",
            "person_merge_row",
            "audit_change",
            "flyway_schema_history");

    @RegisterExtension
    final Database database = new Database();

    @BeforeEach
    void theDeskActs() {
        CaseFixture.staff(database.em(), CaseFixture.DESK);
        act(database.em(), CaseFixture.DESK);
    }

    // ---- all that refers to a person

    @Test
    void everyTableThatRefersToAPersonIsThoughtOf() {
        assertThat(rows("""
                        select c.conrelid::regclass || '.' || a.attname || ' ' || c.confdeltype::text
                          from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                         where c.contype = 'f' and c.confrelid = 'person_person'::regclass
                        """))
                .as(
                        "a new table with a person: the joining moves it by itself; say here that you have looked what happens"
                                + " to it when both are in the same case, give it rows in the drawn ward below, add it to person_cases"
                                + " when it names a case, and let what is the person's own go with them (on delete cascade)")
                .containsExactlyInAnyOrder(
                        "casefile_case.subject_id a",
                        "casefile_participant.person_id a",
                        "family_member.person_id a",
                        "reception_reception.caller_id a",
                        "reception_reception.subject_id a",
                        "person_alias.person_id c",
                        "person_apart.one_id c",
                        "person_apart.two_id c",
                        "person_merge.kept_id c",
                        "person_suspect.one_id c",
                        "person_suspect.two_id c");
    }

    @Test
    void noColumnNamesAPersonBehindTheCataloguesBack() {
        assertThat(rows("""
                        select k.table_name || '.' || k.column_name from information_schema.columns k
                         where k.table_schema = 'public' and k.column_name like '%person\\_id'
                           and not exists (select from pg_constraint c
                                             join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                                            where c.contype = 'f' and c.confrelid = 'person_person'::regclass
                                              and c.conrelid = k.table_name::regclass and a.attname = k.column_name)
                        """)).isEmpty();
    }

    // ---- drawn

    @Test
    void undoingRestoresEveryRowAsItWas() {
        Random random = new Random(SEED);
        int joined = 0;
        for (int round = 0; round < Rounds.of(60); round++) {
            sql("savepoint round");
            DrawnWard ward = new DrawnWard(database.em(), random);
            Map<String, String> before = contents();
            List<PersonMerge> merges = new ArrayList<>();
            for (int n = 0; n < 1 + random.nextInt(3); n++) {
                List<Long> there = numbers("select id from person_person where id >= 5000 order by id");
                long kept = DrawnWard.any(random, there);
                long gone = DrawnWard.any(random, there);
                sql("savepoint joining");
                try {
                    merges.add(join(kept, gone, taken(random)));
                    assertThat(referring(gone))
                            .as("nothing refers to who is gone")
                            .isEmpty();
                } catch (Refused refused) {
                    assertThat(refused.is(KernelReason.NOT_FOUND) && kept == gone
                                    || refused.is(IdentityReason.JOIN_COLLIDES)
                                    || refused.is(IdentityReason.SAID_TO_BE_TWO))
                            .as(String.valueOf(refused))
                            .isTrue();
                    sql("rollback to savepoint joining");
                    database.em().clear();
                }
            }
            joined += merges.size();
            for (int n = merges.size() - 1; n >= 0; n--) {
                part(merges.get(n).id());
            }
            assertThat(contents()).as("round " + round + ", " + ward).isEqualTo(before);
            sql("rollback to savepoint round");
            database.em().clear();
        }
        assertThat(joined).isGreaterThan(40);
    }

    @Test
    void whatIsOfAWholeCaseComesBackWhole() {
        WholeCase.stored(database.em());
        seeAll(WholeCase.CASE, WholeCase.OTHER_CASE);
        sql("""
                insert into person_person (id, family_name, given_name, family_kana, given_kana, sex, phone, address, search_key,
                                           phone_digits, version)
                values (900009, '架空', '別記録', '', '', 'UNKNOWN', '', '', '架空別記録 架空 別記録', '', 1)""");
        Map<String, String> before = contents();
        for (long gone : List.of(WholeCase.SUBJECT, WholeCase.MOTHER)) {
            PersonMerge merge = join(900009, gone, EnumSet.allOf(PersonField.class));
            assertThat(contents()).isNotEqualTo(before);
            part(merge.id());
            assertThat(contents()).isEqualTo(before);
        }
    }

    // ---- by hand

    @Test
    void oneGoesAndItsNameAndNumberFindTheOther() {
        person(1, "架空谷", "花子", "カクウダニ", "ハナコ", "1990-05-01", "03-0000-0001");
        person(2, "仮称山", "花子", "カショウヤマ", "ハナコ", "1990-05-01", "03-0000-0002");
        inCase(11, 1);
        inCase(12, 2);

        join(1, 2, EnumSet.of(PersonField.PHONE));

        for (String typed : List.of("かしょうやま はなこ", "かくうだに はなこ", "03-0000-0001", "03-0000-0002", "仮称山 花子")) {
            assertThat(new CaseLists(database.em()).find(typed, CaseFixture.reader(CaseFixture.DESK)))
                    .as(typed)
                    .extracting(FoundPerson::personId)
                    .containsOnly(1L);
        }
        assertThat(text("select phone from person_person where id = 1")).isEqualTo("03-0000-0002");
    }

    @Test
    void twoOfOneFamilyBecomeOne() {
        person(1, "架空谷", "父", "カクウダニ", "チチ", null, "");
        person(2, "架空谷", "母", "カクウダニ", "ハハ", null, "");
        person(3, "架空谷", "母子", "カクウダニ", "ハハ", null, "");
        inCase(11, 1);
        for (long id : List.of(2L, 3L)) {
            sql(
                    "insert into casefile_participant (id, case_id, person_id, kind, relationship, met_on, version) values ("
                            + (50 + id) + ", 11, " + id + ", 'FAMILY_CLIENT', 'MOTHER', "
                            + (id == 3 ? "'2026-04-01'" : "'2026-05-01'") + ", 1)");
        }
        sql("insert into casefile_consent (id, case_id, given_by, how, given_on, valid_from, recorded_by, version)"
                + " values (71, 11, 53, 'ORAL', '2026-05-01', '2026-05-01', 'desk1', 1)");

        PersonMerge merge = join(2, 3, EnumSet.noneOf(PersonField.class));

        assertThat(
                        rows(
                                "select person_id || ' ' || met_on from casefile_participant where case_id = 11 and kind = 'FAMILY_CLIENT'"))
                .containsExactly("2 2026-04-01");
        assertThat(text("select given_by::text from casefile_consent where id = 71"))
                .isEqualTo("52");
        part(merge.id());
        assertThat(text("select given_by::text from casefile_consent where id = 71"))
                .isEqualTo("53");
    }

    @Test
    void callerAndSubjectOfOneCallAreNotJoined() {
        person(1, "架空谷", "父", "カクウダニ", "チチ", null, "");
        person(2, "架空谷", "子", "カクウダニ", "コ", null, "");
        reception(21, 1, 2, null);
        refuses(IdentityReason.JOIN_COLLIDES, () -> join(1, 2, Set.of()));
    }

    @Test
    void undoingIsRefusedWhereSomebodyWroteSinceAndSaysWhere() {
        person(1, "架空谷", "花子", "カクウダニ", "ハナコ", null, "03-0000-0001");
        person(2, "架空谷", "花子", "カクウダニ", "ハナコ", null, "03-0000-0002");
        PersonMerge merge = join(1, 2, EnumSet.of(PersonField.PHONE));
        sql("update person_person set phone = '03-0000-0003', phone_digits = '0300000003' where id = 1");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> part(merge.id()))
                .matches(refused -> refused.is(IdentityReason.CHANGED_SINCE))
                .satisfies(refused -> assertThat(refused.values()).containsExactly("person_person.phone"));
    }

    @Test
    void whatCameSinceStaysWithTheOneThatWasKept() {
        person(1, "架空谷", "花子", "カクウダニ", "ハナコ", null, "03-0000-0001");
        person(2, "架空谷", "花子", "カクウダニ", "ハナコ", null, "03-0000-0002");
        reception(21, 2, 2, null);
        PersonMerge merge = join(1, 2, Set.of());
        reception(22, 1, 1, null);
        part(merge.id());
        assertThat(rows("select id || ' ' || caller_id from reception_reception order by id"))
                .containsExactly("21 2", "22 1");
    }

    @Test
    void aChainIsUndoneFromItsEnd() {
        person(1, "架空谷", "一", "カクウダニ", "イチ", null, "");
        person(2, "架空谷", "二", "カクウダニ", "ニ", null, "");
        person(3, "架空谷", "三", "カクウダニ", "サン", null, "");
        Map<String, String> before = contents();
        PersonMerge first = join(1, 2, EnumSet.of(PersonField.GIVEN_NAME));
        PersonMerge second = join(3, 1, EnumSet.of(PersonField.GIVEN_NAME));
        sql("savepoint chained");
        refuses(IdentityReason.JOINED_AGAIN_SINCE, () -> part(first.id()));
        sql("rollback to savepoint chained");
        database.em().clear();
        part(second.id());
        part(first.id());
        assertThat(contents()).isEqualTo(before);
        refuses(IdentityReason.UNDONE_ALREADY, () -> part(first.id()));
    }

    @Test
    void refusesWhatWasChangedMeanwhile() {
        person(1, "架空谷", "一", "カクウダニ", "イチ", null, "");
        person(2, "架空谷", "二", "カクウダニ", "ニ", null, "");
        refuses(
                KernelReason.CHANGED_MEANWHILE,
                () -> identities().join(new JoinPeople(1, 0, 2, 1, Set.of(), ""), CaseFixture.DESK, CaseFixture.NOW));
    }

    @Test
    void nobodyJoinsWhomTheyDoNotWhollySee() {
        person(1, "架空谷", "一", "カクウダニ", "イチ", null, "");
        person(2, "架空谷", "二", "カクウダニ", "ニ", null, "");
        inCase(11, 1);
        sql("delete from access_standing");
        act(database.em(), CaseFixture.DESK);
        refuses(KernelReason.NOT_FOUND, () -> join(1, 2, Set.of()));
    }

    @Test
    void aDestroyedRecordIsNotBroughtBack() {
        person(1, "架空谷", "一", "カクウダニ", "イチ", null, "");
        person(2, "架空谷", "二", "カクウダニ", "ニ", null, "");
        inCase(11, 2);
        PersonMerge merge = join(1, 2, Set.of());
        inCase(12, 1);
        sql("select count(*) from retention_destroy('casefile_case', 11)");
        assertThat(rows("select before::text from person_merge_row where case_id = 11"))
                .isEmpty();
        assertThat(rows("select id::text from person_person where id = 1")).hasSize(1);
        database.em().clear();
        refuses(IdentityReason.DESTROYED_SINCE, () -> part(merge.id()));
    }

    @Test
    void whoIsDestroyedLeavesNoPictureBehind() {
        person(1, "架空谷", "一", "カクウダニ", "イチ", null, "");
        person(2, "架空谷", "二", "カクウダニ", "ニ", null, "");
        inCase(11, 1);
        join(1, 2, Set.of());
        sql("select count(*) from retention_destroy('casefile_case', 11)");
        for (String table :
                List.of("person_person", "person_merge", "person_merge_row", "person_alias", "person_word")) {
            assertThat(rows("select '" + table + "' from " + table)).isEmpty();
        }
    }

    @Test
    void ofTwoWhoJoinTheSameAtOnceOneIsTold() {
        database.doInTransaction(em -> {
            CaseFixture.staff(em, new Actor("desk9", "窓口 九", CaseFixture.DESK.agency(), CaseFixture.DESK.roles()));
            for (long id : List.of(1L, 2L)) {
                em.createNativeQuery(person(id)).executeUpdate();
            }
        });
        List<CompletableFuture<Boolean>> both = Stream.of(new long[] {1, 2}, new long[] {2, 1})
                .map(pair -> CompletableFuture.supplyAsync(() -> database.inTransaction(em -> {
                    act(em, CaseFixture.DESK);
                    new Identities(em)
                            .join(
                                    new JoinPeople(pair[0], 1, pair[1], 1, Set.of(), ""),
                                    CaseFixture.DESK,
                                    CaseFixture.NOW);
                    return true;
                })))
                .toList();
        List<Object> outcomes = new ArrayList<>();
        for (CompletableFuture<Boolean> one : both) {
            try {
                outcomes.add(one.join());
            } catch (CompletionException e) {
                outcomes.add(((Refused) e.getCause()).reason());
            }
        }
        assertThat(outcomes).containsExactlyInAnyOrder(true, KernelReason.NOT_FOUND);
    }

    // ---- suspicions

    @Test
    void whoIsAlikeIsSuspectedWhenTheyComeWithWhatSpeaksForIt() {
        person(1, "架空谷", "花子", "カクウダニ", "ハナコ", "1990-05-01", "03-0000-0001");
        person(2, "", "", "カクウタニ", "ハナコ", "1990-05-01", "");
        person(3, "架空谷", "太郎", "カクウダニ", "タロウ", "1990-05-01", "03-0000-0001");
        person(4, "仮称山", "花子", "カショウヤマ", "ハナコ", "1990-05-01", "(03)00000001");
        person(5, "架空谷", "花子", "カクウダニ", "ハナコ", "1962-12-24", "03-0000-0001");
        person(6, "架空谷", "花子", "カクウダニ", "ハナコ", "1990-01-05", "03-0000-0001");

        assertThat(identities().suspicions(1L, TODAY))
                .extracting(s ->
                        s.one().personId() + "-" + s.two().personId() + " " + s.likelihood() + " " + s.likenesses())
                .containsExactlyInAnyOrder(
                        "1-2 POSSIBLE [BIRTH_SAME, NAME_NEAR]",
                        "1-4 LIKELY [BIRTH_SAME, PHONE_SAME, GIVEN_SAME]",
                        "1-6 LIKELY [NAME_SAME, PHONE_SAME, BIRTH_NEAR]");
    }

    @Test
    void theNightFindsTheSameAsTheDay() {
        Random random = new Random(SEED);
        for (int round = 0; round < 5; round++) {
            new DrawnWard(database.em(), random);
            List<String> byDay = rows("""
                    select distinct least(p.id, a.other) || '-' || greatest(p.id, a.other) || ' ' || a.score
                      from person_person p, person_alike(p.id) a order by 1""");
            identities().sweep();
            assertThat(rows("select one_id || '-' || two_id || ' ' || score from person_suspect order by 1"))
                    .isEqualTo(byDay)
                    .isNotEmpty();
            DrawnWard.clear(database.em());
        }
    }

    @Test
    void thatTheyAreTwoIsRememberedAndCanBeTakenBack() {
        person(1, "架空谷", "花子", "カクウダニ", "ハナコ", "1990-05-01", "03-0000-0001");
        person(2, "架空谷", "花子", "カクウダニ", "ハナコ", "1990-05-01", "");
        assertThat(identities().suspicions(null, TODAY)).hasSize(1);

        identities().sayTwo(new SayTwoPeople(2, 1, "同じ日に生まれた従姉妹"), CaseFixture.DESK, CaseFixture.NOW);
        database.em().flush();

        assertThat(identities().suspicions(null, TODAY)).isEmpty();
        ApartLine said = identities().apart(1, 2).orElseThrow();
        assertThat(said.saidBy()).isEqualTo("desk1");
        refuses(IdentityReason.SAID_TO_BE_TWO, () -> join(1, 2, Set.of()));

        PersonApart apart = identities().findApart(said.id()).orElseThrow();
        apart.revoke("聞きちがい", CaseFixture.DESK, CaseFixture.NOW);
        database.em().flush();
        assertThat(identities().suspicions(null, TODAY)).hasSize(1);
        refuses(IdentityReason.REVOKED_ALREADY, () -> apart.revoke("また", CaseFixture.DESK, CaseFixture.NOW));
    }

    @Test
    void ofAFileThatIsNotTheirsOnlyItsBeingThereIsToldAndOfASealedOneNothing() {
        person(1, "架空谷", "花子", "カクウダニ", "ハナコ", "1990-05-01", "03-0000-0001");
        person(2, "架空谷", "花子", "カクウダニ", "ハナコ", "1990-05-01", "");
        inCase(11, 1);
        inCase(12, 2);
        assertThat(identities().suspicions(null, TODAY)).singleElement().matches(Suspicion::isBothKnown);

        sql("update access_standing set agency = 'MERKMAL' where case_id = 12");
        act(database.em(), CaseFixture.DESK);
        Suspicion half = identities().suspicions(null, TODAY).get(0);
        assertThat(half.one().isKnown()).isTrue();
        assertThat(half.two().card()).isNull();
        assertThat(half.two().caseNumber()).isNull();
        assertThat(half.two().ask()).isNotNull();

        sql(
                "insert into access_seal (id, case_id, reason, since, said_by, version) values (61, 12, '架空', '2020-01-01', 'x', 1)");
        act(database.em(), CaseFixture.DESK);
        assertThat(identities().suspicions(null, TODAY)).isEmpty();
        assertThat(identities().suspicions(1L, TODAY)).isEmpty();
    }

    @Test
    void showsTwoRecordsSideBySide() {
        person(1, "架空谷", "花子", "カクウダニ", "ハナコ", "1990-05-01", "03-0000-0001");
        person(2, "架空谷", "花子", "カクウダニ", "ハナコ", "1990-05-01", "");
        inCase(11, 1);
        reception(21, 2, 2, null);
        PairSheet pair = identities().pair(1, 2, TODAY).orElseThrow();
        assertThat(pair.likelihood()).isEqualTo(Likelihood.LIKELY);
        assertThat(pair.one().cases()).extracting(PersonSide.Part::caseId).containsExactly(11L);
        assertThat(pair.two().receptions()).isOne();
        assertThat(identities().pair(1, 99, TODAY)).isEmpty();
        assertThat(identities().pair(1, 1, TODAY)).isEmpty();

        join(1, 2, Set.of());
        assertThat(identities().joined()).singleElement().satisfies(line -> {
            assertThat(line.goneName()).isEqualTo("架空谷 花子");
            assertThat(line.isUndone()).isFalse();
        });
        assertThat(identities().pair(1, 2, TODAY)).isEmpty();
    }

    // ---- how

    private Identities identities() {
        return new Identities(database.em());
    }

    private PersonMerge join(long kept, long gone, Set<PersonField> taken) {
        database.em().flush();
        return identities()
                .join(
                        new JoinPeople(kept, version(kept), gone, version(gone), taken, "同じ人だった"),
                        CaseFixture.DESK,
                        CaseFixture.NOW);
    }

    private void part(long merge) {
        identities().part(identities().findMerge(merge).orElseThrow(), "ちがう人だった", CaseFixture.DESK, CaseFixture.NOW);
        sql("set constraints all immediate");
        sql("set constraints all deferred");
    }

    private int version(long person) {
        List<Long> found = numbers("select version from person_person where id = " + person);
        return found.isEmpty() ? 0 : found.get(0).intValue();
    }

    private static Set<PersonField> taken(Random random) {
        Set<PersonField> taken = EnumSet.noneOf(PersonField.class);
        for (PersonField field : PersonField.values()) {
            if (random.nextBoolean()) {
                taken.add(field);
            }
        }
        return taken;
    }

    private void refuses(Reason reason, Runnable work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(work::run)
                .matches(refused -> refused.is(reason), "is " + reason);
    }

    /** Every row of every table, but for how often it was saved. */
    private Map<String, String> contents() {
        database.em().flush();
        Map<String, String> contents = new TreeMap<>();
        for (String table : rows("select tablename from pg_tables where schemaname = 'public'")) {
            if (!NOT_COMPARED.contains(table)) {
                contents.put(
                        table,
                        text(
                                "select coalesce(string_agg(r, chr(10) order by r), '') from (select (to_jsonb(t) - 'version')::text as r from "
                                        + table + " t) as rows"));
            }
        }
        return contents;
    }

    private List<String> referring(long person) {
        List<String> found = new ArrayList<>();
        for (String column : rows("""
                select c.conrelid::regclass || ' ' || a.attname from pg_constraint c
                  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                 where c.contype = 'f' and c.confrelid = 'person_person'::regclass
                """)) {
            String[] parts = column.split(" ");
            found.addAll(rows("select '" + column + "' from " + parts[0] + " where " + parts[1] + " = " + person));
        }
        return found;
    }

    private void seeAll(long... cases) {
        for (long id : cases) {
            sql("insert into access_standing (id, case_id, agency, ground, since) values (" + (id + 7_000_000) + ", "
                    + id + ", 'PLAT_HOME', 'ROLE_DECIDED', '2020-01-01')");
        }
        sql("update access_seal set until = now() where until is null");
        act(database.em(), CaseFixture.DESK);
    }

    private void person(
            long id, String family, String given, String familyKana, String givenKana, String birth, String phone) {
        sql(DrawnWard.person(id, family, given, familyKana, givenKana, birth, phone, ""));
    }

    private static String person(long id) {
        return DrawnWard.person(id, "架空谷", "花子", "カクウダニ", "ハナコ", null, "", "");
    }

    private void inCase(long caseId, long subject) {
        DrawnWard.openCase(database.em(), caseId, subject);
        act(database.em(), CaseFixture.DESK);
    }

    private void reception(long id, long caller, long subject, Long caseId) {
        sql(DrawnWard.reception(id, caller, subject, caseId));
    }

    private static void act(EntityManager em, Actor actor) {
        em.createNativeQuery("select access_act(?1, ?2, ?3)")
                .setParameter(1, actor.uid())
                .setParameter(
                        2,
                        String.join(",", actor.roles().stream().map(Enum::name).toList()))
                .setParameter(3, Timestamp.from(CaseFixture.NOW))
                .getSingleResult();
    }

    private void sql(String statement) {
        DrawnWard.sql(database.em(), statement);
    }

    private String text(String query) {
        return (String) database.em().createNativeQuery(query).getSingleResult();
    }

    private List<String> rows(String query) {
        return database.em().createNativeQuery(query).getResultList().stream()
                .map(String::valueOf)
                .toList();
    }

    private List<Long> numbers(String query) {
        return rows(query).stream().map(Long::valueOf).toList();
    }
}
