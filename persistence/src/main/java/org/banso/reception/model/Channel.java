package org.banso.reception.model;

/** 相談方法: how the contact came. */
public enum Channel {
    PHONE,
    FACE_TO_FACE,
    MAIL,
    SNS,
    VISIT;

    /** Whether a person stands in front of the desk's staff or speaks to them, and is met by that. */
    public boolean isInPerson() {
        return this == FACE_TO_FACE || this == VISIT;
    }
}
