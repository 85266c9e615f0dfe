package org.banso.access.model;

/** How much of a case somebody sees; each includes what stands before it. */
public enum Sight {
    /** Not even that there is one. */
    NONE,
    /** That there is a file, and whom to ask; nothing of it. So that nobody opens a second one. */
    EXISTENCE,
    /** Name, number, lead and next date: enough to agree on a day. */
    COORDINATION,
    /** The file, except the delicate groups that are not theirs to see. */
    CASEWORK;

    public boolean isAtLeast(Sight other) {
        return compareTo(other) >= 0;
    }
}
