package org.banso.desk.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.banso.access.model.GlassLine;
import org.banso.access.service.GlassBreaking;
import org.banso.casefile.model.CaseLine;
import org.banso.casefile.service.CaseReading;
import org.banso.kernel.model.Tokyo;
import org.banso.meeting.model.MeetingLine;
import org.banso.meeting.model.MissingPreparation;
import org.banso.meeting.service.MeetingPreparing;
import org.banso.meeting.service.MyMeetings;
import org.banso.plan.model.WaitingPlan;
import org.banso.plan.service.Planning;
import org.banso.policy.service.WardDay;
import org.banso.support.model.HandingLine;
import org.banso.support.model.Reminder;
import org.banso.support.service.Tasks;
import org.banso.support.service.Teamwork;

/** My day: where I must be, who waits for me, what is due. */
@Named
@ViewScoped
public class TodayPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many are read without asking for more. */
    private static final int REMINDERS_SHOWN = 5;

    @Inject
    MyMeetings meetings;

    @Inject
    MeetingPreparing preparing;

    @Inject
    CaseReading cases;

    @Inject
    Planning planning;

    @Inject
    Tasks tasks;

    @Inject
    Teamwork teamwork;

    @Inject
    Refusals refusals;

    @Inject
    GlassBreaking glass;

    @Inject
    WardDay ward;

    @Inject
    Me me;

    private LocalDate today;
    private List<MeetingLine> todays;
    private List<MeetingLine> tomorrows;
    private List<CaseLine> waiting = List.of();
    private List<CaseLine> recent = List.of();
    private List<WaitingPlan> plans = List.of();
    private List<GlassLine> glasses = List.of();
    private List<Reminder> reminders = List.of();
    private List<MissingPreparation> preparations = List.of();
    private List<HandingLine> handings = List.of();
    private List<TaskTick> overdue = List.of();
    private List<TaskTick> soon = List.of();

    @PostConstruct
    void read() {
        today = ward.now().toLocalDate();
        LocalDate tomorrow = today.plusDays(1);
        List<MeetingLine> called = meetings.between(Tokyo.startOf(today), Tokyo.startOf(tomorrow.plusDays(1)));
        todays = called.stream()
                .filter(meeting -> Tokyo.dateOf(meeting.startsAt()).isBefore(tomorrow))
                .toList();
        tomorrows = called.stream().filter(meeting -> !todays.contains(meeting)).toList();
        preparations = preparing.missing();
        if (me.isWriter()) {
            reminders = teamwork.reminders();
            handings = teamwork.toldMe();
            glasses = glass.toReview();
            waiting = cases.waiting();
            recent = cases.recentlyMine();
            List<TaskTick> due =
                    new ArrayList<>(tasks.mine().stream().map(TaskTick::new).toList());
            overdue = due.stream().filter(task -> task.getLine().overdue()).toList();
            soon = due.stream().filter(task -> !task.getLine().overdue()).toList();
        }
        if (me.isWardOfficer()) {
            plans = planning.waitingForDecision();
        }
    }

    /** Ticks it, or takes the tick away; the row stays where it is until the page is opened again. */
    public void tick(TaskTick task) {
        task.turn(tasks);
    }

    /** I have read what was handed to me, or from me. */
    public String readHanding(long handingId) {
        teamwork.read(handingId);
        refusals.done("support.team.read");
        return "/today.xhtml?faces-redirect=true";
    }

    /** What the dates of my cases say by themselves. */
    public List<Reminder> getReminders() {
        return reminders;
    }

    public List<Reminder> getFirstReminders() {
        return reminders.subList(0, Math.min(REMINDERS_SHOWN, reminders.size()));
    }

    public List<Reminder> getMoreReminders() {
        return reminders.subList(getFirstReminders().size(), reminders.size());
    }

    /** Meetings of mine before which my agency has not said its part yet. */
    public List<MissingPreparation> getPreparations() {
        return preparations;
    }

    public List<HandingLine> getHandings() {
        return handings;
    }

    /** Emergency looks of which I am told: as a supervisor of all, else of those in cases that I see. */
    public List<GlassLine> getGlasses() {
        return glasses;
    }

    /** Whole days since then. */
    public long daysSince(LocalDate day) {
        return ChronoUnit.DAYS.between(day, today);
    }

    public long getDueCount() {
        return overdue.stream().filter(task -> !task.isDone()).count()
                + soon.stream().filter(task -> !task.isDone()).count();
    }

    public LocalDate getToday() {
        return today;
    }

    public LocalDate getTomorrow() {
        return today.plusDays(1);
    }

    public List<MeetingLine> getTodays() {
        return todays;
    }

    public List<MeetingLine> getTomorrows() {
        return tomorrows;
    }

    public List<CaseLine> getWaiting() {
        return waiting;
    }

    public List<CaseLine> getRecent() {
        return recent;
    }

    public List<WaitingPlan> getPlans() {
        return plans;
    }

    public List<TaskTick> getOverdue() {
        return overdue;
    }

    public List<TaskTick> getSoon() {
        return soon;
    }
}
