package org.banso.plan.model;

/** How far a plan is; only forward. */
public enum PlanState {
    /** Being written; may be revised. */
    DRAFT,
    /** The person has agreed, the ward has it before itself. */
    AGREED,
    /** The ward has decided; support rests on it. */
    DECIDED
}
