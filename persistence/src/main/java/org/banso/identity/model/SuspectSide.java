package org.banso.identity.model;

import java.io.Serializable;
import org.banso.directory.model.Agency;
import org.banso.person.model.PersonCard;
import org.jspecify.annotations.Nullable;

/**
 * One of two: their card, or only that there is a file and whom to ask.
 *
 * @param card null when the reader does not see a case of theirs
 * @param caseNumber one of their cases; null when there is none
 * @param ask null when there is a card
 */
public record SuspectSide(
        long personId,
        @Nullable PersonCard card,
        @Nullable String caseNumber,
        @Nullable Agency ask) implements Serializable {

    public boolean isKnown() {
        return card != null;
    }
}
