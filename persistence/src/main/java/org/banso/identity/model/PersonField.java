package org.banso.identity.model;

/** What two records of a person may say differently, in the order of a form. */
public enum PersonField {
    FAMILY_NAME,
    GIVEN_NAME,
    FAMILY_KANA,
    GIVEN_KANA,
    SEX,
    BIRTH_DATE,
    AGE,
    PHONE,
    ADDRESS
}
