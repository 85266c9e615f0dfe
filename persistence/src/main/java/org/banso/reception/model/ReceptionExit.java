package org.banso.reception.model;

/** What the desk makes of a contact: the three ways out of the screening. */
public enum ReceptionExit {
    /** 継続支援: the desk supports; a case opens or goes on. */
    OWN_SUPPORT,
    /** 情報提供のみ: told where and how, and that was enough. */
    INFORMATION_ONLY,
    /** 他機関へつなぐ: another desk or scheme takes over; by name. */
    HANDED_OVER
}
