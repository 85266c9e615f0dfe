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

/** A link from the household, or from one of the family, to somebody or something outside. */
@Entity
@Table(name = "family_link")
@PersonalData(Care.SPECIAL_CARE)
public class FamilyLink extends FamilyRecord {

    @Id
    @SequenceGenerator(name = "family_link_seq", sequenceName = "family_link_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "family_link_seq")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private @Nullable FamilyMember member;

    @Enumerated(EnumType.STRING)
    private BodyKind body;

    private String name;

    @Enumerated(EnumType.STRING)
    private Strength strength;

    @Enumerated(EnumType.STRING)
    private Flow flow;

    private @Nullable RoughDate since;

    private @Nullable RoughDate until;

    protected FamilyLink() {}

    FamilyLink(@Nullable FamilyMember member, AddLink said, Scribe by) {
        super(said.caseId(), by);
        this.member = member;
        this.body = said.body();
        this.name = said.bodyName();
        this.strength = said.strength();
        this.flow = said.flow();
        this.since = said.since();
        this.until = said.until();
    }

    @Nullable
    FamilyMember member() {
        return member;
    }

    BodyKind body() {
        return body;
    }

    String name() {
        return name;
    }

    Strength strength() {
        return strength;
    }

    Flow flow() {
        return flow;
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
