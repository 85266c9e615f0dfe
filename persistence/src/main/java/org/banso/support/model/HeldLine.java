package org.banso.support.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.jspecify.annotations.Nullable;

/**
 * A case or a task that somebody has in hand and may hand over.
 *
 * @param id of the case, or of the task
 * @param caseNumber null for a task about none
 * @param words the subject's name as shown, or what is to be done; empty when nobody knows it or the kind says it all
 * @param about what the words of a task are about, as their author marked them; marked and empty is hidden from its reader
 * @param kind of a task, null for a case
 * @param dueOn of a task, null for a case
 */
public record HeldLine(
        long id,
        @Nullable String caseNumber,
        @PersonalData(Care.SPECIAL_CARE) String words,
        Set<Delicate> about,
        @Nullable TaskKind kind,
        @Nullable LocalDate dueOn)
        implements Serializable {

    public boolean isTask() {
        return kind != null;
    }
}
