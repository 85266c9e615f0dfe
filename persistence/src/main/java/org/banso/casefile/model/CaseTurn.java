package org.banso.casefile.model;

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
import java.time.Instant;
import java.time.LocalDate;
import org.banso.access.model.Delicate;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.jspecify.annotations.Nullable;

/** A turn that was taken in a case; written once, never changed. */
@Entity
@Table(name = "casefile_turn")
@PersonalData(Care.SPECIAL_CARE)
public class CaseTurn {

    @Id
    @SequenceGenerator(name = "casefile_turn_seq", sequenceName = "casefile_turn_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casefile_turn_seq")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private CaseFile caseFile;

    @Enumerated(EnumType.STRING)
    private Turn turn;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private CaseState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private CaseState to;

    @Column(name = "turned_on")
    private LocalDate turnedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable TurnReason reason;

    @Column(name = "next_on")
    private @Nullable LocalDate nextOn;

    private String note;

    /** Bits of {@link Delicate}: what the note is about. */
    private int about;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected CaseTurn() {}

    CaseTurn(CaseFile caseFile, TurnCase said, CaseState from, CaseState to, String uid, Instant now) {
        this.caseFile = caseFile;
        this.turn = said.turn();
        this.from = from;
        this.to = to;
        this.turnedOn = said.on();
        this.reason = said.reason();
        this.nextOn = said.nextOn();
        this.note = said.note();
        this.about = said.note().isEmpty() ? 0 : Delicate.bits(said.about());
        this.recordedBy = uid;
        this.recordedAt = now;
    }

    LocalDate turnedOn() {
        return turnedOn;
    }
}
