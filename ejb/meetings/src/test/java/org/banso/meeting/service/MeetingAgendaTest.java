package org.banso.meeting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.banso.meeting.service.MeetingOffice.FRIDAY_AT_TEN;
import static org.banso.meeting.service.MeetingOffice.HEALTH;
import static org.banso.meeting.service.MeetingOffice.MERK;
import static org.banso.meeting.service.MeetingOffice.PLAT;
import static org.banso.meeting.service.MeetingOffice.THURSDAY_MORNING;
import static org.banso.meeting.service.MeetingOffice.actor;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banso.access.model.AccessReason;
import org.banso.access.model.Delicate;
import org.banso.calendar.model.CalendarReason;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.CaseState;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.meeting.model.AddToAgenda;
import org.banso.meeting.model.BookMeeting;
import org.banso.meeting.model.CancelMeeting;
import org.banso.meeting.model.MeetingKind;
import org.banso.meeting.model.MeetingReason;
import org.banso.meeting.model.MissingPreparation;
import org.banso.meeting.model.OpenSitting;
import org.banso.meeting.model.Packet;
import org.banso.meeting.model.PreparationSheet;
import org.banso.meeting.model.PrintPacket;
import org.banso.meeting.model.SittingLine;
import org.banso.meeting.model.SittingSheet;
import org.banso.meeting.model.WritePreparation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MeetingAgendaTest {

    private static final String PICTURE = "母と二人暮らし（架空）";

    @RegisterExtension
    final Database database = new Database();

    private CaseFile first;
    private CaseFile second;
    private long room;
    private MeetingOffice office;
    private MeetingAgenda agenda;

    @BeforeEach
    void twoAssessedCasesOnThursday() {
        EntityManager em = database.em();
        MeetingOffice.staff(em, 2);
        room = MeetingOffice.room(em);
        first = assessed(em);
        second = assessed(em);
        office = new MeetingOffice(em, PLAT, THURSDAY_MORNING);
        agenda = office.agenda();
    }

    private static CaseFile assessed(EntityManager em) {
        CaseFile file = CaseFixture.stored(em);
        file.reach(CaseState.JOINT_INTAKE);
        file.reach(CaseState.ASSESSED);
        MeetingOffice.consent(em, file, Agency.EDU_CENTER, Agency.HEALTH);
        return file;
    }

    @Test
    void oneCaseBeginsWhereTheOneBeforeItEnds() {
        long sitting = opened(MeetingKind.SUPPORT_COORDINATION_MEETING);

        agenda.add(new AddToAgenda(first.id(), sitting, 20, Set.of("plat1", "merk1")));
        agenda.add(new AddToAgenda(second.id(), sitting, 30, Set.of("plat1", "merk2")));
        database.flushAndClear();

        SittingSheet sheet = agenda.sitting(sitting);
        assertThat(sheet.items())
                .extracting(SittingSheet.Item::caseNumber, SittingSheet.Item::startsAt, SittingSheet.Item::endsAt)
                .containsExactly(
                        tuple(first.number(), FRIDAY_AT_TEN, FRIDAY_AT_TEN.plus(minutes(20))),
                        tuple(second.number(), FRIDAY_AT_TEN.plus(minutes(20)), FRIDAY_AT_TEN.plus(minutes(50))));
        assertThat(sheet.nextStart()).isEqualTo(FRIDAY_AT_TEN.plus(minutes(50)));
        assertThat(sheet.hidden()).isZero();
        assertThat(agenda.coming())
                .singleElement()
                .returns(2, SittingLine::cases)
                .returns("架空室", SittingLine::roomName);
    }

    @Test
    void aCaseThatIsCalledOffLeavesTheAgendaAndItsTimeAtTheEndIsFree() {
        long sitting = opened(MeetingKind.SUPPORT_COORDINATION_MEETING);
        agenda.add(new AddToAgenda(first.id(), sitting, 20, Set.of("plat1", "merk1")));
        long last = agenda.add(new AddToAgenda(second.id(), sitting, 30, Set.of("plat1", "merk1")));
        database.flushAndClear();

        office.scheduling()
                .cancel(new CancelMeeting(
                        second.id(), last, office.holding().sheet(last).version()));
        database.flushAndClear();

        assertThat(agenda.sitting(sitting).items()).hasSize(1);
        assertThat(agenda.sitting(sitting).nextStart()).isEqualTo(FRIDAY_AT_TEN.plus(minutes(20)));
    }

    @Test
    void eachCaseIsCalledByTheRulesOfItsOwnCall() {
        CaseFile withoutConsent = CaseFixture.stored(database.em());
        withoutConsent.reach(CaseState.JOINT_INTAKE);
        withoutConsent.reach(CaseState.ASSESSED);
        long sitting = opened(MeetingKind.SUPPORT_COORDINATION_MEETING);

        assertRefused(
                () -> agenda.add(new AddToAgenda(withoutConsent.id(), sitting, 20, Set.of("plat1"))),
                MeetingReason.CONSENT_MISSING,
                MeetingKind.SUPPORT_COORDINATION_MEETING,
                MeetingKind.SUPPORT_CONFERENCE_ART9);
    }

    @Test
    void twoSittingsDoNotShareARoomOrAPerson() {
        long one = opened(MeetingKind.SUPPORT_COORDINATION_MEETING);
        long other = opened(MeetingKind.SUPPORT_COORDINATION_MEETING);
        agenda.add(new AddToAgenda(first.id(), one, 20, Set.of("plat1")));
        database.flushAndClear();

        Refused no = catchThrowableOfType(
                Refused.class, () -> agenda.add(new AddToAgenda(second.id(), other, 20, Set.of("plat1"))));

        assertThat(no.reason()).isIn(CalendarReason.PERSON_TAKEN, CalendarReason.ROOM_TAKEN);
    }

    @Test
    void noSittingOpensOnADayOnWhichTheOfficesAreClosed() {
        Refused no = catchThrowableOfType(
                Refused.class,
                () -> agenda.open(new OpenSitting(
                        MeetingKind.SUPPORT_COORDINATION_MEETING, FRIDAY_AT_TEN.plus(Duration.ofDays(1)), room)));

        assertThat(no.reason()).isEqualTo(CalendarReason.CLOSED_DAY);
    }

    @Test
    void anIntakeHasNoAgenda() {
        assertRefused(
                () -> opened(MeetingKind.JOINT_INTAKE), MeetingReason.NO_AGENDA_IN_THIS_KIND, MeetingKind.JOINT_INTAKE);
    }

    @Test
    void whatHasBegunTakesNoFurtherCase() {
        long sitting = opened(MeetingKind.SUPPORT_COORDINATION_MEETING);
        MeetingAgenda late = new MeetingOffice(database.em(), PLAT, FRIDAY_AT_TEN).agenda();

        assertRefused(
                () -> late.add(new AddToAgenda(first.id(), sitting, 20, Set.of("plat1"))),
                MeetingReason.SITTING_BEGUN,
                FRIDAY_AT_TEN);
        assertRefused(
                () -> late.open(new OpenSitting(MeetingKind.SUPPORT_COORDINATION_MEETING, FRIDAY_AT_TEN, room)),
                MeetingReason.SITTING_BEGUN,
                FRIDAY_AT_TEN);
    }

    @Test
    void everyAgencyThatIsCalledSaysItsPartAndTheSecretarySeesWhoHasNot() {
        long sitting = opened(MeetingKind.SUPPORT_COORDINATION_MEETING);
        long id = agenda.add(new AddToAgenda(first.id(), sitting, 20, Set.of("plat1", "merk1")));
        database.flushAndClear();

        as(MERK).prepare(said(first, id, null, PICTURE, Set.of()));
        database.flushAndClear();

        assertThat(agenda.sitting(sitting).items().get(0).parts())
                .containsExactly(
                        new SittingSheet.Part(Agency.PLAT_HOME, null),
                        new SittingSheet.Part(Agency.MERKMAL, THURSDAY_MORNING));
        assertThat(preparing().missing())
                .extracting(MissingPreparation::meetingId)
                .containsExactly(id);
        assertThat(as(MERK).missing()).isEmpty();
        assertThat(preparing().preparations(id))
                .singleElement()
                .returns(PICTURE, PreparationSheet::household)
                .returns("架空 merk1", PreparationSheet::writerName);
    }

    @Test
    void aColleagueWritesItAgainButNotOverWhatTheyHaveNotRead() {
        long id = called(MeetingKind.SUPPORT_COORDINATION_MEETING, "plat1", "merk1");
        preparing().prepare(said(first, id, null, PICTURE, Set.of()));
        database.flushAndClear();
        int read = preparing().preparations(id).get(0).version();

        preparing().prepare(said(first, id, read, "書き直した", Set.of()));
        database.flushAndClear();

        assertThat(preparing().preparations(id)).singleElement().returns("書き直した", PreparationSheet::household);
        assertRefused(
                () -> preparing().prepare(said(first, id, read, "古い画面から", Set.of())), KernelReason.CHANGED_MEANWHILE);
        assertRefused(
                () -> preparing().prepare(said(first, id, null, "初めてのつもり", Set.of())), KernelReason.CHANGED_MEANWHILE);
    }

    @Test
    void anEmptySheetIsNoPreparation() {
        long id = called(MeetingKind.SUPPORT_COORDINATION_MEETING, "plat1", "merk1");

        assertRefused(() -> preparing().prepare(said(first, id, null, " ", Set.of())), MeetingReason.NOTHING_SAID);
    }

    @Test
    void whoeverIsNotCalledSaysNothingBeforehand() {
        long id = called(MeetingKind.SUPPORT_COORDINATION_MEETING, "plat1", "merk1");

        assertRefused(
                () -> as(actor("plat2", Agency.PLAT_HOME, Role.CASEWORKER))
                        .prepare(said(first, id, null, PICTURE, Set.of())),
                MeetingReason.NOT_A_MEMBER);
        assertRefused(() -> preparing().prepare(said(second, id, null, PICTURE, Set.of())), KernelReason.NOT_FOUND);
    }

    @Test
    void anIntakeHasNoSheetsOfPreparation() {
        CaseFile fresh = CaseFixture.stored(database.em());
        long id = office.scheduling()
                .book(new BookMeeting(
                        fresh.id(),
                        MeetingKind.JOINT_INTAKE,
                        FRIDAY_AT_TEN,
                        FRIDAY_AT_TEN.plus(minutes(90)),
                        Set.of("plat1", "merk1"),
                        room));
        database.flushAndClear();

        assertRefused(
                () -> preparing().prepare(said(fresh, id, null, PICTURE, Set.of())),
                MeetingReason.NO_PREPARATION_IN_THIS_KIND,
                MeetingKind.JOINT_INTAKE);
    }

    @Test
    void beforeTheWordAboutSecrecyAMemberOfAConferenceNeitherReadsNorWritesSheets() {
        long id = called(MeetingKind.SUPPORT_CONFERENCE_ART9, "plat1", "health1");

        assertRefused(
                () -> as(HEALTH).prepare(said(first, id, null, PICTURE, Set.of())),
                MeetingReason.SECRECY_NOT_ACKNOWLEDGED);
        assertRefused(() -> as(HEALTH).preparations(id), MeetingReason.SECRECY_NOT_ACKNOWLEDGED);

        new MeetingOffice(database.em(), HEALTH, THURSDAY_MORNING).holding().acknowledgeSecrecy(id);
        database.flushAndClear();
        as(HEALTH).prepare(said(first, id, null, PICTURE, Set.of()));

        assertThat(as(HEALTH).preparations(id)).hasSize(1);
    }

    @Test
    void eachCopyHoldsTheCasesOfItsRecipientAndHidesWhatTheyDoNotSee() {
        long sitting = opened(MeetingKind.SUPPORT_COORDINATION_MEETING);
        long one = agenda.add(new AddToAgenda(first.id(), sitting, 20, Set.of("plat1", "merk1", "health1")));
        agenda.add(new AddToAgenda(second.id(), sitting, 20, Set.of("plat1", "merk1")));
        database.flushAndClear();
        as(MERK).prepare(said(first, one, null, "父の暴力（架空）", Set.of(Delicate.VIOLENCE)));
        database.flushAndClear();

        Packet packet = office.printing().print(new PrintPacket(sitting, List.of("merk1", "health1")));
        database.flushAndClear();

        assertThat(packet.copies()).extracting(Packet.Copy::number).containsExactly(1, 2);
        Packet.Copy merk = packet.copies().get(0);
        Packet.Copy health = packet.copies().get(1);
        assertThat(merk.parts()).hasSize(2);
        assertThat(merk.parts().get(0).preparations()).singleElement().returns("父の暴力（架空）", PreparationSheet::household);
        assertThat(health.parts()).singleElement().returns(first.number(), Packet.Part::caseNumber);
        assertThat(health.parts().get(0).preparations())
                .singleElement()
                .returns("", PreparationSheet::household)
                .returns(Set.of(Delicate.VIOLENCE), PreparationSheet::about);
        assertThat(agenda.sitting(sitting).copies())
                .extracting(SittingSheet.Copy::recipientName)
                .containsExactly("架空 merk1", "架空 health1");
    }

    @Test
    void printingAgainCountsOnAndACopyComesBackOnce() {
        long sitting = opened(MeetingKind.SUPPORT_COORDINATION_MEETING);
        agenda.add(new AddToAgenda(first.id(), sitting, 20, Set.of("plat1", "merk1")));
        database.flushAndClear();
        PacketPrinting printing = office.printing();
        printing.print(new PrintPacket(sitting, List.of("plat1", "merk1")));

        assertThat(printing.print(new PrintPacket(sitting, List.of("merk1"))).copies())
                .singleElement()
                .returns(3, Packet.Copy::number);

        long copy = agenda.sitting(sitting).copies().get(0).id();
        printing.back(sitting, copy);
        database.flushAndClear();
        assertThat(agenda.sitting(sitting).copies().get(0).returnedAt()).isEqualTo(THURSDAY_MORNING);
        assertRefused(() -> printing.back(sitting, copy + 1000), KernelReason.NOT_FOUND);
    }

    @Test
    void noCopyIsForSomebodyWhoIsNotCalledOrNotBoundOrWithoutACase() {
        long empty = opened(MeetingKind.SUPPORT_CONFERENCE_ART9);
        assertRefused(
                () -> office.printing().print(new PrintPacket(empty, List.of("plat1"))), MeetingReason.AGENDA_EMPTY);
        long sitting = opened(MeetingKind.SUPPORT_CONFERENCE_ART9);
        agenda.add(new AddToAgenda(first.id(), sitting, 20, Set.of("plat1", "health1")));
        database.flushAndClear();

        assertRefused(
                () -> office.printing().print(new PrintPacket(sitting, List.of("merk1"))),
                MeetingReason.NOT_CALLED,
                "merk1");
        assertRefused(
                () -> office.printing().print(new PrintPacket(sitting, List.of("health1"))),
                MeetingReason.RECIPIENT_NOT_BOUND,
                "health1");
        assertRefused(
                () -> new MeetingOffice(database.em(), MERK, THURSDAY_MORNING)
                        .printing()
                        .print(new PrintPacket(sitting, List.of("plat1"))),
                AccessReason.NOT_YOUR_ROLE);
    }

    private MeetingPreparing as(Actor actor) {
        return new MeetingOffice(database.em(), actor, THURSDAY_MORNING).preparing();
    }

    private MeetingPreparing preparing() {
        return office.preparing();
    }

    private long opened(MeetingKind kind) {
        long id = agenda.open(new OpenSitting(kind, FRIDAY_AT_TEN, room));
        database.flushAndClear();
        return id;
    }

    private long called(MeetingKind kind, String... people) {
        long id = office.scheduling()
                .book(new BookMeeting(
                        first.id(), kind, FRIDAY_AT_TEN, FRIDAY_AT_TEN.plus(minutes(60)), Set.of(people), room));
        database.flushAndClear();
        return id;
    }

    private static WritePreparation said(
            CaseFile file, long meeting, @Nullable Integer version, String household, Set<Delicate> about) {
        return new WritePreparation(file.id(), meeting, version, household, "", "", "", about);
    }

    private static Duration minutes(int many) {
        return Duration.ofMinutes(many);
    }

    private static void assertRefused(ThrowingCallable call, Reason reason, Object... values) {
        Refused no = catchThrowableOfType(Refused.class, call);
        assertThat(no).isNotNull();
        assertThat(no.reason()).isEqualTo(reason);
        assertThat(no.values()).containsExactly(values);
    }
}
