package org.banso.calendar.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.banso.calendar.model.DiaryLine;
import org.banso.calendar.model.PatternLine;
import org.banso.calendar.model.RecordAbsence;
import org.banso.calendar.model.SayPattern;
import org.banso.calendar.model.WorkKind;
import org.banso.calendar.model.WorkWeek;
import org.banso.calendar.service.Diary;
import org.banso.desk.web.Form;
import org.banso.desk.web.Me;
import org.banso.desk.web.Refusals;
import org.banso.kernel.model.Tokyo;
import org.banso.policy.service.WardDay;
import org.jspecify.annotations.Nullable;

/** My bookings and absences of the next weeks, and when I am away. */
@Named
@ViewScoped
public class DiaryPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/calendar/diary.xhtml?faces-redirect=true";

    /** So many days ahead are shown. */
    private static final int DAYS = 90;

    @Inject
    Diary diary;

    @Inject
    WardDay wardDay;

    @Inject
    Refusals refusals;

    @Inject
    Me me;

    private List<DiaryLine> lines = List.of();
    private List<PatternLine> pattern = List.of();
    private @Nullable Instant feedSince;
    private final AwayForm form = new AwayForm();
    private final PatternForm work = new PatternForm();

    /** Named as in {@link SayPattern}. */
    @Form
    public static class PatternForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable WorkWeek week = WorkWeek.EVERY;
        public @Nullable DayOfWeek weekday;
        public @Nullable WorkKind kind = WorkKind.WORK;
        public @Nullable LocalTime begins;
        public @Nullable LocalTime ends;
    }

    /** Whole days where no time is said. */
    @Form
    public static class AwayForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable LocalDate fromDay;
        public @Nullable LocalTime fromTime;
        public @Nullable LocalDate toDay;
        public @Nullable LocalTime toTime;
    }

    public void open() {
        LocalDate today = wardDay.now().toLocalDate();
        lines = diary.mine(today, today.plusDays(DAYS));
        pattern = diary.pattern();
        feedSince = diary.feedSince().orElse(null);
    }

    public String beAway() {
        diary.beAway(new RecordAbsence(start(), end()));
        refusals.done("calendar.diary.done");
        return AGAIN;
    }

    public String beThere(long absenceId) {
        diary.beThere(absenceId);
        refusals.done("calendar.diary.thereDone");
        return AGAIN;
    }

    /** The address is said once and kept nowhere. */
    public String openFeed() {
        String secret = diary.openFeed();
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String page = request.getRequestURL().toString();
        String base = page.substring(
                0,
                page.indexOf(request.getContextPath() + "/")
                        + request.getContextPath().length());
        refusals.done("calendar.feed.opened", base + "/feed/" + secret + ".ics");
        return AGAIN;
    }

    public String closeFeed() {
        diary.closeFeed();
        refusals.done("calendar.feed.closed");
        return AGAIN;
    }

    public @Nullable Instant getFeedSince() {
        return feedSince;
    }

    public String say() {
        diary.say(new SayPattern(work.week, work.weekday, work.kind, work.begins, work.ends));
        refusals.done("calendar.diary.patternDone");
        return AGAIN;
    }

    public String drop(PatternLine line) {
        diary.drop(line.week(), line.weekday(), line.kind());
        refusals.done("calendar.diary.patternGone");
        return AGAIN;
    }

    public String weekday(PatternLine line) {
        return line.weekday().getDisplayName(TextStyle.FULL, me.getLocale());
    }

    public List<SelectItem> getWeekdays() {
        return Stream.of(DayOfWeek.values())
                .limit(5)
                .map(day -> new SelectItem(day, day.getDisplayName(TextStyle.FULL, me.getLocale())))
                .toList();
    }

    public List<PatternLine> getPattern() {
        return pattern;
    }

    public PatternForm getWork() {
        return work;
    }

    private @Nullable Instant start() {
        return form.fromDay == null
                ? null
                : Tokyo.at(form.fromDay, Objects.requireNonNullElse(form.fromTime, LocalTime.MIDNIGHT));
    }

    private @Nullable Instant end() {
        LocalDate last = form.toDay == null ? form.fromDay : form.toDay;
        if (last == null) {
            return null;
        }
        return form.toTime == null ? Tokyo.startOf(last.plusDays(1)) : Tokyo.at(last, form.toTime);
    }

    public List<DiaryLine> getLines() {
        return lines;
    }

    public AwayForm getForm() {
        return form;
    }
}
