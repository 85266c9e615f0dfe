package org.banso.disclosure.model;

import org.banso.support.model.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What the rule proposes for a passage (個人情報保護法78条1項), before an officer looks: what the person said themselves is kept,
 * and what another person, an agency or the staff said is withheld.
 */
final class Proposal {

    private Proposal() {}

    /**
     * @param ofSubject whether the record of the case's subject is asked for, and not one of the family's
     * @param familyClients how many of the family take part: of several nobody knows who said it
     * @return the ground, or null to keep it
     */
    static @Nullable Withholding of(Origin origin, boolean ofSubject, long familyClients) {
        return switch (origin) {
            case SUBJECT -> ofSubject ? null : Withholding.OTHER_PERSON;
            case FAMILY -> !ofSubject && familyClients == 1 ? null : Withholding.OTHER_PERSON;
            case THIRD_PARTY -> Withholding.OTHER_PERSON;
            case AGENCY, STAFF_EVALUATION -> Withholding.CONDUCT;
        };
    }
}
