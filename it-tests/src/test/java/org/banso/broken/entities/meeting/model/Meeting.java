package org.banso.broken.entities.meeting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity. */
@Entity
public class Meeting {
    @Id
    private long id;

    protected Meeting() {}

    public Meeting(long id) {
        this.id = id;
    }

    public long id() {
        return id;
    }
}
