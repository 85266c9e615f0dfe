package org.banso.broken.versions.meeting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Never changes. */
@Entity
public class Minutes {
    @Id
    private long id;

    protected Minutes() {}

    public Minutes(long id) {
        this.id = id;
    }

    public long id() {
        return id;
    }
}
