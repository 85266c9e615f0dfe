package org.banso.directory.model;

/** How a person wants dates shown. What they type is understood either way. */
public enum EraStyle {
    /** 令和6年4月1日. */
    WAREKI,
    /** 2024年4月1日, April 1, 2024. */
    WESTERN
}
