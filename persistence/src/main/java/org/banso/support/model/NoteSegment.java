package org.banso.support.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/**
 * A piece of a note and from whom it comes.
 *
 * @param about what it is about, as its author marked it; marked and empty is hidden from its reader
 */
public record NoteSegment(
        @NotNull Origin origin,

        @NotBlank @PlainText(max = MAX, multiline = true) @PersonalData(Care.SPECIAL_CARE)
        String text,

        @NotNull Set<@NotNull Delicate> about)
        implements Serializable {

    /** Characters: about five sheets of A4. */
    public static final int MAX = 8000;

    public NoteSegment {
        text = TextRules.tidyOrEmpty(text);
        about = about == null ? Set.of() : Set.copyOf(about);
    }

    public NoteSegment(Origin origin, String text) {
        this(origin, text, Set.of());
    }

    NoteSegment seenWith(CaseSight sight) {
        return new NoteSegment(origin, sight.text(text, about), about);
    }
}
