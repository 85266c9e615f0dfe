package org.banso.meeting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.banso.meeting.service.MeetingOffice.FRIDAY_AT_TEN;
import static org.banso.meeting.service.MeetingOffice.HEALTH;
import static org.banso.meeting.service.MeetingOffice.MERK;
import static org.banso.meeting.service.MeetingOffice.PLAT;
import static org.banso.meeting.service.MeetingOffice.THURSDAY_MORNING;

import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banso.access.model.AccessReason;
import org.banso.assessment.model.IntakeSheet;
import org.banso.assessment.model.VoiceLine;
import org.banso.calendar.model.CalendarReason;
import org.banso.calendar.model.SlotAnswer;
import org.banso.calendar.model.SlotOffer;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFiles;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.Consent;
import org.banso.directory.model.Agency;
import org.banso.directory.model.StaffLine;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.meeting.model.AskMeeting;
import org.banso.meeting.model.BookMeeting;
import org.banso.meeting.model.CancelMeeting;
import org.banso.meeting.model.KindChoice;
import org.banso.meeting.model.Meeting;
import org.banso.meeting.model.MeetingKind;
import org.banso.meeting.model.MeetingReason;
import org.banso.meeting.model.MeetingState;
import org.banso.meeting.model.Meetings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Offering, booking, moving and calling off. One class because each is tried alone and in a race for the same room. */
@Timeout(120)
class MeetingSchedulingTest {

    private static final Duration INTAKE = Duration.ofMinutes(90);
    private static final Set<String> BOTH = Set.of("plat1", "merk1");

    @RegisterExtension
    final Database database = new Database();

    @Nested
    class InOneTransaction {

        private CaseFile file;
        private long room;
        private MeetingOffice office;
        private MeetingScheduling scheduling;

        @BeforeEach
        void aCaseARoomAndStaff() {
            EntityManager em = database.em();
            MeetingOffice.staff(em, 1);
            room = MeetingOffice.room(em);
            file = CaseFixture.stored(em);
            office = new MeetingOffice(em, PLAT, THURSDAY_MORNING);
            scheduling = office.scheduling();
        }

        @Test
        void theFirstOfferIsBookedWithOneClick() {
            SlotOffer offer = scheduling
                    .offers(new AskMeeting(file.id(), MeetingKind.JOINT_INTAKE))
                    .offers()
                    .get(0);
            assertThat(Duration.between(offer.startsAt(), offer.endsAt())).isEqualTo(INTAKE);
            assertThat(offer.people()).extracting(StaffLine::agency).containsExactly(Agency.PLAT_HOME, Agency.MERKMAL);

            long id = scheduling.book(new BookMeeting(
                    file.id(),
                    MeetingKind.JOINT_INTAKE,
                    offer.startsAt(),
                    offer.endsAt(),
                    Set.copyOf(offer.people().stream().map(StaffLine::uid).toList()),
                    offer.roomId()));
            database.flushAndClear();

            Meeting booked = new Meetings(database.em()).get(id);
            assertThat(booked.state()).isEqualTo(MeetingState.CALLED);
            assertThat(booked.calledBy()).isEqualTo("plat1");
            assertThat(booked.attendees()).hasSize(2);
        }

        @Test
        void aBookedIntakeIsExpectedByBothAndTheCaseMovesOn() {
            long id = scheduling.book(intakeAt(FRIDAY_AT_TEN));
            database.flushAndClear();

            assertThat(new CaseFiles(database.em()).get(file.id()).state()).isEqualTo(CaseState.JOINT_INTAKE);
            IntakeSheet expected = office.intake().open(file.id());
            assertThat(expected.meetingId()).isEqualTo(id);
            assertThat(expected.startsAt()).isEqualTo(FRIDAY_AT_TEN);
            assertThat(expected.voices())
                    .extracting(VoiceLine::agency)
                    .containsExactly(Agency.PLAT_HOME, Agency.MERKMAL);
            assertThat(office.happenings.events())
                    .singleElement()
                    .returns("meeting.JOINT_INTAKE_BOOKED", CaseHappening::kind)
                    .returns(THURSDAY_MORNING, CaseHappening::at)
                    .returns(id, CaseHappening::refId)
                    .returns(
                            List.of("enum.meeting.MeetingKind.JOINT_INTAKE", "2026-05-15", "10:00"),
                            CaseHappening::values);
        }

