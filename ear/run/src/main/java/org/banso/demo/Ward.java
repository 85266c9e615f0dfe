package org.banso.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.banso.kernel.model.DateRange;

/** What all lives in the demo ward share: the day, the calendar, the people and rooms, the dice and the rows. */
final class Ward {

    static final LocalTime OPENS = LocalTime.of(8, 30);

    /** The first day of 令和4年度, when the ward's joint desk opened. */
    static final LocalDate FIRST_DAY = LocalDate.of(2022, 4, 1);

    /** Questions of which the answers are dealt. */
    private static final int SERIES = 25;

    /** So far after today something may be due: the next plan after the one that begins now. */
    private static final int DAYS_AHEAD = 400;

    final long seed;
    final LocalDate today;
    final Deal deal;
    final Rows rows = new Rows();
    final Phrases phrases = Phrases.invented();
    final FirstContact.Lots lots = new FirstContact.Lots(Shares.published());
    final Workdays workdays;
    final Teams teams;

    /** The records of people who are there twice. */
    final List<Long> twins = new ArrayList<>();

    Ward(long seed, LocalDate today, int cases) {
        this.seed = seed;
        this.today = today;
        this.deal = new Deal(seed, SERIES);
        this.workdays = new Workdays(DateRange.of(FIRST_DAY, today.plusDays(DAYS_AHEAD)));
        this.teams = new Teams(cases, workdays);
    }

    /** The day itself when it is open, or else the last open one before it. */
    LocalDate openedBefore(LocalDate day) {
        int number = workdays.numberAt(day);
        return number < workdays.size() && workdays.day(number).equals(day) ? day : workdays.day(number - 1);
    }

    boolean isOpen(LocalDate day) {
        return openedBefore(day).equals(day);
    }
}
