package org.banso.family.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.RoughDate;
import org.banso.kernel.model.TextRules;
import org.banso.support.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Something of the family's years.
 *
 * @param member null for the family as a whole
 * @param about what it is about beside its kind's own group, as its author marked it
 * @param origin from whom it comes
 * @param toldBy which agency knew it
 */
@PersonalData
public record AddEvent(
        long caseId,
        @Nullable Long member,
        @NotNull EventKind kind,
        @NotNull RoughDate happened,
        @NotBlank @PlainText(max = 300) String content,
        @NotNull Set<@NotNull Delicate> about,
        @NotNull Origin origin,
        @NotNull Agency toldBy)
        implements AboutCase, Serializable {

    public AddEvent {
        content = TextRules.tidyOrEmpty(content);
        about = about == null ? Set.of() : Set.copyOf(about);
    }

    /** About nothing more delicate than its kind. */
    public AddEvent(
            long caseId,
            @Nullable Long member,
            EventKind kind,
            RoughDate happened,
            String content,
            Origin origin,
            Agency toldBy) {
        this(caseId, member, kind, happened, content, Set.of(), origin, toldBy);
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "AddEvent[" + caseId + "]";
    }
}
