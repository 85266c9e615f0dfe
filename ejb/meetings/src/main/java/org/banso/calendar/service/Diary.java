package org.banso.calendar.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.banso.calendar.model.Absence;
import org.banso.calendar.model.Absences;
import org.banso.calendar.model.Bookings;
import org.banso.calendar.model.DiaryLine;
import org.banso.calendar.model.Feeds;
import org.banso.calendar.model.PatternLine;
import org.banso.calendar.model.Patterns;
import org.banso.calendar.model.RecordAbsence;
import org.banso.calendar.model.SayPattern;
import org.banso.calendar.model.WorkKind;
import org.banso.calendar.model.WorkWeek;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.DateRange;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.TimeSpan;

/** My own diary: when I am booked, and when I am away. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class Diary {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Nobody guesses 256 bits. */
    private static final int SECRET_BYTES = 32;

    @Inject
    private CurrentActor current;

    @Inject
    private Bookings bookings;

    @Inject
    private Absences absences;

    @Inject
    private Patterns patterns;

    @Inject
    private Feeds feeds;

    @Inject
    private Clock clock;

    protected Diary() {}

    public Diary(
            CurrentActor current, Bookings bookings, Absences absences, Patterns patterns, Feeds feeds, Clock clock) {
        this.current = current;
        this.bookings = bookings;
        this.absences = absences;
        this.patterns = patterns;
        this.feeds = feeds;
        this.clock = clock;
    }

    /** What falls into these days, in order. */
    @Audited(value = "calendar.mine", look = true)
    public List<DiaryLine> mine(@NotNull LocalDate fromInclusive, @NotNull LocalDate toInclusive) {
        String uid = current.actor().uid();
        TimeSpan days = TimeSpan.ofDays(DateRange.ofClosed(fromInclusive, toInclusive));
        return Stream.concat(
                        bookings.diary(days, uid).stream(),
                        absences.within(days, Set.of(uid)).stream().map(DiaryLine::away))
                .sorted(Comparator.comparing(DiaryLine::startsAt).thenComparing(DiaryLine::endsAt))
                .toList();
    }

    /** I am away; what is booked in that time stays booked. Answers the absence's id. */
    @Audited("calendar.be-away")
    public long beAway(@Valid RecordAbsence away) {
        Absence absence = new Absence(current.actor().uid(), TimeSpan.of(away.startsAt(), away.endsAt()));
        absences.add(absence);
        return absence.id();
    }

    /** When I work, and when I sit at the desk; nothing where I work in the ward's hours. */
    @Audited(value = "calendar.pattern", look = true)
    public List<PatternLine> pattern() {
        return patterns.of(List.of(current.actor().uid()));
    }

    /** Says it of that weekday, instead of what was said before; what is booked stays booked. */
    @Audited("calendar.say-pattern")
    public void say(@Valid @NotNull SayPattern line) {
        patterns.say(current.actor().uid(), line);
    }

    /** That line no longer holds. */
    @Audited("calendar.drop-pattern")
    public void drop(@NotNull WorkWeek week, @NotNull DayOfWeek weekday, @NotNull WorkKind kind) {
        patterns.drop(current.actor().uid(), week, weekday, kind);
    }

    /** Since when another calendar may read my times; nothing when none may. */
    @Audited(value = "calendar.feed", look = true)
    public Optional<Instant> feedSince() {
        return feeds.since(current.actor().uid());
    }

    /** Another calendar may read my times; whichever could before no longer can. Answers the secret, which is kept nowhere. */
    @Audited("calendar.open-feed")
    public String openFeed() {
        byte[] dice = new byte[SECRET_BYTES];
        RANDOM.nextBytes(dice);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(dice);
        feeds.open(current.actor().uid(), secret, clock.instant());
        return secret;
    }

    /** No other calendar may. */
    @Audited("calendar.close-feed")
    public void closeFeed() {
        feeds.close(current.actor().uid());
    }

    /** I am not away after all. */
    @Audited("calendar.be-there")
    public void beThere(long absenceId) {
        String uid = current.actor().uid();
        Absence mine = absences.find(absenceId)
                .filter(absence -> absence.uid().equals(uid))
                .orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
        absences.remove(mine);
    }
}
