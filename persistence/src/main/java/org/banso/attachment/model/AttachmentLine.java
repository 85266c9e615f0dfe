package org.banso.attachment.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.banso.support.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * One file, without its bytes.
 *
 * @param name empty where it is about what the reader does not see
 * @param authorName as colleagues read it, or the account when the roll does not know them
 * @param open whether it can be opened: not removed, not held back, and the reader's to see
 * @param removedAt null while it is there
 */
public record AttachmentLine(
        long id,
        @PersonalData String name,
        FileType type,
        long bytes,
        Origin origin,
        Set<Delicate> about,
        ScanState scan,
        String authorName,
        Agency agency,
        Instant attachedAt,
        int version,
        boolean open,
        @Nullable Instant removedAt,
        @Nullable String removedByName)
        implements Serializable {

    public AttachmentLine {
        about = Set.copyOf(about);
    }

    /** The same without what that sight hides. */
    public AttachmentLine seenWith(CaseSight sight) {
        return sight.shows(about)
                ? this
                : new AttachmentLine(
                        id,
                        "",
                        type,
                        bytes,
                        origin,
                        about,
                        scan,
                        authorName,
                        agency,
                        attachedAt,
                        version,
                        false,
                        removedAt,
                        removedByName);
    }

    public boolean isPicture() {
        return type.kind().isPicture();
    }

    /** In kilobytes, upwards. */
    public long kilobytes() {
        return (bytes + 1_023) / 1_024;
    }

    /** Never the name: it may stand in a log. */
    @Override
    public String toString() {
        return "AttachmentLine[" + id + "]";
    }
}
