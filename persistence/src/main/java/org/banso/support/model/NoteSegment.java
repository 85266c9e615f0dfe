package org.banso.support.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/** A piece of a note and from whom it comes. */
public record NoteSegment(
        @NotNull Origin origin,

        @NotBlank @PlainText(max = MAX, multiline = true) @PersonalData(Care.SPECIAL_CARE)
        String text)
        implements Serializable {

    /** Characters: about five sheets of A4. */
    public static final int MAX = 8000;

    public NoteSegment {
        text = TextRules.tidyOrEmpty(text);
    }
}
