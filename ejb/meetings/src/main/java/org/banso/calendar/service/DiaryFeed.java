package org.banso.calendar.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.banso.calendar.model.Absences;
import org.banso.calendar.model.Bookings;
import org.banso.calendar.model.CalendarText;
import org.banso.calendar.model.DiaryLine;
import org.banso.calendar.model.Feeds;
import org.banso.kernel.model.Because;
import org.banso.kernel.model.DateRange;
import org.banso.kernel.model.SystemJob;
import org.banso.kernel.model.TimeSpan;
import org.banso.kernel.model.Tokyo;

/** A person's own diary for another calendar, which knows a secret address and nothing else. */
@Stateless
@SystemJob("feed")
@PermitAll
@Because("Another calendar logs in nowhere; it gets times and rooms only, and only by the secret that its owner made.")
public class DiaryFeed {

    private static final int WEEKS_BACK = 4;
    private static final int WEEKS_AHEAD = 26;

    @Inject
    private Feeds feeds;

    @Inject
    private Bookings bookings;

    @Inject
    private Absences absences;

    @Inject
    private Clock clock;

    protected DiaryFeed() {}

    public DiaryFeed(Feeds feeds, Bookings bookings, Absences absences, Clock clock) {
        this.feeds = feeds;
        this.bookings = bookings;
        this.absences = absences;
        this.clock = clock;
    }

    /**
     * The last weeks and the next half year, as iCalendar; nothing for an address that is nobody's, or no longer.
     *
     * @param booked what a booking is called
     * @param away what an absence is called
     */
    public Optional<String> text(
            @NotNull @Size(max = 100) String secret, @NotBlank String booked, @NotBlank String away) {
        Instant now = clock.instant();
        LocalDate today = Tokyo.dateOf(now);
        TimeSpan span = TimeSpan.ofDays(DateRange.ofClosed(today.minusWeeks(WEEKS_BACK), today.plusWeeks(WEEKS_AHEAD)));
        return feeds.owner(secret).map(uid -> CalendarText.of(lines(uid, span), now, booked, away));
    }

    private List<DiaryLine> lines(String uid, TimeSpan span) {
        return Stream.concat(
                        bookings.diary(span, uid).stream(),
                        absences.within(span, Set.of(uid)).stream().map(DiaryLine::away))
                .sorted(Comparator.comparing(DiaryLine::startsAt).thenComparing(DiaryLine::endsAt))
                .toList();
    }
}
