package org.banso.support.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what is to be done.
 *
 * @param caseId the case it is about, or null when it is about none
 * @param about what the title is about, as its author marked it
 * @param assignee whose task it is, or null for one's own
 */
public record AddTask(
        @Nullable Long caseId,

        @NotBlank @PlainText(max = WriteNote.STEP) @PersonalData(Care.SPECIAL_CARE)
        String title,

        @NotNull Set<@NotNull Delicate> about,
        @NotNull LocalDate dueOn,
        @Nullable String assignee) {

    public AddTask {
        title = TextRules.tidyOrEmpty(title);
        about = about == null ? Set.of() : Set.copyOf(about);
    }

    /** With a title that is about nothing delicate. */
    public AddTask(@Nullable Long caseId, String title, LocalDate dueOn, @Nullable String assignee) {
        this(caseId, title, Set.of(), dueOn, assignee);
    }
}
