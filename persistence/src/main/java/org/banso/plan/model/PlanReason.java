package org.banso.plan.model;

import org.banso.kernel.model.Reason;

/** What lead decisions and support plans refuse. */
public enum PlanReason implements Reason {
    /** A lead decision gives its reason for at least one issue. No values. */
    REASON_MISSING,
    /** The lead agency has a role of its own. Value: the agency ({@code Agency}). */
    LEAD_HAS_NO_ROLE,
    /** An agency is named twice, or an issue twice for one agency. No values. */
    NAMED_TWICE,
    /** The review comes after the decision. Values: the decision's day, the review's ({@code LocalDate}). */
    REVIEW_NOT_AFTER_DECISION,
    /** A decision is recorded when it was made, not before. Value: its day ({@code LocalDate}). */
    DECISION_IN_FUTURE,
    /** A decision of a later day is in force. Value: that day ({@code LocalDate}). */
    DECIDED_BEFORE_CURRENT,
    /** Nobody leads yet: the meeting decides first. No values. */
    NO_LEAD_YET,
    /** The plan of before is not decided yet. Value: its round ({@code Integer}). */
    PLAN_OPEN_ALREADY,
    /** A plan ends after it starts. Values: first and last day ({@code LocalDate}). */
    PERIOD_BACKWARDS,
    /** Longer than the ward allows. Values: most months ({@code Integer}), the last possible day ({@code LocalDate}). */
    TOO_LONG,
    /** A plan has at least one goal. No values. */
    NO_GOAL,
    /** A goal is due within the plan's period. Values: the goal's day, first and last day ({@code LocalDate}). */
    GOAL_OUTSIDE_PERIOD,
    /** A plan has at least one support. No values. */
    NO_SUPPORT,
    /** The person's own consent is needed before they can agree to a plan. No values. */
    SUBJECT_HAS_NOT_CONSENTED,
    /** Nobody agrees tomorrow. Value: the day given ({@code LocalDate}). */
    AGREED_IN_FUTURE,
    /** What the person agreed to is not rewritten. No values. */
    ALREADY_AGREED,
    /** The plan's last day has passed. Value: that day ({@code LocalDate}). */
    PERIOD_OVER,
    /** The person has not agreed yet. No values. */
    NOT_AGREED_YET,
    /** The ward has decided this plan. Value: the day ({@code LocalDate}). */
    ALREADY_DECIDED,
    /** Only a plan that the ward decided is evaluated. No values. */
    NOT_DECIDED_YET,
    /** Somebody has said already what became of this plan. No values. */
    ALREADY_EVALUATED,
    /** What was said of a plan stays once a later round was evaluated, too. No values. */
    NEXT_ROUND_EVALUATED,
    /** Nobody evaluates tomorrow. Value: the day given ({@code LocalDate}). */
    EVALUATED_IN_FUTURE,
    /** A plan is not evaluated before it begins. Value: its first day ({@code LocalDate}). */
    EVALUATED_BEFORE_START,
    /** The meeting comes before the evaluation that rests on it. Values: its day, the evaluation's ({@code LocalDate}). */
    CONFERRED_AFTER_EVALUATION,
    /** Each goal is judged. Value: how many goals the plan has ({@code Integer}). */
    GOAL_NOT_JUDGED,
    /** Another change is named, and only when it is ticked. No values. */
    OTHER_CHANGE_UNNAMED,
}
