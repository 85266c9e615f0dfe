package org.banso.timeline.model;

import java.io.Serializable;
import java.util.List;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.Danger;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * Whose stream it is.
 *
 * @param subjectName as shown, empty while nobody knows it
 * @param leadAgency null until a meeting has named one
 * @param dangers empty where they are not the reader's to see
 * @param dangersHidden whether they are not
 * @param mayWrite whether the reader works on the case, and does not only look
 */
public record TimelineHead(
        long caseId,
        String number,
        @PersonalData String subjectName,
        @PersonalData String subjectKana,
        CaseState state,
        @Nullable Agency leadAgency,
        List<Danger> dangers,
        boolean dangersHidden,
        boolean mayWrite)
        implements Serializable {

    public TimelineHead {
        dangers = List.copyOf(dangers);
    }
}
