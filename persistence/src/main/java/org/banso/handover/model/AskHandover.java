package org.banso.handover.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.access.model.ProvisionGround;
import org.banso.casefile.model.ConsentItem;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;
import org.jspecify.annotations.Nullable;

/**
 * Asks another body to take something over.
 *
 * @param toAgency null for a body that is none of the ward's agencies
 * @param toBody its name; empty for an agency
 * @param items what is told
 * @param ground null: by the consent on record
 * @param message what they should know; may be empty
 * @param about what the message is about
 * @param accompany whether somebody goes along
 * @param dueOn by when an answer and the deed are hoped for
 */
public record AskHandover(
        long caseId,
        @Nullable Agency toAgency,
        @NotNull @PlainText(max = 100) String toBody,

        @NotBlank @PlainText(max = 300, multiline = true) @PersonalData(Care.SPECIAL_CARE)
        String purpose,

        @NotEmpty Set<@NotNull ConsentItem> items,
        @Nullable ProvisionGround ground,

        @NotNull @PlainText(max = 2_000, multiline = true) @PersonalData(Care.SPECIAL_CARE)
        String message,

        @NotNull Set<@NotNull Delicate> about,
        boolean accompany,
        @NotNull LocalDate dueOn)
        implements AboutCase {

    public AskHandover {
        toBody = TextRules.tidyOrEmpty(toBody);
        purpose = TextRules.tidyOrEmpty(purpose);
        message = TextRules.tidyOrEmpty(message);
        items = items == null ? Set.of() : Set.copyOf(items);
        about = about == null || message.isEmpty() ? Set.of() : Set.copyOf(about);
    }
}
