package org.banso.support.model;

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
import java.util.Optional;
import org.banso.access.model.Deed;
import org.banso.access.model.Delicate;
import org.banso.access.model.Needs;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done by a day.
 *
 * <p>Somebody writes it down, a note's next step makes it, a lead decision or a plan makes it for the lead agency. It waits
 * for one person, or for whoever of the agency is first. Ticked, it is done; the tick can be taken away. A lead review and a
 * plan's end move with the decision and the plan instead of piling up.
 */
@Entity
@Table(name = "support_task")
@PersonalData(Care.SPECIAL_CARE)
public class Task {

    @Id
    @SequenceGenerator(name = "support_task_seq", sequenceName = "support_task_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "support_task_seq")
    private long id;

    @Column(name = "case_id")
    private @Nullable Long caseId;

    @Enumerated(EnumType.STRING)
    private TaskKind kind;

    private String title;

    /** Bits of {@link Delicate}: what the title is about. */
    private int about;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** Null while it is the whole agency's. */
    @Column(name = "assignee_uid")
    private @Nullable String assigneeUid;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "done_by")
    private @Nullable String doneBy;

    @Version
    private int version;

    protected Task() {}

    Task(
            @Nullable Long caseId,
            TaskKind kind,
            String title,
            int about,
            LocalDate dueOn,
            @Nullable String assigneeUid,
            Agency agency,
            String madeBy,
            Instant madeAt) {
        this.caseId = caseId;
        this.kind = kind;
        this.title = title;
        this.about = about;
        this.dueOn = dueOn;
        this.assigneeUid = assigneeUid;
        this.agency = agency;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /**
     * What somebody wrote down.
     *
     * @param assigneeUid whose it is
     * @param agency of whose it is
     */
    @Needs(Deed.ASSIGN)
    public static Task written(AddTask words, String assigneeUid, Agency agency, String madeBy, Instant now) {
        return new Task(
                words.caseId(),
                TaskKind.OWN,
                words.title(),
                Delicate.bits(words.about()),
                words.dueOn(),
                assigneeUid,
                agency,
                madeBy,
                now);
    }

    /** What waits for whoever of the agency is first. Its kind says it all. */
    public static Task ofAgency(
            TaskKind kind, long caseId, LocalDate dueOn, Agency agency, String madeBy, Instant now) {
        return new Task(caseId, kind, "", 0, dueOn, null, agency, madeBy, now);
    }

    /** To a colleague of the same agency. */
    @Needs(Deed.ASSIGN)
    public void handTo(String uid) {
        assigneeUid = uid;
    }

    /** To another day, and to another agency, because what it comes from has moved. */
    public void move(LocalDate dueOn, Agency agency) {
        this.dueOn = dueOn;
        this.agency = agency;
    }

    /**
     * Ticks it.
     *
     * @throws Refused {@link KernelReason#NOT_FOUND} when it is another's, {@link SupportReason#TASK_DONE_ALREADY},
     *     {@link KernelReason#CHANGED_MEANWHILE}
     */
    public void complete(int seenVersion, Actor actor, Instant now) {
        requireMayTick(actor);
        if (doneAt != null) {
            throw new Refused(SupportReason.TASK_DONE_ALREADY);
        }
        requireVersion(seenVersion);
        doneAt = now;
        doneBy = actor.uid();
    }

    /** What it came from is over: nobody has to do it any more, or it was just done. */
    public void settle(String uid, Instant now) {
        doneAt = now;
        doneBy = uid;
    }

    /**
     * Takes the tick away.
     *
     * @throws Refused {@link KernelReason#NOT_FOUND} when it is another's, {@link SupportReason#TASK_NOT_DONE},
     *     {@link KernelReason#CHANGED_MEANWHILE}
     */
    public void undo(int seenVersion, Actor actor) {
        requireMayTick(actor);
        if (doneAt == null) {
            throw new Refused(SupportReason.TASK_NOT_DONE);
        }
        requireVersion(seenVersion);
        doneAt = null;
        doneBy = null;
    }

    /** The case it is about; nothing when it is about none. */
    public Optional<Long> caseId() {
        return Optional.ofNullable(caseId);
    }

    public TaskKind kind() {
        return kind;
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    private void requireMayTick(Actor actor) {
        boolean mine = assigneeUid == null ? agency == actor.agency() : assigneeUid.equals(actor.uid());
        if (!mine) {
            throw new Refused(KernelReason.NOT_FOUND);
        }
    }

    private void requireVersion(int seenVersion) {
        if (seenVersion != version) {
            throw new Refused(KernelReason.CHANGED_MEANWHILE);
        }
    }
}
