package org.banso.transfer.model;

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
import java.util.EnumSet;
import java.util.Set;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way into the record.
 *
 * <p>A supervisor sends it, says which column is what, and lets it be tried; tries it again with other columns; chooses; and
 * lets it be taken over. Both the trying and the taking over go on in the background, in small portions, each all or nothing;
 * whoever stops it, or a server that goes down, leaves it between two portions, and it goes on from there. Its rows stand
 * apart ({@code transfer_row}), and so do headings and mapping, which are lists.
 */
@Entity
@Table(name = "transfer_import")
public class Transfer {

    /** Without a sign of life for so long nobody works on it any more. Source: design decision, a portion takes a second. */
    static final Duration SILENT = Duration.ofSeconds(60);

    private static final Set<TransferState> CHECKED_ONCE =
            EnumSet.of(TransferState.CHECKED, TransferState.RUNNING, TransferState.STOPPED, TransferState.DONE);

    @Id
    @SequenceGenerator(name = "transfer_import_seq", sequenceName = "transfer_import_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "transfer_import_seq")
    private long id;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    private String uid;

    @Enumerated(EnumType.STRING)
    private TransferKind kind;

    @Enumerated(EnumType.STRING)
    private TransferState state;

    @Column(name = "began_at")
    private @Nullable Instant beganAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "beat_at")
    private @Nullable Instant beatAt;

    private String trouble = "";

    /** How many of its rows are in the record; stays when the rows are gone. */
    private int taken;

    @Column(name = "cleared_at")
    private @Nullable Instant clearedAt;

    @Version
    private int version;

    protected Transfer() {}

    /** The columns are about to be named, for the first time or anew. @throws Refused {@link TransferReason#BUSY} */
    void mayBeMapped(Instant now) {
        if (isAtWork(now)) {
            throw new Refused(TransferReason.BUSY);
        }
    }

    /** The rows are tried from now on. @throws Refused {@link TransferReason#BUSY} */
    public void beginCheck(Instant now) {
        mayBeMapped(now);
        state = TransferState.CHECKING;
        beatAt = now;
        trouble = "";
    }

    public void checked(Instant now) {
        state = TransferState.CHECKED;
        beatAt = now;
    }

    /**
     * What was chosen is taken over from now on, or goes on being taken over.
     *
     * @throws Refused {@link TransferReason#BUSY}, {@link TransferReason#NOT_CHECKED}, {@link TransferReason#NOTHING_CHOSEN}
     */
    public void begin(long chosen, Instant now) {
        if (isAtWork(now)) {
            throw new Refused(TransferReason.BUSY);
        }
        if (!CHECKED_ONCE.contains(state)) {
            throw new Refused(TransferReason.NOT_CHECKED);
        }
        if (chosen == 0) {
            throw new Refused(TransferReason.NOTHING_CHOSEN);
        }
        state = TransferState.RUNNING;
        beganAt = beganAt == null ? now : beganAt;
        endedAt = null;
        beatAt = now;
        trouble = "";
    }

    /** A colleague says enough; the portion at hand is written to its end. @param written rows that are in the record */
    public void stop(long written, Instant now) {
        taken = Math.toIntExact(written);
        if (state.isBusy()) {
            state = state == TransferState.CHECKING ? TransferState.STAGED : TransferState.STOPPED;
            endedAt = now;
        }
    }

    /** It stopped by itself. @param code of the fault, never a text from the file */
    public void stopFor(String code, long written, Instant now) {
        stop(written, now);
        trouble = code;
    }

    public void finish(long written, Instant now) {
        taken = Math.toIntExact(written);
        state = TransferState.DONE;
        endedAt = now;
        beatAt = now;
    }

    /** Whether its rows are thrown away: only the account of it is left. */
    boolean isCleared() {
        return clearedAt != null;
    }

    public boolean isIn(TransferState other) {
        return state == other;
    }

    /** Whether somebody works on it, as far as can be seen. */
    public boolean isAtWork(Instant now) {
        return state.isBusy() && beatAt != null && beatAt.plus(SILENT).isAfter(now);
    }

    public boolean isOf(Actor actor) {
        return agency == actor.agency();
    }

    public TransferKind kind() {
        return kind;
    }

    public long id() {
        return id;
    }
}
