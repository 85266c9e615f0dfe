package org.banso.plan.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Marks;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a plan at its end (評価シート): each goal, the changes seen, what person and family say, where things stand
 * and what is left, and what is to follow.
 *
 * @param conferredOn when a meeting judged it with others; null when none did
 * @param goals one for each goal of the plan, in the plan's order
 * @param otherChange names {@link ObservedChange#OTHER}
 * @param course what was done in the plan's time, and what came of it
 * @param remaining where things stand now, and what is left to do
 * @param marks what the texts are about, by their names
 */
@PersonalData(Care.SPECIAL_CARE)
public record EvaluationContent(
        @NotNull LocalDate evaluatedOn,
        @Nullable LocalDate conferredOn,
        @NotNull @Size(max = PlanContent.MOST) List<@NotNull @Valid GoalResult> goals,
        @NotNull Set<@NotNull ObservedChange> changes,
        @NotNull @PlainText(max = SHORT) String otherChange,
        @NotNull @PlainText(max = LONG, multiline = true) String personSays,
        @NotNull @PlainText(max = LONG, multiline = true) String familySays,
        @NotBlank @PlainText(max = LONG, multiline = true) String course,
        @NotBlank @PlainText(max = LONG, multiline = true) String remaining,
        @NotNull Judgement judgement,
        @NotNull @PlainText(max = LONG, multiline = true) String judgementReason,
        @NotNull Marks marks)
        implements Serializable {

    /** Characters. */
    public static final int LONG = 4000;
    /** Characters. */
    public static final int SHORT = 200;

    public EvaluationContent {
        goals = goals == null ? List.of() : List.copyOf(goals);
        changes = changes == null ? Set.of() : Set.copyOf(changes);
        otherChange = TextRules.tidyOrEmpty(otherChange);
        personSays = TextRules.tidyOrEmpty(personSays);
        familySays = TextRules.tidyOrEmpty(familySays);
        course = TextRules.tidyOrEmpty(course);
        remaining = TextRules.tidyOrEmpty(remaining);
        judgementReason = TextRules.tidyOrEmpty(judgementReason);
        marks = marks == null ? Marks.NONE : marks;
    }

    /** The same without what that sight hides. */
    EvaluationContent seenWith(CaseSight sight) {
        return new EvaluationContent(
                evaluatedOn,
                conferredOn,
                goals.stream().map(goal -> goal.seenWith(sight)).toList(),
                changes.stream()
                        .filter(change -> sight.shows(change.delicate()))
                        .collect(Collectors.toSet()),
                sight.text(otherChange, marks.of("otherChange")),
                sight.text(personSays, marks.of("personSays")),
                sight.text(familySays, marks.of("familySays")),
                sight.text(course, marks.of("course")),
                sight.text(remaining, marks.of("remaining")),
                judgement,
                sight.text(judgementReason, marks.of("judgementReason")),
                marks);
    }

    /** Whether a reader with that sight reads all of it. */
    boolean isSeenWholeWith(CaseSight sight) {
        return marks.areSeenWith(sight)
                && goals.stream().allMatch(goal -> sight.shows(goal.about()))
                && changes.stream().allMatch(change -> sight.shows(change.delicate()));
    }
}
