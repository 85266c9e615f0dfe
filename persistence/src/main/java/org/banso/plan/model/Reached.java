package org.banso.plan.model;

/** How far a goal was reached when its plan ended (目標の達成状況). */
public enum Reached {
    REACHED,
    PARTLY,
    NOT_REACHED,
    /** The person did not want it any more, or something else became the aim. */
    SET_ASIDE
}
