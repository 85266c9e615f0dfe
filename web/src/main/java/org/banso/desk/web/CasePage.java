package org.banso.desk.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banso.access.web.About;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.FormKind;
import org.banso.casefile.model.StoryFilter;
import org.banso.casefile.model.WorkerLine;
import org.banso.casefile.service.CaseReading;
import org.banso.casefile.service.CaseWorking;
import org.banso.draft.web.SaidDrafts;
import org.banso.meeting.model.MeetingFilter;
import org.banso.meeting.model.MeetingLine;
import org.banso.meeting.model.MeetingState;
import org.banso.meeting.service.MeetingList;
import org.banso.notice.model.NoticeLine;
import org.banso.notice.service.NoticeReading;
import org.banso.paper.web.FormAs;
import org.banso.paper.web.PaperTray;
import org.banso.plan.model.DecisionLine;
import org.banso.plan.model.PlanLine;
import org.banso.plan.service.LeadDeciding;
import org.banso.plan.service.Planning;
import org.banso.policy.service.WardDay;
import org.banso.reception.model.ReceptionSheet;
import org.banso.reception.service.ReceptionDesk;
import org.banso.support.model.AddTask;
import org.banso.support.service.CaseStory;
import org.banso.support.service.NoteWriting;
import org.banso.support.service.Tasks;
import org.banso.support.web.NoteForm;
import org.banso.timeline.model.TimelineSheet;
import org.banso.timeline.service.TimelineReading;
import org.jspecify.annotations.Nullable;

/**
 * The case: who it is about, the story with the place to write on, and beside it people, consent, plan, decisions, tasks and
 * notices. One class because it shows what eight rooms give; it decides nothing.
 */
@Named
@ViewScoped
public class CasePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NOTE = "note";

    @Inject
    CaseReading cases;

    @Inject
    CaseStory stories;

    @Inject
    TimelineReading timelines;

    @Inject
    ReceptionDesk receptions;

    @Inject
    NoteWriting notes;

    @Inject
    Tasks tasks;

    @Inject
    CaseWorking working;

    @Inject
    Planning planning;

    @Inject
    LeadDeciding leads;

    @Inject
    MeetingList meetings;

    @Inject
    NoticeReading notices;

    @Inject
    WardDay ward;

    @Inject
    SaidDrafts drafts;

    @Inject
    PaperTray tray;

    @Inject
    CaseForms forms;

    @Inject
    Refusals refusals;

    private long id;
    private @Nullable CaseSheet file;
    private List<ReceptionSheet> contacts = List.of();
    private List<WorkerLine> workers = List.of();
    private List<MeetingLine> comingMeetings = List.of();
    private List<PlanLine> plans = List.of();
    private List<DecisionLine> decisions = List.of();
    private List<NoticeLine> sent = List.of();
    private final List<TaskTick> open = new ArrayList<>();
    private @Nullable TimelineSheet stream;
    private NoteForm note = new NoteForm();
    private final TaskForm task = new TaskForm();
    private FormKind form = FormKind.STORY;

    /** Named as in {@link AddTask}. */
    @Form
    public static class TaskForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable String title;
        public About about = new About();
        public @Nullable LocalDate dueOn;
    }

    public void open() {
        CaseSheet read = cases.sheet(id);
        file = read;
        comingMeetings = meetings.upcoming(new MeetingFilter(null, id, false, false, 0));
        if (!read.sight().isCasework()) {
            return;
        }
        contacts = receptions.sheet(id);
        workers = working.of(id).stream().filter(one -> one.until() == null).toList();
        plans = planning.ofCase(id);
        decisions = leads.chain(id);
        sent = notices.ofCase(id);
        open.clear();
        tasks.ofCase(id).stream().map(TaskTick::new).forEach(open::add);
        note = NoteForm.at(ward.now());
        stream = timelines.of(id, StoryFilter.newest());
    }

    public String write() {
        notes.write(note.command(id));
        drafts.end(NOTE, id);
        refusals.done("support.note.done");
        return here();
    }

    /** The chosen standard form on paper. */
    public void printForm() {
        CaseSheet read = cases.printed(id);
        tray.hand(forms.filled(form, read, null, FormAs.PDF), FormAs.PDF, fileName());
    }

    /** The same as a workbook. */
    public void exportForm() {
        CaseSheet read = cases.exported(id);
        tray.hand(forms.filled(form, read, null, FormAs.EXCEL), FormAs.EXCEL, fileName());
    }

    private String fileName() {
        return form.name().toLowerCase(Locale.ROOT) + "-" + id;
    }

    public String addTask() {
        tasks.add(new AddTask(id, task.title, task.about.said(), task.dueOn, null));
        refusals.done("support.task.done");
        return here();
    }

    public void tick(TaskTick one) {
        one.turn(tasks);
    }

    /** The next time when somebody meets. */
    public @Nullable MeetingLine getNextMeeting() {
        return comingMeetings.stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
                .findFirst()
                .orElse(null);
    }

    /** What usually comes next, as the end of its word's key. */
    public String getNextStep() {
        CaseSheet read = file;
        CaseState state = read == null ? null : read.state();
        return switch (state == null ? CaseState.CLOSED : state) {
            case SCREENED -> getNextMeeting() == null ? "bookIntake" : "intake";
            case JOINT_INTAKE -> "intake";
            case ASSESSED -> "bookMeeting";
            case LEAD_ASSIGNED, PLAN_DRAFT, PLAN_CONSENTED, IN_SUPPORT -> "plan";
            case REOPENED -> "bookMeeting";
            case SUSPENDED, FOLLOW_UP -> "turn";
            case URGENT, CLOSED -> "note";
        };
    }

    public String getNextPath() {
        return switch (getNextStep()) {
            case "bookIntake" -> "/meeting/book.xhtml?kind=JOINT_INTAKE&case=" + id;
            case "bookMeeting" -> "/meeting/book.xhtml?kind=SUPPORT_COORDINATION_MEETING&case=" + id;
            case "intake" -> "/assessment/intake.xhtml?case=" + id;
            case "turn" -> "/casefile/turn.xhtml?case=" + id;
            case "plan" -> "/plan/plan.xhtml?case=" + id;
            default -> "/casefile/case.xhtml?id=" + id + "#note";
        };
    }

    private String here() {
        return "/casefile/case.xhtml?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable CaseSheet getFile() {
        return file;
    }

    public List<ReceptionSheet> getContacts() {
        return contacts;
    }

    /** Whoever works on it now. */
    public List<WorkerLine> getWorkers() {
        return workers;
    }

    public List<MeetingLine> getComingMeetings() {
        return comingMeetings;
    }

    public List<PlanLine> getPlans() {
        return plans;
    }

    public List<DecisionLine> getDecisions() {
        return decisions;
    }

    public List<NoticeLine> getSent() {
        return sent;
    }

    public List<TaskTick> getOpen() {
        return open;
    }

    /** The newest lines, with what must be known first and what comes next; null for whoever only coordinates. */
    public @Nullable TimelineSheet getStream() {
        return stream;
    }

    public NoteForm getNote() {
        return note;
    }

    public FormKind getForm() {
        return form;
    }

    public void setForm(FormKind form) {
        this.form = form;
    }

    public TaskForm getTask() {
        return task;
    }
}
