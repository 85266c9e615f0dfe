package org.banso.support.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
 * Makes a task of what a decision and a plan promise: the review of the lead, and the plan's end. Each case has at most one
 * of both open; a later decision or plan moves it. They are the lead agency's, whoever there is first.
 */
@Dependent
public class DueDates {

    private final AllTasks tasks;
    private final LeadDecisions decisions;
    private final SupportPlans plans;
    private final Clock clock;

    @Inject
    public DueDates(AllTasks tasks, LeadDecisions decisions, SupportPlans plans, Clock clock) {
        this.tasks = tasks;
        this.decisions = decisions;
        this.plans = plans;
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
            default -> {
                // every other line of the story promises nothing
            }
        }
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
