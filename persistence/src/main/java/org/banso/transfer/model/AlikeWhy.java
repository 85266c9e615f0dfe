package org.banso.transfer.model;

/** Why a row may be somebody or something that is known already, the strongest first. */
public enum AlikeWhy {
    NAME_AND_BIRTH,
    NAME_AND_PHONE,
    NAME,
    PHONE,
    /** A note of the same case at the same moment and of the same kind. */
    SAME_NOTE,
    /** A case that had the same number elsewhere. */
    SAME_NUMBER,
    /** Another row of the same file. */
    SAME_ROW
}
