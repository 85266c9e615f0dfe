package org.banso.plan.web;

import static org.banso.casefile.web.FormParts.day;
import static org.banso.casefile.web.FormParts.openDay;
import static org.banso.casefile.web.FormParts.shown;
import static org.banso.paper.web.FormSheet.label;
import static org.banso.paper.web.FormSheet.value;

import java.util.ArrayList;
import java.util.List;
import org.banso.access.model.Marks;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.web.FormParts;
import org.banso.paper.web.FormSheet;
import org.banso.paper.web.FormSheet.Box;
import org.banso.paper.web.Paper;
import org.banso.plan.model.Goal;
import org.banso.plan.model.PlanContent;
import org.banso.plan.model.PlanSheet;
import org.banso.plan.model.PlannedSupport;
import org.jspecify.annotations.Nullable;

/** プラン兼事業等利用申込書: what the ordinance asks of a plan, the person's application, the ward's decision. */
public final class PlanPapers {

    /** Lines of a form to be filled in by hand. */
    private static final int OPEN_LINES = 3;

    private PlanPapers() {}

    /** @param plan null where there is none yet: only the head is filled in */
    public static FormSheet filled(CaseSheet file, @Nullable PlanSheet plan, String writer) {
        return sheet(file, plan).note(writer);
    }

    public static FormSheet blank() {
        return sheet(null, null);
    }

    private static FormSheet sheet(@Nullable CaseSheet file, @Nullable PlanSheet plan) {
        FormSheet form = FormParts.begin("5", Paper.say("plan.paper.title"), file);
        PlanContent said = plan == null ? null : plan.content();
        form.row(
                        label(3, Paper.say("plan.paper.round")),
                        value(5, plan == null ? "" : Paper.say("plan.paper.nth", Integer.toString(plan.round()))),
                        label(4, Paper.say("plan.paper.lead")),
                        value(12, plan == null ? "" : Paper.of(plan.lead())))
                .row(
                        label(3, Paper.say("plan.paper.writtenBy")),
                        value(5, plan == null ? "" : plan.writtenBy()),
                        label(4, Paper.say("plan.form.period")),
                        value(
                                12,
                                said == null
                                        ? Paper.say("plan.form.fromTo", openDay(), openDay())
                                        : Paper.say("plan.form.fromTo", day(said.startOn()), day(said.endOn()))));
        FormParts.person(form, file == null ? null : file.subject());
        Marks marks = said == null ? Marks.NONE : said.marks();
        form.heading(Paper.say("plan.form.wishes"))
                .row(
                        label(4, Paper.say("plan.paper.wishPerson")),
                        value(20, 3, said == null ? "" : shown(said.wishPerson(), marks.of("wishPerson"))))
                .row(
                        label(4, Paper.say("plan.form.wishFamily")),
                        value(20, 2, said == null ? "" : shown(said.wishFamily(), marks.of("wishFamily"))))
                .row(
                        label(4, Paper.say("plan.form.issues")),
                        value(20, 3, said == null ? "" : shown(said.issues(), marks.of("issues"))));
        form.heading(Paper.say("plan.form.goals"))
                .table(
                        List.of(
                                label(2, Paper.say("plan.paper.no")),
                                label(16, Paper.say("plan.form.goalText")),
                                label(6, Paper.say("plan.form.goalDueOn"))),
                        goals(said));
        form.heading(Paper.say("plan.form.supports"))
                .table(
                        List.of(
                                label(4, Paper.say("plan.form.supportKind")),
                                label(13, Paper.say("plan.form.supportContent")),
                                label(7, Paper.say("plan.form.supportAgency"))),
                        supports(said));
        form.row(
                label(4, Paper.say("plan.form.rest")),
                value(20, 2, said == null ? "" : shown(said.cautions(), marks.of("cautions"))));
        return decided(agreed(form, plan), plan);
    }

    private static List<List<Box>> goals(@Nullable PlanContent said) {
        List<List<Box>> rows = new ArrayList<>();
        List<Goal> goals = said == null ? List.of() : said.goals();
        for (Goal goal : goals) {
            rows.add(List.of(
                    value(2, Integer.toString(rows.size() + 1)),
                    value(16, shown(goal.text(), goal.about())),
                    value(6, day(goal.dueOn()))));
        }
        while (said == null && rows.size() < OPEN_LINES) {
            rows.add(List.of(value(2, 2, Integer.toString(rows.size() + 1)), value(16, 2, ""), value(6, 2, openDay())));
        }
        return rows;
    }

    private static List<List<Box>> supports(@Nullable PlanContent said) {
        List<List<Box>> rows = new ArrayList<>();
        List<PlannedSupport> supports = said == null ? List.of() : said.supports();
        for (PlannedSupport support : supports) {
            rows.add(List.of(
                    value(4, Paper.of(support.kind())),
                    value(13, shown(support.content(), support.about())),
                    value(7, Paper.of(support.agency()))));
        }
        while (said == null && rows.size() < OPEN_LINES) {
            rows.add(List.of(value(4, 2, ""), value(13, 2, ""), value(7, 2, "")));
        }
        return rows;
    }

    /** Signed on paper, also where the agreement was given in another way before. */
    private static FormSheet agreed(FormSheet form, @Nullable PlanSheet plan) {
        String recorded = plan == null || plan.agreedOn() == null || plan.agreedHow() == null
                ? ""
                : Paper.say("plan.paper.agreedRecorded", day(plan.agreedOn()), Paper.of(plan.agreedHow()));
        return form.heading(Paper.say("plan.paper.apply"))
                .row(value(FormSheet.GRID, Paper.say("plan.paper.applyText")))
                .row(
                        label(4, Paper.say("plan.paper.agreedOn")),
                        value(8, 2, recorded.isEmpty() ? openDay() : recorded),
                        label(4, Paper.say("casefile.paper.signedBy")),
                        value(8, 2, ""));
    }

    private static FormSheet decided(FormSheet form, @Nullable PlanSheet plan) {
        return form.heading(Paper.say("plan.paper.decision"))
                .row(
                        label(4, Paper.say("plan.paper.conferredOn")),
                        value(8, openDay()),
                        label(4, Paper.say("plan.paper.monitoring")),
                        value(8, openDay()))
                .row(
                        label(4, Paper.say("plan.paper.decidedOn")),
                        value(8, plan == null || plan.decidedOn() == null ? openDay() : day(plan.decidedOn())),
                        label(4, Paper.say("plan.paper.decidedBy")),
                        value(8, plan == null || plan.decidedBy() == null ? "" : plan.decidedBy()));
    }
}
