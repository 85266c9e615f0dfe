package org.banso.plan.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.banso.access.model.Delicate;
import org.banso.directory.model.Agency;

/** A {@link RoleAssignment} as a row of its decision; EclipseLink does not embed records. */
@Embeddable
class DecidedRole {

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    private String role;

    /** Bits of {@link Delicate}. */
    private int about;

    protected DecidedRole() {}

    DecidedRole(int position, RoleAssignment assigned) {
        this.position = position;
        this.agency = assigned.agency();
        this.role = assigned.role();
        this.about = Delicate.bits(assigned.about());
    }

    Agency agency() {
        return agency;
    }
}
