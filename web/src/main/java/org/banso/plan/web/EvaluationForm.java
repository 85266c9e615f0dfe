package org.banso.plan.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.access.model.Marks;
import org.banso.access.web.About;
import org.banso.desk.web.Form;
import org.banso.plan.model.EvaluationContent;
import org.banso.plan.model.EvaluationSheet;
import org.banso.plan.model.Goal;
import org.banso.plan.model.GoalResult;
import org.banso.plan.model.Judgement;
import org.banso.plan.model.ObservedChange;
import org.banso.plan.model.Reached;
import org.jspecify.annotations.Nullable;

/** The evaluation's words as they are typed; a line for each goal of the plan. */
@Form
public class EvaluationForm implements Serializable {

    private static final long serialVersionUID = 1L;

    public @Nullable LocalDate evaluatedOn;
    public @Nullable LocalDate conferredOn;
    public List<GoalRow> goals = new ArrayList<>();
    public ObservedChange[] changes = {};
    public String otherChange = "";
    public String personSays = "";
    public String familySays = "";
    public String course = "";
    public String remaining = "";
    public @Nullable Judgement judgement;
    public String judgementReason = "";
    public About personSaysAbout = new About();
    public About familySaysAbout = new About();
    public About courseAbout = new About();
    public About remainingAbout = new About();
    public About judgementReasonAbout = new About();

    /** What became of one goal, as typed. */
    @Form
    public static class GoalRow implements Serializable {
        private static final long serialVersionUID = 1L;

        /** What the plan says; read only. */
        public final Goal goal;

        public @Nullable Reached reached;
        public String note = "";
        public About about = new About();

        GoalRow(Goal goal) {
            this.goal = goal;
        }

        private GoalRow with(GoalResult said) {
            reached = said.reached();
            note = said.note();
            about = About.of(said.about());
            return this;
        }

        private GoalResult result() {
            return new GoalResult(reached, note, note == null || note.isBlank() ? Set.of() : about.said());
        }
    }

    static EvaluationForm of(EvaluationSheet sheet) {
        EvaluationForm form = new EvaluationForm();
        sheet.plan().content().goals().forEach(goal -> form.goals.add(new GoalRow(goal)));
        EvaluationContent said = sheet.content();
        if (said == null) {
            return form;
        }
        form.evaluatedOn = said.evaluatedOn();
        form.conferredOn = said.conferredOn();
        for (int at = 0; at < said.goals().size(); at++) {
            form.goals.get(at).with(said.goals().get(at));
        }
        form.changes = said.changes().stream().sorted().toArray(ObservedChange[]::new);
        form.otherChange = said.otherChange();
        form.personSays = said.personSays();
        form.familySays = said.familySays();
        form.course = said.course();
        form.remaining = said.remaining();
        form.judgement = said.judgement();
        form.judgementReason = said.judgementReason();
        form.personSaysAbout = About.of(said.marks().of("personSays"));
        form.familySaysAbout = About.of(said.marks().of("familySays"));
        form.courseAbout = About.of(said.marks().of("course"));
        form.remainingAbout = About.of(said.marks().of("remaining"));
        form.judgementReasonAbout = About.of(said.marks().of("judgementReason"));
        return form;
    }

    EvaluationContent content() {
        return new EvaluationContent(
                evaluatedOn,
                conferredOn,
                goals.stream().map(GoalRow::result).toList(),
                Set.copyOf(Arrays.asList(changes)),
                otherChange,
                personSays,
                familySays,
                course,
                remaining,
                judgement,
                judgementReason,
                new Marks(Map.of(
                        "personSays", personSaysAbout.said(),
                        "familySays", familySaysAbout.said(),
                        "course", courseAbout.said(),
                        "remaining", remainingAbout.said(),
                        "judgementReason", judgementReasonAbout.said())));
    }
}
