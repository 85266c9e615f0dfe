package org.banso.meeting.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.banso.calendar.model.RoomLine;
import org.banso.calendar.model.WorkingHours;
import org.banso.desk.web.Dates;
import org.banso.desk.web.Form;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.Words;
import org.banso.kernel.model.TimeSpan;
import org.banso.kernel.model.Tokyo;
import org.banso.meeting.model.CalendarEntry;
import org.banso.meeting.model.CalendarSheet;
import org.banso.meeting.model.MoveMeeting;
import org.banso.meeting.model.Where;
import org.banso.meeting.service.MeetingCalendar;
import org.banso.meeting.service.MeetingScheduling;
import org.banso.policy.service.WardDay;
import org.jspecify.annotations.Nullable;

/**
 * The calendar: a day with rooms as columns, a week, a month; dragging only fills the form that moves a meeting.
 *
 * <p>One class because the three views are one stretch of days, read once.
 */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int QUARTER = 15;

    @Inject
    MeetingCalendar calendar;

    @Inject
    MeetingScheduling scheduling;

    @Inject
    WardDay wardDay;

    @Inject
    Refusals refusals;

    @Inject
    Words words;

    @Inject
    Dates dates;

    private @Nullable String view;
    private @Nullable LocalDate day;
    private @Nullable Long moving;
    private @Nullable String at;
    private @Nullable Long into;
    private @Nullable CalendarSheet sheet;
    private List<Row> rows = List.of();
    private final MoveForm form = new MoveForm();

    /** Where a meeting shall go, as typed. */
    @Form
    public static class MoveForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable LocalDate toDay;
        public @Nullable LocalTime toTime;
        public @Nullable Long toRoom;
    }

    /**
     * A quarter of an hour in the day's table.
     *
     * @param full whether an hour begins
     */
    public record Row(String time, boolean full, List<Cell> cells) implements Serializable {}

    /**
     * What begins in a room then; nothing stands where something goes on.
     *
     * @param entry null for a free quarter and for what the reader does not see
     */
    public record Cell(
            long roomId, int span, boolean taken, @Nullable CalendarEntry entry) implements Serializable {}

    /** A day of a week or month with what is on. */
    public record Day(LocalDate day, boolean closed, boolean inside, List<CalendarEntry> entries)
            implements Serializable {}

    public void open() {
        LocalDate first = first();
        CalendarSheet read = calendar.sheet(first, last());
        sheet = read;
        if (isByDay()) {
            rows = rows(read);
        }
        CalendarEntry chosen = getChosen();
        if (chosen != null) {
            form.toDay = getDay();
            form.toTime = at == null ? Tokyo.timeOf(chosen.startsAt()) : LocalTime.parse(at);
            form.toRoom = into == null ? chosen.roomId() : into;
        }
    }

    /** The rules are asked, all of them, before anything moves. */
    public String move() {
        CalendarEntry entry = Objects.requireNonNull(getChosen());
        Instant starts = form.toDay == null || form.toTime == null ? null : Tokyo.at(form.toDay, form.toTime);
        Where where = entry.roomId() == null
                ? new Where(entry.place(), null, entry.district())
                : new Where(entry.place(), form.toRoom, null);
        scheduling.move(new MoveMeeting(
                entry.caseId(),
                entry.id(),
                entry.version(),
                starts,
                starts == null ? null : starts.plus(Duration.between(entry.startsAt(), entry.endsAt())),
                new LinkedHashSet<>(entry.people()),
                where));
        refusals.done("meeting.calendar.moved", dates.nearDayOf(starts) + " " + dates.timeOf(starts));
        return "/meeting/calendar.xhtml?faces-redirect=true&view=" + getView() + "&day=" + form.toDay;
    }

    private LocalDate first() {
        return switch (getView()) {
            case "month" -> monday(getDay().withDayOfMonth(1));
            case "week" -> monday(getDay());
            default -> getDay();
        };
    }

    private LocalDate last() {
        return switch (getView()) {
            case "month" ->
                monday(getDay().with(TemporalAdjusters.lastDayOfMonth())).plusDays(6);
            case "week" -> first().plusDays(6);
            default -> getDay();
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private List<Row> rows(CalendarSheet read) {
        List<Row> quarters = new ArrayList<>();
        WorkingHours hours = read.hours();
        int count = (int) Duration.between(hours.startInclusive(), hours.endExclusive())
                        .toMinutes()
                / QUARTER;
        int[] until = new int[read.rooms().size()];
        for (int quarter = 0; quarter < count; quarter++) {
            LocalTime time = hours.startInclusive().plusMinutes((long) quarter * QUARTER);
            TimeSpan span = TimeSpan.of(Tokyo.at(getDay(), time), Duration.ofMinutes(QUARTER));
            List<Cell> cells = new ArrayList<>();
            for (int room = 0; room < until.length; room++) {
                if (until[room] <= quarter) {
                    Cell cell = cell(read, read.rooms().get(room).id(), span, count - quarter);
                    cells.add(cell);
                    until[room] = quarter + cell.span();
                }
            }
            quarters.add(new Row(dates.time(time), time.getMinute() == 0 || quarter == 0, List.copyOf(cells)));
        }
        return quarters;
    }

    /** @param left quarters until the doors close */
    private static Cell cell(CalendarSheet read, long roomId, TimeSpan quarter, int left) {
        for (CalendarEntry entry : read.entries()) {
            if (Objects.equals(entry.roomId(), roomId)
                    && quarter.overlaps(TimeSpan.of(entry.startsAt(), entry.endsAt()))) {
                return new Cell(roomId, quarters(quarter, entry.endsAt(), left), true, entry);
            }
        }
        for (CalendarSheet.Taken taken : read.taken()) {
            if (taken.roomId() == roomId && taken.span().overlaps(quarter)) {
                return new Cell(roomId, quarters(quarter, taken.span().endExclusive(), left), true, null);
            }
        }
        return new Cell(roomId, 1, false, null);
    }

    private static int quarters(TimeSpan from, Instant until, int left) {
        long minutes = Duration.between(from.startInclusive(), until).toMinutes();
        return (int) Math.max(1, Math.min(left, (minutes + QUARTER - 1) / QUARTER));
    }

    /** Each day of the week or month. */
    public List<List<Day>> getWeeks() {
        List<List<Day>> weeks = new ArrayList<>();
        for (LocalDate monday = first(); !monday.isAfter(last()); monday = monday.plusWeeks(1)) {
            List<Day> week = new ArrayList<>();
            monday.datesUntil(monday.plusWeeks(1)).forEach(one -> week.add(dayOf(one)));
            weeks.add(List.copyOf(week));
        }
        return weeks;
    }

    private Day dayOf(LocalDate one) {
        CalendarSheet read = sheet();
        boolean inside = !getView().equals("month") || one.getMonth() == getDay().getMonth();
        List<CalendarEntry> entries = read.entries().stream()
                .filter(entry -> Tokyo.dateOf(entry.startsAt()).equals(one))
                .toList();
        return new Day(one, read.closed().contains(one), inside, entries);
    }

    public List<CalendarEntry> getEntries() {
        return sheet().entries();
    }

    public List<RoomLine> getRooms() {
        return sheet().rooms();
    }

    public List<SelectItem> getRoomItems() {
        return getRooms().stream()
                .map(room ->
                        new SelectItem(room.id(), words.say("meeting.calendar.room", room.name(), room.capacity())))
                .toList();
    }

    /** Where it is: a room, a district, the telephone. */
    public String where(CalendarEntry entry) {
        if (entry.district() != null) {
            return words.say("meeting.planner.visit", words.of(entry.district()));
        }
        return getRooms().stream()
                .filter(room -> Objects.equals(room.id(), entry.roomId()))
                .map(RoomLine::name)
                .findFirst()
                .orElseGet(() -> words.of(entry.place()));
    }

    public boolean isByDay() {
        return getView().equals("day");
    }

    public String getTitle() {
        return isByDay()
                ? dates.day(getDay())
                : words.say("meeting.calendar.range", dates.nearDay(first()), dates.nearDay(last()));
    }

    public LocalDate getBefore() {
        return switch (getView()) {
            case "month" -> getDay().minusMonths(1);
            case "week" -> getDay().minusWeeks(1);
            default -> getDay().minusDays(1);
        };
    }

    public LocalDate getAfter() {
        return switch (getView()) {
            case "month" -> getDay().plusMonths(1);
            case "week" -> getDay().plusWeeks(1);
            default -> getDay().plusDays(1);
        };
    }

    /** What is to be moved; nothing when it is not there or not theirs to move. */
    public @Nullable CalendarEntry getChosen() {
        CalendarSheet read = sheet;
        return read == null || moving == null
                ? null
                : read.entries().stream()
                        .filter(entry -> entry.id() == moving && entry.mayMove())
                        .findFirst()
                        .orElse(null);
    }

    private CalendarSheet sheet() {
        return Objects.requireNonNull(sheet);
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getView() {
        return view != null && (view.equals("week") || view.equals("month")) ? view : "day";
    }

    public void setView(@Nullable String view) {
        this.view = view;
    }

    public LocalDate getDay() {
        return day == null ? wardDay.now().toLocalDate() : day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable Long getMoving() {
        return moving;
    }

    public void setMoving(@Nullable Long moving) {
        this.moving = moving;
    }

    public @Nullable String getAt() {
        return at;
    }

    public void setAt(@Nullable String at) {
        this.at = at;
    }

    public @Nullable Long getInto() {
        return into;
    }

    public void setInto(@Nullable Long into) {
        this.into = into;
    }

    public MoveForm getForm() {
        return form;
    }
}
