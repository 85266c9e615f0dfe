package org.banso.broken.versions.meeting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.banso.kernel.model.Because;

/** Does not really say why. */
@Because("faster")
@Entity
public class BrokenExcuse {
    @Id
    private long id;

    protected BrokenExcuse() {}

    public BrokenExcuse(long id) {
        this.id = id;
    }

    public long count() {
        return ++id;
    }
}
