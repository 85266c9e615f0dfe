package org.banso.programme.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.programme.model.OpenProgramme;
import org.banso.programme.model.PlanSession;
import org.banso.programme.model.Programme;
import org.banso.programme.model.ProgrammeLine;
import org.banso.programme.model.ProgrammeSession;
import org.banso.programme.model.Programmes;
import org.banso.programme.model.RegisterAttendance;
import org.banso.programme.model.SessionLine;

/** The book of places and courses: read by all staff, kept by the agencies that run them. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class ProgrammeBook {

    private static final int WEEKS_BACK = 2;
    private static final int WEEKS_AHEAD = 4;

    @Inject
    private CurrentActor current;

    @Inject
    private Programmes programmes;

    @Inject
    private Clock clock;

    protected ProgrammeBook() {}

    public ProgrammeBook(CurrentActor current, Programmes programmes, Clock clock) {
        this.current = current;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** Every programme, places before courses. */
    public List<ProgrammeLine> programmes() {
        return programmes.all();
    }

    /** The sessions of these days, earliest first. */
    public List<SessionLine> sessions(@NotNull LocalDate firstDay, @NotNull LocalDate lastDay) {
        return programmes.sessions(Tokyo.startOf(firstDay), Tokyo.startOf(lastDay.plusDays(1)));
    }

    /** The sessions of the last two weeks, whose numbers may be missing, and of the next four. */
    public List<SessionLine> nearToday() {
        LocalDate today = Tokyo.dateOf(clock.instant());
        return sessions(today.minusWeeks(WEEKS_BACK), today.plusWeeks(WEEKS_AHEAD));
    }

    /**
     * The caller's agency begins a programme.
     *
     * @return its id
     * @throws Refused {@link Programme#Programme}
     */
    @Audited("programme.open")
    public long open(@Valid @NotNull OpenProgramme command) {
        Programme programme = new Programme(command, current.actor().agency());
        programmes.add(programme);
        programmes.flush();
        return programme.id();
    }

    /**
     * Sets a date.
     *
     * @return the session's id
     * @throws Refused {@link ProgrammeSession#ProgrammeSession}
     */
    @Audited("programme.plan-session")
    public long plan(@Valid @NotNull PlanSession command) {
        Programme programme = programmes.find(command.programmeId()).orElseThrow(ProgrammeBook::notFound);
        ProgrammeSession session =
                new ProgrammeSession(programme, command, current.actor().agency());
        programmes.add(session);
        programmes.flush();
        return session.id();
    }

    /**
     * Writes down how many came.
     *
     * @throws Refused {@link ProgrammeSession#register}
     */
    @Audited("programme.register-attendance")
    public void registerAttendance(@Valid @NotNull RegisterAttendance command) {
        programmes
                .sessionForChange(command.sessionId())
                .orElseThrow(ProgrammeBook::notFound)
                .register(command, current.actor().agency(), clock.instant());
        programmes.flush();
    }

    private static Refused notFound() {
        return new Refused(KernelReason.NOT_FOUND);
    }
}
