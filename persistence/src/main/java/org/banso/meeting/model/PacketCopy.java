package org.banso.meeting.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One numbered copy of a sitting's papers, and whose it is. Printed once; comes back once, to be destroyed. */
@Entity
@Table(name = "meeting_copy")
@SequenceGenerator(name = "meeting_copy_seq", sequenceName = "meeting_copy_seq", allocationSize = 50)
public class PacketCopy {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_copy_seq")
    private long id;

    @Column(name = "sitting_id")
    private long sittingId;

    /** From 1 in each sitting; printing again counts on. */
    private int number;

    private String recipient;

    @Column(name = "printed_by")
    private String printedBy;

    @Column(name = "printed_at")
    private Instant printedAt;

    @Column(name = "returned_at")
    private @Nullable Instant returnedAt;

    @Version
    private int version;

    protected PacketCopy() {}

    PacketCopy(long sittingId, int number, String recipient, String printedBy, Instant printedAt) {
        this.sittingId = sittingId;
        this.number = number;
        this.recipient = recipient;
        this.printedBy = printedBy;
        this.printedAt = printedAt;
    }

    /** It is back with the secretary; saying it again changes nothing. */
    public void comeBack(Instant now) {
        if (returnedAt == null) {
            returnedAt = now;
        }
    }

    public long id() {
        return id;
    }

    public long sittingId() {
        return sittingId;
    }

    public int number() {
        return number;
    }

    public String recipient() {
        return recipient;
    }

    public Instant printedAt() {
        return printedAt;
    }

    public Optional<Instant> returnedAt() {
        return Optional.ofNullable(returnedAt);
    }
}
