package org.banso.reception.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.access.model.Deed;
import org.banso.access.model.Delicate;
import org.banso.access.model.Marks;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFiles;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.Danger;
import org.banso.casefile.model.FoundPerson;
import org.banso.casefile.model.ParticipantKind;
import org.banso.casefile.model.ParticipantLine;
import org.banso.casefile.model.Relationship;
import org.banso.casefile.model.StoryFilter;
import org.banso.casefile.model.StoryLine;
import org.banso.casefile.service.Office;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.person.model.Name;
import org.banso.reception.model.ReceptionExit;
import org.banso.reception.model.ReceptionFixture;
import org.banso.reception.model.ReceptionReason;
import org.banso.reception.model.ReceptionReceipt;
import org.banso.reception.model.ReceptionSheet;
import org.banso.reception.model.Worry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReceptionDeskTest {

    @RegisterExtension
    final Database database = new Database();

    @Test
    void opensACaseForTheSonWithTheMotherAsItsClient() {
        ReceptionReceipt receipt = receive(
                ReceptionFixture.aMotherCalls().dangers(Set.of(Danger.VIOLENCE)).receivedAt(yesterday()));
        assertThat(receipt.opened()).isTrue();
        assertThat(receipt.caseNumber()).isEqualTo("R8-0001");
        CaseSheet sheet = sheetOf(receipt);
        assertThat(sheet.state()).isEqualTo(CaseState.SCREENED);
        assertThat(sheet.openedOn()).isEqualTo(CaseFixture.TODAY.minusDays(1));
        assertThat(sheet.subject().name()).isEqualTo("架空山 試太郎");
        assertThat(sheet.subjectMetOn()).isNull();
        assertThat(sheet.hasConsent()).isFalse();
        assertThat(sheet.dangers()).containsExactly(Danger.VIOLENCE);
        assertThat(sheet.agencies()).containsExactly(Agency.PLAT_HOME, Agency.MERKMAL);
        assertThat(sheet.participants())
                .extracting(ParticipantLine::kind, ParticipantLine::relationship)
                .containsExactly(
                        tuple(ParticipantKind.SUBJECT, Relationship.SELF),
                        tuple(ParticipantKind.FAMILY_CLIENT, Relationship.MOTHER));
    }

    @Test
    void tellsTheStoryOfTheCallAndOfTheOpening() {
        Office office = office(CaseFixture.DESK);
        ReceptionReceipt receipt = office.desk()
                .receive(ReceptionFixture.aMotherCalls().receivedAt(yesterday()).form());
        assertThat(office.told().happenings())
                .extracting(CaseHappening::kind)
                .containsExactly("casefile.OPENED", "reception.RECEIVED");
        List<StoryLine> story = office.reading().story(receipt.caseId(), StoryFilter.newest());
        assertThat(story).extracting(StoryLine::kind).containsExactly("casefile.OPENED", "reception.RECEIVED");
        StoryLine received = story.get(1);
        assertThat(received.happenedAt()).isEqualTo(yesterday());
        assertThat(received.refId()).isEqualTo(receipt.receptionId());
        assertThat(received.uid()).isEqualTo(CaseFixture.DESK.uid());
        assertThat(received.values())
                .containsExactly(
                        "enum.casefile.Relationship.MOTHER",
                        "enum.reception.Channel.PHONE",
                        "enum.reception.Worry.WITHDRAWAL_SCHOOL");
        assertThat(story.get(0).values()).containsExactly("R8-0001");
    }

    @Test
    void letsBothAgenciesOfTheDeskWriteInTheCaseAndNobodyElseSeeIt() {
        ReceptionReceipt receipt = receive(ReceptionFixture.aMotherCalls());
        assertThat(office(CaseFixture.PSYCHOLOGIST).gate().require(Deed.WRITE, receipt.caseId()))
                .isEqualTo(CaseFixture.PSYCHOLOGIST);
        refuses(
                KernelReason.NOT_FOUND,
                () -> office(CaseFixture.STRANGER).reading().sheet(receipt.caseId()));
        refuses(
                KernelReason.NOT_FOUND,
                () -> office(CaseFixture.STRANGER).desk().sheet(receipt.caseId()));
    }

    @Test
    void hidesAMarkedWishFromWhoeverDoesNotSeeWhatItIsAbout() {
        ReceptionReceipt receipt = receive(ReceptionFixture.aMotherCalls()
                .wish("薬のことを相談したい。")
                .marked(new Marks(Map.of("wish", Set.of(Delicate.DIAGNOSIS)))));
        database.flushAndClear();

        assertThat(office(CaseFixture.PSYCHOLOGIST).desk().sheet(receipt.caseId()))
                .extracting(ReceptionSheet::wish)
                .containsExactly("薬のことを相談したい。");
        assertThat(office(CaseFixture.DESK).desk().sheet(receipt.caseId()))
                .extracting(ReceptionSheet::wish, sheet -> sheet.marks().of("wish"))
                .containsExactly(tuple("", Set.of(Delicate.DIAGNOSIS)));
    }

    @Test
    void meetsTheSubjectWhoCallsForThemselves() {
        CaseSheet sheet = sheetOf(receive(ReceptionFixture.theSubjectCalls()));
        assertThat(sheet.subjectMetOn()).isEqualTo(CaseFixture.TODAY);
        assertThat(sheet.participants()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACQUAINTANCE", "AGENCY_STAFF", "OTHER"})
    void makesNoClientOfACallerWhoIsNotFamily(Relationship relation) {
        ReceptionReceipt receipt =
                receive(ReceptionFixture.aMotherCalls().caller(new Name("別所", "別", "", ""), relation));
        assertThat(sheetOf(receipt).participants()).hasSize(1);
        assertThat(office(CaseFixture.DESK).desk().sheet(receipt.caseId()))
                .extracting(ReceptionSheet::callerName)
                .containsExactly("別所 別");
    }

    @Test
    void opensACaseForACallerWithoutANameAboutSomebodyWithoutAName() {
        ReceptionReceipt receipt = receive(ReceptionFixture.aMotherCalls()
                .anonymous()
                .caller(Name.UNKNOWN, Relationship.MOTHER)
                .callerPhone("")
                .subject(Name.UNKNOWN)
                .born(null, null)
                .since(null));
        CaseSheet sheet = sheetOf(receipt);
        assertThat(sheet.subject().name()).isEmpty();
        assertThat(sheet.subject().age()).isNull();
        assertThat(sheet.participants()).hasSize(2);
    }

    @Test
    void opensNoCaseForInformationAndNoneForAHandOver() {
        Office office = office(CaseFixture.DESK);
        ReceptionReceipt told = office.desk()
                .receive(ReceptionFixture.aMotherCalls()
                        .exit(ReceptionExit.INFORMATION_ONLY, "")
                        .form());
        ReceptionReceipt handedOver = office.desk()
                .receive(ReceptionFixture.aMotherCalls()
                        .exit(ReceptionExit.HANDED_OVER, "架空区役所")
                        .form());
        assertThat(told.caseId()).isNull();
        assertThat(handedOver.caseId()).isNull();
        assertThat(office.told().happenings()).isEmpty();
        assertThat(rows("casefile_case")).isZero();
        assertThat(rows("reception_reception")).isEqualTo(2);
        assertThat(office.search().find("ははこ"))
                .extracting(FoundPerson::openable)
                .containsExactly(false, false);
    }

    @Test
    void joinsAFurtherCallToTheCaseAndRecognisesTheMother() {
        ReceptionReceipt first = receive(ReceptionFixture.aMotherCalls());
        ReceptionReceipt second = receive(ReceptionFixture.aMotherCalls()
                .inCase(first.caseId())
                .caller(new Name("", "", "カクウヤマ", "ハハコ"), Relationship.MOTHER)
                .callerPhone("")
                .subjectPhone("090-0000-0003")
                .born(LocalDate.of(1992, 1, 1), null)
                .dangers(Set.of(Danger.SUICIDE_RISK)));
        assertThat(second.opened()).isFalse();
        assertThat(second.caseId()).isEqualTo(first.caseId());
        assertThat(second.caseNumber()).isEqualTo(first.caseNumber());
        CaseSheet sheet = sheetOf(second);
        assertThat(sheet.participants()).hasSize(2);
        assertThat(sheet.subject().phone()).isEqualTo("090-0000-0003");
        assertThat(sheet.subject().ageExact()).isTrue();
        assertThat(sheet.dangers()).containsExactly(Danger.SUICIDE_RISK);
        assertThat(sheet.state()).isEqualTo(CaseState.SCREENED);
        assertThat(office(CaseFixture.DESK).desk().sheet(first.caseId())).hasSize(2);
        assertThat(rows("person_person")).isEqualTo(2);
    }

    @Test
    void refusesToFileACallUnderSomebodyElse() {
        ReceptionReceipt first = receive(ReceptionFixture.aMotherCalls());
        refuses(
                ReceptionReason.SUBJECT_IS_ANOTHER,
                () -> receive(ReceptionFixture.aMotherCalls()
                        .inCase(first.caseId())
                        .subject(new Name("別所", "別", "", ""))
                        .subjectPhone("090-0000-0004")));
    }

    @Test
    void welcomesAnotherMemberOfTheFamilyWhoCallsLater() {
        ReceptionReceipt first = receive(ReceptionFixture.aMotherCalls());
        receive(ReceptionFixture.aMotherCalls()
                .inCase(first.caseId())
                .caller(new Name("架空山", "父男", "", ""), Relationship.FATHER)
                .callerPhone(""));
        assertThat(sheetOf(first).participants())
                .extracting(ParticipantLine::relationship)
                .containsExactly(Relationship.SELF, Relationship.MOTHER, Relationship.FATHER);
    }

    @Test
    void meetsTheSubjectWhenTheyCallLater() {
        ReceptionReceipt first = receive(ReceptionFixture.aMotherCalls().receivedAt(yesterday()));
        receive(ReceptionFixture.theSubjectCalls().inCase(first.caseId()));
        assertThat(sheetOf(first).subjectMetOn()).isEqualTo(CaseFixture.TODAY);
        assertThat(rows("person_person")).isEqualTo(2);
    }

    @Test
    void answersNotFoundForACaseThatIsNotTheirsOrNotThere() {
        ReceptionReceipt first = receive(ReceptionFixture.aMotherCalls());
        refuses(
                KernelReason.NOT_FOUND,
                () -> office(CaseFixture.STRANGER)
                        .desk()
                        .receive(ReceptionFixture.aMotherCalls()
                                .inCase(first.caseId())
                                .form()));
        refuses(
                KernelReason.NOT_FOUND,
                () -> receive(ReceptionFixture.aMotherCalls().inCase(-1)));
    }

    @Test
    void refusesToReceiveAnywhereButAtTheDesk() {
        refuses(
                ReceptionReason.NOT_AT_THE_DESK,
                () -> office(CaseFixture.STRANGER)
                        .desk()
                        .receive(ReceptionFixture.aMotherCalls().form()));
    }

    @Test
    void refusesToSupportInAClosedCase() {
        ReceptionReceipt first = receive(ReceptionFixture.aMotherCalls());
        CaseFile file = new CaseFiles(database.em()).get(first.caseId());
        CaseFixture.close(file);
        refuses(
                ReceptionReason.CASE_CLOSED,
                () -> receive(ReceptionFixture.aMotherCalls().inCase(first.caseId())));
    }

    @Test
    void writesAndTellsNothingWhenRefused() {
        Written before = new Written(database);
        refuses(
                ReceptionReason.MAIN_WORRY_TWICE,
                () -> database.doInTransaction(em -> Office.of(em, CaseFixture.DESK)
                        .desk()
                        .receive(ReceptionFixture.aMotherCalls()
                                .worries(Worry.DEBT, Set.of(Worry.DEBT), "")
                                .form())));
        before.isUnchanged();
    }

    @Test
    void countsTheNumberByTheDayOfTheCall() {
        Instant lastOfMarch = Tokyo.at(LocalDate.of(2026, 3, 31), LocalTime.of(16, 0));
        assertThat(receive(ReceptionFixture.aMotherCalls().receivedAt(lastOfMarch))
                        .caseNumber())
                .isEqualTo("R7-0001");
    }

    /** The rows of every table that a reception writes. */
    private record Written(Database database, List<Long> rows) {

        private static final List<String> TABLES = List.of(
                "person_person",
                "casefile_case",
                "casefile_participant",
                "casefile_number",
                "casefile_story",
                "access_standing",
                "reception_reception",
                "reception_worry");

        Written(Database database) {
            this(database, count(database));
        }

        void isUnchanged() {
            assertThat(count(database)).isEqualTo(rows);
        }

        private static List<Long> count(Database database) {
            return database.inTransaction(em -> TABLES.stream()
                    .map(table -> (Long) em.createNativeQuery("select count(*) from " + table)
                            .getSingleResult())
                    .toList());
        }
    }

    private static Instant yesterday() {
        return CaseFixture.NOW.minus(Duration.ofDays(1));
    }

    private ReceptionReceipt receive(ReceptionFixture fixture) {
        return office(CaseFixture.DESK).desk().receive(fixture.form());
    }

    private CaseSheet sheetOf(ReceptionReceipt receipt) {
        database.flushAndClear();
        return office(CaseFixture.DESK).reading().sheet(receipt.caseId());
    }

    private Office office(Actor actor) {
        return Office.of(database.em(), actor);
    }

    private long rows(String table) {
        return (Long)
                database.em().createNativeQuery("select count(*) from " + table).getSingleResult();
    }

    private static void refuses(Reason reason, Runnable use) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(use::run)
                .matches(refused -> refused.is(reason), "is " + reason);
    }
}
