package org.banso.family.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.banso.kernel.model.AboutCase;

/**
 * Somebody more in the family.
 *
 * @param of beside whom, as the sheet names them
 * @param livesHere whether they live in the subject's household now
 * @param sure whether what is strange has been looked at and is so
 */
public record AddMember(
        long caseId,
        long of,
        @NotNull KinRole role,
        @NotNull @Valid MemberFacts facts,
        boolean livesHere,
        boolean sure) implements AboutCase, Serializable {}
