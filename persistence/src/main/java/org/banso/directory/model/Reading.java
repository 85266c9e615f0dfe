package org.banso.directory.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The last time that the directory was read whole: one row, written by each reading that the roll followed. */
@Entity
@Table(name = "directory_reading")
public class Reading {

    /** There is one. */
    static final short THE_ONE = 1;

    @Id
    private short id = THE_ONE;

    private Instant at;

    private int named;

    private int came;

    @Column(name = "gone")
    private int left;

    @Version
    private int version;

    protected Reading() {}

    public Reading(Instant at, RollChange change) {
        happened(at, change);
    }

    public final void happened(Instant now, RollChange change) {
        at = now;
        named = change.named();
        came = change.came();
        left = change.left();
    }

    public ReadingLine line() {
        return new ReadingLine(at, named, came, left);
    }
}
