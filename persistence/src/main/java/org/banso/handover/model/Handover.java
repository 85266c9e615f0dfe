package org.banso.handover.model;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.banso.access.model.Deed;
import org.banso.access.model.Delicate;
import org.banso.access.model.Needs;
import org.banso.access.model.ProvisionGround;
import org.banso.casefile.model.ConsentItem;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/**
 * One handover.
 *
 * <p>Asked by somebody of an agency, it waits for the other body's answer; accepted, it waits for the deed; done, for the
 * person's word. Declined, confirmed or withdrawn it has ended.
 */
@Entity
@Table(name = "handover_handover")
@PersonalData(Care.SPECIAL_CARE)
public class Handover {

    @Id
    @SequenceGenerator(name = "handover_handover_seq", sequenceName = "handover_handover_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "handover_handover_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_agency")
    private Agency from;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_agency")
    private @Nullable Agency toAgency;

    @Column(name = "to_body")
    private @Nullable String toBody;

    private String purpose;

    @Enumerated(EnumType.STRING)
    private @Nullable ProvisionGround ground;

    private String message;

    /** Bits of {@link Delicate}. */
    private int about;

    private boolean accompany;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "subject_name")
    private @Nullable String subjectName;

    @Column(name = "subject_kana")
    private @Nullable String subjectKana;

    @Column(name = "birth_year")
    private @Nullable Integer birthYear;

    @ElementCollection
    @CollectionTable(name = "handover_item", joinColumns = @JoinColumn(name = "handover_id"))
    @Column(name = "item")
    @Enumerated(EnumType.STRING)
    private Set<ConsentItem> items = EnumSet.noneOf(ConsentItem.class);

    @Enumerated(EnumType.STRING)
    private HandoverState state;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    private String answer = "";

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    private String confirmation = "";

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private int version;

    protected Handover() {}

    private Handover(AskHandover said, Told told, Actor by, Instant now) {
        this.caseId = said.caseId();
        this.caseNumber = told.caseNumber();
        this.from = by.agency();
        this.askedBy = by.uid();
        this.askedAt = now;
        this.toAgency = said.toAgency();
        this.toBody = said.toAgency() == null ? said.toBody() : null;
        this.purpose = said.purpose();
        this.ground = said.ground();
        this.message = said.message();
        this.about = Delicate.bits(said.about());
        this.accompany = said.accompany();
        this.dueOn = said.dueOn();
        this.items.addAll(said.items());
        this.state = HandoverState.ASKED;
        if (said.items().contains(ConsentItem.IDENTITY)) {
            this.subjectName = told.subjectName();
            this.subjectKana = told.subjectKana();
            this.birthYear = told.birthYear();
        }
    }

    /** Whom it is about, as they are told of where the items say so. */
    public record Told(
            String caseNumber,
            @PersonalData String subjectName,
            @PersonalData String subjectKana,
            @Nullable Integer birthYear) {}

    /**
     * Asks.
     *
     * @param consented whether a consent on record covers all items for that agency today
     * @throws Refused {@link HandoverReason#TO_WHOM}, {@link HandoverReason#TO_ONESELF}, {@link HandoverReason#NO_CONSENT},
     *     {@link HandoverReason#GROUND_MISSING}, {@link HandoverReason#DUE_PAST}
     */
    @Needs(Deed.NOTIFY)
    public static Handover asked(AskHandover said, Told told, boolean consented, Actor by, Instant now) {
        Agency to = said.toAgency();
        if ((to == null) == said.toBody().isEmpty()) {
            throw new Refused(HandoverReason.TO_WHOM);
        }
        if (to == by.agency()) {
            throw new Refused(HandoverReason.TO_ONESELF);
        }
        if (said.ground() == null && to == null) {
            throw new Refused(HandoverReason.GROUND_MISSING);
        }
        if (said.ground() == null && !consented) {
            throw new Refused(HandoverReason.NO_CONSENT, to);
        }
        if (said.dueOn().isBefore(Tokyo.dateOf(now))) {
            throw new Refused(HandoverReason.DUE_PAST, said.dueOn());
        }
        return new Handover(said, told, by, now);
    }

    /**
     * Goes on.
     *
     * @throws Refused {@link KernelReason#CHANGED_MEANWHILE} before all, so that its page reads it anew;
     *     {@link HandoverReason#TURN_NOT_NOW}, {@link HandoverReason#NOTE_MISSING}
     */
    public void turn(HandoverTurn turn, String note, int seenVersion, String uid, Instant now) {
        if (seenVersion != version) {
            throw new Refused(KernelReason.CHANGED_MEANWHILE);
        }
        if (!turn.isFrom(state)) {
            throw new Refused(HandoverReason.TURN_NOT_NOW, state);
        }
        if (turn.asksNote() && note.isEmpty()) {
            throw new Refused(HandoverReason.NOTE_MISSING);
        }
        state = turn.to();
        switch (turn) {
            case ACCEPT, DECLINE -> {
                answeredAt = now;
                answeredBy = uid;
                answer = note;
            }
            case FINISH -> {
                doneAt = now;
                answer = note.isEmpty() ? answer : note;
            }
            case CONFIRM -> {
                confirmedAt = now;
                confirmation = note;
            }
            case WITHDRAW -> endedAt = now;
        }
    }

    public long id() {
        return id;
    }

    public long caseId() {
        return caseId;
    }

    /** Nothing when it is none of the ward's agencies. */
    public java.util.Optional<Agency> toAgency() {
        return java.util.Optional.ofNullable(toAgency);
    }

    public HandoverState state() {
        return state;
    }
}
