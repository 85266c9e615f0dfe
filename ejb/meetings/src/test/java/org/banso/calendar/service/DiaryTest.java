package org.banso.calendar.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.banso.calendar.service.OfficeFixture.TUESDAY;
import static org.banso.calendar.service.OfficeFixture.diaryOf;
import static org.banso.calendar.service.OfficeFixture.timeBooking;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.banso.calendar.model.Absences;
import org.banso.calendar.model.Bookings;
import org.banso.calendar.model.DiaryLine;
import org.banso.calendar.model.Feeds;
import org.banso.calendar.model.RecordAbsence;
import org.banso.calendar.model.TakeTime;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DiaryTest {

    private static final Instant NINE = Tokyo.at(TUESDAY, LocalTime.of(9, 0));
    private static final Instant TEN = Tokyo.at(TUESDAY, LocalTime.of(10, 0));
    private static final Instant ELEVEN = Tokyo.at(TUESDAY, LocalTime.of(11, 0));

    @RegisterExtension
    final Database database = new Database();

    @BeforeEach
    void office() {
        OfficeFixture.staff(database.em());
    }

    @Test
    void anotherCalendarReadsTimesAndRoomsByASecretUntilItIsTakenBack() {
        long room = OfficeFixture.room(database.em(), "架空室", 4);
        Diary diary = diaryOf(database.em(), "zz-ko");
        DiaryFeed feed = new DiaryFeed(
                new Feeds(database.em()),
                new Bookings(database.em()),
                new Absences(database.em()),
                OfficeFixture.clock());
        timeBooking(database.em()).take(new TakeTime(7, TEN, ELEVEN, Set.of("zz-ko"), room));
        String secret = diary.openFeed();

        assertThat(secret).hasSizeGreaterThan(40);
        assertThat(diary.feedSince()).isPresent();
        String text = feed.text(secret, "架空の予約", "架空の不在").orElseThrow();
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("UID:booking-7@banso\r\n", "SUMMARY:架空の予約\r\n", "LOCATION:架空室\r\n")
                .as("no name")
                .doesNotContain("架空 ")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(text.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);

        String other = diary.openFeed();
        assertThat(feed.text(secret, "b", "a")).as("the address before").isEmpty();
        diary.closeFeed();
        assertThat(feed.text(other, "b", "a")).isEmpty();
        assertThat(diary.feedSince()).isEmpty();
    }

    @Test
    void showsMyBookingsAndAbsencesInOrderAndNobodyElses() {
        long room = OfficeFixture.room(database.em(), "架空室", 4);
        timeBooking(database.em()).take(new TakeTime(7, TEN, ELEVEN, Set.of("zz-ko", "zz-hei"), room));
        long absence = diaryOf(database.em(), "zz-ko").beAway(new RecordAbsence(NINE, TEN));
        diaryOf(database.em(), "zz-otsu").beAway(new RecordAbsence(NINE, TEN));

        assertThat(diaryOf(database.em(), "zz-ko").mine(TUESDAY, TUESDAY))
                .containsExactly(
                        new DiaryLine(NINE, TEN, null, absence, null), new DiaryLine(TEN, ELEVEN, 7L, null, "架空室"));
        assertThat(mine("zz-hei")).hasSize(1);
        assertThat(mine("zz-tei")).isEmpty();
        assertThat(diaryOf(database.em(), "zz-ko").mine(TUESDAY.plusDays(1), TUESDAY.plusDays(2)))
                .isEmpty();
    }

    @Test
    void whoIsThereAfterAllTakesTheirOwnAbsenceBack() {
        long absence = diaryOf(database.em(), "zz-ko").beAway(new RecordAbsence(NINE, TEN));

        assertThat(catchThrowableOfType(
                                Refused.class,
                                () -> diaryOf(database.em(), "zz-otsu").beThere(absence))
                        .reason())
                .isEqualTo(KernelReason.NOT_FOUND);
        assertThat(mine("zz-ko")).hasSize(1);

        diaryOf(database.em(), "zz-ko").beThere(absence);

        assertThat(mine("zz-ko")).isEmpty();
        assertThat(catchThrowableOfType(
                                Refused.class,
                                () -> diaryOf(database.em(), "zz-ko").beThere(absence))
                        .reason())
                .isEqualTo(KernelReason.NOT_FOUND);
    }

    @Test
    void refusesAnAbsenceThatEndsBeforeItBegins() {
        assertThat(catchThrowableOfType(
                                Refused.class,
                                () -> diaryOf(database.em(), "zz-ko").beAway(new RecordAbsence(TEN, NINE)))
                        .reason())
                .isEqualTo(KernelReason.RANGE_BACKWARDS);
    }

    private List<DiaryLine> mine(String uid) {
        return diaryOf(database.em(), uid).mine(TUESDAY, TUESDAY);
    }
}
