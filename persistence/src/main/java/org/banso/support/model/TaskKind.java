package org.banso.support.model;

/** What made a task; all but {@link #OWN} take their words from the kind when they have no title. */
public enum TaskKind {
    /** Someone wrote it down for themselves or for another. */
    OWN,
    /** The next step that a progress note names. */
    NEXT_STEP,
    /** The lead decision is to be looked at again. */
    LEAD_REVIEW,
    /** The plan ends: evaluate, and plan again or close. */
    PLAN_END,
    /** A case rests, and somebody looks whether it still should. */
    LOOK_AGAIN,
    /** A case has ended, and somebody asks how it goes. */
    FOLLOW_UP;

    /** Whether the case makes it, at most one at a time, and not a person. */
    public boolean isPromised() {
        return this != OWN && this != NEXT_STEP;
    }
}
