package org.banso.broken.verbs.meeting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Has a setter. */
@Entity
public class BrokenMeeting {
    @Id
    private long id;

    protected BrokenMeeting() {}

    void setId(long id) {
        this.id = id;
    }
}
