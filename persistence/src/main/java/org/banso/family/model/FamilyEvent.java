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
import java.time.Instant;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.RoughDate;
import org.banso.support.model.Origin;
import org.jspecify.annotations.Nullable;

/** Something that happened in the family's years, from whoever knew it. Written once; what was wrong is taken back. */
@Entity
@Table(name = "family_event")
@PersonalData(Care.SPECIAL_CARE)
public class FamilyEvent {

    @Id
    @SequenceGenerator(name = "family_event_seq", sequenceName = "family_event_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "family_event_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private @Nullable FamilyMember member;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private RoughDate happened;

    private String content;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    @Column(name = "told_by")
    private Agency toldBy;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected FamilyEvent() {}

    FamilyEvent(@Nullable FamilyMember member, AddEvent said, Scribe by) {
        this.caseId = said.caseId();
        this.member = member;
        this.kind = said.kind();
        this.happened = said.happened();
        this.content = said.content();
        this.origin = said.origin();
        this.toldBy = said.toldBy();
        this.recordedBy = by.uid();
        this.agency = by.agency();
        this.recordedAt = by.at();
    }

    @Nullable
    FamilyMember member() {
        return member;
    }

    EventKind kind() {
        return kind;
    }

    RoughDate happened() {
        return happened;
    }

    String content() {
        return content;
    }

    Origin origin() {
        return origin;
    }

    Agency toldBy() {
        return toldBy;
    }

    public long id() {
        return id;
    }

    Agency agency() {
        return agency;
    }
}
