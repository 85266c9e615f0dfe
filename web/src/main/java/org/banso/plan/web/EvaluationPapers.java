package org.banso.plan.web;

import static org.banso.casefile.web.FormParts.day;
import static org.banso.casefile.web.FormParts.openDay;
import static org.banso.casefile.web.FormParts.shown;
import static org.banso.paper.web.FormSheet.label;
import static org.banso.paper.web.FormSheet.tick;
import static org.banso.paper.web.FormSheet.ticks;
import static org.banso.paper.web.FormSheet.value;

import java.util.ArrayList;
import java.util.List;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Marks;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.web.FormParts;
import org.banso.paper.web.FormSheet;
import org.banso.paper.web.FormSheet.Box;
import org.banso.paper.web.Paper;
import org.banso.plan.model.EvaluationContent;
import org.banso.plan.model.EvaluationSheet;
import org.banso.plan.model.Goal;
import org.banso.plan.model.GoalResult;
import org.banso.plan.model.Judgement;
import org.banso.plan.model.ObservedChange;
import org.banso.plan.model.PlanSheet;
import org.banso.plan.model.Reached;
import org.jspecify.annotations.Nullable;

/** 評価シート: one sheet for each round that was evaluated; with the plan's goals and open boxes where it was not yet. */
public final class EvaluationPapers {

    /** Lines of a form to be filled in by hand. */
    private static final int OPEN_LINES = 3;

    private EvaluationPapers() {}

    /** @param planId the round of that plan alone; null for all. Where there is none, only the head is filled in */
    public static FormSheet filled(CaseSheet file, List<EvaluationSheet> rounds, @Nullable Long planId, String writer) {
        List<EvaluationSheet> chosen = rounds.stream()
                .filter(round -> planId == null || round.plan().planId() == planId)
                .toList();
        FormSheet form = begin(file);
        if (chosen.isEmpty()) {
            return sheet(form, file, null).note(writer);
        }
        for (int at = 0; at < chosen.size(); at++) {
            if (at > 0) {
                form.newSheet();
            }
            sheet(form, file, chosen.get(at)).note(writer);
        }
        return form;
    }

    public static FormSheet blank() {
        return sheet(begin(null), null, null);
    }

    private static FormSheet begin(@Nullable CaseSheet file) {
        return FormParts.begin("6", Paper.say("plan.paper.evaluationTitle"), file);
    }

    private static FormSheet sheet(FormSheet form, @Nullable CaseSheet file, @Nullable EvaluationSheet sheet) {
        PlanSheet plan = sheet == null ? null : sheet.plan();
        EvaluationContent said = sheet == null ? null : sheet.content();
        form.row(
                        label(3, Paper.say("plan.paper.round")),
                        value(5, plan == null ? "" : Paper.say("plan.paper.nth", Integer.toString(plan.round()))),
                        label(4, Paper.say("plan.paper.planPeriod")),
                        value(
                                12,
                                plan == null
                                        ? Paper.say("plan.form.fromTo", openDay(), openDay())
                                        : Paper.say(
                                                "plan.form.fromTo",
                                                day(plan.content().startOn()),
                                                day(plan.content().endOn()))))
                .row(
                        label(3, Paper.say("plan.evaluation.evaluatedOn")),
                        value(8, said == null ? openDay() : day(said.evaluatedOn())),
                        label(3, Paper.say("plan.paper.evaluator")),
                        value(10, sheet == null ? "" : sheet.writtenBy()));
        FormParts.person(form, file == null ? null : file.subject());
        form.heading(Paper.say("plan.evaluation.goals"))
                .table(
                        List.of(
                                label(8, Paper.say("plan.form.goalText")),
                                label(5, Paper.say("plan.form.goalDueOn")),
                                label(5, Paper.say("plan.evaluation.reached")),
                                label(6, Paper.say("plan.evaluation.note"))),
                        goals(plan, said));
        form.heading(Paper.say("plan.paper.changes"))
                .row(ticks(FormSheet.GRID, changes(file, said)))
                .row(
                        label(4, Paper.say("plan.evaluation.otherChange")),
                        value(20, said == null ? "" : said.otherChange()));
        return stand(form, said);
    }

    private static FormSheet stand(FormSheet form, @Nullable EvaluationContent said) {
        Marks marks = said == null ? Marks.NONE : said.marks();
        return form.heading(Paper.say("plan.evaluation.stand"))
                .row(
                        label(4, Paper.say("plan.evaluation.personSays")),
                        value(20, 2, said == null ? "" : shown(said.personSays(), marks.of("personSays"))))
                .row(
                        label(4, Paper.say("plan.evaluation.familySays")),
                        value(20, 2, said == null ? "" : shown(said.familySays(), marks.of("familySays"))))
                .row(
                        label(4, Paper.say("plan.evaluation.course")),
                        value(20, 5, said == null ? "" : shown(said.course(), marks.of("course"))))
                .row(
                        label(4, Paper.say("plan.evaluation.remaining")),
                        value(20, 5, said == null ? "" : shown(said.remaining(), marks.of("remaining"))))
                .heading(Paper.say("plan.evaluation.next"))
                .row(
                        label(4, Paper.say("plan.evaluation.judgement")),
                        tick(10, Judgement.class, said == null ? null : said.judgement()),
                        label(4, Paper.say("plan.paper.conferredOn")),
                        value(6, said == null ? openDay() : day(said.conferredOn())))
                .row(
                        label(4, Paper.say("plan.evaluation.judgementReason")),
                        value(20, 2, said == null ? "" : shown(said.judgementReason(), marks.of("judgementReason"))));
    }

    private static List<List<Box>> goals(@Nullable PlanSheet plan, @Nullable EvaluationContent said) {
        List<List<Box>> rows = new ArrayList<>();
        List<Goal> goals = plan == null ? List.of() : plan.content().goals();
        for (Goal goal : goals) {
            GoalResult result = said == null ? null : said.goals().get(rows.size());
            rows.add(List.of(
                    value(8, shown(goal.text(), goal.about())),
                    value(5, day(goal.dueOn())),
                    result == null ? open() : value(5, Paper.of(result.reached())),
                    value(6, result == null ? "" : shown(result.note(), result.about()))));
        }
        while (plan == null && rows.size() < OPEN_LINES) {
            rows.add(List.of(value(8, 2, ""), value(5, 2, ""), open(), value(6, 2, "")));
        }
        return rows;
    }

    private static Box open() {
        return tick(5, Reached.class, null);
    }

    /** Whoever does not see a change does not learn from an open box that there is none. */
    private static List<String> changes(@Nullable CaseSheet file, @Nullable EvaluationContent said) {
        CaseSight sight = file == null ? CaseSight.EVERYTHING : file.sight();
        List<String> ticks = new ArrayList<>();
        for (ObservedChange change : ObservedChange.values()) {
            ticks.add(
                    sight.shows(change.delicate())
                            ? FormSheet.tick(
                                    Paper.of(change),
                                    said != null && said.changes().contains(change))
                            : Paper.of(change) + "：" + Paper.say("access.hidden"));
        }
        return ticks;
    }
}
