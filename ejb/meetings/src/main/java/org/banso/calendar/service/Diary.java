package org.banso.calendar.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.banso.calendar.model.Absence;
import org.banso.calendar.model.Absences;
import org.banso.calendar.model.Bookings;
import org.banso.calendar.model.DiaryLine;
import org.banso.calendar.model.RecordAbsence;
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

    protected Diary() {}

    public Diary(CurrentActor current, Bookings bookings, Absences absences) {
        this.current = current;
        this.bookings = bookings;
        this.absences = absences;
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
