package org.banso.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.banso.directory.model.Actor;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/** 二人は別人: somebody looked at two records and knew that they are two people. They are not suspected again until it is revoked. */
@Entity
@Table(name = "person_apart")
public class PersonApart {

    @Id
    @SequenceGenerator(name = "person_apart_seq", sequenceName = "person_apart_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_apart_seq")
    private long id;

    @Column(name = "one_id")
    private long oneId;

    @Column(name = "two_id")
    private long twoId;

    private String reason;

    @Column(name = "said_by")
    private String saidBy;

    private String agency;

    @Column(name = "said_at")
    private Instant saidAt;

    @Column(name = "revoked_by")
    private @Nullable String revokedBy;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoked_why")
    private @Nullable String revokedWhy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // the provider fills it
    protected PersonApart() {}

    PersonApart(SayTwoPeople command, Actor actor, Instant now) {
        oneId = command.oneId();
        twoId = command.twoId();
        reason = command.reason();
        saidBy = actor.uid();
        agency = actor.agency().name();
        saidAt = now;
    }

    /** @throws Refused {@link IdentityReason#REVOKED_ALREADY} */
    public void revoke(String why, Actor actor, Instant now) {
        if (revokedAt != null) {
            throw new Refused(IdentityReason.REVOKED_ALREADY);
        }
        revokedBy = actor.uid();
        revokedAt = now;
        revokedWhy = why;
    }

    public long oneId() {
        return oneId;
    }

    public long twoId() {
        return twoId;
    }

    ApartLine line() {
        return new ApartLine(id, saidBy, saidAt, reason);
    }
}
