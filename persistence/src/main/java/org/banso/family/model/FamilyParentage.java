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

/** A child and one of its parents. Written once; what was wrong is taken back. */
@Entity
@Table(name = "family_parentage")
@PersonalData
public class FamilyParentage extends FamilyRecord {

    @Id
    @SequenceGenerator(name = "family_parentage_seq", sequenceName = "family_parentage_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "family_parentage_seq")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "child_id")
    private FamilyMember child;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private FamilyMember parent;

    @Enumerated(EnumType.STRING)
    private ParentageKind kind;

    protected FamilyParentage() {}

    FamilyParentage(FamilyMember child, FamilyMember parent, ParentageKind kind, Scribe by) {
        super(child.caseId(), by);
        this.child = child;
        this.parent = parent;
        this.kind = kind;
    }

    boolean has(FamilyMember member) {
        return child == member || parent == member;
    }

    FamilyMember child() {
        return child;
    }

    FamilyMember parent() {
        return parent;
    }

    ParentageKind kind() {
        return kind;
    }

    public long id() {
        return id;
    }
}
