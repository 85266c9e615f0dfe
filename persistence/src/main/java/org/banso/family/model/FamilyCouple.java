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
import jakarta.persistence.Version;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.RoughDate;
import org.jspecify.annotations.Nullable;

/** Two people who are or were a couple: from when, what of it is now, and until when. The order of the two says nothing. */
@Entity
@Table(name = "family_couple")
@PersonalData
public class FamilyCouple extends FamilyRecord {

    @Id
    @SequenceGenerator(name = "family_couple_seq", sequenceName = "family_couple_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "family_couple_seq")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "one_id")
    private FamilyMember one;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "two_id")
    private FamilyMember two;

    @Enumerated(EnumType.STRING)
    private CoupleKind kind;

    private @Nullable RoughDate since;

    private @Nullable RoughDate until;

    @Version
    private int version;

    protected FamilyCouple() {}

    FamilyCouple(FamilyMember one, FamilyMember two, CoupleKind kind, Scribe by) {
        super(one.caseId(), by);
        this.one = one;
        this.two = two;
        this.kind = kind;
    }

    /** What has become of them. @throws Refused {@link FamilyReason#ENDS_BEFORE_START} */
    void become(CoupleKind now, @Nullable RoughDate from, @Nullable RoughDate to) {
        Family.mustEndAfter(from, to);
        kind = now;
        since = from;
        until = to;
    }

    boolean has(FamilyMember member) {
        return one == member || two == member;
    }

    FamilyMember other(FamilyMember member) {
        return one == member ? two : one;
    }

    /** Whether they are together now. */
    boolean isOpen() {
        return kind != CoupleKind.DIVORCED && until == null;
    }

    FamilyMember one() {
        return one;
    }

    FamilyMember two() {
        return two;
    }

    CoupleKind kind() {
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
