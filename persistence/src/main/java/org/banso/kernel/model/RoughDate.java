package org.banso.kernel.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as people remember it: the day, the month, the year, or about the year. Nothing is added that nobody said.
 *
 * <p>Written {@code 1990-04-01}, {@code 1990-04}, {@code 1990} and {@code 1990~}, so that codes sort by time.
 *
 * @param month null when only the year is known
 * @param day null when only year and month are known
 * @param about whether even the year is a guess; then there is neither month nor day
 */
public record RoughDate(
        int year, @Nullable Integer month, @Nullable Integer day, boolean about)
        implements Comparable<RoughDate>, Serializable {

    /** "About 1990" may be wrong by so many years to either side. Source: design decision. */
    public static final int ABOUT_YEARS = 3;

    private static final int FIRST_YEAR = Wareki.FIRST_DAY.getYear();
    private static final Pattern CODE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?|(~))?");
    private static final Pattern ABOUT =
            Pattern.compile("^(?:約|およそ|ABOUT |CA\\.? ?)|(?:頃|ごろ|くらい|ぐらい|~|\\?)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR =
            Pattern.compile("(?:西暦)?(?:(?<era>" + Wareki.eraSpellings() + ")[ .]?)?(?<year>元|\\d{1,4})年?");
    private static final Pattern MONTH_SHAPE =
            Pattern.compile(YEAR.pattern().replace("年?", "(?:年|[-./, ])") + "\\d{1,2}月?");

    public RoughDate {
        if (about && month != null || month == null && day != null) {
            throw new IllegalArgumentException("no day without a month, no month of a guess");
        }
    }

    public static RoughDate of(LocalDate day) {
        return new RoughDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), false);
    }

    public static RoughDate of(YearMonth month) {
        return new RoughDate(month.getYear(), month.getMonthValue(), null, false);
    }

    public static RoughDate ofYear(int year) {
        return new RoughDate(year, null, null, false);
    }

    public static RoughDate aboutYear(int year) {
        return new RoughDate(year, null, null, true);
    }

    /** Reads {@link #code}. */
    public static RoughDate ofCode(String code) {
        Matcher match = CODE.matcher(code);
        if (!match.matches()) {
            throw new IllegalArgumentException(code);
        }
        return new RoughDate(
                Integer.parseInt(match.group(1)),
                number(match.group(2)),
                number(match.group(3)),
                match.group(4) != null);
    }

    /**
     * Reads 平成2年4月1日, H2.4, 昭和35年ごろ, 1990, 約1990年: whatever is given, as exact as it is given.
     *
     * @throws Refused with one of the {@code DATE_…} reasons of {@link KernelReason}
     */
    public static RoughDate parse(String typed) {
        String text = Wareki.normal(typed);
        String bare = ABOUT.matcher(text).replaceAll("").strip();
        boolean guessed = !bare.equals(text);
        Matcher yearOnly = YEAR.matcher(bare);
        RoughDate read;
        if (yearOnly.matches()
                && (yearOnly.group("era") != null || yearOnly.group("year").length() == 4)) {
            read = ofYear(year(yearOnly, typed));
        } else if (MONTH_SHAPE.matcher(bare).matches()) {
            read = of(Wareki.parseMonth(bare));
        } else {
            read = of(Wareki.parse(bare));
        }
        return guessed ? aboutYear(read.year) : read;
    }

    private static int year(Matcher match, String typed) {
        String era = match.group("era");
        int number = match.group("year").equals("元") ? 1 : Integer.parseInt(match.group("year"));
        int western = era == null
                ? number
                : Wareki.westernYear(era, number)
                        .orElseThrow(() -> new Refused(KernelReason.DATE_DOES_NOT_EXIST, typed));
        if (western < FIRST_YEAR) {
            throw new Refused(KernelReason.DATE_TOO_EARLY, typed, Wareki.FIRST_DAY);
        }
        return western;
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    public String code() {
        if (about) {
            return "%04d~".formatted(year);
        }
        if (month == null) {
            return "%04d".formatted(year);
        }
        return day == null ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }

    /** The first day that it may mean. */
    public LocalDate earliest() {
        if (month == null) {
            return LocalDate.of(about ? year - ABOUT_YEARS : year, 1, 1);
        }
        return LocalDate.of(year, month, day == null ? 1 : day);
    }

    /** The last day that it may mean. */
    public LocalDate latest() {
        if (month == null) {
            return LocalDate.of(about ? year + ABOUT_YEARS : year, 12, 31);
        }
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    /** Where it stands in a row of days. */
    public LocalDate place() {
        return about ? LocalDate.of(year, 1, 1) : earliest();
    }

    /** Whether it surely lies before the other. */
    public boolean isSurelyBefore(RoughDate other) {
        return latest().isBefore(other.earliest());
    }

    public boolean isSurelyAfter(LocalDate other) {
        return earliest().isAfter(other);
    }

    /** Completed years from this day to another, at the least; negative when the other is surely before. */
    public int fewestYearsTo(LocalDate other) {
        return Math.toIntExact(ChronoUnit.YEARS.between(latest(), other));
    }

    /** Completed years from this day to another, at the most. */
    public int mostYearsTo(LocalDate other) {
        return Math.toIntExact(ChronoUnit.YEARS.between(earliest(), other));
    }

    @Override
    public int compareTo(RoughDate other) {
        int byPlace = place().compareTo(other.place());
        return byPlace != 0 ? byPlace : code().compareTo(other.code());
    }
}
