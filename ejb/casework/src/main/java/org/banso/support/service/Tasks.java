package org.banso.support.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.directory.model.Staff;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.support.model.AddTask;
import org.banso.support.model.AllTasks;
import org.banso.support.model.SupportReason;
import org.banso.support.model.Task;
import org.banso.support.model.TaskLine;
import org.banso.support.model.TickTask;

/** What is due, and ticking it. */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class Tasks {

    /** How many days ahead "my day" looks: a week. */
    private static final int DAYS_AHEAD = 7;

    @Inject
    private CaseGate gate;

    @Inject
    private CurrentActor current;

    @Inject
    private AllTasks tasks;

    @Inject
    private Roll roll;

    @Inject
    private Clock clock;

    protected Tasks() {}

    public Tasks(CaseGate gate, CurrentActor current, AllTasks tasks, Roll roll, Clock clock) {
        this.gate = gate;
        this.current = current;
        this.tasks = tasks;
        this.roll = roll;
        this.clock = clock;
    }

    /** What is mine or my agency's and due within a week: overdue first. */
    @Audited(value = "support.my-tasks", look = true)
    public List<TaskLine> mine() {
        LocalDate today = today();
        return tasks.dueFor(current.actor().uid(), gate.reader(), today, today.plusDays(DAYS_AHEAD));
    }

    /** What is open in a case: overdue first. */
    @Audited(value = "support.tasks-of-case", look = true)
    @RolesAllowed({
        Role.Names.DESK,
        Role.Names.CASEWORKER,
        Role.Names.PSYCHOLOGIST,
        Role.Names.SUPERVISOR,
        Role.Names.WARD_OFFICER
    })
    public List<TaskLine> ofCase(@CaseId long caseId) {
        return tasks.openIn(caseId, gate.requireSight(Deed.READ, caseId), today());
    }

    /**
     * Writes a task down, for oneself or for a colleague who works on the case.
     *
     * @return the task's id
     * @throws Refused {@link SupportReason#ASSIGNEE_UNKNOWN}, {@link SupportReason#ASSIGNEE_NOT_IN_CASE}; SHUT_OUT when they
     *     could not do it
     */
    @Audited("support.add-task")
    public long add(@Valid @NotNull AddTask command) {
        Actor actor = current.actor();
        Long caseId = command.caseId();
        if (caseId != null) {
            gate.require(Deed.ASSIGN, caseId);
        }
        Staff assignee = roll.find(command.assignee() == null ? actor.uid() : command.assignee())
                .filter(Staff::isActive)
                .orElseThrow(() -> new Refused(SupportReason.ASSIGNEE_UNKNOWN));
        if (caseId != null && !gate.isIn(caseId, assignee.agency())) {
            throw new Refused(SupportReason.ASSIGNEE_NOT_IN_CASE, assignee.agency());
        }
        if (caseId != null) {
            gate.mustBeOpenTo(assignee.asListed(), Deed.WRITE, caseId);
        }
        Task task = Task.written(command, assignee.uid(), assignee.agency(), actor.uid(), clock.instant());
        tasks.add(task);
        tasks.flush();
        return task.id();
    }

    /**
     * Ticks a task.
     *
     * @return its version, with which the tick can be taken away
     * @throws Refused {@link Task#complete}
     */
    @Audited("support.complete-task")
    public int complete(@Valid @NotNull TickTask command) {
        Actor actor = current.actor();
        Task task = forChange(command);
        task.complete(command.version(), actor, clock.instant());
        tasks.flush();
        return task.version();
    }

    /**
     * Takes the tick away.
     *
     * @return the task's version
     * @throws Refused {@link Task#undo}
     */
    @Audited("support.undo-task")
    public int undoComplete(@Valid @NotNull TickTask command) {
        Actor actor = current.actor();
        Task task = forChange(command);
        task.undo(command.version(), actor);
        tasks.flush();
        return task.version();
    }

    private Task forChange(TickTask command) {
        Task task = tasks.findForChange(command.taskId()).orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
        task.caseId().ifPresent(caseId -> gate.require(Deed.WRITE, caseId));
        return task;
    }

    private LocalDate today() {
        return Tokyo.dateOf(clock.instant());
    }
}
