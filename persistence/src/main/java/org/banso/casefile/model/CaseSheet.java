package org.banso.casefile.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.banso.access.model.CaseSight;
import org.banso.directory.model.Agency;
import org.banso.person.model.PersonCard;
import org.jspecify.annotations.Nullable;

/**
 * A case as its page's identity strip and its people need it.
 *
 * @param leadAgency null until a meeting has named one
 * @param subjectMetOn the first day on which somebody met the subject; null while nobody has (未接触)
 * @param agencies those that stand in the case now, in the order of the enum
 * @param participants the subject first
 * @param consents newest first, withdrawn ones too
 * @param hasConsent whether one of them holds today
 * @param sight what the reader sees of it; what is hidden is not in the other components
 * @param mayWrite whether the reader works on it, and does not only look
 */
public record CaseSheet(
        long id,
        String number,
        @Nullable CaseState state,
        @Nullable Agency leadAgency,
        @Nullable LocalDate openedOn,
        PersonCard subject,
        @Nullable LocalDate subjectMetOn,
        List<Danger> dangers,
        List<Agency> agencies,
        List<ParticipantLine> participants,
        List<ConsentLine> consents,
        boolean hasConsent,
        int version,
        CaseSight sight,
        boolean mayWrite)
        implements Serializable {

    public CaseSheet {
        dangers = List.copyOf(dangers);
        agencies = List.copyOf(agencies);
        participants = List.copyOf(participants);
        consents = List.copyOf(consents);
    }

    /** The same without what that sight hides: who only coordinates learns name, number and lead. */
    public CaseSheet seenWith(CaseSight seen, boolean writes) {
        if (seen.isCasework()) {
            List<Danger> shown = seen.isViolence() ? dangers : List.of();
            return new CaseSheet(
                    id,
                    number,
                    state,
                    leadAgency,
                    openedOn,
                    subject,
                    subjectMetOn,
                    shown,
                    agencies,
                    participants,
                    consents,
                    hasConsent,
                    version,
                    seen,
                    writes);
        }
        return new CaseSheet(
                id,
                number,
                null,
                leadAgency,
                null,
                subject.nameOnly(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                version,
                seen,
                false);
    }
}
