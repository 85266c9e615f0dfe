package org.banso.plan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.access.model.Marks;

/** What is said of plans about people who cannot exist. */
public final class EvaluationFixture {

    private EvaluationFixture() {}

    /** Of a plan with one goal. */
    public static EvaluationContent content(LocalDate evaluatedOn) {
        return content(
                evaluatedOn,
                List.of(new GoalResult(Reached.PARTLY, "3回行けた", Set.of())),
                Set.of(ObservedChange.WILL),
                "");
    }

    public static EvaluationContent content(
            LocalDate evaluatedOn, List<GoalResult> goals, Set<ObservedChange> changes, String otherChange) {
        return new EvaluationContent(
                evaluatedOn,
                null,
                goals,
                changes,
                otherChange,
                "外の空気がうまかった",
                "",
                "月2回の訪問を続けた",
                "週に1回は外に出る。家計はこれから",
                Judgement.REPLAN,
                "",
                Marks.NONE);
    }

    /** With an illness among the changes, and a goal's note about income. */
    public static EvaluationContent delicate(LocalDate evaluatedOn) {
        EvaluationContent plain = content(
                evaluatedOn,
                List.of(new GoalResult(Reached.REACHED, "収入の話", Set.of(Delicate.INCOME))),
                Set.of(ObservedChange.WILL, ObservedChange.HEALTH),
                "");
        return new EvaluationContent(
                plain.evaluatedOn(),
                plain.conferredOn(),
                plain.goals(),
                plain.changes(),
                plain.otherChange(),
                plain.personSays(),
                plain.familySays(),
                "通院の話",
                plain.remaining(),
                plain.judgement(),
                plain.judgementReason(),
                new Marks(Map.of("course", Set.of(Delicate.DIAGNOSIS), "judgementReason", Set.of(Delicate.INCOME))));
    }
}
