package org.banso.family.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.banso.kernel.model.AboutCase;

/**
 * What is known of somebody now. Whoever has a card keeps its name, sex and birth.
 *
 * @param version that the writer had before the eyes; stale is refused
 */
public record CorrectMember(
        long caseId,
        long member,
        int version,
        @NotNull @Valid MemberFacts facts,
        boolean sure) implements AboutCase, Serializable {}
