package org.banso.casefile.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
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
 */
public record CaseSheet(
        long id,
        String number,
        CaseState state,
        @Nullable Agency leadAgency,
        LocalDate openedOn,
        PersonCard subject,
        @Nullable LocalDate subjectMetOn,
        List<Danger> dangers,
        List<Agency> agencies,
        List<ParticipantLine> participants,
        List<ConsentLine> consents,
        boolean hasConsent,
        int version)
        implements Serializable {

    public CaseSheet {
        dangers = List.copyOf(dangers);
        agencies = List.copyOf(agencies);
        participants = List.copyOf(participants);
        consents = List.copyOf(consents);
    }
}
