package org.banso.plan.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/** What an agency does in this case (役割分担). */
public record RoleAssignment(
        @NotNull Agency agency,

        @NotBlank @PlainText(max = MAX, multiline = true) @PersonalData(Care.SPECIAL_CARE)
        String role)
        implements Serializable {

    /** Characters. */
    public static final int MAX = 1000;

    public RoleAssignment {
        role = TextRules.tidyOrEmpty(role);
    }
}
