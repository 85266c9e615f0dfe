package org.banso.directory.model;

/**
 * Who takes part in the support of people in social withdrawal in Setagaya, as the ward's report names them. The
 * directory carries the constant's name; the screen shows the words under {@code enum.directory.Agency.<NAME>}.
 */
public enum Agency {
    /** 世田谷区 生活福祉課: sets the conferences up, decides plans. */
    WARD,
    /** ひきこもり相談窓口「リンク」: the desk that ぷらっと and メルク run together. */
    LINK_DESK,
    /** ぷらっとホーム世田谷: the self-reliance support centre. */
    PLAT_HOME,
    /** メルクマールせたがや: psychological support, outreach. */
    MERKMAL,
    /** せたがや若者サポートステーション. */
    SAPOSUTE,
    /** みつけばハウス. */
    MITSUKEBA,
    /** ぽーと: the five district centres for disability consultation. */
    PORT,
    /** 福祉の相談窓口. */
    WELFARE_DESK,
    /** あんしんすこやかセンター. */
    ANSUKO,
    /** 教育総合センター. */
    EDU_CENTER,
    /** ほっとスクール. */
    HOT_SCHOOL,
    /** 子ども家庭支援センター. */
    CHILD_FAMILY_CENTER,
    /** 児童相談所. */
    CHILD_GUIDANCE,
    /** 健康づくり課・保健所. */
    HEALTH,
    /** 子ども・若者支援協議会. */
    YOUTH_COUNCIL,
    /** ひきこもり支援に係る連絡協議会. */
    LIAISON_COUNCIL,
    /** 家族会. */
    FAMILY_GROUP,
    /** 民生委員・児童委員. */
    MINSEI
}
