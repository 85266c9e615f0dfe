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
import java.time.LocalDate;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/**
 * Something of a case that was told to somebody outside, and on which ground of the law. Written once, when it was done, by
 * whoever did it; a later telling is another one.
 */
@Entity
@Table(name = "access_provision")
public class Provision {

    @Id
    @SequenceGenerator(name = "access_provision_seq", sequenceName = "access_provision_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_provision_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    private ProvisionGround ground;

    private String recipient;

    @PersonalData
    private String items;

    @PersonalData
    private String purpose;

    /** Bits of {@link Delicate}: what items and purpose are about. */
    private int about;

    @Column(name = "provided_on")
    private LocalDate providedOn;

    @Column(name = "told_on")
    private @Nullable LocalDate toldOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    private int version;

    protected Provision() {}

    /** @throws Refused {@link AccessReason#PROVIDED_IN_FUTURE}, {@link AccessReason#TOLD_BEFORE} */
    public Provision(RecordProvision said, String by, Instant now) {
        if (said.providedOn().isAfter(Tokyo.dateOf(now))) {
            throw new Refused(AccessReason.PROVIDED_IN_FUTURE);
        }
        if (said.toldOn() != null && said.toldOn().isBefore(said.providedOn())) {
            throw new Refused(AccessReason.TOLD_BEFORE);
        }
        caseId = said.caseId();
        ground = said.provisionGround();
        recipient = said.recipient();
        items = said.items();
        purpose = said.provisionPurpose();
        about = Delicate.bits(said.about());
        providedOn = said.providedOn();
        toldOn = said.toldOn();
        recordedBy = by;
        recordedAt = now;
    }

    public long id() {
        return id;
    }

    String recordedBy() {
        return recordedBy;
    }

    ProvisionLine line(String recorder) {
        return new ProvisionLine(ground, recipient, items, purpose, Delicate.of(about), providedOn, toldOn, recorder);
    }
}
