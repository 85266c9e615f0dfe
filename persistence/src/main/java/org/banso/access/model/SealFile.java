package org.banso.access.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.PlainText;

/**
 * Seals a file, or gives it another circle.
 *
 * @param circle uids of those who go on seeing it
 */
public record SealFile(
        long caseId,
        @NotBlank @PlainText(max = 500) String sealReason,
        @NotNull Set<String> circle) implements AboutCase {

    public SealFile {
        circle = circle == null ? Set.of() : Set.copyOf(circle);
    }
}
