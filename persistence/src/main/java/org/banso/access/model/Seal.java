package org.banso.access.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A sealed file: a colleague's own family, somebody whom everyone knows. Only the circle sees it, by what their standings
 * give; for everyone else there is no such file, and no glass to break.
 *
 * <p>Begins when a supervisor seals it with the circle's names, themselves among them, so that there is always somebody who
 * can open it. Changing the circle is a new seal; the old one ends and stays explainable.
 */
@Entity
@Table(name = "access_seal")
public class Seal {

    @Id
    @SequenceGenerator(name = "access_seal_seq", sequenceName = "access_seal_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_seal_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    private String reason;

    @ElementCollection
    @CollectionTable(name = "access_seal_circle", joinColumns = @JoinColumn(name = "seal_id"))
    @Column(name = "uid")
    private Set<String> circle = new HashSet<>();

    private Instant since;

    private @Nullable Instant until;

    @Column(name = "said_by")
    private String saidBy;

    @Version
    private int version;

    protected Seal() {}

    /**
     * @param saidBy a supervisor
     * @throws Refused {@link AccessReason#CIRCLE_WITHOUT_YOU}
     */
    public Seal(long caseId, String reason, Collection<String> circle, String saidBy, Instant since) {
        if (!circle.contains(saidBy)) {
            throw new Refused(AccessReason.CIRCLE_WITHOUT_YOU);
        }
        this.caseId = caseId;
        this.reason = reason;
        this.circle.addAll(circle);
        this.saidBy = saidBy;
        this.since = since;
    }

    public void open(Instant now) {
        if (until == null) {
            until = now.isAfter(since) ? now : since.plus(1, ChronoUnit.MICROS);
        }
    }

    public boolean holdsAt(Instant now) {
        return !now.isBefore(since) && (until == null || now.isBefore(until));
    }

    public boolean isInCircle(String uid) {
        return circle.contains(uid);
    }

    public Set<String> circle() {
        return Set.copyOf(circle);
    }

    public String reason() {
        return reason;
    }

    public String saidBy() {
        return saidBy;
    }

    public Instant since() {
        return since;
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }
}
