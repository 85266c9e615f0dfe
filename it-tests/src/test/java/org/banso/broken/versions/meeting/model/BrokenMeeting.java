package org.banso.broken.versions.meeting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Changes and has no version. */
@Entity
public class BrokenMeeting {
    @Id
    private long id;

    protected BrokenMeeting() {}

    public BrokenMeeting(long id) {
        this.id = id;
    }

    public long move() {
        return ++id;
    }
}
