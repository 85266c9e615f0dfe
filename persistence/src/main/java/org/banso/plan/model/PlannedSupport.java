package org.banso.plan.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;

/** What is done by whom (支援の種類及び内容). */
public record PlannedSupport(
        @NotNull SupportKind kind,

        @NotBlank @PlainText(max = MAX, multiline = true) @PersonalData(Care.SPECIAL_CARE)
        String content,

        @NotNull Agency agency)
        implements Serializable {

    /** Characters. */
    public static final int MAX = 1000;

    public PlannedSupport {
        content = TextRules.tidyOrEmpty(content);
    }
}
