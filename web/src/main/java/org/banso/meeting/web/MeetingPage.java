package org.banso.meeting.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.banso.access.web.About;
import org.banso.assessment.model.LeadSuggestion;
import org.banso.assessment.service.IntakeRecording;
import org.banso.desk.web.Edited;
import org.banso.desk.web.Form;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.Words;
import org.banso.draft.web.SaidDrafts;
import org.banso.meeting.model.CancelMeeting;
import org.banso.meeting.model.ClosePapers;
import org.banso.meeting.model.MeetingInvitation;
import org.banso.meeting.model.MeetingSheet;
import org.banso.meeting.model.MemberLine;
import org.banso.meeting.model.NoticeSuggestion;
import org.banso.meeting.model.RecordMinutes;
import org.banso.meeting.model.SayOfMinutes;
import org.banso.meeting.service.MeetingHolding;
import org.banso.meeting.service.MeetingScheduling;
import org.banso.meeting.service.MinutesApproval;
import org.banso.plan.model.DecisionLine;
import org.banso.plan.service.LeadDeciding;
import org.jspecify.annotations.Nullable;

/** A meeting: the invitation, the word about secrecy, attendance and minutes, the decision, the end of the writing. */
@Named
@ViewScoped
public class MeetingPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String MINUTES_DRAFT = "meeting-minutes";
    private static final String DECISION_DRAFT = "meeting-decision";
    private static final String OBJECTION_DRAFT = "meeting-objection";

    @Inject
    MeetingHolding holding;

    @Inject
    MinutesApproval approval;

    @Inject
    MeetingScheduling scheduling;

    @Inject
    IntakeRecording intake;

    @Inject
    LeadDeciding deciding;

    @Inject
    SaidDrafts drafts;

    @Inject
    Refusals refusals;

    @Inject
    Words words;

    private long id;
    private @Nullable MeetingInvitation invitation;
    private @Nullable MeetingSheet sheet;
    private @Nullable LeadSuggestion suggestion;
    private @Nullable DecisionLine made;
    private int version;
    private Edited<Minutes> minutes = Edited.of(Minutes::new, Minutes::new);
    private Edited<DecisionForm> decision = Edited.of(DecisionForm::new, DecisionForm::new);
    private final Objection objection = new Objection();

    /** Who came and what was said, as typed. */
    @Form
    public static class Minutes implements Serializable {
        private static final long serialVersionUID = 1L;
        public String[] attended = {};
        public String minutes = "";
        public About minutesAbout = new About();

        static Minutes of(MeetingSheet read) {
            Minutes minutes = new Minutes();
            minutes.minutes = read.minutes();
            minutes.minutesAbout = About.of(read.minutesAbout());
            minutes.attended = read.members().stream()
                    .filter(member -> member.attended() == null || member.attended())
                    .map(MemberLine::uid)
                    .toArray(String[]::new);
            return minutes;
        }
    }

    /** What is not right in the minutes, as typed. */
    @Form
    public static class Objection implements Serializable {
        private static final long serialVersionUID = 1L;
        public String objection = "";
    }

    public void open() {
        MeetingInvitation invited = holding.invitation(id);
        invitation = invited;
        if (!invited.secrecyAsked()) {
            MeetingSheet read = holding.sheet(id);
            sheet = read;
            version = read.version();
            minutes = Edited.of(() -> Minutes.of(read), this::theirMinutes);
            if (read.decidesLead() && read.mayWrite()) {
                LeadSuggestion suggested = intake.open(read.caseId()).suggestion();
                suggestion = suggested;
                decision = Edited.of(() -> DecisionForm.suggested(read, suggested), this::theirDecision);
            }
            made = madeIn(read);
        }
    }

    private @Nullable DecisionLine madeIn(MeetingSheet read) {
        return read.decisionId() == null
                ? null
                : deciding.chain(read.caseId()).stream()
                        .filter(line -> line.decisionId() == read.decisionId())
                        .findFirst()
                        .orElse(null);
    }

    private Minutes theirMinutes() {
        MeetingSheet read = holding.sheet(id);
        version = read.version();
        return Minutes.of(read);
    }

    /** The decision that a colleague recorded meanwhile, when they did. */
    private DecisionForm theirDecision() {
        MeetingSheet read = holding.sheet(id);
        version = read.version();
        made = madeIn(read);
        DecisionForm suggested = DecisionForm.suggested(read, Objects.requireNonNull(suggestion));
        return made == null ? suggested : suggested.saying(made);
    }

    public String acknowledgeSecrecy() {
        holding.acknowledgeSecrecy(id);
        return again();
    }

    public String record() {
        MeetingSheet read = sheet();
        holding.record(new RecordMinutes(
                read.caseId(),
                id,
                version,
                Set.of(getMinutes().attended),
                getMinutes().minutes,
                getMinutes().minutesAbout.said()));
        drafts.end(MINUTES_DRAFT, id);
        refusals.done("meeting.meeting.recorded");
        return again();
    }

    public String decide() {
        holding.decide(getDecision().decision(sheet(), version));
        drafts.end(DECISION_DRAFT, id);
        refusals.done("meeting.meeting.decidedNow");
        return again();
    }

    /** I was there: the minutes are right. */
    public String approve() {
        return say("");
    }

    public String object() {
        return say(objection.objection);
    }

    private String say(String said) {
        MeetingSheet read = sheet();
        approval.say(new SayOfMinutes(read.caseId(), id, version, said));
        drafts.end(OBJECTION_DRAFT, id);
        refusals.done(said.isEmpty() ? "meeting.say.approvedNow" : "meeting.say.objectedNow");
        return again();
    }

    public String close() {
        MeetingSheet read = sheet();
        holding.close(new ClosePapers(read.caseId(), id, version));
        refusals.done("meeting.meeting.closedNow");
        return again();
    }

    public String cancel() {
        MeetingSheet read = sheet();
        scheduling.cancel(new CancelMeeting(read.caseId(), id, version));
        refusals.done("meeting.meeting.cancelledNow");
        return again();
    }

    private MeetingSheet sheet() {
        if (sheet == null) {
            throw new IllegalStateException("the papers are not open to this reader");
        }
        return sheet;
    }

    private String again() {
        return "/meeting/meeting.xhtml?faces-redirect=true&id=" + id;
    }

    public List<SelectItem> getMemberItems() {
        return sheet().members().stream()
                .map(member -> new SelectItem(
                        member.uid(), words.say("meeting.book.person", member.name(), words.of(member.agency()))))
                .toList();
    }

    /** The centres that could be told; those that the consent does not cover are shown and cannot be chosen. */
    public List<SelectItem> getCentreItems() {
        return sheet().suggestedNotices().stream().map(this::centreItem).toList();
    }

    private SelectItem centreItem(NoticeSuggestion notice) {
        String key = !notice.coveredByConsent()
                ? "meeting.decision.centreNotCovered"
                : notice.suggested() ? "meeting.decision.centreSuggested" : "meeting.decision.centreWithRole";
        String label = words.say(key, words.of(notice.centre()), words.of(notice.kind()));
        return new SelectItem(notice.centre(), label, null, !notice.coveredByConsent());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable MeetingInvitation getInvitation() {
        return invitation;
    }

    public @Nullable MeetingSheet getSheet() {
        return sheet;
    }

    public @Nullable LeadSuggestion getSuggestion() {
        return suggestion;
    }

    public @Nullable DecisionLine getMade() {
        return made;
    }

    public Minutes getMinutes() {
        return Edited.form(minutes);
    }

    public Objection getObjection() {
        return objection;
    }

    public DecisionForm getDecision() {
        return Edited.form(decision);
    }

    public Edited<Minutes> getEditedMinutes() {
        return minutes;
    }

    public Edited<DecisionForm> getEditedDecision() {
        return decision;
    }
}
