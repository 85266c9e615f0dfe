package org.banso.identity.model;

/** What speaks for two records being one person, or against it; the points stand in {@code person_likeness}. */
public enum Likeness {
    NAME_SAME(true),
    NAME_NEAR(true),
    GIVEN_SAME(true),
    BIRTH_SAME(true),
    BIRTH_NEAR(true),
    PHONE_SAME(true),
    ADDRESS_SAME(true),
    AGE_FITS(true),
    SAME_CASE(true),
    GIVEN_DIFFERS(false),
    BIRTH_DIFFERS(false),
    AGE_DIFFERS(false),
    SEX_DIFFERS(false);

    private final boolean speaksFor;

    Likeness(boolean speaksFor) {
        this.speaksFor = speaksFor;
    }

    public boolean isFor() {
        return speaksFor;
    }
}
