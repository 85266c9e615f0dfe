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
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.banso.directory.model.Agency;
import org.jspecify.annotations.Nullable;

/**
 * An agency's standing in a case on one ground.
 *
 * <p>Begins with the act that gave it (a first contact, a decision, a plan handed in), holds from {@code since}
 * inclusive to {@code until} exclusive, and without {@code until} as long as the case. Nothing of it changes but its end,
 * which may come earlier: what once was lawful to see stays explainable.
 */
@Entity
@Table(name = "access_standing")
public class Standing {

    /** What the database can tell apart: a standing that ends at the instant of its beginning lasts so long. */
    private static final Duration SHORTEST = Duration.of(1, ChronoUnit.MICROS);

    @Id
    @SequenceGenerator(name = "access_standing_seq", sequenceName = "access_standing_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_standing_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private Instant since;

    private @Nullable Instant until;

    @Version
    private int version;

    protected Standing() {}

    public Standing(long caseId, Agency agency, Ground ground, Instant since, @Nullable Instant until) {
        if (until != null && !until.isAfter(since)) {
            throw new IllegalArgumentException("a standing ends after it begins");
        }
        this.caseId = caseId;
        this.agency = agency;
        this.ground = ground;
        this.since = since;
        this.until = until;
    }

    public boolean isOpenAt(Instant now) {
        return !now.isBefore(since) && (until == null || now.isBefore(until));
    }

    /** Its ground is gone: it holds until now and not longer. One that has ended already stays as it is. */
    void end(Instant now) {
        if (isOpenAt(now)) {
            until = now.isAfter(since) ? now : since.plus(SHORTEST);
        }
    }

    /** Whether it holds during the whole of that time. */
    public boolean covers(Instant from, @Nullable Instant to) {
        return !from.isBefore(since) && (until == null || (to != null && !to.isAfter(until)));
    }

    public long caseId() {
        return caseId;
    }

    public Agency agency() {
        return agency;
    }

    public Ground ground() {
        return ground;
    }

    Optional<Instant> until() {
        return Optional.ofNullable(until);
    }
}
