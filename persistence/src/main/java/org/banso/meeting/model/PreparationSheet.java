package org.banso.meeting.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;

/**
 * What one agency said beforehand.
 *
 * @param about marked, and all texts empty, is hidden from its reader
 */
@PersonalData(PersonalData.Care.SPECIAL_CARE)
public record PreparationSheet(
        Agency agency,
        String household,
        String doing,
        String wished,
        String asked,
        Set<Delicate> about,
        String writerName,
        Instant writtenAt,
        int version)
        implements Serializable {

    /** Whether it says something that the reader does not see. */
    public boolean hidden() {
        return !about.isEmpty() && (household + doing + wished + asked).isEmpty();
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "PreparationSheet[" + agency + "]";
    }
}
