package org.banso.plan.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.banso.directory.model.Agency;
import org.jspecify.annotations.Nullable;

/**
 * One link in the chain of lead decisions.
 *
 * @param current whether it is the one in force
 * @param supersedes the id of the decision before it, or null for the first
 * @param recordedBy the name of who wrote it down
 */
public record DecisionLine(
        long decisionId,
        long meetingId,
        Agency lead,
        LocalDate decidedOn,
        LocalDate reviewOn,
        boolean current,
        @Nullable Long supersedes,
        List<ReasonLine> reasons,
        List<RoleAssignment> roles,
        String recordedBy,
        Instant recordedAt)
        implements Serializable {}
