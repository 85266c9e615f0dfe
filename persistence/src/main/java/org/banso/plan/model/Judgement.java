package org.banso.plan.model;

/** What is to follow after a plan (評価時の判断); the step itself is taken where it belongs, in the plan or in the case. */
public enum Judgement {
    /** 終結 */
    CLOSE,
    /** 再プラン */
    REPLAN,
    /** 中断 */
    SUSPEND
}
