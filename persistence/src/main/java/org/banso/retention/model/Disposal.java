package org.banso.retention.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The destruction of one record: proposed by one, approved or turned down by another. Stays when the record is gone, with its
 * number, its days, and how many rows of which table there were.
 */
@Entity
@Table(name = "retention_disposal")
public class Disposal {

    @Id
    @SequenceGenerator(name = "retention_disposal_seq", sequenceName = "retention_disposal_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "retention_disposal_seq")
    private long id;

    @Enumerated(EnumType.STRING)
    private RecordKind kind;

    @Column(name = "record_id")
    private long recordId;

    @Column(name = "record_number")
    private String recordNumber;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private DisposalState state;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    private @Nullable String certificate;

    private @Nullable Integer people;

    private @Nullable Long changes;

    @ElementCollection
    @CollectionTable(name = "retention_disposal_count", joinColumns = @JoinColumn(name = "disposal_id"))
    @MapKeyColumn(name = "table_name")
    @Column(name = "n")
    private Map<String, Long> counts = new TreeMap<>();

    @Version
    private int version;

    protected Disposal() {}

    public Disposal(DueLine due, String uid, Instant now) {
        this.kind = due.kind();
        this.recordId = due.recordId();
        this.recordNumber = due.number();
        this.endedOn = due.endedOn();
        this.dueOn = due.dueOn();
        this.state = DisposalState.PROPOSED;
        this.proposedBy = uid;
        this.proposedAt = now;
    }

    /** @throws Refused {@link RetentionReason#NOT_PROPOSED} */
    public void turnDown(String uid, Instant now) {
        requireProposed();
        state = DisposalState.TURNED_DOWN;
        closedBy = uid;
        closedAt = now;
    }

    /** @throws Refused {@link RetentionReason#NOT_PROPOSED}, {@link RetentionReason#SAME_PERSON} */
    public void requireApprovableBy(String uid) {
        requireProposed();
        if (uid.equals(proposedBy)) {
            throw new Refused(RetentionReason.SAME_PERSON, recordNumber);
        }
    }

    /** @param gone how many rows of which table; people and forgotten changes among them */
    void done(Map<String, Long> gone, String number, String uid, Instant now) {
        requireApprovableBy(uid);
        Map<String, Long> rows = new TreeMap<>(gone);
        Long values = rows.remove(Disposals.FORGOTTEN);
        people = Math.toIntExact(rows.getOrDefault(Disposals.PEOPLE, 0L));
        changes = values == null ? 0L : values;
        counts.putAll(rows);
        state = DisposalState.DONE;
        closedBy = uid;
        closedAt = now;
        certificate = number;
    }

    private void requireProposed() {
        if (state != DisposalState.PROPOSED) {
            throw new Refused(RetentionReason.NOT_PROPOSED, recordNumber);
        }
    }

    public RecordKey key() {
        return new RecordKey(kind, recordId);
    }

    public long id() {
        return id;
    }

    public String recordNumber() {
        return recordNumber;
    }
}
