package org.banso.family.model;

import org.banso.person.model.Sex;

/** As what somebody is added beside somebody else. What stands between is added with them, without a name. */
public enum KinRole {
    FATHER(Sex.MALE),
    MOTHER(Sex.FEMALE),
    SIBLING(Sex.UNKNOWN),
    TWIN(Sex.UNKNOWN),
    SPOUSE(Sex.UNKNOWN),
    /** Living as a couple without marriage. */
    PARTNER(Sex.UNKNOWN),
    FORMER_SPOUSE(Sex.UNKNOWN),
    CHILD(Sex.UNKNOWN),
    ADOPTED_CHILD(Sex.UNKNOWN),
    FOSTER_CHILD(Sex.UNKNOWN),
    ADOPTIVE_FATHER(Sex.MALE),
    ADOPTIVE_MOTHER(Sex.FEMALE),
    FATHERS_FATHER(Sex.MALE),
    FATHERS_MOTHER(Sex.FEMALE),
    MOTHERS_FATHER(Sex.MALE),
    MOTHERS_MOTHER(Sex.FEMALE),
    /** Kin, and nobody knows how. */
    RELATIVE(Sex.UNKNOWN);

    private final Sex sex;

    KinRole(Sex sex) {
        this.sex = sex;
    }

    /** The sex that the word says; of a spouse the other's opposite is likely and not certain. */
    public Sex sex() {
        return sex;
    }
}
