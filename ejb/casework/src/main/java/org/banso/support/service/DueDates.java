package org.banso.support.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFiles;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.CaseHappening;
import org.banso.plan.model.LeadDecisions;
import org.banso.plan.model.SupportPlans;
import org.banso.plan.service.LeadDeciding;
import org.banso.plan.service.Planning;
import org.banso.support.model.AllTasks;
import org.banso.support.model.Task;
import org.banso.support.model.TaskKind;

/**
 * Makes a task of what is promised: the review of the lead, the plan's end, a look at a case that rests, a question after one
 * that has ended. Each case has at most one of each open; a later promise moves it, and an end of the case settles them all.
 * They are the lead agency's, or while nobody leads the agency's that promised; whoever there is first.
 */
@Dependent
public class DueDates {

    private final AllTasks tasks;
    private final LeadDecisions decisions;
    private final SupportPlans plans;
    private final CaseFiles files;
    private final Clock clock;

    @Inject
    public DueDates(AllTasks tasks, LeadDecisions decisions, SupportPlans plans, CaseFiles files, Clock clock) {
        this.tasks = tasks;
        this.decisions = decisions;
        this.plans = plans;
        this.files = files;
        this.clock = clock;
    }

    void onHappening(@Observes CaseHappening happening) {
        switch (happening.kind()) {
            case LeadDeciding.LEAD_DECIDED ->
                decisions
                        .current(happening.caseId())
                        .ifPresent(decision ->
                                promise(TaskKind.LEAD_REVIEW, happening, decision.reviewOn(), decision.lead()));
            case Planning.DECIDED ->
                plans.find(happening.refId())
                        .ifPresent(plan -> promise(
                                TaskKind.PLAN_END,
                                happening,
                                plan.endOn(),
                                plan.decision().lead()));
            case "casefile.SUSPENDED", "casefile.CHECKED" -> lookAgain(TaskKind.LOOK_AGAIN, happening);
            case "casefile.RESUMED", "casefile.FOLLOWED_UP", "casefile.REOPENED" ->
                settle(happening, EnumSet.of(TaskKind.LOOK_AGAIN, TaskKind.FOLLOW_UP));
            case "casefile.CLOSED" -> settle(happening, EnumSet.allOf(TaskKind.class));
            case "casefile.CLOSED_FOR_NOW" -> {
                settle(happening, EnumSet.allOf(TaskKind.class));
                lookAgain(TaskKind.FOLLOW_UP, happening);
            }
            case "casefile.FOLLOW_UP_PLANNED", "casefile.FOLLOWED_UP_ONCE" -> lookAgain(TaskKind.FOLLOW_UP, happening);
            default -> {
                // every other line of the story promises nothing
            }
        }
    }

    private void lookAgain(TaskKind kind, CaseHappening happening) {
        CaseFile file = files.get(happening.caseId());
        Agency agency = file.leadAgency().orElseGet(() -> Agency.valueOf(happening.agency()));
        file.nextCheckOn().ifPresent(day -> promise(kind, happening, day, agency));
    }

    private void settle(CaseHappening happening, Set<TaskKind> kinds) {
        tasks.promisedIn(happening.caseId()).stream()
                .filter(task -> kinds.contains(task.kind()))
                .forEach(task -> task.settle(happening.byUid(), clock.instant()));
        tasks.flush();
    }

    private void promise(TaskKind kind, CaseHappening happening, LocalDate dueOn, Agency agency) {
        long caseId = happening.caseId();
        tasks.open(kind, caseId)
                .ifPresentOrElse(
                        task -> task.move(dueOn, agency),
                        () -> tasks.add(
                                Task.ofAgency(kind, caseId, dueOn, agency, happening.byUid(), clock.instant())));
        tasks.flush();
    }
}
