package org.banso.calendar.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.banso.kernel.model.DateRange;

/**
 * The national holidays of the years 2000 to 2099, computed from the law as it stood or stands.
 *
 * <p>国民の祝日に関する法律 (昭和23年法律178号) with its changes: Happy Mondays (2000 and 2003), 昭和の日 and the present rules of
 * substitution and of the day between (2007), 山の日 (2016), the Emperor's birthday (none in 2019, 23 February since 2020),
 * スポーツの日 (2020); the act for the enthronement (2019) and the two acts for the Olympic games (2020, 2021).
 *
 * <p>The equinoxes are announced each February for the next year; the usual formula has given every announced day and agrees
 * with the sun's computed position for all these years, see the test.
 */
public final class JapaneseHolidays {

    public static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2099;

    /** 平成17年法律43号: since then a substitute moves on to the first day that is no holiday. */
    private static final int NEW_SUBSTITUTION = 2007;

    private JapaneseHolidays() {}

    /** The days for which holidays are known. */
    public static DateRange known() {
        return DateRange.of(LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(LAST_YEAR + 1, 1, 1));
    }

    /**
     * The holidays of a calendar year, in order.
     *
     * @param year from {@link #FIRST_YEAR} to {@link #LAST_YEAR}
     */
    public static NavigableMap<LocalDate, Holiday> of(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("no holidays are known for " + year);
        }
        NavigableMap<LocalDate, Holiday> holidays = new TreeMap<>();
        addFixed(holidays, year);
        addMoving(holidays, year);
        addOnce(holidays, year);
        // Both look at the holidays that the law names, and neither follows from the other.
        SortedMap<LocalDate, Holiday> substitutes = substitutes(holidays, year);
        SortedMap<LocalDate, Holiday> between = between(holidays, year);
        holidays.putAll(between);
        holidays.putAll(substitutes);
        return Collections.unmodifiableNavigableMap(holidays);
    }

    /** The holidays of a stretch of days, in order. Only within {@link #known}. */
    public static NavigableMap<LocalDate, Holiday> within(DateRange days) {
        NavigableMap<LocalDate, Holiday> holidays = new TreeMap<>();
        days.lastInclusive()
                .ifPresent(last -> IntStream.rangeClosed(days.startInclusive().getYear(), last.getYear())
                        .forEach(year -> holidays.putAll(of(year))));
        return Collections.unmodifiableNavigableMap(
                holidays.subMap(days.startInclusive(), true, days.endExclusive(), false));
    }

    private static void addFixed(NavigableMap<LocalDate, Holiday> holidays, int year) {
        holidays.put(LocalDate.of(year, 1, 1), Holiday.NEW_YEARS_DAY);
        holidays.put(LocalDate.of(year, 2, 11), Holiday.FOUNDATION_DAY);
        if (year >= 2020) {
            holidays.put(LocalDate.of(year, 2, 23), Holiday.EMPERORS_BIRTHDAY);
        } else if (year <= 2018) {
            holidays.put(LocalDate.of(year, 12, 23), Holiday.EMPERORS_BIRTHDAY);
        }
        holidays.put(vernalEquinox(year), Holiday.VERNAL_EQUINOX_DAY);
        if (year >= 2007) {
            holidays.put(LocalDate.of(year, 4, 29), Holiday.SHOWA_DAY);
            holidays.put(LocalDate.of(year, 5, 4), Holiday.GREENERY_DAY);
        } else {
            holidays.put(LocalDate.of(year, 4, 29), Holiday.GREENERY_DAY);
        }
        holidays.put(LocalDate.of(year, 5, 3), Holiday.CONSTITUTION_DAY);
        holidays.put(LocalDate.of(year, 5, 5), Holiday.CHILDRENS_DAY);
        holidays.put(autumnalEquinox(year), Holiday.AUTUMNAL_EQUINOX_DAY);
        holidays.put(LocalDate.of(year, 11, 3), Holiday.CULTURE_DAY);
        holidays.put(LocalDate.of(year, 11, 23), Holiday.LABOUR_THANKSGIVING_DAY);
    }

    private static void addMoving(NavigableMap<LocalDate, Holiday> holidays, int year) {
        holidays.put(monday(2, year, Month.JANUARY), Holiday.COMING_OF_AGE_DAY);
        holidays.put(marineDay(year), Holiday.MARINE_DAY);
        if (year >= 2016) {
            holidays.put(mountainDay(year), Holiday.MOUNTAIN_DAY);
        }
        holidays.put(
                year >= 2003 ? monday(3, year, Month.SEPTEMBER) : LocalDate.of(year, 9, 15),
                Holiday.RESPECT_FOR_THE_AGED_DAY);
        holidays.put(sportsDay(year), year >= 2020 ? Holiday.SPORTS_DAY : Holiday.HEALTH_AND_SPORTS_DAY);
    }

    /** 天皇の即位の日及び即位礼正殿の儀の行われる日を休日とする法律 (平成30年法律99号); both count as named by the law. */
    private static void addOnce(NavigableMap<LocalDate, Holiday> holidays, int year) {
        if (year == 2019) {
            holidays.put(LocalDate.of(year, 5, 1), Holiday.ENTHRONEMENT_DAY);
            holidays.put(LocalDate.of(year, 10, 22), Holiday.ENTHRONEMENT_CEREMONY_DAY);
        }
    }

    private static LocalDate marineDay(int year) {
        return switch (year) {
            case 2020 -> LocalDate.of(year, 7, 23);
            case 2021 -> LocalDate.of(year, 7, 22);
            default -> year >= 2003 ? monday(3, year, Month.JULY) : LocalDate.of(year, 7, 20);
        };
    }

    private static LocalDate mountainDay(int year) {
        return switch (year) {
            case 2020 -> LocalDate.of(year, 8, 10);
            case 2021 -> LocalDate.of(year, 8, 8);
            default -> LocalDate.of(year, 8, 11);
        };
    }

    private static LocalDate sportsDay(int year) {
        return switch (year) {
            case 2020 -> LocalDate.of(year, 7, 24);
            case 2021 -> LocalDate.of(year, 7, 23);
            default -> monday(2, year, Month.OCTOBER);
        };
    }

    /** 3条2項: for a holiday on a Sunday the next day that is none; until 2006 the Monday only. */
    private static SortedMap<LocalDate, Holiday> substitutes(NavigableMap<LocalDate, Holiday> named, int year) {
        SortedMap<LocalDate, Holiday> substitutes = new TreeMap<>();
        for (LocalDate day : named.keySet()) {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                LocalDate next = day.plusDays(1);
                while (year >= NEW_SUBSTITUTION && named.containsKey(next)) {
                    next = next.plusDays(1);
                }
                if (!named.containsKey(next)) {
                    substitutes.put(next, Holiday.SUBSTITUTE_HOLIDAY);
                }
            }
        }
        return substitutes;
    }

    /** 3条3項: a day whose neighbours are both holidays; until 2006 not when it is a Sunday. */
    private static SortedMap<LocalDate, Holiday> between(NavigableMap<LocalDate, Holiday> named, int year) {
        SortedMap<LocalDate, Holiday> between = new TreeMap<>();
        for (LocalDate before : named.keySet()) {
            LocalDate day = before.plusDays(1);
            boolean sunday = day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!named.containsKey(day)
                    && named.containsKey(day.plusDays(1))
                    && (year >= NEW_SUBSTITUTION || !sunday)) {
                between.put(day, Holiday.HOLIDAY_BETWEEN);
            }
        }
        return between;
    }

    private static LocalDate monday(int nth, int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.MONDAY));
    }

    static LocalDate vernalEquinox(int year) {
        return LocalDate.of(year, Month.MARCH, equinoxDay(20.8431, year));
    }

    static LocalDate autumnalEquinox(int year) {
        return LocalDate.of(year, Month.SEPTEMBER, equinoxDay(23.2488, year));
    }

    /**
     * The day of the month, good for 1980 to 2099: the equinox of 1980 in days, the part of a day by which the year exceeds
     * 365 days for each year since, less the leap days since.
     */
    private static int equinoxDay(double dayIn1980, int year) {
        int years = year - 1980;
        return (int) (dayIn1980 + 0.242194 * years) - years / 4;
    }
}
