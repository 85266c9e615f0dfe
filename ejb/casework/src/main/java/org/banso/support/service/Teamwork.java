package org.banso.support.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.casefile.model.CaseWorker;
import org.banso.casefile.model.CaseWorkers;
import org.banso.casefile.model.StoryValue;
import org.banso.casefile.service.CaseWorking;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.directory.model.Staff;
import org.banso.directory.model.StaffLine;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.policy.service.PolicyBook;
import org.banso.support.model.Caseload;
import org.banso.support.model.HandOver;
import org.banso.support.model.Handing;
import org.banso.support.model.HandingLine;
import org.banso.support.model.HeldLine;
import org.banso.support.model.LoadLine;
import org.banso.support.model.Reminder;
import org.banso.support.model.Reminders;
import org.banso.support.model.SupportReason;
import org.banso.support.model.Task;
import org.banso.support.model.UnworkedLine;

/** What an agency's colleagues carry together: the board, what the dates say by themselves, and handing over. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class Teamwork {

    /** Of a full week. */
    private static final int WORKING_DAYS = 5;

    @Inject
    private CaseGate gate;

    @Inject
    private CurrentActor current;

    @Inject
    private Caseload caseload;

    @Inject
    private Reminders reminders;

    @Inject
    private CaseWorkers workers;

    @Inject
    private Roll roll;

    @Inject
    private PolicyBook policy;

    @Inject
    private Event<CaseHappening> happenings;

    @Inject
    private Clock clock;

    protected Teamwork() {}

    public Teamwork(
            CaseGate gate,
            CurrentActor current,
            Caseload caseload,
            Reminders reminders,
            CaseWorkers workers,
            Roll roll,
            PolicyBook policy,
            Event<CaseHappening> happenings,
            Clock clock) {
        this.gate = gate;
        this.current = current;
        this.caseload = caseload;
        this.reminders = reminders;
        this.workers = workers;
        this.roll = roll;
        this.policy = policy;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** What each colleague of one's agency carries; whoever left and still has something first. */
    @Audited(value = "support.board", look = true)
    public List<LoadLine> board() {
        Duration fullWeek =
                Duration.between(policy.workingFrom(), policy.workingTo()).multipliedBy(WORKING_DAYS);
        return caseload.board(current.actor().agency(), gate.reader(), today(), policy.contactEveryDays(), fullWeek);
    }

    /** Cases on which nobody of one's agency works by name. */
    @Audited(value = "support.unworked", look = true)
    public List<UnworkedLine> withoutAnybody() {
        return caseload.withoutAnybody(current.actor().agency(), gate.reader());
    }

    /** What the dates of one's own cases say by themselves. */
    @Audited(value = "support.reminders", look = true)
    public List<Reminder> reminders() {
        return reminders.of(
                gate.reader(),
                today(),
                policy.contactEveryDays(),
                policy.ageAheadDays(),
                policy.monitorEveryMonths(),
                policy.handoverEscalateDays());
    }

    /** What a colleague of one's agency has in hand. @throws Refused NOT_FOUND for another agency's */
    @Audited(value = "support.held", look = true)
    @RolesAllowed(Role.Names.SUPERVISOR)
    public List<HeldLine> heldBy(@NotBlank String uid) {
        colleague(uid);
        return caseload.heldBy(uid, gate.reader());
    }

    /** Those of one's agency to whom something can be handed. */
    public List<StaffLine> colleagues() {
        return roll.activeOf(current.actor().agency()).stream()
                .filter(Teamwork::worksOnCases)
                .map(Staff::line)
                .toList();
    }

    /**
     * Hands over, all or nothing; both are told.
     *
     * @throws Refused {@link SupportReason#HAND_TO_ONESELF}, {@link SupportReason#NOTHING_TO_HAND},
     *     {@link SupportReason#ASSIGNEE_UNKNOWN}; SHUT_OUT for a case that the other may not know; CHANGED_MEANWHILE when
     *     something of it is no longer theirs
     */
    @Audited("support.hand-over")
    @RolesAllowed(Role.Names.SUPERVISOR)
    public void handOver(@NotNull @Valid HandOver command) {
        Actor actor = current.actor();
        if (command.from().equals(command.to())) {
            throw new Refused(SupportReason.HAND_TO_ONESELF);
        }
        if (command.cases().isEmpty() && command.tasks().isEmpty()) {
            throw new Refused(SupportReason.NOTHING_TO_HAND);
        }
        Staff from = colleague(command.from());
        Staff to = roll.find(command.to())
                .filter(staff -> staff.isActive() && staff.agency() == from.agency() && worksOnCases(staff))
                .orElseThrow(() -> new Refused(SupportReason.ASSIGNEE_UNKNOWN));
        Instant now = clock.instant();
        handCases(command, from, to, actor, now);
        handTasks(command, from, to);
        caseload.add(new Handing(command, actor.uid(), now));
        caseload.flush();
    }

    /** What went to or from me, and I have not read yet. */
    @Audited(value = "support.handings", look = true)
    public List<HandingLine> toldMe() {
        return caseload.untold(current.actor().uid());
    }

    /** I have read it. @throws Refused NOT_FOUND */
    @Audited("support.read-handing")
    public void read(long handingId) {
        caseload.handing(handingId)
                .orElseThrow(() -> new Refused(KernelReason.NOT_FOUND))
                .read(current.actor().uid(), clock.instant());
        caseload.flush();
    }

    private void handCases(HandOver command, Staff from, Staff to, Actor actor, Instant now) {
        List<CaseWorker> held = workers.of(from.uid(), command.cases());
        if (held.size() != command.cases().size()) {
            throw new Refused(KernelReason.CHANGED_MEANWHILE);
        }
        LocalDate today = Tokyo.dateOf(now);
        for (CaseWorker worker : held) {
            gate.require(Deed.ASSIGN, worker.caseId());
            gate.mustBeOpenTo(to.asListed(), Deed.WRITE, worker.caseId());
            worker.end(today);
        }
        workers.flush();
        for (CaseWorker worker : held) {
            workers.add(new CaseWorker(worker.caseId(), to.uid(), to.agency(), today, actor.uid(), now));
            happenings.fire(new CaseHappening(
                    worker.caseId(),
                    now,
                    CaseWorking.NAMED,
                    actor.uid(),
                    actor.agency().name(),
                    worker.caseId(),
                    List.of(StoryValue.of(to.agency()))));
        }
        workers.flush();
    }

    private void handTasks(HandOver command, Staff from, Staff to) {
        List<Task> open = caseload.openOf(from.uid(), command.tasks());
        if (open.size() != command.tasks().size()) {
            throw new Refused(KernelReason.CHANGED_MEANWHILE);
        }
        for (Task task : open) {
            task.caseId().ifPresent(caseId -> {
                gate.require(Deed.ASSIGN, caseId);
                gate.mustBeOpenTo(to.asListed(), Deed.WRITE, caseId);
            });
            task.handTo(to.uid());
        }
    }

    /** Of one's own agency, present or gone. */
    private Staff colleague(String uid) {
        return roll.find(uid)
                .filter(staff -> staff.agency() == current.actor().agency())
                .orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
    }

    private static boolean worksOnCases(Staff staff) {
        return staff.hasRole(Role.CASEWORKER) || staff.hasRole(Role.PSYCHOLOGIST);
    }

    private LocalDate today() {
        return Tokyo.dateOf(clock.instant());
    }
}
