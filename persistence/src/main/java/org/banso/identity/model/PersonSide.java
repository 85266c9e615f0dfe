package org.banso.identity.model;

import java.io.Serializable;
import java.util.List;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.Relationship;
import org.banso.kernel.model.PersonalData;
import org.banso.person.model.PersonCard;

/**
 * One of two records side by side.
 *
 * @param otherNames by which they are found too
 * @param receptions how many calls they made or were about
 */
@PersonalData
public record PersonSide(PersonCard card, int version, List<Part> cases, List<String> otherNames, long receptions)
        implements Serializable {

    /** A case that they are in. */
    public record Part(long caseId, String number, Relationship relationship, CaseState state)
            implements Serializable {}

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "PersonSide[" + card.personId() + "]";
    }
}
