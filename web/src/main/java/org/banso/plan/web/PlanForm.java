package org.banso.plan.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.banso.access.model.Marks;
import org.banso.access.web.About;
import org.banso.desk.web.Form;
import org.banso.directory.model.Agency;
import org.banso.plan.model.Goal;
import org.banso.plan.model.PlanContent;
import org.banso.plan.model.PlannedSupport;
import org.banso.plan.model.SupportKind;
import org.jspecify.annotations.Nullable;

/** The plan's words as they are typed; a line left wholly empty is no goal and no support. */
@Form
public class PlanForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Lines for goals and for supports; as many as a plan for half a year has, so that none has to be asked for. */
    private static final int LINES = 5;

    /** Empty lines beyond those of a long plan. */
    private static final int SPARE = 2;

    public String wishPerson = "";
    public String wishFamily = "";
    public String issues = "";
    public @Nullable LocalDate startOn;
    public @Nullable LocalDate endOn;
    public List<GoalRow> goals = new ArrayList<>();
    public List<SupportRow> supports = new ArrayList<>();
    public String cautions = "";
    public About wishPersonAbout = new About();
    public About wishFamilyAbout = new About();
    public About issuesAbout = new About();
    public About cautionsAbout = new About();

    /** One goal as typed. */
    @Form
    public static class GoalRow implements Serializable {
        private static final long serialVersionUID = 1L;
        public String text = "";
        public @Nullable LocalDate dueOn;
        public About about = new About();

        static GoalRow of(Goal goal) {
            GoalRow row = new GoalRow();
            row.text = goal.text();
            row.dueOn = goal.dueOn();
            row.about = About.of(goal.about());
            return row;
        }

        boolean isUsed() {
            return dueOn != null || isWritten(text);
        }

        Goal goal() {
            return new Goal(text, dueOn, about.said());
        }
    }

    /** One support as typed. */
    @Form
    public static class SupportRow implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable SupportKind kind;
        public String content = "";
        public @Nullable Agency agency;
        public About about = new About();

        static SupportRow of(PlannedSupport support) {
            SupportRow row = new SupportRow();
            row.kind = support.kind();
            row.content = support.content();
            row.agency = support.agency();
            row.about = About.of(support.about());
            return row;
        }

        boolean isUsed() {
            return kind != null || agency != null || isWritten(content);
        }

        PlannedSupport support() {
            return new PlannedSupport(kind, content, agency, about.said());
        }
    }

    static PlanForm empty() {
        return new PlanForm().filledUp();
    }

    static PlanForm of(PlanContent said) {
        PlanForm form = new PlanForm();
        form.wishPerson = said.wishPerson();
        form.wishFamily = said.wishFamily();
        form.issues = said.issues();
        form.startOn = said.startOn();
        form.endOn = said.endOn();
        said.goals().forEach(goal -> form.goals.add(GoalRow.of(goal)));
        said.supports().forEach(support -> form.supports.add(SupportRow.of(support)));
        form.cautions = said.cautions();
        form.wishPersonAbout = About.of(said.marks().of("wishPerson"));
        form.wishFamilyAbout = About.of(said.marks().of("wishFamily"));
        form.issuesAbout = About.of(said.marks().of("issues"));
        form.cautionsAbout = About.of(said.marks().of("cautions"));
        return form.filledUp();
    }

    PlanContent content() {
        return new PlanContent(
                wishPerson,
                wishFamily,
                issues,
                startOn,
                endOn,
                goals.stream().filter(GoalRow::isUsed).map(GoalRow::goal).toList(),
                supports.stream()
                        .filter(SupportRow::isUsed)
                        .map(SupportRow::support)
                        .toList(),
                cautions,
                new Marks(Map.of(
                        "wishPerson", wishPersonAbout.said(),
                        "wishFamily", wishFamilyAbout.said(),
                        "issues", issuesAbout.said(),
                        "cautions", cautionsAbout.said())));
    }

    private PlanForm filledUp() {
        int goalLines = Math.max(LINES, goals.size() + SPARE);
        while (goals.size() < goalLines) {
            goals.add(new GoalRow());
        }
        int supportLines = Math.max(LINES, supports.size() + SPARE);
        while (supports.size() < supportLines) {
            supports.add(new SupportRow());
        }
        return this;
    }

    private static boolean isWritten(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
