package org.banso.retention.model;

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
import org.jspecify.annotations.Nullable;

/** Why a record that is due stays: placed by somebody, and lifted when its reason is gone. */
@Entity
@Table(name = "retention_hold")
public class Hold {

    @Id
    @SequenceGenerator(name = "retention_hold_seq", sequenceName = "retention_hold_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retention_hold_seq")
    private long id;

    @Enumerated(EnumType.STRING)
    private RecordKind kind;

    @Column(name = "record_id")
    private long recordId;

    private String reason;

    @Column(name = "placed_by")
    private String placedBy;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "lifted_by")
    private @Nullable String liftedBy;

    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    @Version
    private int version;

    protected Hold() {}

    public Hold(PlaceHold place, String uid, Instant now) {
        this.kind = place.kind();
        this.recordId = place.recordId();
        this.reason = place.reason();
        this.placedBy = uid;
        this.placedAt = now;
    }

    public void lift(String uid, Instant now) {
        liftedBy = uid;
        liftedAt = now;
    }

    public String reason() {
        return reason;
    }
}
