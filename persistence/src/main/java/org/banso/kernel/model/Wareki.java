package org.banso.kernel.model;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates in Japanese eras, both ways: 2024-05-14 and 令和6年5月14日.
 *
 * <p>Writing: the first year is 元年 in the long form and 1 in the short one (R1.5.1). Reading takes what a person types:
 * long and short, era as kanji, first kanji, one-character era or letter, 元年, kanji numerals, full width, any usual
 * separator, eight digits, a weekday behind it; western years need four digits. What cannot be a date is refused with what
 * is wrong, and a day outside its era (平成32年, 昭和64年1月8日) is refused and not silently moved, because one of the two
 * parts was mistyped and nobody knows which.
 *
 * <p>The eras are those of the Java runtime ({@link JapaneseEra}). Days before 明治6年1月1日 (1873-01-01), when the solar
 * calendar began, have no era date that the runtime or anyone could convert without a table: they are written western and
 * refused when read.
 *
 * <p>One class because writing and reading have to agree on every form.
 */
public final class Wareki {

    /** Without one of these nothing is a day. */
    private static final Pattern ANY_DIGIT = Pattern.compile("[\\d０-９元〇一二三四五六七八九十]");

    /** 明治6年1月1日, the first day of the solar calendar (明治5年太政官布告第337号). */
    public static final LocalDate FIRST_DAY = LocalDate.of(1873, 1, 1);

    private static final String WEEKDAYS = "月火水木金土日";
    private static final List<Era> ERAS = Arrays.stream(JapaneseEra.values())
            .map(Era::new)
            .sorted(Comparator.comparing(Era::firstDay))
            .toList();

    /** Longest spelling first, so that 令和 is not read as 令 followed by something odd. */
    private static final String ERA_SPELLINGS = ERAS.stream()
            .flatMap(era -> era.spellings().stream())
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .reduce((a, b) -> a + "|" + b)
            .orElseThrow();