        @Test
        void whatIsBookedIsNotOfferedAgain() {
            scheduling.book(intakeAt(FRIDAY_AT_TEN));
            CaseFile other = CaseFixture.stored(database.em());

            SlotAnswer answer = scheduling.offers(new AskMeeting(
                    other.id(),
                    MeetingKind.JOINT_INTAKE,
                    90,
                    MeetingOffice.FRIDAY,
                    BOTH,
                    LocalTime.of(9, 0),
                    LocalTime.of(12, 0),
                    Set.of()));

            assertThat(answer.offers())
                    .isNotEmpty()
                    .noneMatch(offer -> offer.startsAt().isBefore(FRIDAY_AT_TEN.plus(INTAKE))
                            && offer.endsAt().isAfter(FRIDAY_AT_TEN));
        }

        @Test
        void theWishNarrowsTheOffers() {
            SlotAnswer answer = scheduling.offers(new AskMeeting(
                    file.id(),
                    MeetingKind.JOINT_INTAKE,
                    120,
                    LocalDate.of(2026, 6, 1),
                    Set.of("plat2", "health1"),
                    LocalTime.of(13, 0),
                    null,
                    Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY)));

            assertThat(answer.offers()).isNotEmpty().allSatisfy(offer -> {
                assertThat(Duration.between(offer.startsAt(), offer.endsAt())).isEqualTo(Duration.ofMinutes(120));
                assertThat(Tokyo.dateOf(offer.startsAt())).isAfterOrEqualTo(LocalDate.of(2026, 6, 3));
                assertThat(Tokyo.timeOf(offer.startsAt())).isAfterOrEqualTo(LocalTime.of(13, 0));
            });
        }

        @Test
        void theChoicesSayWhereConsentIsMissingAndWhatIsLawfulInstead() {
            assertThat(choice(MeetingKind.SUPPORT_COORDINATION_MEETING))
                    .returns(true, KindChoice::consentMissing)
                    .returns(MeetingKind.SUPPORT_CONFERENCE_ART9, KindChoice::alternative)
                    .returns(60, KindChoice::usualMinutes);
            assertThat(choice(MeetingKind.JOINT_INTAKE))
                    .returns(false, KindChoice::consentMissing)
                    .returns(90, KindChoice::usualMinutes);

            MeetingOffice.consent(database.em(), file, Agency.HEALTH);

            assertThat(choice(MeetingKind.SUPPORT_COORDINATION_MEETING)).returns(false, KindChoice::consentMissing);
        }

        @Test
        void withoutConsentTheMeetingIsRefusedAndTheAlternativeIsBooked() {
            assess();
            BookMeeting meeting = meeting(MeetingKind.SUPPORT_COORDINATION_MEETING, BOTH);
            AskMeeting asked = new AskMeeting(file.id(), MeetingKind.SUPPORT_COORDINATION_MEETING);
            Refused refused = catchThrowableOfType(Refused.class, () -> scheduling.book(meeting));

            assertThat(refused.reason()).isEqualTo(MeetingReason.CONSENT_MISSING);
            assertRefused(
                    () -> scheduling.offers(asked),
                    MeetingReason.CONSENT_MISSING,
                    MeetingKind.SUPPORT_COORDINATION_MEETING,
                    MeetingKind.SUPPORT_CONFERENCE_ART9);
            assertThat(office.told()).isEmpty();
            MeetingKind alternative = (MeetingKind) refused.values().get(1);
            assertThat(scheduling.book(meeting(alternative, BOTH))).isPositive();
            assertThat(office.told()).containsExactly("meeting.CALLED");
        }

        @Test
        void aConsentThatEndsTodayIsNoConsentTomorrow() {
            assess();
            Consent consent = MeetingOffice.consent(database.em(), file, Agency.HEALTH);
            MeetingOffice.withdraw(database.em(), consent);
            BookMeeting nextWeek = new BookMeeting(
                    file.id(),
                    MeetingKind.SUPPORT_COORDINATION_MEETING,
                    FRIDAY_AT_TEN.plus(Duration.ofDays(7)),
                    FRIDAY_AT_TEN.plus(Duration.ofDays(7)).plus(INTAKE),
                    BOTH,
                    room);

            assertRefused(
                    () -> new MeetingOffice(database.em(), PLAT, FRIDAY_AT_TEN)
                            .scheduling()
                            .book(nextWeek),
                    MeetingReason.CONSENT_MISSING,
                    MeetingKind.SUPPORT_COORDINATION_MEETING,
                    MeetingKind.SUPPORT_CONFERENCE_ART9);
            assertThat(scheduling.book(nextWeek)).isPositive();
        }

