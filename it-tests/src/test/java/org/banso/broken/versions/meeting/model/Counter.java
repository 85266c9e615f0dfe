package org.banso.broken.versions.meeting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.banso.kernel.model.Because;

/** Says why it has none. */
@Because("Only one timer ever changes it, under a lock of the database.")
@Entity
public class Counter {
    @Id
    private long id;

    protected Counter() {}

    public Counter(long id) {
        this.id = id;
    }

    public long count() {
        return ++id;
    }
}
