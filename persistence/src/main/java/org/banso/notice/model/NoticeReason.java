package org.banso.notice.model;

import org.banso.kernel.model.Reason;

/** Why an answer of a centre's system is put to the dead letters; the code stands in the message's property. */
public enum NoticeReason implements Reason {
    /** Not a JMS text message. No values. */
    NOT_TEXT,
    /** Values: the most characters allowed. */
    TOO_LARGE,
    /** Not one JSON object. No values. */
    NOT_JSON,
    /** Another type or a schema version that is not spoken here. No values. */
    OTHER_SCHEMA,
    /** Values: the field's name. */
    FIELD_MISSING,
    /** A field of another type, too long, or not of its form. Values: the field's name. */
    FIELD_WRONG,
    /** No notice has that id. No values. */
    NOTICE_UNKNOWN,
    /** The notice went to another centre than the one that answers. Values: the centre that answers. */
    OTHER_CENTRE
}
