package org.banso.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.banso.casefile.model.CaseState;
import org.banso.indicator.model.CallerKind;
import org.banso.meeting.model.MeetingKind;

/**
 * Writes the life of one case from its first contact to today, in the order and by the rules of the rooms: what would come
 * after today has not come, and whatever needs a consent waits for it.
 */
final class CaseLife {

    private static final int SERIES_END = 23;
    private static final int SERIES_CONSENT = 24;

    private final Ward ward;
    private final Desk desk;
    private final Meetings meetings;
    private final Intakes intakes;
    private final Rounds rounds;
    private final Consents consents;
    private final Decisions decisions;
    private final Plans plans;
    private final Notes notes;
    private final Pins pins;
    private final Files files;
    private final Handovers handovers;
    private final Traces traces;

    CaseLife(Ward ward) {
        this.ward = ward;
        Tasks tasks = new Tasks(ward);
        this.desk = new Desk(ward);
        this.meetings = new Meetings(ward);
        this.intakes = new Intakes(ward, meetings);
        this.rounds = new Rounds(ward);
        this.consents = new Consents(ward);
        this.decisions = new Decisions(ward, meetings, tasks);
        this.plans = new Plans(ward, tasks);
        this.notes = new Notes(ward, tasks);
        this.pins = new Pins(ward);
        this.files = new Files(ward);
        this.handovers = new Handovers(ward);
        this.traces = new Traces(ward);
    }

    /** How it goes on, decided at its beginning. */
    private enum End {
        CLOSES,
        RESTS,
        GOES_ON
    }

    /** Somewhere on its way, or at its end. */
    void live(FirstContact contact, String number, Teams.Team team, Draw draw) {
        live(
                contact,
                number,
                team,
                draw,
                end(draw),
                OpenCase.Course.ANY,
                contact.day().plusDays(draw.between(8, 25)));
    }

    /** Came in lately, and is there for something. @param intakeFrom the first day for the joint intake */
    void live(
            FirstContact contact,
            String number,
            Teams.Team team,
            Draw draw,
            OpenCase.Course course,
            LocalDate intakeFrom) {
        live(contact, number, team, draw, End.GOES_ON, course, intakeFrom);
    }

    private void live(
            FirstContact contact,
            String number,
            Teams.Team team,
            Draw draw,
            End end,
            OpenCase.Course course,
            LocalDate intakeFrom) {
        LocalDate last = switch (end) {
            case CLOSES -> contact.day().plusDays(draw.between(60, 900));
            case RESTS -> contact.day().plusDays(draw.between(90, 700));
            case GOES_ON -> LocalDate.MAX;
        };
        LocalDate until = last.isBefore(ward.today) ? ward.workdays.atOrAfter(last) : ward.today;
        OpenCase open = desk.open(contact, number, team, until, course, draw);
        if (course != OpenCase.Course.ANY || draw.rolled(96)) {
            fromIntake(open, intakeFrom);
        }
        notes.live(open);
        pins.live(open);
        files.live(open);
        handovers.live(open);
        traces.number(open);
        boolean ended = until.isBefore(ward.today);
        String restsIn = ended && end == End.RESTS ? open.state.name() : null;
        if (ended && end == End.CLOSES) {
            open.state = CaseState.CLOSED;
        }
        new Wishes(ward).ask(open);
        new Outcomes(ward).settle(open, restsIn);
    }

    private static End end(Draw draw) {
        double number = draw.dealt(SERIES_END);
        return number < 0.55 ? End.CLOSES : number < 0.63 ? End.RESTS : End.GOES_ON;
    }

    private void fromIntake(OpenCase open, LocalDate wished) {
        if (!open.reaches(open.contact.day().plusDays(2))) {
            return;
        }
        Meetings.Called intake =
                meetings.call(open, MeetingKind.JOINT_INTAKE, wished).orElse(null);
        if (intake == null) {
            return;
        }
        LocalDate day = intake.day();
        meet(open, day);
        intakes.live(open, intake);
        rounds.live(open, day);
        if (open.state != CaseState.ASSESSED) {
            return;
        }
        boolean waitsForConsent = open.consent != null && open.consent.givenOn().isBefore(day.plusDays(120));
        LocalDate ready = waitsForConsent && open.consent.givenOn().isAfter(day) ? open.consent.givenOn() : day;
        LocalDate from = open.course == OpenCase.Course.MINUTES_OPEN
                ? ward.openedBefore(ward.today.minusDays(3))
                : ready.plusDays(open.days(9, 30));
        if (open.consent != null || open.draw.rolled(60)) {
            Optional<LocalDate> decided = decisions.live(open, from);
            decided.ifPresent(decision -> plan(open, decision));
        }
    }

    /** Whether and when somebody meets the subject, and the subject agrees. */
    private void meet(OpenCase open, LocalDate intake) {
        Draw draw = open.draw;
        boolean self = open.contact.callerKind() == CallerKind.SELF;
        boolean consents = open.consents(draw.dealt(SERIES_CONSENT, self ? 90 : 58));
        LocalDate met = consents
                ? intake.plusDays(open.days(0, 200))
                : draw.rolled(30) ? intake.plusDays(draw.between(60, 500)) : null;
        if (!self && met != null && open.reaches(workingDay(met))) {
            open.metOn = workingDay(met);
        }
        LocalDate agrees = self ? intake.plusDays(open.days(0, 10)) : met;
        if (consents && agrees != null && open.metOn != null) {
            LocalDate given = workingDay(agrees.plusDays(self ? 0 : open.days(0, 20)));
            if (open.reaches(given)) {
                this.consents.give(open, given);
            }
        }
    }

    private LocalDate workingDay(LocalDate day) {
        return day.isBefore(ward.today) ? ward.workdays.atOrAfter(day) : day;
    }

    /** Who has agreed plans soon; who has not is asked with a draft, or not yet. */
    private void plan(OpenCase open, LocalDate decision) {
        LocalDate wished = decision.plusDays(open.days(5, 20));
        OpenCase.Consent consent = open.consent;
        if (consent != null) {
            plans.live(open, consent.givenOn().isAfter(wished) ? consent.givenOn() : wished);
        } else if (open.draw.rolled(40)) {
            plans.live(open, wished);
        }
    }
}
