package org.banso.casefile.model;

import java.util.EnumSet;
import java.util.Set;
import org.banso.kernel.model.Refused;

/**
 * How far a case has come: seven steps of the ward's way, in their order, and five states beside it.
 *
 * <p>A step is taken from the one before it; none is left out. What is done again later (a second joint interview, a new
 * decision, the next plan) leaves the state where it is. Beside the way a case remembers the step at which it stands
 * ({@link CaseFile#step}). A reception that has not become a case has no state here: its three exits stand on its form.
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
    /** 緊急支援: somebody acts before there is a plan; steps can be taken meanwhile. */
    URGENT,
    /** 中断: rests until a day on which somebody looks again. */
    SUSPENDED,
    /** 終結. */
    CLOSED,
    /** Closed, and on a day that is named somebody asks how it goes. */
    FOLLOW_UP,
    /** Taken up again after a close: from the assessment on, or from where it was before that. */
    REOPENED;

    private static final Set<CaseState> WAY = EnumSet.range(SCREENED, IN_SUPPORT);

    /** Whether it is one of the seven steps. */
    public boolean isOnTheWay() {
        return WAY.contains(this);
    }

    /** Whether it has ended: closed, or closed and to be asked once more. */
    public boolean isEnded() {
        return this == CLOSED || this == FOLLOW_UP;
    }

    /** The states that may follow this one at all. From beside the way a case goes to the step at which it stands. */
    public Set<CaseState> followers() {
        return switch (this) {
            case SCREENED -> EnumSet.of(JOINT_INTAKE, URGENT, SUSPENDED, CLOSED, FOLLOW_UP);
            case JOINT_INTAKE -> EnumSet.of(ASSESSED, URGENT, SUSPENDED, CLOSED, FOLLOW_UP);
            case ASSESSED -> EnumSet.of(LEAD_ASSIGNED, URGENT, SUSPENDED, CLOSED, FOLLOW_UP);
            case LEAD_ASSIGNED -> EnumSet.of(PLAN_DRAFT, URGENT, SUSPENDED, CLOSED, FOLLOW_UP);
            case PLAN_DRAFT -> EnumSet.of(PLAN_CONSENTED, URGENT, SUSPENDED, CLOSED, FOLLOW_UP);
            case PLAN_CONSENTED -> EnumSet.of(IN_SUPPORT, URGENT, SUSPENDED, CLOSED, FOLLOW_UP);
            case IN_SUPPORT -> EnumSet.of(SUSPENDED, CLOSED, FOLLOW_UP);
            case URGENT -> with(WAY, SUSPENDED, CLOSED, FOLLOW_UP);
            case SUSPENDED -> with(WAY, CLOSED, FOLLOW_UP);
            case CLOSED -> EnumSet.of(FOLLOW_UP, REOPENED);
            case FOLLOW_UP -> EnumSet.of(CLOSED, REOPENED);
            case REOPENED -> EnumSet.of(JOINT_INTAKE, ASSESSED, LEAD_ASSIGNED, URGENT, SUSPENDED, CLOSED, FOLLOW_UP);
        };
    }

    /**
     * The step after one was taken: that step when it is the next one, this one when it was taken before.
     *
     * @throws Refused {@link CasefileReason#WRONG_ORDER} when a step is left out, or this or that is no step
     */
    CaseState after(CaseState step) {
        boolean steps = isOnTheWay() && step.isOnTheWay();
        if (steps && step.compareTo(this) <= 0) {
            return this;
        }
        if (!steps || !followers().contains(step)) {
            throw new Refused(CasefileReason.WRONG_ORDER, this, step);
        }
        return step;
    }

    private static Set<CaseState> with(Set<CaseState> states, CaseState... more) {
        Set<CaseState> all = EnumSet.copyOf(states);
        all.addAll(Set.of(more));
        return all;
    }
}
