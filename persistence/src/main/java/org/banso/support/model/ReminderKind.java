package org.banso.support.model;

/** What dates say by themselves. */
public enum ReminderKind {
    /** Nobody was in touch with the person or the family for longer than is wanted. */
    NO_CONTACT,
    /** The day of a goal of the plan in force has passed. */
    GOAL_PASSED,
    /** A plan in force has not been looked at for longer than is wanted. */
    MONITOR_OVERDUE,
    /** Another body was asked, and its day has passed without an answer or a deed. */
    HANDOVER_OVERDUE,
    /** An age comes at which services end or begin: 15, 18, 20, 40. */
    AGE_COMES
}
