package org.banso.pin.model;

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
import java.time.LocalDate;
import org.banso.access.model.Delicate;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/**
 * A fact on top of a case.
 *
 * <p>Pinned by somebody, it stands until its last day, or until a colleague takes it off; its words never change. Taken off, it
 * is read among what stood there before, and can be put back for a time.
 */
@Entity
@Table(name = "pin_fact")
@PersonalData(Care.SPECIAL_CARE)
public class Pin {

    @Id
    @SequenceGenerator(name = "pin_fact_seq", sequenceName = "pin_fact_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pin_fact_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private PinKind kind;

    private String content;

    /** Bits of {@link Delicate}. */
    private int about;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "pinned_by")
    private String pinnedBy;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    @Column(name = "pinned_at")
    private Instant pinnedAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private int version;

    protected Pin() {}

    /** @throws Refused {@link PinReason#OVER_ALREADY} */
    public Pin(PinFact words, Actor author, Instant now) {
        if (words.validUntil() != null && words.validUntil().isBefore(Tokyo.dateOf(now))) {
            throw new Refused(PinReason.OVER_ALREADY, words.validUntil());
        }
        this.caseId = words.caseId();
        this.kind = words.kind();
        this.content = words.text();
        this.about = Delicate.bits(words.kind().about(words.about()));
        this.validUntil = words.validUntil();
        this.pinnedBy = author.uid();
        this.agency = author.agency();
        this.pinnedAt = now;
    }

    /** @throws Refused {@link PinReason#TAKEN_OFF_ALREADY}, {@link KernelReason#CHANGED_MEANWHILE} */
    public void takeOff(int seenVersion, Actor by, Instant now) {
        if (endedAt != null) {
            throw new Refused(PinReason.TAKEN_OFF_ALREADY);
        }
        requireVersion(seenVersion);
        endedAt = now;
        endedBy = by.uid();
    }

    /**
     * As if nobody had taken it off.
     *
     * @param within so long after it was taken off
     * @throws Refused {@link PinReason#STANDS}, {@link PinReason#TOO_LATE}, {@link PinReason#OVER_ALREADY},
     *     {@link KernelReason#CHANGED_MEANWHILE}
     */
    public void putBack(int seenVersion, Duration within, Instant now) {
        Instant ended = endedAt;
        if (ended == null) {
            throw new Refused(PinReason.STANDS);
        }
        if (ended.plus(within).isBefore(now)) {
            throw new Refused(PinReason.TOO_LATE, (int) within.toDays());
        }
        if (validUntil != null && validUntil.isBefore(Tokyo.dateOf(now))) {
            throw new Refused(PinReason.OVER_ALREADY, validUntil);
        }
        requireVersion(seenVersion);
        endedAt = null;
        endedBy = null;
    }

    private void requireVersion(int seenVersion) {
        if (seenVersion != version) {
            throw new Refused(KernelReason.CHANGED_MEANWHILE);
        }
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    public PinKind kind() {
        return kind;
    }
}
