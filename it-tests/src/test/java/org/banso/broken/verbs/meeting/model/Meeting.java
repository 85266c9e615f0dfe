package org.banso.broken.verbs.meeting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Has a verb. */
@Entity
public class Meeting {
    @Id
    private long id;

    protected Meeting() {}

    public Meeting(long id) {
        this.id = id;
    }

    public void settle() {
        id++;
    }
}
