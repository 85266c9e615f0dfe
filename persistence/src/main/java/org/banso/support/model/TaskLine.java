package org.banso.support.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.jspecify.annotations.Nullable;

/**
 * A task in a list, the longest overdue first.
 *
 * @param caseId the case it is about, or null
 * @param title as written, or empty when the kind says it all, or when it is about what the reader does not see
 * @param about what the title is about, as its author marked it
 * @param overdue whether its day has passed and it is not done
 * @param assignee the name of whose task it is, or null when it is the whole agency's
 * @param doneAt when it was ticked, or null
 */
public record TaskLine(
        long taskId,
        @Nullable Long caseId,
        @Nullable String caseNumber,
        TaskKind kind,
        @PersonalData(Care.SPECIAL_CARE) String title,
        Set<Delicate> about,
        LocalDate dueOn,
        boolean overdue,
        @Nullable String assignee,
        @Nullable Instant doneAt,
        int version)
        implements Serializable {}
