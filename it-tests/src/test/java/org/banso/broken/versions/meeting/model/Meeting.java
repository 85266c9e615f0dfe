package org.banso.broken.versions.meeting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** Changes and has one. */
@Entity
public class Meeting {
    @Id
    private long id;

    @Version
    private int version;

    protected Meeting() {}

    public Meeting(long id) {
        this.id = id;
    }

    public long move() {
        return ++id + version;
    }
}
