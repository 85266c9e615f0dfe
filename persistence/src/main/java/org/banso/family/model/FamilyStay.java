package org.banso.family.model;

import jakarta.persistence.Entity;
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
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.RoughDate;
import org.jspecify.annotations.Nullable;

/** Somebody's time in one household; 1 is the subject's. Moving out ends it, moving back is another one. */
@Entity
@Table(name = "family_stay")
@PersonalData
public class FamilyStay extends FamilyRecord {

    @Id
    @SequenceGenerator(name = "family_stay_seq", sequenceName = "family_stay_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "family_stay_seq")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private FamilyMember member;

    private int household;

    private @Nullable RoughDate since;

    private @Nullable RoughDate until;

    @Version
    private int version;

    protected FamilyStay() {}

    FamilyStay(FamilyMember member, int household, @Nullable RoughDate since, Scribe by) {
        super(member.caseId(), by);
        this.member = member;
        this.household = household;
        this.since = since;
    }

    /** @throws Refused {@link FamilyReason#ENDS_BEFORE_START} */
    void end(RoughDate on) {
        Family.mustEndAfter(since, on);
        until = on;
    }

    boolean isOpen() {
        return until == null;
    }

    FamilyMember member() {
        return member;
    }

    int household() {
        return household;
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
