package org.banso.casefile.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.banso.access.model.CaseReader;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.banso.access.model.Ground;
import org.banso.access.model.Sight;
import org.banso.access.model.Standing;
import org.banso.access.model.Standings;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Statements;
import org.banso.person.model.Name;
import org.banso.person.model.People;
import org.banso.person.model.Person;
import org.banso.person.model.PersonDetails;
import org.banso.person.model.PersonFixture;
import org.banso.person.model.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding people and listing cases. One class because all lists share their lines and their filter. */
class CaseListsTest {

    private static final LocalDate TODAY = CaseFixture.TODAY;

    /** The bits of a standing that shows the casework and allows nothing with it. */
    private static final int COORDINATION_AND_CASEWORK = 3;

    @RegisterExtension
    final Database database = new Database();

    // ---- to take away

    @Test
    void whoeverMayOnlyLookTakesNothingAwayAndIsToldHowManyThereAre() {
        CaseFile file = CaseFixture.stored(database.em());
        new Standings(database.em())
                .give(Standing.of(
                        file.id(),
                        Agency.SAPOSUTE,
                        Ground.CONSENT,
                        4,
                        COORDINATION_AND_CASEWORK,
                        CaseFixture.NOW.minusSeconds(60),
                        null));
        database.em().flush();
        CaseReader stranger = CaseFixture.reader(CaseFixture.STRANGER);

        assertThat(lists().cases(CaseFilter.all(), 0, CaseFixture.STRANGER, stranger))
                .extracting(CaseLine::caseId)
                .containsExactly(file.id());
        assertThat(lists().exported(CaseFilter.all(), CaseFixture.STRANGER, stranger))
                .isEqualTo(new ExportedCases(List.of(), 1));
        assertThat(lists().exported(CaseFilter.all(), CaseFixture.DESK, CaseFixture.reader(CaseFixture.DESK))
                        .lines())
                .extracting(CaseLine::caseId)
                .containsExactly(file.id());
    }

    // ---- find

    @ParameterizedTest
    @ValueSource(
            strings = {
                "髙﨑",
                "高崎",
                "たかさき",
                "タカサキ",
                "ﾀｶｻｷ",
                "タカ",
                "さき",
                "架空斎",
                "架空齋",
                "高崎　架空斎",
                "かくうさい たかさき",
                "髙﨑架空斎",
                "タカサキ・カクウサイ",
                "０３（００００）１２３４",
                "0300001234",
                "+81 3-0000-1234",
                "1234",
                "r8-1",
                "Ｒ８−０００１"
            })
    void findsSomebodyHoweverTheyAreWritten(String typed) {
        CaseFixture.stored(database.em(), named("髙﨑", "架空斎", "たかさき", "かくうさい", "03-0000-1234"), TODAY);
        CaseFixture.stored(database.em(), named("別所", "別", "べっしょ", "べつ", "03-0000-9999"), TODAY);
        assertThat(find(typed)).extracting(FoundPerson::name).containsExactly("髙﨑 架空斎");
    }

