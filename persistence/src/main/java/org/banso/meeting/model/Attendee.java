package org.banso.meeting.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is called to a meeting. Begins with the call and never changes person; says once, for a conference, that the
 * duty of secrecy is known; the minutes tell at the end whether they came.
 */
@Entity
@Table(name = "meeting_attendee")
@SequenceGenerator(name = "meeting_attendee_seq", sequenceName = "meeting_attendee_seq", allocationSize = 50)
public class Attendee {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_attendee_seq")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    private String uid;

    /** For which they are called; it stays when the person changes agency later. */
    @Enumerated(EnumType.STRING)
    private Agency agency;

    private @Nullable Boolean attended;

    @Column(name = "secrecy_acknowledged_at")
    private @Nullable Instant secrecyAcknowledgedAt;

    /** When they said that the minutes are right; null until then, and when they were written again. */
    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    /** What they say is not right in the minutes; empty for none. */
    @PersonalData(PersonalData.Care.SPECIAL_CARE)
    private String objection = "";

    @Version
    private int version;

    protected Attendee() {}

    Attendee(Meeting meeting, Calling.Called called) {
        this.meeting = meeting;
        this.uid = called.uid();
        this.agency = called.agency();
    }

    public String uid() {
        return uid;
    }

    public Agency agency() {
        return agency;
    }

    /** Whether they came; empty until the minutes say so. */
    public Optional<Boolean> attended() {
        return Optional.ofNullable(attended);
    }

    public Optional<Instant> secrecyAcknowledgedAt() {
        return Optional.ofNullable(secrecyAcknowledgedAt);
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    public String objection() {
        return objection;
    }

    /** They say of the minutes that they are right, or what is not; what was said last counts. */
    void say(String objection, Instant now) {
        this.objection = objection;
        this.approvedAt = objection.isEmpty() ? now : null;
    }

    /** The minutes were written again. */
    void askAgain() {
        approvedAt = null;
        objection = "";
    }

    void attended(boolean came) {
        this.attended = came;
    }

    /** The first time counts. */
    void acknowledgeSecrecy(Instant now) {
        if (secrecyAcknowledgedAt == null) {
            secrecyAcknowledgedAt = now;
        }
    }
}
