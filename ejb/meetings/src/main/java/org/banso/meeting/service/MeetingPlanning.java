package org.banso.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.Refused;
import org.banso.meeting.model.AcceptProposal;
import org.banso.meeting.model.BookMeeting;
import org.banso.meeting.model.ChangeProposal;
import org.banso.meeting.model.Meeting;
import org.banso.meeting.model.Meetings;
import org.banso.meeting.model.MoveMeeting;
import org.banso.meeting.model.Outcome;
import org.banso.meeting.model.PinProposal;
import org.banso.meeting.model.PlanningProgress;
import org.banso.meeting.model.Proposal;
import org.banso.meeting.model.ProposalLine;
import org.banso.meeting.model.Proposals;
import org.banso.meeting.model.Timed;
import org.banso.meeting.model.Waiting;

/**
 * The planner for supervisors: all that waits gets a time at once, and each proposal is accepted, changed or pinned by a person.
 * What is booked was told to somebody and stays, but for what an absence meets.
 */
@Stateless
@RolesAllowed(Role.Names.SUPERVISOR)
public class MeetingPlanning {

    private static final int OTHERS = 5;

    @Inject
    private CurrentActor current;

    @Inject
    private CaseGate gate;

    @Inject
    private MonthReading month;

    @Inject
    private PlanningRuns runs;

    @Inject
    private Proposals proposals;

    @Inject
    private Roll roll;

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingScheduling scheduling;

    @Inject
    private Clock clock;

    protected MeetingPlanning() {}

    public MeetingPlanning(
            CurrentActor current,
            CaseGate gate,
            MonthReading month,
            PlanningRuns runs,
            Proposals proposals,
            Roll roll,
            Meetings meetings,
            MeetingScheduling scheduling,
            Clock clock) {
        this.current = current;
        this.gate = gate;
        this.month = month;
        this.runs = runs;
        this.proposals = proposals;
        this.roll = roll;
        this.meetings = meetings;
        this.scheduling = scheduling;
        this.clock = clock;
    }

    /** Gathers what waits, and begins to think. Answers how many wait. */
    @Audited("meeting.plan")
    public int begin() {
        var read = month.read(gate.reader());
        runs.begin(current.actor().uid(), read);
        return read.size();
    }

    /** How far it has come; nothing when nobody thinks for me and nothing was found that I have not taken. */
    @Audited(value = "meeting.plan-progress", look = true)
    public Optional<PlanningProgress> progress() {
        return runs.progress(current.actor().uid());
    }

    /** The best plan until now is the plan. */
    @Audited("meeting.plan-stop")
    public void stop() {
        runs.stop(current.actor().uid());
    }

    /**
     * Writes what was found as proposals: those that are there are said anew, those of what no longer waits go. Nothing happens
     * while it still thinks. Answers how many proposals moved.
     */
    @Audited("meeting.plan-take")
    public int take() {
        Optional<PlanningRuns.Found> found = runs.take(current.actor().uid());
        if (found.isEmpty()) {
            return 0;
        }
        List<Outcome> outcomes = found.get().month().outcomes(found.get().plan());
        Set<Long> seen = proposals.open(gate.reader(), roll).stream()
                .map(ProposalLine::caseId)
                .collect(Collectors.toSet());
        outcomes.forEach(outcome -> seen.add(outcome.waiting().caseId()));
        Map<Waiting.Key, Proposal> there = new HashMap<>();
        proposals.openOf(seen).forEach(proposal -> there.put(proposal.key(), proposal));
        String uid = current.actor().uid();
        for (Outcome outcome : outcomes) {
            Proposal proposal = there.remove(outcome.waiting().key());
            if (proposal == null) {
                proposals.add(new Proposal(outcome, uid, clock.instant()));
            } else {
                proposal.sayAnew(outcome, uid, clock.instant());
            }
        }
        there.values().stream().filter(proposal -> !proposal.isPinned()).forEach(proposals::remove);
        proposals.flush();
        return (int)
                outcomes.stream().filter(outcome -> outcome.because() != null).count();
    }

    /** What is proposed and nobody has booked, by its time; what has none at the end, with why. */
    @Audited(value = "meeting.proposals", look = true)
    public List<ProposalLine> proposals() {
        return proposals.open(gate.reader(), roll);
    }

    /** Other times for one, while all others that were proposed stay. */
    @Audited(value = "meeting.other-times", look = true)
    public List<Timed> others(@CaseId long caseId, long proposalId) {
        gate.require(Deed.INVITE, caseId);
        Proposal proposal = proposals.get(caseId, proposalId);
        return month.readLetting(proposal.key(), gate.reader()).others(proposal.key(), OTHERS);
    }

    /** @throws Refused CHANGED_MEANWHILE, PROPOSAL_OVER, PROPOSAL_WITHOUT_TIME */
    @Audited("meeting.pin-proposal")
    public void pin(@Valid @NotNull PinProposal command) {
        gate.require(Deed.INVITE, command.caseId());
        Proposal proposal = asRead(command.caseId(), command.proposalId(), command.version());
        proposal.pin(command.stays());
        proposals.flush();
    }

    /** @throws Refused CHANGED_MEANWHILE, PROPOSAL_OVER */
    @Audited("meeting.change-proposal")
    public void change(@Valid @NotNull ChangeProposal command) {
        Actor actor = gate.require(Deed.INVITE, command.caseId());
        Proposal proposal = asRead(command.caseId(), command.proposalId(), command.version());
        proposal.change(
                new Timed(command.startsAt(), proposal.minutes(), command.people(), command.where()),
                actor.uid(),
                clock.instant());
        proposals.flush();
    }

    /**
     * Books it, or moves the meeting that has to move. The database decides again whether all is free.
     *
     * @return the meeting's id
     * @throws Refused CHANGED_MEANWHILE, PROPOSAL_OVER, PROPOSAL_WITHOUT_TIME; whatever {@link MeetingScheduling} refuses
     */
    @Audited("meeting.accept-proposal")
    public long accept(@Valid @NotNull AcceptProposal command) {
        gate.require(Deed.INVITE, command.caseId());
        Proposal proposal = asRead(command.caseId(), command.proposalId(), command.version());
        Timed timed = proposal.mustHaveATime();
        Set<String> people = new LinkedHashSet<>(timed.people());
        long meetingId = proposal.moves()
                .map(moving -> moved(command.caseId(), moving, timed, people))
                .orElseGet(() -> scheduling.book(new BookMeeting(
                        command.caseId(),
                        proposal.kind(),
                        timed.startsAt(),
                        timed.during().endExclusive(),
                        people,
                        timed.where())));
        proposal.booked(meetingId);
        proposals.flush();
        return meetingId;
    }

    private long moved(long caseId, long meetingId, Timed timed, Set<String> people) {
        Meeting meeting = meetings.ofCase(caseId, meetingId);
        scheduling.move(new MoveMeeting(
                caseId,
                meetingId,
                meeting.version(),
                timed.startsAt(),
                timed.during().endExclusive(),
                people,
                timed.where()));
        return meetingId;
    }

    private Proposal asRead(long caseId, long proposalId, int version) {
        Proposal proposal = proposals.get(caseId, proposalId);
        proposal.mustBeAsRead(version);
        return proposal;
    }
}