    private static final String YEAR = "(?:西暦)?(?:(?<era>" + ERA_SPELLINGS + ")[ .]?)?(?<year>元|\\d{1,4})";
    private static final Pattern YEAR_ALONE = Pattern.compile(YEAR + "年?(?:度?生まれ|生)?");
    private static final String WEEKDAY = "(?: ?\\(?(?<weekday>[" + WEEKDAYS + "])(?:曜日?)?\\)?)?";
    private static final Pattern DAY =
            Pattern.compile(YEAR + "(?:年|[-./, ])(?<month>\\d{1,2})(?:月|[-./, ])(?<day>\\d{1,2})日?" + WEEKDAY);
    private static final Pattern MONTH = Pattern.compile(YEAR + "(?:年|[-./, ])(?<month>\\d{1,2})月?");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})");
    private static final Pattern ERA_SIX_DIGITS =
            Pattern.compile("(?<era>" + ERA_SPELLINGS + ")(?<year>\\d{2})(?<month>\\d{2})(?<day>\\d{2})");
    private static final String KANJI_DIGITS = "〇一二三四五六七八九";
    private static final Pattern KANJI_BY_PLACE = Pattern.compile("[〇零一二三四五六七八九]{1,8}");
    private static final Pattern KANJI_NUMBER = Pattern.compile("(?<![〇零一二三四五六七八九十百千])(?:" + KANJI_BY_PLACE
            + "|[一二三四五六七八九]?千(?:[二三四五六七八九]?百)?(?:[二三四五六七八九]?十)?[一二三四五六七八九]?|[二三四五六七八九]?百(?:[二三四五六七八九]?十)?[一二三四五六七八九]?|[二三四五六七八九]?十[一二三四五六七八九]?)"
            + "(?![〇零一二三四五六七八九十百千])");

    private Wareki() {}

    /** 令和6年5月14日, 令和元年5月1日. */
    public static String full(LocalDate date) {
        return year(date) + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** 令和6年5月14日（火）. */
    public static String fullWithWeekday(LocalDate date) {
        return full(date) + "（" + weekday(date) + "）";
    }

    /** R6.5.14, R1.5.1; before {@link #FIRST_DAY} 1872.12.31. */
    public static String brief(LocalDate date) {
        String year = eraOf(date)
                .map(era -> era.letter() + era.yearOf(date))
                .orElseGet(() -> Integer.toString(date.getYear()));
        return year + "." + date.getMonthValue() + "." + date.getDayOfMonth();
    }

    /** R6.5.14（火）. */
    public static String briefWithWeekday(LocalDate date) {
        return brief(date) + "（" + weekday(date) + "）";
    }

    /** 令和6年5月; a month in which the era changed carries the era of its first day. */
    public static String month(YearMonth month) {
        return year(month.atDay(1)) + month.getMonthValue() + "月";
    }

    /** 令和6年, 令和元年; before {@link #FIRST_DAY} 1872年. */
    public static String year(LocalDate date) {
        return eraOf(date)
                        .map(era -> era.name() + (era.yearOf(date) == 1 ? "元" : era.yearOf(date)))
                        .orElseGet(() -> Integer.toString(date.getYear()))
                + "年";
    }

    /** 月 to 日, one character. */
    public static String weekday(LocalDate date) {
        int index = date.getDayOfWeek().getValue() - 1;
        return WEEKDAYS.substring(index, index + 1);
    }

    /**
     * Reads a day.
     *
     * @throws Refused with one of the {@code DATE_…} reasons of {@link KernelReason}
     */
    public static LocalDate parse(String typed) {
        String text = normal(typed);
        Matcher match = firstMatch(text, EIGHT_DIGITS, ERA_SIX_DIGITS, DAY)
                .orElseThrow(() -> new Refused(KernelReason.DATE_NOT_UNDERSTOOD, typed));
        Year year = Year.read(match, typed);
        int month = Integer.parseInt(match.group("month"));
        int day = Integer.parseInt(match.group("day"));
        LocalDate date;
        try {
            date = LocalDate.of(year.western(), month, day);
        } catch (DateTimeException impossible) {
            throw new Refused(impossible, KernelReason.DATE_DOES_NOT_EXIST, typed);
        }
        Era era = year.era();
        if (era != null && !era.contains(date)) {
            throw era.refusal(typed);
        }
        if (date.isBefore(FIRST_DAY)) {
            throw new Refused(KernelReason.DATE_TOO_EARLY, typed, FIRST_DAY);
        }
        String weekday = match.pattern().equals(DAY) ? match.group("weekday") : null;
        if (weekday != null && date.getDayOfWeek() != DayOfWeek.of(WEEKDAYS.indexOf(weekday) + 1)) {
            throw new Refused(KernelReason.DATE_WEEKDAY_WRONG, typed, date);
        }
        return date;
    }

    /** The day that is written, if it is one: for a text that may be something else. */
    public static Optional<LocalDate> read(String typed) {
        if (!ANY_DIGIT.matcher(typed).find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(typed));
        } catch (Refused noDay) {
            return Optional.empty();
        }
    }

    /**
     * Reads a month, for what people remember without a day (the beginning of withdrawal). A border month belongs to both
     * eras: 昭和64年1月 and 平成元年1月 are the same month.
     *
     * @throws Refused with one of the {@code DATE_…} reasons of {@link KernelReason}
     */
    public static YearMonth parseMonth(String typed) {
        Matcher match = firstMatch(normal(typed), MONTH)
                .orElseThrow(() -> new Refused(KernelReason.DATE_NOT_UNDERSTOOD, typed));
        Year year = Year.read(match, typed);
        YearMonth month;
        try {
            month = YearMonth.of(year.western(), Integer.parseInt(match.group("month")));
        } catch (DateTimeException impossible) {
            throw new Refused(impossible, KernelReason.DATE_DOES_NOT_EXIST, typed);
        }
        Era era = year.era();
        if (era != null && !era.contains(month.atDay(1)) && !era.contains(month.atEndOfMonth())) {
            throw era.refusal(typed);
        }
        if (month.atEndOfMonth().isBefore(FIRST_DAY)) {
            throw new Refused(KernelReason.DATE_TOO_EARLY, typed, FIRST_DAY);
        }
        return month;
    }

    /** The year that is written, if it is one: 昭和60年, S60, 1985, 昭和60年生まれ; of an era or with four digits. */
    public static Optional<Integer> readYear(String typed) {
        Matcher match = YEAR_ALONE.matcher(normal(typed));
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Year.read(match, typed).western()).filter(year -> year >= FIRST_DAY.getYear());
        } catch (Refused noYear) {
            return Optional.empty();
        }
    }

    /** The western year of an era's year, such as 2022 for 令和 4; nothing where the era's name is unknown or it never had that year. */
    static Optional<Integer> westernYear(String eraSpelling, int yearOfEra) {
        return eraNamed(eraSpelling).filter(era -> era.hasYear(yearOfEra)).map(era -> era.westernYearOf(yearOfEra));
    }

    /** Kanji name and letter of the era on a day, or nothing before {@link #FIRST_DAY}. */
    static Optional<Era> eraOf(LocalDate date) {
        return ERAS.stream().filter(era -> era.contains(date)).findFirst();
    }

    /** All spellings of all eras as a regular expression's alternatives. */
    static String eraSpellings() {
        return ERA_SPELLINGS;
    }

    /** Half width, capitals, arabic numerals, one kind of hyphen, no more spaces than separate. */
    static String normal(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        text = text.replaceAll("[‐‑‒–—―−ー]", "-")
                .replaceAll("[・。]", ".")
                .replaceAll("[、]", ",")
                .replaceAll("[⁄∕]", "/")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([-./,年月日()]) ?", "$1");
        return KANJI_NUMBER.matcher(text).replaceAll(number -> arabic(number.group()));
    }

    /** 二〇二四 by place, 二十四 and 二千二十四 by value. */
    private static String arabic(String kanji) {
        StringBuilder byPlace = new StringBuilder();
        int byValue = 0;
        int digit = 1;
        for (char c : kanji.toCharArray()) {
            int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            int typed = KANJI_DIGITS.indexOf(c == '零' ? '〇' : c);
            byPlace.append(typed);
            byValue += digit * unit;
            digit = unit > 0 ? 1 : typed;
        }
        boolean endsWithDigit = KANJI_DIGITS.indexOf(kanji.charAt(kanji.length() - 1)) > 0;
        return KANJI_BY_PLACE.matcher(kanji).matches()
                ? byPlace.toString()
                : Integer.toString(byValue + (endsWithDigit ? digit : 0));
    }

    private static Optional<Matcher> firstMatch(String text, Pattern... patterns) {
        return Arrays.stream(patterns)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst();
    }

    private static Optional<Era> eraNamed(String spelling) {
        return ERAS.stream().filter(era -> era.spellings().contains(spelling)).findFirst();
    }

    /** A year as it was typed: with its era, or western with four digits. */
    private record Year(@Nullable Era era, int western) {

        static Year read(Matcher match, String typed) {
            String eraTyped = match.pattern().equals(EIGHT_DIGITS) ? null : match.group("era");
            String yearTyped = match.group("year");
            if (eraTyped == null) {
                if (yearTyped.length() != 4) {
                    throw new Refused(KernelReason.DATE_YEAR_UNCLEAR, typed);
                }
                return new Year(null, Integer.parseInt(yearTyped));
            }
            Era era = eraNamed(eraTyped).orElseThrow();
            int yearOfEra = yearTyped.equals("元") ? 1 : Integer.parseInt(yearTyped);
            if (!era.hasYear(yearOfEra)) {
                throw era.refusal(typed);
            }
            return new Year(era, era.westernYearOf(yearOfEra));
        }
    }

    /** One era: kanji name, letter, first day, and the last one once the next era has begun. */
    record Era(
            JapaneseEra era,
            String name,
            String letter,
            LocalDate firstDay,
            @Nullable LocalDate lastDay) {

        Era(JapaneseEra era) {
            this(
                    era,
                    era.getDisplayName(TextStyle.FULL, Locale.JAPAN),
                    era.getDisplayName(TextStyle.NARROW, Locale.ROOT),
                    firstDayOf(era),
                    lastDayOf(era));
        }

        private static LocalDate firstDayOf(JapaneseEra era) {
            return era.equals(JapaneseEra.MEIJI)
                    ? FIRST_DAY
                    : LocalDate.from(JapaneseChronology.INSTANCE.dateYearDay(era, 1, 1));
        }

        private static @Nullable LocalDate lastDayOf(JapaneseEra era) {
            return Arrays.stream(JapaneseEra.values())
                    .filter(next -> next.getValue() == era.getValue() + 1)
                    .map(next -> firstDayOf(next).minusDays(1))
                    .findFirst()
                    .orElse(null);
        }

        List<String> spellings() {
            return List.of(name, name.substring(0, 1), letter);
        }

        boolean contains(LocalDate date) {
            return !date.isBefore(firstDay) && (lastDay == null || !date.isAfter(lastDay));
        }

        int yearOf(LocalDate date) {
            return JapaneseDate.from(date).get(ChronoField.YEAR_OF_ERA);
        }

        /** 明治 counts from 1868, although its first days are before the solar calendar. */
        int westernYearOf(int yearOfEra) {
            return firstDay.getYear() - yearOf(firstDay) + yearOfEra;
        }

        boolean hasYear(int yearOfEra) {
            return yearOfEra >= yearOf(firstDay) && (lastDay == null || yearOfEra <= yearOf(lastDay));
        }

        Refused refusal(String typed) {
            return lastDay == null
                    ? new Refused(KernelReason.DATE_BEFORE_ERA, typed, name, firstDay)
                    : new Refused(KernelReason.DATE_OUTSIDE_ERA, typed, name, firstDay, lastDay);
        }
    }
}
