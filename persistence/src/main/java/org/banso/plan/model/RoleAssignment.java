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
 * What an agency does in this case (役割分担).
 *
 * @param about what the text is about, as its author marked it; marked and empty is hidden from its reader
 */
public record RoleAssignment(
        @NotNull Agency agency,

        @NotBlank @PlainText(max = MAX, multiline = true) @PersonalData(Care.SPECIAL_CARE)
        String role,

        @NotNull Set<@NotNull Delicate> about)
        implements Serializable {

    /** Characters. */
    public static final int MAX = 1000;

    public RoleAssignment {
        role = TextRules.tidyOrEmpty(role);
        about = about == null ? Set.of() : Set.copyOf(about);
    }

    public RoleAssignment(Agency agency, String role) {
        this(agency, role, Set.of());
    }

    RoleAssignment seenWith(CaseSight sight) {
        return new RoleAssignment(agency, sight.text(role, about), about);
    }
}
