package org.banso.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.banso.calendar.model.WorkKind;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Tokyo;
import org.banso.programme.model.ProgrammeKind;
import org.jspecify.annotations.Nullable;

/** What stands in the demo ward before anybody calls: staff, rooms, a closing day, places and courses, and a few tasks. */
final class Setting {

    /** So long ahead the places have their dates. */
    private static final int DAYS_AHEAD = 60;

    private final Ward ward;
    private final Rows rows;

    Setting(Ward ward) {
        this.ward = ward;
        this.rows = ward.rows;
    }

    void write() {
        ward.teams.staff().forEach(this::employ);
        ward.teams
                .rooms()
                .forEach(room ->
                        rows.room.row(rows.nextId("calendar_room"), room.name(), room.agency(), room.capacity(), 1));
        rows.closingDay.row(ward.workdays.atOrAfter(ward.today.plusDays(75)), "庁舎設備点検の日");
        works();
        PROGRAMMES.forEach(this::run);
        tasks();
        new Traces(ward).list();
    }

    /** One works part time, one in alternate weeks, one sits at the desk on Tuesday mornings. */
    private void works() {
        for (int weekday = 1; weekday <= 3; weekday++) {
            rows.pattern.row("plat5", 0, weekday, WorkKind.WORK, LocalTime.of(8, 30), LocalTime.of(17, 15), 1);
            rows.pattern.row("merk4", 1, weekday, WorkKind.WORK, LocalTime.of(8, 30), LocalTime.of(17, 15), 1);
            rows.pattern.row("merk4", 2, 6 - weekday, WorkKind.WORK, LocalTime.of(10, 0), LocalTime.of(19, 0), 1);
        }
        rows.pattern.row("plat2", 0, 2, WorkKind.DESK, LocalTime.of(9, 0), LocalTime.of(12, 0), 1);
    }

    private void employ(DemoStaff staff) {
        rows.staff.row(staff.uid(), staff.name(), staff.kana(), staff.agency(), true, 1);
        staff.skills().stream().sorted().forEach(skill -> rows.staffSkill.row(staff.uid(), skill));
        staff.roles().stream().sorted().forEach(role -> rows.staffRole.row(staff.uid(), role));
    }

    /** Everybody who works with cases has two things to do that belong to none. */
    private void tasks() {
        Tasks tasks = new Tasks(ward);
        Instant made = Tokyo.at(ward.today.minusDays(4), Ward.OPENS);
        int place = 0;
        for (DemoStaff staff : DemoStaff.ofTheDirectory()) {
            if (staff.roles().stream().anyMatch(List.of(Role.DESK, Role.CASEWORKER, Role.PSYCHOLOGIST)::contains)) {
                Draw draw = new Draw(ward.seed + 1, place);
                LocalDate today = ward.workdays.atOrAfter(ward.today);
                tasks.own(ward.phrases.one("task.own", draw), today, staff.uid(), staff.agency(), made);
                tasks.own(
                        ward.phrases.one("task.own", draw),
                        ward.workdays.atOrAfter(today.plusDays(draw.between(1, 6))),
                        staff.uid(),
                        staff.agency(),
                        made);
                place++;
            }
        }
    }

    /** A place or a course and its days: the nth such weekday of each month, 0 for every week. */
    private record Running(
            ProgrammeKind kind,
            String nameJa,
            String nameEn,
            Agency host,
            @Nullable Agency jointWith,
            int capacity,
            boolean openToGuests,
            DayOfWeek weekday,
            List<Integer> nth,
            LocalTime from,
            int hours,
            String where) {}

    private static final List<Running> PROGRAMMES = List.of(
            new Running(
                    ProgrammeKind.PLACE,
                    "年齢を問わない居場所",
                    "A place for every age",
                    Agency.MERKMAL,
                    Agency.PLAT_HOME,
                    15,
                    true,
                    DayOfWeek.WEDNESDAY,
                    List.of(1, 2, 3, 4),
                    LocalTime.of(13, 30),
                    3,
                    "見本町 架空ひろば"),
            new Running(
                    ProgrammeKind.PLACE,
                    "少人数の居場所",
                    "A place for a few",
                    Agency.MERKMAL,
                    null,
                    6,
                    true,
                    DayOfWeek.FRIDAY,
                    List.of(2, 4),
                    LocalTime.of(10, 0),
                    3,
                    "面談室1"),
            new Running(
                    ProgrammeKind.PLACE,
                    "合同プログラム",
                    "Joint programme",
                    Agency.MERKMAL,
                    Agency.SAPOSUTE,
                    10,
                    true,
                    DayOfWeek.SATURDAY,
                    List.of(1, 4),
                    LocalTime.of(14, 0),
                    3,
                    "見本町 架空ひろば"),
            new Running(
                    ProgrammeKind.COURSE,
                    "家族セミナー",
                    "Seminar for families",
                    Agency.MERKMAL,
                    null,
                    20,
                    true,
                    DayOfWeek.SATURDAY,
                    List.of(3),
                    LocalTime.of(10, 0),
                    2,
                    "会議室"),
            new Running(
                    ProgrammeKind.COURSE,
                    "しごとの準備講座",
                    "Preparing for work",
                    Agency.PLAT_HOME,
                    null,
                    8,
                    false,
                    DayOfWeek.TUESDAY,
                    List.of(1, 3),
                    LocalTime.of(10, 0),
                    2,
                    "相談室A"));

    private void run(Running running) {
        long id = rows.nextId("programme_programme");
        rows.programme.row(
                id,
                running.kind(),
                running.nameJa(),
                running.nameEn(),
                running.host(),
                running.jointWith(),
                running.capacity(),
                running.openToGuests(),
                1);
        Stream.iterate(Ward.FIRST_DAY, month -> month.plusMonths(1))
                .takeWhile(month -> month.isBefore(ward.today.plusDays(DAYS_AHEAD)))
                .flatMap(month -> running.nth().stream()
                        .map(nth -> month.with(TemporalAdjusters.dayOfWeekInMonth(nth, running.weekday()))))
                .filter(day -> !day.isBefore(Ward.FIRST_DAY) && day.isBefore(ward.today.plusDays(DAYS_AHEAD)))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || ward.isOpen(day))
                .forEach(day -> meet(running, id, day));
    }

    private void meet(Running running, long programme, LocalDate day) {
        long id = rows.nextId("programme_session");
        Draw draw = new Draw(ward.seed + 2, id);
        Instant start = Tokyo.at(day, running.from());
        boolean past = day.isBefore(ward.today);
        int hosts = draw.between(1, running.capacity() * 2 / 3);
        int guests = running.openToGuests() ? draw.between(0, running.capacity() - hosts) : 0;
        rows.session.row(
                id,
                programme,
                start,
                start.plus(Duration.ofHours(running.hours())),
                running.where(),
                running.capacity(),
                past ? (Integer) hosts : null,
                past ? (Integer) guests : null,
                past ? 2 : 1);
    }
}