        @Test
        void refusesASecondIntakeWhileOneIsOpen() {
            scheduling.book(intakeAt(FRIDAY_AT_TEN));

            assertRefused(
                    () -> scheduling.book(intakeAt(FRIDAY_AT_TEN.plus(Duration.ofHours(4)))),
                    MeetingReason.INTAKE_ALREADY_BOOKED,
                    FRIDAY_AT_TEN);
        }

        @Test
        void refusesAnIntakeShorterThanThePolicyBeforeAnythingIsWritten() {
            assertRefused(
                    () -> scheduling.book(new BookMeeting(
                            file.id(),
                            MeetingKind.JOINT_INTAKE,
                            FRIDAY_AT_TEN,
                            FRIDAY_AT_TEN.plus(Duration.ofMinutes(89)),
                            BOTH,
                            room)),
                    MeetingReason.TOO_SHORT,
                    90L);
            assertRefused(
                    () -> scheduling.offers(new AskMeeting(
                            file.id(), MeetingKind.JOINT_INTAKE, 60, null, Set.of(), null, null, Set.of())),
                    MeetingReason.TOO_SHORT,
                    90L);
            assertThat(office.told()).isEmpty();
        }

        @Test
        void refusesSomebodyWhoIsNotOnTheRoll() {
            assertRefused(
                    () -> scheduling.book(meeting(MeetingKind.SUPPORT_CONFERENCE_ART9, Set.of("plat1", "nobody"))),
                    CalendarReason.PERSON_UNKNOWN,
                    "nobody");
        }

        @Test
        void nobodyIsCalledToAnIntakeWhoMayNotSeeTheCase() {
            assertRefused(
                    () -> scheduling.book(new BookMeeting(
                            file.id(),
                            MeetingKind.JOINT_INTAKE,
                            FRIDAY_AT_TEN,
                            FRIDAY_AT_TEN.plus(Duration.ofMinutes(90)),
                            Set.of("plat1", "merk1", "health1"),
                            room)),
                    AccessReason.SHUT_OUT);
            assertThat(office.told()).isEmpty();
        }

        @Test
        void aCaseThatIsNotMineIsNotThere() {
            MeetingScheduling stranger = new MeetingOffice(database.em(), HEALTH, THURSDAY_MORNING).scheduling();

            assertRefused(() -> stranger.choices(file.id()), KernelReason.NOT_FOUND);
            assertRefused(
                    () -> stranger.offers(new AskMeeting(file.id(), MeetingKind.JOINT_INTAKE)), KernelReason.NOT_FOUND);
            assertRefused(() -> stranger.book(intakeAt(FRIDAY_AT_TEN)), KernelReason.NOT_FOUND);
        }

        @Test
        void calledOffItFreesItsTimeAndTheIntakeIsNotExpectedAnyMore() {
            long id = scheduling.book(intakeAt(FRIDAY_AT_TEN));
            database.flushAndClear();
            int version = new Meetings(database.em()).get(id).version();

            scheduling.cancel(new CancelMeeting(file.id(), id, version));
            database.flushAndClear();

            assertThat(new Meetings(database.em()).get(id).state()).isEqualTo(MeetingState.CANCELLED);
            assertThat(office.intake().open(file.id()).meetingId()).isNull();
            assertThat(office.told()).containsExactly("meeting.JOINT_INTAKE_BOOKED", "meeting.CANCELLED");
            assertThat(scheduling.book(intakeAt(FRIDAY_AT_TEN))).isPositive();
        }

        @Test
        void refusesToCallOffFromAStalePageOrAMeetingOfAnotherCase() {
            long id = scheduling.book(intakeAt(FRIDAY_AT_TEN));
            CaseFile other = CaseFixture.stored(database.em());
            int version = new Meetings(database.em()).get(id).version();

            assertRefused(
                    () -> scheduling.cancel(new CancelMeeting(file.id(), id, version - 1)),
                    KernelReason.CHANGED_MEANWHILE);
            assertRefused(() -> scheduling.cancel(new CancelMeeting(other.id(), id, version)), KernelReason.NOT_FOUND);
        }

        private KindChoice choice(MeetingKind kind) {
            return scheduling.choices(file.id()).stream()
                    .filter(choice -> choice.kind() == kind)
                    .findFirst()
                    .orElseThrow();
        }

