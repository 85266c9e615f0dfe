package org.banso.assessment.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.jspecify.annotations.Nullable;

/**
 * One professional's voice in the intake.
 *
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
        @Nullable Instant signedAt,
        boolean mine,
        boolean open,
        boolean factsChangedSince,
        int version)
        implements Serializable {}
