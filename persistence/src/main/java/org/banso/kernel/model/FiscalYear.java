package org.banso.kernel.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The year of the ward's money and reports: 1 April to 31 March (地方自治法 208条).
 *
 * <p>Its Japanese name carries the era of its first day, with one exception: the year of 2019, which began in 平成31年, is
 * 令和元年度 as a whole (改元に伴う元号による年表示の取扱い, 2019-04-02).
 *
 * @param year the western year in which it begins: 2022 for 令和4年度
 */
public record FiscalYear(int year) implements Comparable<FiscalYear>, Serializable {

    private static final LocalDate REIWA_BEGINS = LocalDate.of(2019, 5, 1);
    private static final Pattern ERA_YEAR =
            Pattern.compile("(?<era>" + Wareki.eraSpellings() + ")[ .]?(?<year>元|\\d{1,2})(?:年度?)?");
    private static final Pattern WESTERN_YEAR = Pattern.compile("(?:FY|西暦)? ?(?<year>\\d{4})(?:年度?)?");

    public static FiscalYear of(LocalDate date) {
        return new FiscalYear(date.getMonthValue() >= Month.APRIL.getValue() ? date.getYear() : date.getYear() - 1);
    }

    public static FiscalYear of(YearMonth month) {
        return of(month.atDay(1));
    }

    /**
     * Reads R4, 令和4年度, 令和元, 2022, 2022年度, FY2022.
     *
     * @throws Refused {@link KernelReason#FISCAL_YEAR_NOT_UNDERSTOOD}
     */
    public static FiscalYear parse(String typed) {
        String text = Wareki.normal(typed);
        Matcher western = WESTERN_YEAR.matcher(text);
        if (western.matches()) {
            return new FiscalYear(Integer.parseInt(western.group("year")));
        }
        Matcher era = ERA_YEAR.matcher(text);
        if (!era.matches()) {
            throw new Refused(KernelReason.FISCAL_YEAR_NOT_UNDERSTOOD, typed);
        }
        int yearOfEra = era.group("year").equals("元") ? 1 : Integer.parseInt(era.group("year"));
        return Wareki.westernYear(era.group("era"), yearOfEra)
                .map(FiscalYear::new)
                .orElseThrow(() -> new Refused(KernelReason.FISCAL_YEAR_NOT_UNDERSTOOD, typed));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(year + 1, Month.MARCH, 31);
    }

    public DateRange days() {
        return DateRange.ofClosed(firstDay(), lastDay());
    }

    /** April to March, twelve. */
    public List<YearMonth> months() {
        YearMonth april = YearMonth.of(year, Month.APRIL);
        return IntStream.range(0, 12).mapToObj(april::plusMonths).toList();
    }

    public boolean contains(LocalDate date) {
        return days().contains(date);
    }

    public FiscalYear previous() {
        return new FiscalYear(year - 1);
    }

    public FiscalYear next() {
        return new FiscalYear(year + 1);
    }

    /** 令和4年度, 令和元年度. */
    public String label() {
        return Wareki.year(namedAfter()) + "度";
    }

    /** R4. */
    public String brief() {
        return Wareki.eraOf(namedAfter())
                .map(era -> era.letter() + era.yearOf(namedAfter()))
                .orElseGet(() -> Integer.toString(year));
    }

    private LocalDate namedAfter() {
        return year == REIWA_BEGINS.getYear() ? REIWA_BEGINS : firstDay();
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    /** FY2022, for English screens and for logs. */
    @Override
    public String toString() {
        return "FY" + year;
    }
}
