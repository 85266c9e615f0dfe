package org.banso.support.model;

/**
 * From whom a segment of a note comes. Kept per segment because a request for disclosure gives out what the person said and
 * may have to withhold what a third party said, what an agency told and what the staff think.
 */
public enum Origin {
    SUBJECT,
    FAMILY,
    THIRD_PARTY,
    AGENCY,
    STAFF_EVALUATION
}
