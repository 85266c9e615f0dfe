package org.banso.desk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.banso.directory.model.EraStyle;
import org.banso.kernel.model.RoughDate;
import org.banso.kernel.model.Tokyo;
import org.banso.kernel.model.Wareki;
import org.jspecify.annotations.Nullable;

/**
 * Days and times as the person at the screen wants to read them: 令和8年5月14日（木） or 2026年5月14日（木）, in English R8.5.14 (Thu)
 * or 14 May 2026 (Thu). Null is an empty text.
 */
@Named("dates")
@ApplicationScoped
public class Dates {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    @Inject
    Words words;

    @Inject
    Me me;

    /** With its weekday. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : dayWithoutWeekday(day) + weekday(day);
    }

    /** Without its weekday, for births and long past days. */
    public String plainDay(@Nullable LocalDate day) {
        return day == null ? "" : dayWithoutWeekday(day);
    }

    /** 5月14日（木）, for days near today. */
    public String nearDay(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        String text = english()
                ? day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                : day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        return text + weekday(day);
    }

    /** For columns: R8.5.14 or 2026.5.14. */
    public String shortDay(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        return wareki() ? Wareki.brief(day) : day.getYear() + "." + day.getMonthValue() + "." + day.getDayOfMonth();
    }

    public String month(@Nullable YearMonth month) {
        if (month == null) {
            return "";
        }
        if (wareki()) {
            return english() ? briefMonth(month) : Wareki.month(month);
        }
        return western(month);
    }

    /** For an input: as a person would type it, so that what stands there can be read again. */
    public String typed(@Nullable LocalDate day) {
        return day != null && english() && !wareki() ? day.toString() : plainDay(day);
    }

    /** For an input: as a person would type it, so that what stands there can be read again. */
    public String typed(@Nullable YearMonth month) {
        return month != null && english() && !wareki() ? month.toString() : month(month);
    }

    public String dayOf(@Nullable Instant instant) {
        return instant == null ? "" : day(Tokyo.dateOf(instant));
    }

    public String nearDayOf(@Nullable Instant instant) {
        return instant == null ? "" : nearDay(Tokyo.dateOf(instant));
    }

    public String shortDayOf(@Nullable Instant instant) {
        return instant == null ? "" : shortDay(Tokyo.dateOf(instant));
    }

    /** 09:05 */
    public String timeOf(@Nullable Instant instant) {
        return instant == null ? "" : time(Tokyo.timeOf(instant));
    }

    public String time(@Nullable LocalTime time) {
        return time == null ? "" : CLOCK.format(time);
    }

    /** 令和8年5月14日（木）14:00 */
    public String moment(@Nullable Instant instant) {
        return instant == null ? "" : dayOf(instant) + (english() ? " " : "") + timeOf(instant);
    }

    /** 14:00–15:30 */
    public String hours(@Nullable Instant start, @Nullable Instant end) {
        return timeOf(start) + "–" + timeOf(end);
    }

    /** When something happened; of what is known by its day only, which is kept as its midnight, the day. */
    public String happened(@Nullable Instant instant) {
        return instant != null && Tokyo.timeOf(instant).equals(LocalTime.MIDNIGHT) ? dayOf(instant) : moment(instant);
    }

    /** The other calendar, for the echo beside a field: what was understood. */
    public String echo(@Nullable Object understood) {
        if (understood instanceof LocalDate day) {
            return words.say("desk.date.echo", Wareki.full(day), western(day) + weekday(day));
        }
        if (understood instanceof YearMonth month) {
            return words.say("desk.date.echo", Wareki.month(month), western(month));
        }
        if (understood instanceof RoughDate date) {
            return words.say("desk.date.echo", rough(date, true), rough(date, false));
        }
        return "";
    }

    /** 平成2年4月1日, 平成2年4月, 平成2年, 平成2年ごろ: as exact as it is known, and to be read again from an input. */
    public String rough(@Nullable RoughDate date) {
        return date == null ? "" : rough(date, wareki());
    }

    private String rough(RoughDate date, boolean era) {
        String year = era
                ? Wareki.year(date.latest().withYear(date.year()))
                : english() ? "" + date.year() : date.year() + "年";
        if (date.about()) {
            return words.say("desk.date.about", year);
        }
        if (date.month() == null) {
            return year;
        }
        if (date.day() == null) {
            YearMonth month = YearMonth.from(date.earliest());
            return era ? Wareki.month(month) : western(month);
        }
        return era ? Wareki.full(date.earliest()) : western(date.earliest());
    }

    private String dayWithoutWeekday(LocalDate day) {
        if (wareki()) {
            return english() ? Wareki.brief(day) : Wareki.full(day);
        }
        return western(day);
    }

    private String western(LocalDate day) {
        return english()
                ? ENGLISH_DAY.format(day)
                : day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private String western(YearMonth month) {
        return english() ? ENGLISH_MONTH.format(month) : month.getYear() + "年" + month.getMonthValue() + "月";
    }

    /** R8.5 */
    private static String briefMonth(YearMonth month) {
        String first = Wareki.brief(month.atDay(1));
        return first.substring(0, first.lastIndexOf('.'));
    }

    private String weekday(LocalDate day) {
        return english()
                ? " (" + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + ")"
                : "（" + Wareki.weekday(day) + "）";
    }

    private boolean wareki() {
        return me.getEra() == EraStyle.WAREKI;
    }

    private boolean english() {
        return me.isEnglish();
    }
}
