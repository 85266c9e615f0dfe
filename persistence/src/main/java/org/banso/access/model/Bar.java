package org.banso.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A colleague who is shut out of a file, because they are kin, a neighbour, or were clients themselves.
 *
 * <p>Begins when a supervisor says so, holds against whatever ground the colleague has or takes, and ends when a supervisor
 * takes it back. While it holds they do not learn that there is a file.
 */
@Entity
@Table(name = "access_bar")
public class Bar {

    @Id
    @SequenceGenerator(name = "access_bar_seq", sequenceName = "access_bar_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_bar_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    private String uid;

    @Enumerated(EnumType.STRING)
    private BarKind why;

    private Instant since;

    private @Nullable Instant until;

    @Column(name = "said_by")
    private String saidBy;

    @Version
    private int version;

    protected Bar() {}

    /** @throws Refused {@link AccessReason#BAR_YOURSELF} */
    public Bar(long caseId, String uid, BarKind why, String saidBy, Instant since) {
        if (uid.equals(saidBy)) {
            throw new Refused(AccessReason.BAR_YOURSELF);
        }
        this.caseId = caseId;
        this.uid = uid;
        this.why = why;
        this.saidBy = saidBy;
        this.since = since;
    }

    /** Holds until now and not longer; one that has ended stays as it is. */
    public void lift(Instant now) {
        if (until == null) {
            until = now.isAfter(since) ? now : since.plus(1, ChronoUnit.MICROS);
        }
    }

    public boolean isOpenAt(Instant now) {
        return !now.isBefore(since) && (until == null || now.isBefore(until));
    }

    public boolean isOf(String someone) {
        return uid.equals(someone);
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public String uid() {
        return uid;
    }

    BarLine line(String name, String saidByName, Instant now) {
        return new BarLine(id, name, why, since, until, saidByName, isOpenAt(now));
    }

    String saidBy() {
        return saidBy;
    }
}
