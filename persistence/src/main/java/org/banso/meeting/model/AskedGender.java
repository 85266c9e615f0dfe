package org.banso.meeting.model;

/** By whom somebody wants to be met. The directory says of a colleague which they are, as a skill. */
public enum AskedGender {
    FEMALE,
    MALE;

    /** As the directory writes it. */
    public String skill() {
        return this == FEMALE ? "female" : "male";
    }
}
