package org.banso.calendar.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.banso.calendar.model.Absence;
import org.banso.calendar.model.Absences;
import org.banso.calendar.model.Bookings;
import org.banso.calendar.model.DiaryLine;
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

    @Inject
    private CurrentActor current;

    @Inject
    private Bookings bookings;

    @Inject
    private Absences absences;

    @Inject
    private Patterns patterns;

    protected Diary() {}

    public Diary(CurrentActor current, Bookings bookings, Absences absences, Patterns patterns) {
        this.current = current;
        this.bookings = bookings;
        this.absences = absences;
        this.patterns = patterns;
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
