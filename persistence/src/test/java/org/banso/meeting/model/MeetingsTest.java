package org.banso.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.banso.meeting.model.MeetingFixture.AT_TEN;
import static org.banso.meeting.model.MeetingFixture.DAY_BEFORE;
import static org.banso.meeting.model.MeetingFixture.HEALTH;
import static org.banso.meeting.model.MeetingFixture.MERK;
import static org.banso.meeting.model.MeetingFixture.PLAT;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.banso.access.model.CaseReader;
import org.banso.calendar.model.Room;
import org.banso.calendar.model.Rooms;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.CaseState;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.TimeSpan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MeetingsTest {

    private static final CaseReader INSIDE = CaseReader.of(CaseFixture.DESK, AT_TEN);
    private static final CaseReader OUTSIDE =
            CaseReader.of(new Actor("health1", "例林　外", Agency.HEALTH, Set.of(Role.CASEWORKER)), AT_TEN);
    private static final MeetingFilter TO_COME = new MeetingFilter(null, null, false, false, 0);
    private static final MeetingFilter PAST = new MeetingFilter(null, null, false, true, 0);
    private static final MeetingFilter MINE = new MeetingFilter(null, null, true, false, 0);

    @RegisterExtension
    final Database database = new Database();

    private Meetings meetings;

    @BeforeEach
    void readThroughTheTestsOwnTransaction() {
        meetings = new Meetings(database.em());
    }

    @Test
    void whatWasCalledAndWrittenIsFoundAgain() {
        CaseFile caseFile = CaseFixture.stored(database.em());
        Meeting meeting = called(database.em(), caseFile, MeetingKind.SUPPORT_CONFERENCE_ART9, AT_TEN, PLAT, HEALTH);
        meeting.acknowledgeSecrecy("plat1", DAY_BEFORE);
        meeting.record("plat1", Set.of("plat1"), "話し合った。\n二行目", Set.of(), AT_TEN);
        meeting.close("plat1", AT_TEN.plusSeconds(1));
        database.flushAndClear();

        Meeting found = meetings.get(meeting.id());

        assertThat(found.kind()).isEqualTo(MeetingKind.SUPPORT_CONFERENCE_ART9);
        assertThat(found.state()).isEqualTo(MeetingState.HELD);
        assertThat(found.during()).isEqualTo(TimeSpan.of(AT_TEN, Duration.ofMinutes(90)));
        assertThat(found.minutes()).isEqualTo("話し合った。\n二行目");
        assertThat(found.closedAt()).contains(AT_TEN.plusSeconds(1));
        assertThat(found.attendees()).extracting(Attendee::uid).containsExactly("plat1", "health1");
        assertThat(found.member("plat1").flatMap(Attendee::secrecyAcknowledgedAt))
                .contains(DAY_BEFORE);
        assertThat(found.member("health1").flatMap(Attendee::attended)).contains(false);
        assertThat(meetings.familiarWith(caseFile.id())).containsExactlyInAnyOrder("plat1", "health1");
    }

    @Test
    void aMeetingOfAnotherCaseIsNotFound() {
        CaseFile caseFile = CaseFixture.stored(database.em());
        Meeting meeting = called(database.em(), caseFile, MeetingKind.JOINT_INTAKE, AT_TEN, PLAT, MERK);

        assertThat(catchThrowableOfType(Refused.class, () -> meetings.ofCase(caseFile.id() + 1, meeting.id()))
                        .reason())
                .isEqualTo(KernelReason.NOT_FOUND);
        assertThat(catchThrowableOfType(Refused.class, () -> meetings.get(-1)).reason())
                .isEqualTo(KernelReason.NOT_FOUND);
    }

    @Test
    void aStalePageIsRefused() {
        CaseFile caseFile = CaseFixture.stored(database.em());
        Meeting meeting = called(database.em(), caseFile, MeetingKind.JOINT_INTAKE, AT_TEN, PLAT, MERK);

        assertThat(catchThrowableOfType(
                                Refused.class,
                                () -> meetings.forChange(caseFile.id(), meeting.id(), meeting.version() - 1))
                        .reason())
                .isEqualTo(KernelReason.CHANGED_MEANWHILE);
    }

    @Test
    void whoChangesOnlyWhoCameStillMeetsWhoWasFaster() {
        long[] ids = database.inTransaction(em -> {
            CaseFile caseFile = CaseFixture.stored(em);
            Meeting meeting = called(em, caseFile, MeetingKind.JOINT_INTAKE, AT_TEN, PLAT, MERK);
            meeting.record("plat1", Set.of("plat1"), "同じ文", Set.of(), AT_TEN);
            em.flush();
            return new long[] {caseFile.id(), meeting.id(), meeting.version()};
        });

        assertThatExceptionOfType(OptimisticLockException.class)
                .isThrownBy(() -> database.doInTransaction(slower -> {
                    Meeting seen = new Meetings(slower).forChange(ids[0], ids[1], (int) ids[2]);
                    database.doInTransaction(faster -> new Meetings(faster)
                            .forChange(ids[0], ids[1], (int) ids[2])
                            .record("plat1", Set.of("merk1"), "同じ文", Set.of(), AT_TEN));
                    seen.record("plat1", Set.of("plat1", "merk1"), "同じ文", Set.of(), AT_TEN);
                    new Meetings(slower).flush();
                }));
    }

    @Test
    void aCaseHasOneOpenJointIntake() {
        CaseFile caseFile = CaseFixture.stored(database.em());
        Meeting first = called(database.em(), caseFile, MeetingKind.JOINT_INTAKE, AT_TEN, PLAT, MERK);

        assertThat(meetings.openIntakeForChange(caseFile.id())).contains(first);
        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() ->
                        called(database.em(), caseFile, MeetingKind.JOINT_INTAKE, AT_TEN.plusSeconds(7200), PLAT, MERK))
                .havingRootCause()
                .withMessageContaining("meeting_one_intake");
    }

    @Test
    void anIntakeThatWasCalledOffMakesPlaceForAnother() {
        CaseFile caseFile = CaseFixture.stored(database.em());
        called(database.em(), caseFile, MeetingKind.JOINT_INTAKE, AT_TEN, PLAT, MERK)
                .cancel();
        database.em().flush();

        Meeting second = called(database.em(), caseFile, MeetingKind.JOINT_INTAKE, AT_TEN, PLAT, MERK);

        assertThat(meetings.openIntakeForChange(caseFile.id())).contains(second);
    }

    @Test
    void theListShowsTheCasesThatOneWorksOnAndTheMeetingsToWhichOneIsCalled() {
        CaseFile caseFile = CaseFixture.stored(database.em());
        Meeting intake = called(database.em(), caseFile, MeetingKind.JOINT_INTAKE, AT_TEN, PLAT, MERK);
        Meeting conference = called(
                database.em(),
                caseFile,
                MeetingKind.SUPPORT_CONFERENCE_ART9,
                AT_TEN.plus(Duration.ofDays(1)),
                PLAT,
                HEALTH);
        database.flushAndClear();

        assertThat(meetings.list(TO_COME, "desk1", INSIDE))
                .extracting(MeetingLine::id)
                .containsExactly(intake.id(), conference.id());
        assertThat(meetings.list(TO_COME, "health1", OUTSIDE))
                .extracting(MeetingLine::id)
                .containsExactly(conference.id());
        assertThat(meetings.list(TO_COME, "stranger", OUTSIDE)).isEmpty();
        assertThat(meetings.list(MINE, "merk1", INSIDE))
                .extracting(MeetingLine::id)
                .containsExactly(intake.id());
        assertThat(meetings.count(TO_COME, "desk1", INSIDE)).isEqualTo(2);
        assertThat(meetings.count(TO_COME, "health1", OUTSIDE)).isEqualTo(1);
    }

    @Test
    void theNameIsForWhomTheCaseIsOpen() {
        CaseFile caseFile = CaseFixture.stored(database.em());
        called(database.em(), caseFile, MeetingKind.SUPPORT_CONFERENCE_ART9, AT_TEN, PLAT, HEALTH);
        database.flushAndClear();

        assertThat(meetings.list(TO_COME, "desk1", INSIDE))
                .singleElement()
                .returns(caseFile.subject().name().shown(), MeetingLine::subjectName)
                .returns(caseFile.number(), MeetingLine::caseNumber)
                .returns("例の間", MeetingLine::roomName);
        assertThat(meetings.list(TO_COME, "health1", OUTSIDE))
                .singleElement()
                .returns("", MeetingLine::subjectName)
                .returns(caseFile.number(), MeetingLine::caseNumber);
    }

    @Test
    void thePastComesLatestFirstAndWhatWasCalledOffNotAtAll() {
        CaseFile caseFile = CaseFixture.stored(database.em());
        Instant weekAgo = AT_TEN.minus(Duration.ofDays(7));
        Meeting first = called(database.em(), caseFile, MeetingKind.SUPPORT_CONFERENCE_ART9, weekAgo, PLAT, HEALTH);
        Meeting second = called(
                database.em(),
                caseFile,
                MeetingKind.SUPPORT_CONFERENCE_ART9,
                weekAgo.plus(Duration.ofDays(1)),
                PLAT,
                HEALTH);
        called(database.em(), caseFile, MeetingKind.SUPPORT_CONFERENCE_ART9, weekAgo, PLAT, HEALTH)
                .cancel();
        database.flushAndClear();

        assertThat(meetings.list(PAST, "desk1", INSIDE))
                .extracting(MeetingLine::id)
                .containsExactly(second.id(), first.id());
        assertThat(meetings.list(TO_COME, "desk1", INSIDE)).isEmpty();
        assertThat(meetings.count(PAST, "desk1", INSIDE)).isEqualTo(2);
    }

    @Test
    void kindAndCaseNarrowTheList() {
        CaseFile caseFile = CaseFixture.stored(database.em());
        Meeting intake = called(database.em(), caseFile, MeetingKind.JOINT_INTAKE, AT_TEN, PLAT, MERK);
        called(database.em(), caseFile, MeetingKind.SUPPORT_CONFERENCE_ART9, AT_TEN, PLAT, HEALTH);
        database.flushAndClear();

        assertThat(meetings.list(
                        new MeetingFilter(MeetingKind.JOINT_INTAKE, caseFile.id(), false, false, 0), "desk1", INSIDE))
                .extracting(MeetingLine::id)
                .containsExactly(intake.id());
        assertThat(meetings.list(new MeetingFilter(null, caseFile.id() + 1, false, false, 0), "desk1", INSIDE))
                .isEmpty();
        assertThat(meetings.list(new MeetingFilter(null, null, false, false, 1), "desk1", INSIDE))
                .isEmpty();
    }

    @Test
    void myDayHasWhatTouchesIt() {
        CaseFile caseFile = CaseFixture.stored(database.em());
        Meeting intake = called(database.em(), caseFile, MeetingKind.JOINT_INTAKE, AT_TEN, PLAT, MERK);
        called(database.em(), caseFile, MeetingKind.SUPPORT_CONFERENCE_ART9, AT_TEN, PLAT, HEALTH)
                .cancel();
        database.flushAndClear();

        Instant end = AT_TEN.plus(Duration.ofMinutes(90));
        assertThat(between(AT_TEN.minusSeconds(1), AT_TEN)).isEmpty();
        assertThat(between(AT_TEN, AT_TEN.plusSeconds(1))).containsExactly(intake.id());
        assertThat(between(end.minusSeconds(1), end)).containsExactly(intake.id());
        assertThat(between(end, end.plusSeconds(1))).isEmpty();
        assertThat(meetings.between(AT_TEN, end, "desk1", INSIDE)).isEmpty();
    }

    private List<Long> between(Instant from, Instant to) {
        return meetings.between(from, to, "plat1", INSIDE).stream()
                .map(MeetingLine::id)
                .toList();
    }

    private static Meeting called(
            EntityManager em, CaseFile caseFile, MeetingKind kind, Instant startsAt, Calling.Called... people) {
        Calling calling = new Calling(
                kind, caseFile.id(), TimeSpan.of(startsAt, Duration.ofMinutes(90)), room(em), List.of(people), "plat1");
        Meeting meeting = new Meetings(em)
                .add(Meeting.call(
                        calling,
                        new Calling.Circumstances(
                                startsAt.minus(Duration.ofDays(1)),
                                CaseState.SCREENED,
                                CaseState.SCREENED,
                                MeetingFixture.NO_CONSENT,
                                Duration.ZERO)));
        em.flush();
        return meeting;
    }

    private static long room(EntityManager em) {
        return new Rooms(em).all().stream().findFirst().map(Room::id).orElseGet(() -> {
            Room room = new Room("例の間", Agency.PLAT_HOME, 8);
            new Rooms(em).add(room);
            return room.id();
        });
    }
}