        private void assess() {
            file.reach(CaseState.JOINT_INTAKE);
            file.reach(CaseState.ASSESSED);
            database.em().flush();
        }

        private BookMeeting intakeAt(Instant start) {
            return new BookMeeting(file.id(), MeetingKind.JOINT_INTAKE, start, start.plus(INTAKE), BOTH, room);
        }

        private BookMeeting meeting(MeetingKind kind, Set<String> people) {
            return new BookMeeting(file.id(), kind, FRIDAY_AT_TEN, FRIDAY_AT_TEN.plus(INTAKE), people, room);
        }
    }

    /** Sixteen families, sixteen pairs of interviewers, one room: at the same moment sixteen colleagues click. */
    @Test
    void ofSixteenWhoBookOneRoomAtTheSameMomentOneWins() throws Exception {
        int clicks = 16;
        List<Long> cases = new ArrayList<>();
        long room = database.inTransaction(em -> {
            MeetingOffice.staff(em, clicks);
            IntStream.range(0, clicks)
                    .forEach(n -> cases.add(CaseFixture.stored(em).id()));
            return MeetingOffice.room(em);
        });
        List<BookMeeting> wanted = IntStream.range(0, clicks)
                .mapToObj(n -> new BookMeeting(
                        cases.get(n),
                        MeetingKind.JOINT_INTAKE,
                        FRIDAY_AT_TEN,
                        FRIDAY_AT_TEN.plus(INTAKE),
                        Set.of("plat" + (n + 1), "merk" + (n + 1)),
                        room))
                .toList();

        List<Object> answers = atTheSameMoment(wanted);

        assertThat(answers).filteredOn(Long.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Reason.class::isInstance)
                .hasSize(clicks - 1)
                .containsOnly(CalendarReason.ROOM_TAKEN);
        database.doInTransaction(em -> {
            assertThat(em.createNativeQuery("select count(*) from meeting_meeting")
                            .getSingleResult())
                    .isEqualTo(1L);
            assertThat(em.createNativeQuery("select count(*) from calendar_booking")
                            .getSingleResult())
                    .isEqualTo(3L);
            assertThat(em.createNativeQuery("select count(*) from assessment_intake")
                            .getSingleResult())
                    .isEqualTo(1L);
        });
    }

    /** One family, two colleagues, two times: the second waits for the first and then hears of its intake. */
    @Test
    void ofTwoWhoBookAnIntakeForOneCaseAtTheSameMomentOneWins() throws Exception {
        long[] ids = database.inTransaction(em -> {
            MeetingOffice.staff(em, 1);
            return new long[] {MeetingOffice.room(em), CaseFixture.stored(em).id()};
        });
        List<BookMeeting> wanted = List.of(
                new BookMeeting(
                        ids[1], MeetingKind.JOINT_INTAKE, FRIDAY_AT_TEN, FRIDAY_AT_TEN.plus(INTAKE), BOTH, ids[0]),
                new BookMeeting(
                        ids[1],
                        MeetingKind.JOINT_INTAKE,
                        FRIDAY_AT_TEN.plus(Duration.ofHours(3)),
                        FRIDAY_AT_TEN.plus(Duration.ofHours(3)).plus(INTAKE),
                        Set.of("plat2", "merk2"),
                        ids[0]));

        List<Object> answers = atTheSameMoment(wanted);

        assertThat(answers).filteredOn(Long.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Reason.class::isInstance).containsExactly(MeetingReason.INTAKE_ALREADY_BOOKED);
    }

    /** The ids and the reasons, in the order of the wishes. */
    private List<Object> atTheSameMoment(List<BookMeeting> wanted) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(wanted.size());
        try {
            CyclicBarrier start = new CyclicBarrier(wanted.size());
            List<Future<Object>> clicks = new ArrayList<>();
            for (BookMeeting meeting : wanted) {
                clicks.add(pool.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    try {
                        return database.inTransaction(em -> (Object) new MeetingOffice(em, MERK, THURSDAY_MORNING)
                                .scheduling()
                                .book(meeting));
                    } catch (Refused refused) {
                        return refused.reason();
                    }
                }));
            }
            List<Object> answers = new ArrayList<>();
            for (Future<Object> click : clicks) {
                answers.add(click.get(60, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private static void assertRefused(ThrowingCallable deed, Reason reason, Object... values) {
        Refused refused = catchThrowableOfType(Refused.class, deed);
        assertThat(refused).as("nothing was refused").isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.values()).containsExactly(values);
    }
}
