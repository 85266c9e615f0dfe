package org.banso.family.model;

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
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.RoughDate;
import org.jspecify.annotations.Nullable;

/** How two people are with each other. Written once; what changed is taken back or gets its end by another one. */
@Entity
@Table(name = "family_tie")
@PersonalData(Care.SPECIAL_CARE)
public class FamilyTie extends FamilyRecord {

    @Id
    @SequenceGenerator(name = "family_tie_seq", sequenceName = "family_tie_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "family_tie_seq")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_id")
    private FamilyMember from;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "to_id")
    private FamilyMember to;

    @Enumerated(EnumType.STRING)
    private TieKind kind;

    private @Nullable RoughDate since;

    private @Nullable RoughDate until;

    protected FamilyTie() {}

    FamilyTie(
            FamilyMember from,
            FamilyMember to,
            TieKind kind,
            @Nullable RoughDate since,
            @Nullable RoughDate until,
            Scribe by) {
        super(from.caseId(), by);
        this.from = from;
        this.to = to;
        this.kind = kind;
        this.since = since;
        this.until = until;
    }

    boolean has(FamilyMember member) {
        return from == member || to == member;
    }

    FamilyMember from() {
        return from;
    }

    FamilyMember to() {
        return to;
    }

    TieKind kind() {
        return kind;
    }

    @Nullable
    RoughDate since() {
        return since;
    }

    @Nullable
    RoughDate until() {
        return until;
    }

    public long id() {
        return id;
    }
}
