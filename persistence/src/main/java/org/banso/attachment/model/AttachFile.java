package org.banso.attachment.model;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.PersonalData;
import org.banso.support.model.Origin;

/**
 * Attaches a file to a case.
 *
 * @param name as the browser sent it
 * @param origin from whom what stands in it comes
 * @param about what it is about
 */
public record AttachFile(
        long caseId,
        @NotNull @Size(max = 1_000) @PersonalData String name,
        @NotNull Origin origin,
        @NotNull Set<@NotNull Delicate> about)
        implements AboutCase {

    public AttachFile {
        about = about == null ? Set.of() : Set.copyOf(about);
    }
}
