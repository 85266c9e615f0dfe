package org.banso.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.banso.directory.model.Agency;
import org.banso.directory.model.DirectoryPerson;
import org.banso.directory.model.Staff;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.DateRange;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.TimeSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rooms, absences, holidays and closing days as the tables keep them. */
class CalendarTablesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 4);
    private static final TimeSpan MORNING = TimeSpan.on(DAY, LocalTime.of(9, 0), LocalTime.of(12, 0));
    private static final TimeSpan AFTERNOON = TimeSpan.on(DAY, LocalTime.of(12, 0), LocalTime.of(17, 0));

    @RegisterExtension
    final Database database = new Database();

    @Test
    void aClosedRoomIsNotOfferedAndItsNameIsFreeAgain() {
        Rooms rooms = new Rooms(database.em());
        Room small = new Room("架空室 小", Agency.LINK_DESK, 4);
        rooms.add(small);
        database.flushAndClear();

        assertThat(rooms.open(DAY))
                .extracting(Room::line)
                .contains(new RoomLine(small.id(), "架空室 小", Agency.LINK_DESK, 4));
        rooms.find(small.id()).orElseThrow().close(new CloseRoom(small.id(), 1, DAY.plusDays(1)), DAY);
        rooms.add(new Room("架空室 小", Agency.LINK_DESK, 6));
        database.flushAndClear();

        assertThat(rooms.open(DAY)).extracting(Room::capacity).containsExactly(4, 6);
        assertThat(rooms.open(DAY.plusDays(1))).extracting(Room::capacity).containsExactly(6);
        assertThat(rooms.all()).extracting(Room::capacity).containsExactly(6, 4);
        assertThat(rooms.find(small.id())).hasValueSatisfying(room -> {
            assertThat(room.isOpenOn(DAY)).isTrue();
            assertThat(room.isOpenOn(DAY.plusDays(1))).isFalse();
        });
    }

    @Test
    void refusesTwoOpenRoomsOfOneNameAndARoomWithoutASeat() {
        Rooms rooms = new Rooms(database.em());
        rooms.add(new Room("架空室", Agency.LINK_DESK, 4));
        rooms.add(new Room("架空室", Agency.MERKMAL, 4));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> rooms.add(new Room("架空室", Agency.LINK_DESK, 2)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(CalendarReason.ROOM_NAME_TAKEN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Room("架空室", Agency.LINK_DESK, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Room(" ", Agency.LINK_DESK, 1));
    }

    @Test
    void absencesAreFoundByPersonAndTime() {
        for (String uid : List.of("ko", "otsu")) {
            database.em()
                    .persist(new Staff(
                            new DirectoryPerson(uid, "架空 " + uid, "かくう", Agency.MERKMAL, Set.of(), Set.of())));
        }
        database.em().flush();
        Absences absences = new Absences(database.em());
        Absence ko = new Absence("ko", MORNING);
        absences.add(ko);
        absences.add(new Absence("otsu", MORNING));
        database.flushAndClear();

        assertThat(absences.within(MORNING, List.of("ko")))
                .extracting(Absence::span)
                .containsExactly(MORNING);
        assertThat(absences.within(MORNING, List.of("otsu", "ko")))
                .extracting(Absence::uid)
                .containsExactly("ko", "otsu");
        assertThat(absences.within(AFTERNOON, List.of("ko"))).isEmpty();
        assertThat(absences.within(MORNING, List.of())).isEmpty();

        absences.remove(absences.find(ko.id()).orElseThrow());
        assertThat(absences.within(MORNING, List.of("ko"))).isEmpty();
    }

    @Test
    void openDaysAreReadWithTheWardsClosingDays() {
        ClosedDays closedDays = new ClosedDays(database.em());
        closedDays.add(new ClosingDay(DAY, "架空の停電"));
        database.flushAndClear();

        OpenDays days = closedDays.openDays(DateRange.of(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 7, 1)));

        assertThat(days.closure(DAY)).contains(Closure.WARD_CLOSED);
        assertThat(days.closure(LocalDate.of(2024, 5, 6))).contains(Closure.HOLIDAY);
        assertThat(days.isOpen(DAY.plusDays(1))).isTrue();
        assertThat(closedDays.closingDays(DateRange.ofDay(DAY)))
                .extracting(ClosingDay::name)
                .containsExactly("架空の停電");
    }

    @Test
    void aLawThatMovesAHolidayIsARow() {
        LocalDate mountainDay = LocalDate.of(2030, 8, 11);
        LocalDate substitute = mountainDay.plusDays(1);
        database.em()
                .createNativeQuery("update calendar_holiday set day = ?to where day = ?from")
                .setParameter("from", substitute)
                .setParameter("to", LocalDate.of(2030, 8, 13))
                .executeUpdate();

        OpenDays days = new ClosedDays(database.em()).openDays(DateRange.of(mountainDay, LocalDate.of(2030, 9, 1)));

        assertThat(days.isOpen(substitute)).isTrue();
        assertThat(days.closure(LocalDate.of(2030, 8, 13))).contains(Closure.HOLIDAY);
    }
}
