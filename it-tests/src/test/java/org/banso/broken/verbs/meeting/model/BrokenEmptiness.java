package org.banso.broken.verbs.meeting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Is made of nothing by anybody. */
@Entity
public class BrokenEmptiness {
    @Id
    private long id;

    public BrokenEmptiness() {}

    public long id() {
        return id;
    }
}
