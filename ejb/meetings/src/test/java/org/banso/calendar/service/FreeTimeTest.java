package org.banso.calendar.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.banso.calendar.service.OfficeFixture.TUESDAY;
import static org.banso.calendar.service.OfficeFixture.freeTime;
import static org.banso.calendar.service.OfficeFixture.timeBooking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.banso.calendar.model.CalendarReason;
import org.banso.calendar.model.ClosedDays;
import org.banso.calendar.model.ClosingDay;
import org.banso.calendar.model.Need;
import org.banso.calendar.model.Obstacle;
import org.banso.calendar.model.RecordAbsence;
import org.banso.calendar.model.Relief;
import org.banso.calendar.model.SlotAnswer;
import org.banso.calendar.model.SlotOffer;
import org.banso.calendar.model.SlotWish;
import org.banso.calendar.model.TakeTime;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.directory.model.StaffLine;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FreeTimeTest {

    private static final List<Need> JOINT_INTAKE =
            List.of(Need.of(Agency.PLAT_HOME, Role.CASEWORKER), Need.of(Agency.MERKMAL, Role.PSYCHOLOGIST));

    @RegisterExtension
    final Database database = new Database();

    private long room;

    @BeforeEach
    void office() {
        OfficeFixture.staff(database.em());
        room = OfficeFixture.room(database.em(), "架空室", 4);
    }

    @Test
    void offersTheFirstTimesThatDiariesRoomsAndClosingDaysLeave() {
        new ClosedDays(database.em()).add(new ClosingDay(TUESDAY.plusDays(1), "架空の閉庁日"));
        timeBooking(database.em())
                .take(new TakeTime(
                        1,
                        Tokyo.at(TUESDAY, LocalTime.of(8, 30)),
                        Tokyo.at(TUESDAY, LocalTime.of(10, 0)),
                        Set.of("zz-ko", "zz-hei"),
                        room));
        OfficeFixture.diaryOf(database.em(), "zz-tei")
                .beAway(new RecordAbsence(
                        Tokyo.at(TUESDAY, LocalTime.of(0, 0)), Tokyo.at(TUESDAY, LocalTime.of(13, 0))));

        List<SlotOffer> offers = offers(wish(28)).offers();

        assertThat(offers)
                .extracting(SlotOffer::startsAt)
                .containsExactly(
                        Tokyo.at(TUESDAY, LocalTime.of(10, 0)),
                        Tokyo.at(TUESDAY, LocalTime.of(11, 30)),
                        Tokyo.at(TUESDAY.plusDays(2), LocalTime.of(8, 30)),
                        Tokyo.at(TUESDAY.plusDays(2), LocalTime.of(10, 0)),
                        Tokyo.at(TUESDAY.plusDays(3), LocalTime.of(8, 30)));
        assertThat(offers.get(0).people()).extracting(StaffLine::uid).containsExactly("zz-otsu", "zz-hei");
        assertThat(offers.get(2).people()).extracting(StaffLine::uid).containsExactly("zz-otsu", "zz-tei");
        assertThat(offers).allSatisfy(offer -> assertThat(offer.roomName()).isEqualTo("架空室"));
    }

    @Test
    void whatIsOfferedCanBeBookedAndIsThenNoLongerOffered() {
        SlotOffer offer = offers(wish(28)).offers().get(0);
        timeBooking(database.em())
                .take(new TakeTime(
                        1,
                        offer.startsAt(),
                        offer.endsAt(),
                        Set.copyOf(offer.people().stream().map(StaffLine::uid).toList()),
                        offer.roomId()));

        assertThat(offers(wish(28)).offers()).extracting(SlotOffer::startsAt).doesNotContain(offer.startsAt());
    }

    @Test
    void whenNothingIsFreeItSaysWhyAndWhatWouldHelp() {
        OfficeFixture.diaryOf(database.em(), "zz-hei").beAway(wholeWeek());
        OfficeFixture.diaryOf(database.em(), "zz-tei").beAway(wholeWeek());

        SlotAnswer answer = offers(wish(4));

        assertThat(answer.offers()).isEmpty();
        assertThat(answer.reason()).hasValueSatisfying(reason -> {
            assertThat(reason.obstacle()).isEqualTo(Obstacle.NEVER_FREE);
            assertThat(reason.needs()).containsExactly(JOINT_INTAKE.get(1));
            assertThat(reason.reliefs())
                    .extracting(Relief::kind)
                    .containsExactly(Relief.Kind.MORE_DAYS, Relief.Kind.WITHOUT);
            assertThat(reason.reliefs().get(0).firstStart())
                    .isEqualTo(Tokyo.at(LocalDate.of(2024, 6, 10), LocalTime.of(8, 30)));
        });
    }

    @Test
    void refusesDaysBeyondTheCalendar() {
        SlotWish wish = new SlotWish(90, JOINT_INTAKE, 0, LocalDate.of(2100, 4, 1), 28, null, null, Set.of());

        assertThat(catchThrowableOfType(Refused.class, () -> offers(wish)).reason())
                .isEqualTo(CalendarReason.YEAR_NOT_IN_CALENDAR);
    }

    private static RecordAbsence wholeWeek() {
        return new RecordAbsence(Tokyo.startOf(TUESDAY), Tokyo.startOf(TUESDAY.plusDays(6)));
    }

    private SlotAnswer offers(SlotWish wish) {
        return freeTime(database.em()).offers(wish);
    }

    private static SlotWish wish(int days) {
        return new SlotWish(90, JOINT_INTAKE, 3, TUESDAY, days, null, null, Set.of());
    }
}
