package org.banso.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.access.model.Deed;
import org.banso.access.model.Ground;
import org.banso.access.service.CaseGate;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFiles;
import org.banso.casefile.model.StoryValue;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.meeting.model.CentreNotice;
import org.banso.meeting.model.ClosePapers;
import org.banso.meeting.model.LeadDecided;
import org.banso.meeting.model.Meeting;
import org.banso.meeting.model.MeetingInvitation;
import org.banso.meeting.model.MeetingSheet;
import org.banso.meeting.model.MeetingSheets;
import org.banso.meeting.model.Meetings;
import org.banso.meeting.model.RecordDecision;
import org.banso.meeting.model.RecordMinutes;
import org.banso.meeting.model.TellingGrounds;
import org.banso.plan.model.DecideLead;
import org.banso.plan.model.RoleAssignment;
import org.banso.plan.service.LeadDeciding;
import org.banso.policy.service.PolicyBook;

/** Holding a meeting: the invitation, the word about secrecy, minutes, decision, and the end of the writing. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class MeetingHolding {

    /** The story's line of a meeting that took place. Values: its kind. */
    public static final String HELD = "meeting.HELD";

    @Inject
    private CurrentActor current;

    @Inject
    private CaseGate gate;

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingSheets sheets;

    @Inject
    private TellingGrounds grounds;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private PolicyBook policy;

    @Inject
    private LeadDeciding deciding;

    @Inject
    private Event<LeadDecided> decisions;

    @Inject
    private Event<CaseHappening> happenings;

    @Inject
    private Clock clock;

    protected MeetingHolding() {}

    public MeetingHolding(
            CurrentActor current,
            CaseGate gate,
            Meetings meetings,
            MeetingSheets sheets,
            TellingGrounds grounds,
            CaseFiles caseFiles,
            PolicyBook policy,
            LeadDeciding deciding,
            Event<LeadDecided> decisions,
            Event<CaseHappening> happenings,
            Clock clock) {
        this.current = current;
        this.gate = gate;
        this.meetings = meetings;
        this.sheets = sheets;
        this.grounds = grounds;
        this.caseFiles = caseFiles;
        this.policy = policy;
        this.deciding = deciding;
        this.decisions = decisions;
        this.happenings = happenings;
        this.clock = clock;
    }

    /**
     * What may be known before the word about secrecy: that there is a meeting, of which kind, and with whom.
     *
     * @throws Refused NOT_FOUND for whoever is neither called nor works on the case
     */
    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    @Audited(value = "meeting.invitation", look = true)
    public MeetingInvitation invitation(long meetingId) {
        Actor actor = current.actor();
        Meeting meeting = meetings.get(meetingId);
        if (meeting.member(actor.uid()).isEmpty() && !gate.permits(Deed.COORDINATE, meeting.caseId())) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
        return sheets.invitation(meeting, actor.uid());
    }

    /**
     * The meeting with its minutes.
     *
     * @throws Refused {@link Meeting#mustBeReadableBy}
     */
    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    @Audited(value = "meeting.sheet", look = true)
    public MeetingSheet sheet(long meetingId) {
        Actor actor = current.actor();
        Meeting meeting = meetings.get(meetingId);
        boolean readsCase = gate.permits(Deed.READ, meeting.caseId());
        meeting.mustBeReadableBy(actor.uid(), readsCase);
        MeetingSheets.Reader reader = new MeetingSheets.Reader(
                gate.sight(meeting.caseId()),
                readsCase,
                gate.permits(Deed.WRITE, meeting.caseId()),
                gate.permits(Deed.PRINT, meeting.caseId()));
        return sheets.sheet(meeting, actor.uid(), reader, clock.instant());
    }

    /**
     * A member says that they know their duty of secrecy. Answers the invitation as it stands then.
     *
     * @throws Refused NOT_A_MEMBER, CANCELLED
     */
    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    @Audited("meeting.acknowledgeSecrecy")
    public MeetingInvitation acknowledgeSecrecy(long meetingId) {
        Actor actor = current.actor();
        Meeting meeting = meetings.get(meetingId);
        if (meeting.member(actor.uid()).isEmpty() && !gate.permits(Deed.COORDINATE, meeting.caseId())) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
        Instant now = clock.instant();
        boolean asked = meeting.asksSecrecyOf(actor.uid());
        meeting.acknowledgeSecrecy(actor.uid(), now);
        if (asked) {
            meeting.sightOf(actor.uid(), policy.conferenceSightLongest(), now).ifPresent(gate::give);
        }
        meetings.flush();
        return sheets.invitation(meeting, actor.uid());
    }

    /**
     * Writes the minutes and who came, also over what was written before.
     *
     * @throws Refused {@link Meeting#requireMinutesSeen}; {@link Meeting#record}; CHANGED_MEANWHILE
     */
    @Audited("meeting.record")
    public void record(@Valid @NotNull RecordMinutes command) {
        Actor actor = gate.require(Deed.WRITE, command.caseId());
        Meeting meeting = meetings.forChange(command.caseId(), command.meetingId(), command.version());
        meeting.requireMinutesSeen(gate.sight(command.caseId()));
        Instant now = clock.instant();
        if (meeting.record(actor.uid(), command.attended(), command.minutes(), command.minutesAbout(), now)) {
            happenings.fire(new CaseHappening(
                    meeting.caseId(),
                    meeting.during().startInclusive(),
                    HELD,
                    actor.uid(),
                    actor.agency().name(),
                    meeting.id(),
                    List.of(StoryValue.of(meeting.kind()))));
        }
        meetings.flush();
    }

    /**
     * The meeting decides who leads. Decision, standings, story and the notices to the centres are one transaction: whatever
     * of it fails undoes all of it.
     *
     * @return the decision's id
     * @throws Refused {@link Meeting#mustBeAbleToDecide}; CENTRE_NOT_IN_CONSENT, NO_GROUND_FOR_NOTICE; whatever
     *     {@link LeadDeciding#decide} refuses; CHANGED_MEANWHILE
     */
    @Audited("meeting.decide")
    public long decide(@Valid @NotNull RecordDecision command) {
        Actor actor = gate.require(Deed.WRITE, command.caseId());
        Meeting meeting = meetings.forChange(command.caseId(), command.meetingId(), command.version());
        Instant now = clock.instant();
        meeting.mustBeAbleToDecide(actor.uid(), command.decidedOn(), now);
        CaseFile caseFile = caseFiles.get(command.caseId());
        if (!command.notifyCentres().isEmpty()) {
            gate.require(Deed.NOTIFY, command.caseId());
        }
        List<CentreNotice> told = grounds.of(command.caseId(), Tokyo.dateOf(now))
                .tell(command.notifyCentres(), withRole(command), grounds.subject(caseFile));

        long decisionId = deciding.decide(new DecideLead(
                command.caseId(),
                command.meetingId(),
                command.lead(),
                command.decidedOn(),
                command.reviewOn(),
                command.reasons(),
                command.roles()));
        meeting.decided(decisionId);
        decisions.fire(new LeadDecided(
                caseFile.id(),
                caseFile.number(),
                meeting.id(),
                decisionId,
                command.decidedOn(),
                command.lead(),
                now,
                actor.uid(),
                actor.agency(),
                told));
        meetings.flush();
        return decisionId;
    }

    /**
     * Ends the writing; what the members from outside the case could read, they no longer can.
     *
     * @throws Refused {@link Meeting#close}; CHANGED_MEANWHILE
     */
    @Audited("meeting.close")
    public void close(@Valid @NotNull ClosePapers command) {
        Actor actor = gate.require(Deed.WRITE, command.caseId());
        Meeting meeting = meetings.forChange(command.caseId(), command.meetingId(), command.version());
        meeting.close(actor.uid(), clock.instant());
        gate.end(
                meeting.caseId(),
                Ground.SUPPORT_CONFERENCE,
                meeting.id(),
                clock.instant().plus(policy.conferenceSightAfter()));
        meetings.flush();
    }

    private static Set<Agency> withRole(RecordDecision command) {
        return command.roles().stream().map(RoleAssignment::agency).collect(Collectors.toSet());
    }
}
