package org.banso.plan.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/**
 * What is done by whom (支援の種類及び内容).
 *
 * @param about what it is about, as its author marked it; marked and empty is hidden from its reader
 */
public record PlannedSupport(
        @NotNull SupportKind kind,

        @NotBlank @PlainText(max = MAX, multiline = true) @PersonalData(Care.SPECIAL_CARE)
        String content,

        @NotNull Agency agency,
        @NotNull Set<@NotNull Delicate> about)
        implements Serializable {

    /** Characters. */
    public static final int MAX = 1000;

    public PlannedSupport {
        content = TextRules.tidyOrEmpty(content);
        about = about == null ? Set.of() : Set.copyOf(about);
    }

    public PlannedSupport(SupportKind kind, String content, Agency agency) {
        this(kind, content, agency, Set.of());
    }

    PlannedSupport seenWith(CaseSight sight) {
        return new PlannedSupport(kind, sight.text(content, about), agency, about);
    }
}
