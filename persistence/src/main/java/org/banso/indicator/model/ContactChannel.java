package org.banso.indicator.model;

/** 相談方法: on which way a first contact came in. */
public enum ContactChannel {
    PHONE,
    FACE_TO_FACE,
    MAIL,
    SNS,
    VISIT
}
