package org.banso.calendar.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.banso.calendar.service.OfficeFixture.TUESDAY;
import static org.banso.calendar.service.OfficeFixture.timeBooking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banso.calendar.model.AddRoom;
import org.banso.calendar.model.Bookings;
import org.banso.calendar.model.CalendarReason;
import org.banso.calendar.model.CloseOffices;
import org.banso.calendar.model.CloseRoom;
import org.banso.calendar.model.ClosedDays;
import org.banso.calendar.model.ClosingDayLine;
import org.banso.calendar.model.RenameRoom;
import org.banso.calendar.model.RoomSheet;
import org.banso.calendar.model.Rooms;
import org.banso.calendar.model.TakeTime;
import org.banso.calendar.model.Ways;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OfficeKeepingTest {

    private static final LocalDate WEDNESDAY = TUESDAY.plusDays(1);

    @RegisterExtension
    final Database database = new Database();

    private OfficeKeeping keeping;
    private RoomSheet room;

    @BeforeEach
    void office() {
        OfficeFixture.staff(database.em());
        keeping = new OfficeKeeping(
                new Rooms(database.em()),
                new Bookings(database.em()),
                new ClosedDays(database.em()),
                new Ways(database.em()),
                OfficeFixture.clock());
        keeping.add(new AddRoom(" 架空室 ", Agency.PLAT_HOME, 4));
        room = theRoom();
    }

    @Test
    void aRoomIsAddedRenamedAndClosedFromADayOn() {
        keeping.rename(new RenameRoom(room.id(), room.version(), "架空の間"));
        keeping.close(new CloseRoom(room.id(), theRoom().version(), WEDNESDAY));
        database.flushAndClear();

        assertThat(theRoom().name()).isEqualTo("架空の間");
        assertThat(theRoom().closesOn()).isEqualTo(WEDNESDAY);
        book(1, TUESDAY);
        assertRefused(CalendarReason.ROOM_UNKNOWN, () -> book(2, WEDNESDAY));
    }

    @Test
    void refusesToCloseARoomThatSomebodyHasBookedAndSaysUntilWhen() {
        book(1, WEDNESDAY);

        assertRefused(
                CalendarReason.ROOM_STILL_BOOKED,
                () -> keeping.close(new CloseRoom(room.id(), room.version(), TUESDAY)));
    }

    @Test
    void theDatabaseItselfRefusesAMeetingInAClosedRoom() {
        keeping.close(new CloseRoom(room.id(), room.version(), WEDNESDAY));
        database.em().flush();
        database.em()
                .createNativeQuery("update calendar_room set closes_on = null where id = " + room.id())
                .executeUpdate();
        database.em().clear();

        assertRefused(CalendarReason.ROOM_TAKEN, () -> book(2, WEDNESDAY));
    }

    @Test
    void theDayOfAClosingCanBeMovedWhileItHasNotCome() {
        keeping.close(new CloseRoom(room.id(), room.version(), WEDNESDAY.plusDays(5)));
        database.flushAndClear();
        keeping.close(new CloseRoom(room.id(), theRoom().version(), WEDNESDAY));
        database.flushAndClear();

        assertThat(theRoom().closesOn()).isEqualTo(WEDNESDAY);
        assertRefused(
                CalendarReason.ROOM_CLOSES_IN_THE_PAST,
                () -> keeping.close(new CloseRoom(room.id(), theRoom().version(), TUESDAY.minusDays(2))));
    }

    @Test
    void refusesASecondRoomOfTheNameAnUnknownOneAndAnOldReading() {
        assertRefused(CalendarReason.ROOM_NAME_TAKEN, () -> keeping.add(new AddRoom("架空室", Agency.PLAT_HOME, 2)));
        assertRefused(KernelReason.NOT_FOUND, () -> keeping.rename(new RenameRoom(-1, 1, "架空の間")));
        assertRefused(
                KernelReason.CHANGED_MEANWHILE,
                () -> keeping.rename(new RenameRoom(room.id(), room.version() + 1, "架空の間")));
    }

    @Test
    void aClosingDayIsToldHowManyMeetingsAreBookedAndCanBeTakenBack() {
        book(1, WEDNESDAY);

        assertThat(keeping.closeOffices(new CloseOffices(WEDNESDAY, "架空の日"))).isEqualTo(1);
        assertRefused(CalendarReason.CLOSED_ALREADY, () -> keeping.closeOffices(new CloseOffices(WEDNESDAY, "架空の日")));
        assertThat(keeping.closingDays()).contains(new ClosingDayLine(WEDNESDAY, "架空の日", true));

        keeping.openOffices(WEDNESDAY);

        assertThat(keeping.closingDays()).extracting(ClosingDayLine::day).doesNotContain(WEDNESDAY);
        assertRefused(KernelReason.NOT_FOUND, () -> keeping.openOffices(WEDNESDAY));
    }

    @Test
    void refusesAClosingDayThatHasBegun() {
        assertRefused(
                CalendarReason.CLOSING_DAY_OVER,
                () -> keeping.closeOffices(new CloseOffices(TUESDAY.minusDays(1), "架空の日")));
    }

    private RoomSheet theRoom() {
        return keeping.rooms().stream()
                .filter(one -> one.agency() == Agency.PLAT_HOME && one.name().startsWith("架空"))
                .findFirst()
                .orElseThrow();
    }

    private void book(long meetingId, LocalDate day) {
        timeBooking(database.em())
                .take(new TakeTime(
                        meetingId,
                        Tokyo.at(day, LocalTime.of(10, 0)),
                        Tokyo.at(day, LocalTime.of(11, 0)),
                        Set.of("zz-ko"),
                        room.id()));
    }

    private static void assertRefused(Reason reason, ThrowingCallable deed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(deed)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
