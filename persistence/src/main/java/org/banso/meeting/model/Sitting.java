package org.banso.meeting.model;

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
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Refused;

/**
 * One afternoon on which one case after another is taken. Opened by its secretary with a kind, a time and a room; each case is
 * a {@link Meeting} of its own, with its own people, its own law and its own papers, and begins where the one before it ends.
 */
@Entity
@Table(name = "meeting_sitting")
@SequenceGenerator(name = "meeting_sitting_seq", sequenceName = "meeting_sitting_seq", allocationSize = 50)
public class Sitting {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_sitting_seq")
    private long id;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "room_id")
    private long roomId;

    /** Who opened it, and keeps its papers. */
    private String secretary;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Version
    private int version;

    protected Sitting() {}

    private Sitting(OpenSitting said, String secretary, Agency agency, Instant now) {
        this.kind = said.kind();
        this.startsAt = said.startsAt();
        this.roomId = said.roomId();
        this.secretary = secretary;
        this.agency = agency;
        this.openedAt = now;
    }

    /** @throws Refused NO_AGENDA_IN_THIS_KIND, SITTING_BEGUN */
    public static Sitting open(OpenSitting said, String secretary, Agency agency, Instant now) {
        if (!said.kind().decidesLead()) {
            throw new Refused(MeetingReason.NO_AGENDA_IN_THIS_KIND, said.kind());
        }
        if (!said.startsAt().isAfter(now)) {
            throw new Refused(MeetingReason.SITTING_BEGUN, said.startsAt());
        }
        return new Sitting(said, secretary, agency, now);
    }

    /** @throws Refused SITTING_BEGUN */
    public void mustTakeMore(Instant now) {
        if (!startsAt.isAfter(now)) {
            throw new Refused(MeetingReason.SITTING_BEGUN, startsAt);
        }
    }

    public long id() {
        return id;
    }

    public MeetingKind kind() {
        return kind;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public long roomId() {
        return roomId;
    }

    public String secretary() {
        return secretary;
    }

    public Agency agency() {
        return agency;
    }
}