    @Test
    void findsAFamilyNameOfOneKanji() {
        CaseFixture.stored(database.em(), named("林", "架空", "はやし", "かくう", ""), TODAY);
        CaseFixture.stored(database.em(), named("小林", "架空", "こばやし", "かくう", ""), TODAY);
        assertThat(find("林")).extracting(FoundPerson::name).containsExactly("林 架空", "小林 架空");
        assertThat(find("林 架空")).extracting(FoundPerson::name).containsExactly("林 架空", "小林 架空");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "あ", "ア", "ー", "%", "123", "-", "・"})
    void refusesToSearchByTooLittle(String typed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> find(typed))
                .matches(refused -> refused.is(CasefileReason.SEARCH_TOO_SHORT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"か%う", "か_う", "%%", "__", "*.*", "' or true --", "か?う", "#id", "か\\う", "か.う"})
    void takesEveryCharacterAsItself(String typed) {
        CaseFixture.stored(database.em(), named("架空山", "試太郎", "かくうやま", "ためしたろう", ""), TODAY);
        try {
            assertThat(find(typed)).isEmpty();
        } catch (Refused refused) {
            assertThat(refused.is(CasefileReason.SEARCH_TOO_SHORT)).isTrue();
        }
    }

    @Test
    void ordersWholeNamesBeforeBeginningsBeforeTheRest() {
        CaseFixture.stored(database.em(), named("架空", "三", "おおやまだ", "さん", ""), TODAY);
        CaseFixture.stored(database.em(), named("架空", "二", "やまだい", "に", ""), TODAY);
        CaseFixture.stored(database.em(), named("架空", "一", "やまだ", "いち", ""), TODAY);
        assertThat(find("ヤマダ")).extracting(FoundPerson::kana).containsExactly("やまだ いち", "やまだい に", "おおやまだ さん");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"かくうやま たろ", "かくうやま たろろう", "かくやうま たろう", "がくうやま だろう", "かくうやまたうろ", "たろう かうやま", "ｶｸｳﾔﾏ ﾀﾛｰ", "架空山 犬郎"
            })
    void findsSomebodyWhoIsMisspelt(String typed) {
        CaseFixture.stored(database.em(), named("架空山", "太郎", "カクウヤマ", "タロウ", ""), TODAY);
        CaseFixture.stored(database.em(), named("模擬田", "次郎", "モギタ", "ジロウ", ""), TODAY);

        assertThat(find(typed)).extracting(FoundPerson::name).containsExactly("架空山 太郎");
    }

    @Test
    void findsWhoIsMeantAlsoWhenTheMisspellingIsTheNameOfOthers() {
        for (int n = 0; n < 15; n++) {
            person(named("", "", "カクウヤマ", "タロウ", "090-0000-00" + (10 + n)));
        }
        person(named("", "", "カクウヤマ", "サロウ", ""));
        database.flushAndClear();
        assertThat(find("かくうやま たろう"))
                .extracting(FoundPerson::kana)
                .contains("カクウヤマ サロウ")
                .hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "カクウヤマ タロウ 1985",
                "かくうやま たろう S60",
                "かくうやま 昭和60年生まれ たろう",
                "かくうやま だろう 0019",
                "カクウヤマ 0019",
                "S60 かくうやま"
            })
    void findsFirstWhomAHintBesideTheNameFits(String typed) {
        for (int n = 0; n < 9; n++) {
            CaseFixture.stored(
                    database.em(),
                    new PersonDetails(
                            new Name("", "", "カクウヤマ", "タロウ"),
                            Sex.MALE,
                            LocalDate.of(1976 + n, 4, 1),
                            null,
                            "03-0000-001" + n,
                            ""),
                    TODAY);
        }
        CaseFixture.stored(
                database.em(),
                new PersonDetails(
                        new Name("", "", "カクウヤマ", "タロウ"), Sex.MALE, LocalDate.of(1985, 4, 1), null, "03-0000-0019", ""),
                TODAY);

        assertThat(find(typed).get(0).birthDate()).isEqualTo(LocalDate.of(1985, 4, 1));
    }

    @Test
    void theBookOfNamesForgetsAWordThatNobodyBears() {
        Person person = person(named("架空山", "太郎", "カクウヤマ", "タロウ", ""));
        Person other = person(named("架空山", "次郎", "カクウヤマ", "ジロウ", ""));
        database.em().flush();
        assertThat(book()).containsExactlyInAnyOrder("架空山", "太郎", "かくうやま", "たろう", "次郎", "じろう");

        database.em().remove(person);
        database.em().flush();
        assertThat(book()).containsExactlyInAnyOrder("架空山", "かくうやま", "次郎", "じろう");

        database.em().remove(other);
        database.em().flush();
        assertThat(book()).isEmpty();
    }

    @SuppressWarnings("unchecked") // one text column
    private List<String> book() {
        return database.em().createNativeQuery("select word from person_word").getResultList();
    }

    @Test
    void findsWhoIsCalledExactlySoBeforeWhoIsCalledNearlySo() {
        CaseFixture.stored(database.em(), named("", "", "カクウヤマ", "タロウ", ""), TODAY);
        CaseFixture.stored(database.em(), named("", "", "カクウマヤ", "タロウ", ""), TODAY);

        assertThat(find("かくうまや たろう")).extracting(FoundPerson::kana).containsExactly("カクウマヤ タロウ", "カクウヤマ タロウ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"S60.4.1", "昭和60年4月1日", "1985/4/1", "19850401", "架空山 S60.4.1", "昭和六十年四月一日 かくうやま"})
    void findsByTheDayOfBirthInAnyWriting(String typed) {
        CaseFixture.stored(database.em(), born(LocalDate.of(1985, 4, 1)), TODAY);
        CaseFixture.stored(database.em(), born(LocalDate.of(1985, 4, 2)), TODAY);

        assertThat(find(typed))
                .singleElement()
                .satisfies(found -> assertThat(found.birthDate()).isEqualTo(LocalDate.of(1985, 4, 1)));
    }

    private static PersonDetails born(LocalDate day) {
        return new PersonDetails(new Name("架空山", "太郎", "カクウヤマ", "タロウ"), Sex.MALE, day, null, "", "");
    }

    @Test
    void ordersWholeTelephonesBeforeBeginningsBeforeTheRest() {
        CaseFixture.stored(database.em(), named("架空", "三", "", "", "03-0900-0001"), TODAY);
        CaseFixture.stored(database.em(), named("架空", "二", "", "", "0900-0001-55"), TODAY);
        CaseFixture.stored(database.em(), named("架空", "一", "", "", "0900-0001"), TODAY);
        assertThat(find("09000001")).extracting(FoundPerson::name).containsExactly("架空 一", "架空 二", "架空 三");
    }

    @Test
    void showsWhatThePersonIsToTheCase() {
        CaseFile file = CaseFixture.stored(database.em());
        file.welcome(person(PersonFixture.mother()), Relationship.MOTHER);
        database.em().flush();
        FoundPerson mother = find("ははこ").get(0);
        assertThat(mother.kind()).isEqualTo(ParticipantKind.FAMILY_CLIENT);
        assertThat(mother.relationship()).isEqualTo(Relationship.MOTHER);
        assertThat(mother.caseId()).isEqualTo(file.id());
        assertThat(mother.caseNumber()).isEqualTo("R8-0001");
        assertThat(mother.openable()).isTrue();
        FoundPerson son = find("ためしたろう").get(0);
        assertThat(son.kind()).isEqualTo(ParticipantKind.SUBJECT);
        assertThat(son.age()).isEqualTo(34);
        assertThat(son.ageExact()).isFalse();
        assertThat(find("R8-0001"))
                .extracting(FoundPerson::relationship)
                .containsExactly(Relationship.SELF, Relationship.MOTHER);
        CaseFile sisters = CaseFixture.stored(database.em(), named("架空山", "妹", "", "", ""), TODAY);
        sisters.welcome(file.participants().get(1).person(), Relationship.MOTHER);
        database.em().flush();
        assertThat(find("R8-0001")).extracting(FoundPerson::caseNumber).containsOnly("R8-0001");
        assertThat(find("ははこ")).extracting(FoundPerson::caseNumber).containsExactlyInAnyOrder("R8-0001", "R8-0002");
    }

    @Test
    void showsWhoTakesPartInNoCaseToTheDeskOnly() {
        person(PersonFixture.mother());
        database.em().flush();
        assertThat(find("ははこ")).singleElement().satisfies(found -> {
            assertThat(found.openable()).isFalse();
            assertThat(found.caseId()).isNull();
        });
        assertThat(lists().find("ははこ", CaseFixture.reader(CaseFixture.STRANGER)))
                .isEmpty();
        Actor councillor = new Actor("council1", "委員 架空", Agency.PLAT_HOME, Set.of(Role.COUNCIL_MEMBER));
        assertThat(lists().find("ははこ", CaseFixture.reader(councillor))).isEmpty();
    }

    @Test
    void findsNothingInACaseThatTheReaderMayNotSee() {
        CaseFile file = CaseFixture.stored(database.em());
        for (String typed : List.of("かくうやま", "R8-0001")) {
            assertThat(lists().find(typed, CaseFixture.reader(CaseFixture.STRANGER)))
                    .isEmpty();
            assertThat(lists().find(typed, CaseFixture.reader(CaseFixture.PSYCHOLOGIST)))
                    .hasSize(1);
        }
        new Standings(database.em())
                .grant(file.id(), Agency.SAPOSUTE, Ground.ROLE_DECIDED, CaseFixture.NOW.minusSeconds(1), null);
        database.em().flush();
        assertThat(lists().find("かくうやま", CaseFixture.reader(CaseFixture.STRANGER)))
                .hasSize(1);
    }

    @Test
    void findsAtMostAHundredInOneStatement() {
        for (int i = 0; i < 120; i++) {
            person(named("架空" + i, "", "かくう", "", ""));
        }
        database.flushAndClear();
        assertThat(find("かくう")).hasSize(CaseLists.MOST_FOUND);
        assertThat(Statements.of(database.em(), () -> find("かくう"))).hasSize(1);
    }

    // ---- cases

    @Test
    void listsTheLatestOpenedFirst() {
        CaseFile old = CaseFixture.stored(database.em(), PersonFixture.son(), TODAY.minusDays(20));
        CaseFile newest = CaseFixture.stored(database.em(), PersonFixture.son(), TODAY);
        CaseFile middle = CaseFixture.stored(database.em(), PersonFixture.son(), TODAY.minusDays(10));
        assertThat(cases(CaseFilter.all())).containsExactly(newest.id(), middle.id(), old.id());
    }

    @Test
    void listsWhoNeedsSomebodyFirst() {
        CaseFile closed = CaseFixture.stored(database.em(), PersonFixture.son(), TODAY.minusDays(9));
        CaseFixture.close(closed);
        CaseFile resting = CaseFixture.stored(database.em(), PersonFixture.son(), TODAY.minusDays(8));
        CaseFixture.suspend(resting);
        CaseFile goesOn = CaseFixture.stored(database.em(), PersonFixture.son(), TODAY.minusDays(7));
        goesOn.reach(CaseState.JOINT_INTAKE);
        CaseFile waits = CaseFixture.stored(database.em(), PersonFixture.son(), TODAY.minusDays(1));
        CaseFile waitsLonger = CaseFixture.stored(database.em(), PersonFixture.son(), TODAY.minusDays(2));
        CaseFile inDanger = CaseFixture.stored(database.em(), PersonFixture.son(), TODAY);
        inDanger.reach(CaseState.JOINT_INTAKE);
        inDanger.warnOf(Set.of(Danger.SUICIDE_RISK));
        database.em().flush();
        assertThat(cases(new CaseFilter("", null, null, false, CaseSort.NEEDS)))
                .containsExactly(inDanger.id(), waitsLonger.id(), waits.id(), goesOn.id(), resting.id(), closed.id());
    }

    @Test
    void listsWhatTheFilterLetsThrough() {
        CaseFile one = CaseFixture.stored(database.em());
        one.welcome(person(PersonFixture.mother()), Relationship.MOTHER);
        one.reach(CaseState.JOINT_INTAKE);
        one.reach(CaseState.ASSESSED);
        one.assignLead(Agency.MERKMAL);
        CaseFile two = CaseFixture.stored(database.em(), named("別所", "別", "べっしょ", "べつ", ""), TODAY);
        new Story(database.em())
                .add(
                        new CaseHappening(
                                two.id(),
                                CaseFixture.NOW,
                                "casefile.OPENED",
                                CaseFixture.DESK.uid(),
                                "PLAT_HOME",
                                0,
                                List.of()),
                        CaseFixture.NOW);
        database.em().flush();
        assertThat(cases(new CaseFilter("母子", null, null, false, CaseSort.NEWEST)))
                .containsExactly(one.id());
        assertThat(cases(new CaseFilter("R8-2", null, null, false, CaseSort.NEWEST)))
                .containsExactly(two.id());
        assertThat(cases(new CaseFilter(" ", CaseState.SCREENED, null, false, CaseSort.NEWEST)))
                .containsExactly(two.id());
        assertThat(cases(new CaseFilter(null, null, Agency.MERKMAL, false, CaseSort.NEWEST)))
                .containsExactly(one.id());
        assertThat(cases(new CaseFilter(null, null, null, true, CaseSort.NEEDS)))
                .containsExactly(two.id());
        assertThat(cases(new CaseFilter("母子", CaseState.SCREENED, null, false, CaseSort.NEWEST)))
                .isEmpty();
        assertThat(lists().count(
                                new CaseFilter(
                                        "0300000001", CaseState.LEAD_ASSIGNED, Agency.MERKMAL, false, CaseSort.NEEDS),
                                CaseFixture.DESK,
                                CaseFixture.reader(CaseFixture.DESK)))
                .isEqualTo(new CappedCount(1, false));
    }

    @Test
    void listsAndCountsOnlyWhatTheReaderMaySee() {
        CaseFixture.stored(database.em());
        assertThat(lists().cases(CaseFilter.all(), 0, CaseFixture.STRANGER, CaseFixture.reader(CaseFixture.STRANGER)))
                .isEmpty();
        assertThat(lists().count(CaseFilter.all(), CaseFixture.STRANGER, CaseFixture.reader(CaseFixture.STRANGER)))
                .isEqualTo(new CappedCount(0, false));
        assertThat(lists().waiting(CaseFixture.reader(CaseFixture.STRANGER))).isEmpty();
    }

    @Test
    void saysInALineWhatTheListShows() {
        CaseFile file = CaseFixture.stored(database.em());
        file.subjectMet(TODAY, TODAY);
        file.warnOf(Set.of(Danger.CHILD_AT_RISK, Danger.VIOLENCE));
        new Consents(database.em())
                .add(new Consent(
                        file, file.subjectParticipant(), ConsentTest.terms(TODAY, TODAY, null), "desk1", TODAY));
        database.flushAndClear();
        CaseLine line = lists().cases(CaseFilter.all(), 0, CaseFixture.DESK, CaseFixture.reader(CaseFixture.DESK))
                .get(0);
        assertThat(line)
                .isEqualTo(new CaseLine(
                        file.id(),
                        "R8-0001",
                        "架空山 試太郎",
                        "かくうやま ためしたろう",
                        34,
                        false,
                        true,
                        CaseState.SCREENED,
                        null,
                        TODAY,
                        true,
                        List.of(Danger.VIOLENCE, Danger.CHILD_AT_RISK),
                        new CaseSight(Sight.CASEWORK, Set.of(Delicate.VIOLENCE))));
    }

    @Test
    void listsAPageAndACountInOneStatementEach() {
        IntStream.range(0, 30).forEach(i -> CaseFixture.stored(database.em()));
        database.flushAndClear();
        assertThat(Statements.of(database.em(), () -> cases(CaseFilter.all()))).hasSize(1);
        assertThat(cases(CaseFilter.all())).hasSize(CaseLists.PAGE);
        assertThat(lists().cases(CaseFilter.all(), 1, CaseFixture.DESK, CaseFixture.reader(CaseFixture.DESK)))
                .hasSize(5);
        assertThat(Statements.of(
                        database.em(),
                        () -> lists().count(CaseFilter.all(), CaseFixture.DESK, CaseFixture.reader(CaseFixture.DESK))))
                .hasSize(1);
    }

    @Test
    void countsOnlyAsFarAsAnyoneReads() {
        CaseFixture.stored(database.em());
        database.em().createNativeQuery("""
                        with given as (select 100000 + n as id, n from generate_series(1, 1200) as n),
                             person as (insert into person_person (id, family_name, given_name, family_kana, given_kana, sex,
                                                                   phone, address, search_key, phone_digits, version)
                                        select id, '', '', '', '', 'UNKNOWN', '', '', '', '', 1 from given),
                             file as (insert into casefile_case (id, number, opened_on, state, subject_id, in_danger, version,
                                                                closed_on, closure, closure_note, closed_by)
                                      select id, 'R7-' || lpad(n::text, 4, '0'), date '2025-05-01', 'CLOSED', id, false, 1,
                                             date '2026-03-31', 'WISHED', '', 'plat1'
                                        from given),
                             part as (insert into casefile_participant (id, case_id, person_id, kind, relationship, version)
                                      select id, id, id, 'SUBJECT', 'SELF', 1 from given)
                        insert into access_standing (id, case_id, agency, ground, since)
                        select id, id, 'PLAT_HOME', 'JOINT_DESK', timestamptz '2025-05-01' from given
                        """).executeUpdate();
        assertThat(lists().count(CaseFilter.all(), CaseFixture.DESK, CaseFixture.reader(CaseFixture.DESK)))
                .isEqualTo(new CappedCount(CaseLists.FURTHEST, true));
        assertThat(lists().count(
                                new CaseFilter("", CaseState.SCREENED, null, false, CaseSort.NEWEST),
                                CaseFixture.DESK,
                                CaseFixture.reader(CaseFixture.DESK)))
                .isEqualTo(new CappedCount(1, false));
    }

    // ---- today

    @Test
    void saysWhoWaitsForAFirstInterviewDangersFirstThenTheLongestWait() {
        CaseFile later = CaseFixture.stored(database.em(), PersonFixture.son(), TODAY);
        CaseFile sooner = CaseFixture.stored(database.em(), PersonFixture.son(), TODAY.minusDays(3));
        CaseFile inDanger = CaseFixture.stored(database.em());
        inDanger.warnOf(Set.of(Danger.VIOLENCE));
        CaseFixture.stored(database.em()).reach(CaseState.JOINT_INTAKE);
        database.em().flush();
        assertThat(lists().waiting(CaseFixture.reader(CaseFixture.DESK)))
                .extracting(CaseLine::caseId)
                .containsExactly(inDanger.id(), sooner.id(), later.id());
    }

    @Test
    void saysWithWhichCasesIHadToDoLast() {
        CaseFile one = CaseFixture.stored(database.em());
        CaseFile two = CaseFixture.stored(database.em());
        CaseFixture.stored(database.em());
        wrote(CaseFixture.DESK, two, 30);
        wrote(CaseFixture.DESK, one, 20);
        wrote(CaseFixture.DESK, two, 10);
        wrote(CaseFixture.PSYCHOLOGIST, one, 5);
        assertThat(lists().recentOf(CaseFixture.DESK, CaseFixture.reader(CaseFixture.DESK)))
                .extracting(CaseLine::caseId)
                .containsExactly(two.id(), one.id());
        assertThat(Statements.of(
                        database.em(), () -> lists().recentOf(CaseFixture.DESK, CaseFixture.reader(CaseFixture.DESK))))
                .hasSize(1);
    }

    private void wrote(Actor actor, CaseFile file, int secondsAgo) {
        CaseHappening happening = new CaseHappening(
                file.id(),
                CaseFixture.NOW,
                "casefile.OPENED",
                actor.uid(),
                actor.agency().name(),
                0,
                List.of());
        new Story(database.em()).add(happening, CaseFixture.NOW.minusSeconds(secondsAgo));
        database.em().flush();
    }

    private List<FoundPerson> find(String typed) {
        return lists().find(typed, CaseFixture.reader(CaseFixture.DESK));
    }

    private List<Long> cases(CaseFilter filter) {
        return lists().cases(filter, 0, CaseFixture.DESK, CaseFixture.reader(CaseFixture.DESK)).stream()
                .map(CaseLine::caseId)
                .toList();
    }

    private Person person(PersonDetails details) {
        return new People(database.em()).add(new Person(details, TODAY));
    }

    private static PersonDetails named(String family, String given, String familyKana, String givenKana, String phone) {
        return new PersonDetails(new Name(family, given, familyKana, givenKana), Sex.UNKNOWN, null, null, phone, "");
    }

    private CaseLists lists() {
        return new CaseLists(database.em());
    }
}
