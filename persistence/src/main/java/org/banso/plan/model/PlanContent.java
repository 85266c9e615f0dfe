package org.banso.plan.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Marks;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/**
 * What a support plan says, with the content that the ordinance of the 生活困窮者自立支援法 asks for: wishes, issues to solve, goals
 * with their date, kinds and content of support, what to mind.
 *
 * @param startOn its first day
 * @param endOn its last day, which still belongs to it
 * @param goals at least one, each due within the period
 * @param supports at least one
 * @param marks what wishPerson, wishFamily, issues and cautions are about
 */
@PersonalData(Care.SPECIAL_CARE)
public record PlanContent(
        @NotNull @PlainText(max = LONG, multiline = true) String wishPerson,
        @NotNull @PlainText(max = LONG, multiline = true) String wishFamily,
        @NotBlank @PlainText(max = LONG, multiline = true) String issues,
        @NotNull LocalDate startOn,
        @NotNull LocalDate endOn,
        @NotNull @Size(max = MOST) List<@NotNull @Valid Goal> goals,
        @NotNull @Size(max = MOST) List<@NotNull @Valid PlannedSupport> supports,
        @NotNull @PlainText(max = LONG, multiline = true) String cautions,
        @NotNull Marks marks)
        implements Serializable {

    /** Characters. */
    public static final int LONG = 4000;
    /** Goals, and supports: more than that is not a plan for half a year. */
    public static final int MOST = 30;

    public PlanContent {
        wishPerson = TextRules.tidyOrEmpty(wishPerson);
        wishFamily = TextRules.tidyOrEmpty(wishFamily);
        issues = TextRules.tidyOrEmpty(issues);
        goals = goals == null ? List.of() : List.copyOf(goals);
        supports = supports == null ? List.of() : List.copyOf(supports);
        cautions = TextRules.tidyOrEmpty(cautions);
        marks = marks == null ? Marks.NONE : marks;
    }

    /** About nothing delicate. */
    public PlanContent(
            String wishPerson,
            String wishFamily,
            String issues,
            LocalDate startOn,
            LocalDate endOn,
            List<Goal> goals,
            List<PlannedSupport> supports,
            String cautions) {
        this(wishPerson, wishFamily, issues, startOn, endOn, goals, supports, cautions, Marks.NONE);
    }

    /** The same without what that sight hides. */
    PlanContent seenWith(CaseSight sight) {
        return new PlanContent(
                sight.text(wishPerson, marks.of("wishPerson")),
                sight.text(wishFamily, marks.of("wishFamily")),
                sight.text(issues, marks.of("issues")),
                startOn,
                endOn,
                goals.stream().map(goal -> goal.seenWith(sight)).toList(),
                supports.stream().map(support -> support.seenWith(sight)).toList(),
                sight.text(cautions, marks.of("cautions")),
                marks);
    }

    /** Whether a reader with that sight reads all of it. */
    boolean isSeenWholeWith(CaseSight sight) {
        return marks.areSeenWith(sight)
                && goals.stream().allMatch(goal -> sight.shows(goal.about()))
                && supports.stream().allMatch(support -> sight.shows(support.about()));
    }
}
