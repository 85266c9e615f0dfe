package org.banso.assessment.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Marks;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.jspecify.annotations.Nullable;

/**
 * One professional's voice in the intake.
 *
 * @param issues without those of a group that the reader does not see
 * @param marks what picture and disagreement are about; marked and empty is hidden from the reader
 * @param mine whether the reader is its author
 * @param open whether the reader may still write it
 * @param factsChangedSince whether the shared facts were changed after this signature
 */
public record VoiceLine(
        Agency agency,
        String authorUid,
        String authorName,
        @PersonalData(Care.SPECIAL_CARE) String picture,
        Set<IssueKind> issues,
        @Nullable Agency suggestedLead,
        @PersonalData(Care.SPECIAL_CARE) String disagreement,
        Marks marks,
        @Nullable Instant signedAt,
        boolean mine,
        boolean open,
        boolean factsChangedSince,
        int version)
        implements Serializable {

    /** The same without what that sight hides. */
    VoiceLine seenWith(CaseSight sight) {
        return new VoiceLine(
                agency,
                authorUid,
                authorName,
                sight.text(picture, marks.of("picture")),
                issues.stream().filter(issue -> sight.shows(issue.delicate())).collect(Collectors.toSet()),
                suggestedLead,
                sight.text(disagreement, marks.of("disagreement")),
                marks,
                signedAt,
                mine,
                open && marks.areSeenWith(sight) && issues.stream().allMatch(issue -> sight.shows(issue.delicate())),
                factsChangedSince,
                version);
    }
}
