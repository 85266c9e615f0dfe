package org.banso.casefile.model;

import java.util.EnumSet;
import java.util.Set;
import org.banso.kernel.model.Refused;

/**
 * How far a case has come: seven steps of the ward's way, in their order, and two states beside it.
 *
 * <p>A step is taken from the one before it. What is done again later (a second joint interview, a new decision, the next
 * plan) leaves the state where it is. A suspended case goes back to where it was; a closed one stays closed.
 */
public enum CaseState {
    /** The desk decided to support it itself; nobody has been interviewed yet. */
    SCREENED,
    /** ぷらっと and メルク interview together, or are booked to. */
    JOINT_INTAKE,
    /** Both agencies signed the intake record. */
    ASSESSED,
    /** A meeting named the lead agency and everyone's role. */
    LEAD_ASSIGNED,
    /** The plan is being written. */
    PLAN_DRAFT,
    /** The person agreed with the plan; the ward has not decided yet. */
    PLAN_CONSENTED,
    /** The ward decided, support goes on. */
    IN_SUPPORT,
    /** Rests for a time. */
    SUSPENDED,
    /** Ended. */
    CLOSED;

    private static final Set<CaseState> WAY = EnumSet.range(SCREENED, IN_SUPPORT);

    /** Whether it is one of the seven steps, and not suspended or closed. */
    public boolean isOnTheWay() {
        return WAY.contains(this);
    }

    /** The states that may follow this one. A suspended case may only go back to the step that it came from. */
    public Set<CaseState> followers() {
        return switch (this) {
            case SCREENED -> EnumSet.of(JOINT_INTAKE, SUSPENDED, CLOSED);
            case JOINT_INTAKE -> EnumSet.of(ASSESSED, SUSPENDED, CLOSED);
            case ASSESSED -> EnumSet.of(LEAD_ASSIGNED, SUSPENDED, CLOSED);
            case LEAD_ASSIGNED -> EnumSet.of(PLAN_DRAFT, SUSPENDED, CLOSED);
            case PLAN_DRAFT -> EnumSet.of(PLAN_CONSENTED, SUSPENDED, CLOSED);
            case PLAN_CONSENTED -> EnumSet.of(IN_SUPPORT, SUSPENDED, CLOSED);
            case IN_SUPPORT -> EnumSet.of(SUSPENDED, CLOSED);
            case SUSPENDED ->
                EnumSet.of(
                        SCREENED,
                        JOINT_INTAKE,
                        ASSESSED,
                        LEAD_ASSIGNED,
                        PLAN_DRAFT,
                        PLAN_CONSENTED,
                        IN_SUPPORT,
                        CLOSED);
            case CLOSED -> EnumSet.noneOf(CaseState.class);
        };
    }

    /**
     * The state after a step of the way was taken: that step when it is the next one, this state when the step was taken
     * before.
     *
     * @throws Refused {@link CasefileReason#WRONG_ORDER} when a step is left out, or the case rests or is closed
     */
    CaseState after(CaseState step) {
        boolean takenBefore = isOnTheWay() && step.isOnTheWay() && step.compareTo(this) <= 0;
        if (takenBefore) {
            return this;
        }
        if (!isOnTheWay() || !step.isOnTheWay() || !followers().contains(step)) {
            throw new Refused(CasefileReason.WRONG_ORDER, this, step);
        }
        return step;
    }
}
