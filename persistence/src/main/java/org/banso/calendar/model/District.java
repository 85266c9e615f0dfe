package org.banso.calendar.model;

/** The five districts of the ward, each with its branch office (総合支所). */
public enum District {
    /** 世田谷 */
    SETAGAYA,
    /** 北沢 */
    KITAZAWA,
    /** 玉川 */
    TAMAGAWA,
    /** 砧 */
    KINUTA,
    /** 烏山 */
    KARASUYAMA
}
