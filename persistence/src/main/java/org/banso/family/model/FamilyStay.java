package org.banso.family.model;

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
import jakarta.persistence.Version;
import java.time.Instant;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.RoughDate;
import org.jspecify.annotations.Nullable;

/** Somebody's time in one household; 1 is the subject's. Moving out ends it, moving back is another one. */
@Entity
@Table(name = "family_stay")
@PersonalData
public class FamilyStay {

    @Id
    @SequenceGenerator(name = "family_stay_seq", sequenceName = "family_stay_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "family_stay_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private FamilyMember member;

    private int household;

    private @Nullable RoughDate since;

    private @Nullable RoughDate until;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Version
    private int version;

    protected FamilyStay() {}

    FamilyStay(FamilyMember member, int household, @Nullable RoughDate since, Scribe by) {
        this.caseId = member.caseId();
        this.member = member;
        this.household = household;
        this.since = since;
        this.recordedBy = by.uid();
        this.agency = by.agency();
        this.recordedAt = by.at();
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
