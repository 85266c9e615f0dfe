package org.banso.meeting.model;

/**
 * What a meeting stands on. The acts are 生活困窮者自立支援法 (平成25年法律第105号) and 社会福祉法 (昭和26年法律第45号); their words are
 * in the bundle.
 */
public enum Law {
    /** The ward's own practice, decided in its report of the linked desk (報告書 2): no statute names the joint intake. */
    WARD_PRACTICE,
    /** 生活困窮者自立支援法 3条2項: the consultation and support project, whose guidelines name the coordination meeting. */
    SELF_RELIANCE_ACT_3_2,
    /** 生活困窮者自立支援法 9条: the conference with its duty of secrecy. */
    SELF_RELIANCE_ACT_9,
    /** 社会福祉法 106条の4第2項: the multi-layered support system project, whose guidelines name its meeting. */
    SOCIAL_WELFARE_ACT_106_4_2,
    /** 社会福祉法 106条の6: the conference of the multi-layered system with its duty of secrecy. */
    SOCIAL_WELFARE_ACT_106_6
}
