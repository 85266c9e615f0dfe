package org.banso.draft.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import org.banso.kernel.model.PersonalData;

/**
 * Keep what I have typed so far.
 *
 * @param page the form's own name, {@code reception} or {@code assessment-voice}
 * @param caseId 0 when the form belongs to no case
 * @param json the fields as the page wrote them; its size is checked against the ward's limit by the model
 */
public record KeepDraft(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,59}") String page,
        @PositiveOrZero long caseId,

        @PersonalData(PersonalData.Care.SPECIAL_CARE) @NotNull
        String json) {}
