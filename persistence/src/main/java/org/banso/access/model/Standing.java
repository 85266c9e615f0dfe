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
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.jspecify.annotations.Nullable;

/**
 * An agency's, or one person's, standing in a case on one ground.
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
    private @Nullable Agency agency;

    /** One person's standing, and not their agency's. */
    private @Nullable String uid;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private Instant since;

    private @Nullable Instant until;

    /** What it gives at most, see {@link Reach}. */
    private int allows = Deed.Bits.ANYTHING;

    /** The consent, meeting, broken glass or request that it comes from; 0 for the case itself. */
    @Column(name = "ref_id")
    private long refId;

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

    private Standing(long caseId, Ground ground, long refId, Instant since, @Nullable Instant until) {
        if (until != null && !until.isAfter(since)) {
            throw new IllegalArgumentException("a standing ends after it begins");
        }
        this.caseId = caseId;
        this.ground = ground;
        this.refId = refId;
        this.since = since;
        this.until = until;
    }

    /**
     * An agency's by a consent or a request.
     *
     * @param allows {@link Reach#allowing} what the items come to
     */
    public static Standing of(
            long caseId, Agency agency, Ground ground, long refId, int allows, Instant since, @Nullable Instant until) {
        Standing standing = new Standing(caseId, ground, refId, since, until);
        standing.agency = agency;
        standing.allows = allows;
        return standing;
    }

    /** One person's, by a conference or a broken glass; never without an end. */
    public static Standing of(long caseId, String uid, Ground ground, long refId, Instant since, Instant until) {
        Standing standing = new Standing(caseId, ground, refId, since, until);
        standing.uid = uid;
        return standing;
    }

    public boolean isOpenAt(Instant now) {
        return !now.isBefore(since) && (until == null || now.isBefore(until));
    }

    /**
     * Its ground is gone: it holds until then and not longer. One that has ended by then stays as it is; one that has not
     * begun by then is over with its first moment.
     */
    void end(Instant then) {
        if (until == null || then.isBefore(until)) {
            until = then.isAfter(since) ? then : since.plus(SHORTEST);
        }
    }

    /** Whether it holds during the whole of that time. */
    public boolean covers(Instant from, @Nullable Instant to) {
        return !from.isBefore(since) && (until == null || (to != null && !to.isAfter(until)));
    }

    public long caseId() {
        return caseId;
    }

    /** Null for one person's. */
    public @Nullable Agency agency() {
        return agency;
    }

    /** Null for an agency's. */
    public @Nullable String uid() {
        return uid;
    }

    /** Theirs, or their agency's. */
    boolean isOf(Actor actor) {
        return uid == null ? agency == actor.agency() : uid.equals(actor.uid());
    }

    /** On a ground on which its holders write, and not only look. */
    public boolean isWorking() {
        return Reach.writes(ground);
    }

    int allows() {
        return allows;
    }

    public long refId() {
        return refId;
    }

    public Instant since() {
        return since;
    }

    public Ground ground() {
        return ground;
    }

    Optional<Instant> until() {
        return Optional.ofNullable(until);
    }
}
