package org.banso.access.model;

/** On which ground something was told outside this house, each act recorded for itself. */
public enum ProvisionGround {
    /** 個人情報保護法69条2項1号: the person's own, or with their consent. */
    PERSON_OR_CONSENT,
    /** 個人情報保護法69条2項2号: used inside, as far as the affairs need it and with a reason. */
    WITHIN_AFFAIRS,
    /** 個人情報保護法69条2項3号: another administration, as far as its affairs need it and with a reason. */
    OTHER_ADMINISTRATION,
    /** 個人情報保護法69条2項4号: plainly in the person's interest, or another special reason. */
    SPECIAL_REASON,
    /** 児童虐待防止法6条: everyone's duty to notify; no consent is needed. */
    CHILD_PROTECTION
}
