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
import java.util.Set;
import org.banso.access.model.Delicate;
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
public class FamilyEvent extends FamilyRecord {

    @Id
    @SequenceGenerator(name = "family_event_seq", sequenceName = "family_event_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "family_event_seq")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private @Nullable FamilyMember member;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private RoughDate happened;

    private String content;

    /** Bits of {@link Delicate}: what it is about beside its kind's own group. */
    private int about;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    @Column(name = "told_by")
    private Agency toldBy;

    protected FamilyEvent() {}

    FamilyEvent(@Nullable FamilyMember member, AddEvent said, Scribe by) {
        super(said.caseId(), by);
        this.member = member;
        this.kind = said.kind();
        this.happened = said.happened();
        this.content = said.content();
        this.about = Delicate.bits(said.about());
        this.origin = said.origin();
        this.toldBy = said.toldBy();
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

    Set<Delicate> about() {
        return Delicate.of(about);
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
}
