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

/**
 * Two records became one: who said so, when and why. The picture of every row as it was before stands beside it; by that it is
 * undone, once. It goes when the person goes.
 */
@Entity
@Table(name = "person_merge")
public class PersonMerge {

    @Id
    @SequenceGenerator(name = "person_merge_seq", sequenceName = "person_merge_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_merge_seq")
    private long id;

    @Column(name = "kept_id")
    private long keptId;

    @Column(name = "gone_id")
    private long goneId;

    private String note;

    @Column(name = "merged_by")
    private String mergedBy;

    private String agency;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "undone_by")
    private @Nullable String undoneBy;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Column(name = "undo_note")
    private @Nullable String undoNote;

    private int rows;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // the provider fills it
    protected PersonMerge() {}

    PersonMerge(JoinPeople command, Actor actor, Instant now) {
        keptId = command.keptId();
        goneId = command.goneId();
        note = command.note();
        mergedBy = actor.uid();
        agency = actor.agency().name();
        mergedAt = now;
    }

    /** @throws Refused {@link IdentityReason#UNDONE_ALREADY} */
    void undo(String why, Actor actor, Instant now) {
        if (undoneAt != null) {
            throw new Refused(IdentityReason.UNDONE_ALREADY);
        }
        undoneBy = actor.uid();
        undoneAt = now;
        undoNote = why;
    }

    public long id() {
        return id;
    }

    public long keptId() {
        return keptId;
    }

    public long goneId() {
        return goneId;
    }
}
