package org.banso.casefile.model;

/** The standard forms of one case, in the order of the ministry's set (自立相談支援機関使用標準様式). */
public enum FormKind {
    /** 相談受付・申込票 */
    RECEPTION,
    /** インテーク・アセスメントシート */
    INTAKE,
    /** 支援経過記録シート */
    STORY,
    /** プラン兼事業等利用申込書 */
    PLAN,
    /** 評価シート */
    EVALUATION
}
