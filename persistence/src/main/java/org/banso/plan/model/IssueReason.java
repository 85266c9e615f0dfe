package org.banso.plan.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.assessment.model.IssueKind;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/**
 * Which agency takes which issue, and why: livelihood by ぷらっと because …, psychology by メルク because ….
 *
 * @param about what the reason is about beside its issue's own group, as its author marked it
 */
public record IssueReason(
        @NotNull IssueKind issue,
        @NotNull Agency agency,

        @NotBlank @PlainText(max = MAX, multiline = true) @PersonalData(Care.SPECIAL_CARE)
        String reason,

        @NotNull Set<@NotNull Delicate> about)
        implements Serializable {

    /** Characters. */
    public static final int MAX = 2000;

    public IssueReason {
        reason = TextRules.tidyOrEmpty(reason);
        about = about == null ? Set.of() : Set.copyOf(about);
    }

    public IssueReason(IssueKind issue, Agency agency, String reason) {
        this(issue, agency, reason, Set.of());
    }
}
