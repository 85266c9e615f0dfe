package org.banso.disclosure.model;

/** Why a passage is withheld: the numbers of 個人情報保護法78条1項 that a ward can have. */
public enum Withholding {
    /** 1号: it could harm the requester's own life, health, living or property. */
    REQUESTER_HARM,
    /** 2号: it is about another person. */
    OTHER_PERSON,
    /** 3号: it is about a corporation or another body, or a business of one. */
    BODY,
    /** 6号: deliberation inside or between public bodies. */
    DELIBERATION,
    /** 7号: it would hinder the proper conduct of the work. */
    CONDUCT
}
