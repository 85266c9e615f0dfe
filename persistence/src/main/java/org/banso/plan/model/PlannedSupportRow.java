package org.banso.plan.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.banso.access.model.Delicate;
import org.banso.directory.model.Agency;

/** A {@link PlannedSupport} as a row of its plan; EclipseLink does not embed records. */
@Embeddable
class PlannedSupportRow {

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    private SupportKind kind;

    private String content;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    /** Bits of {@link Delicate}. */
    private int about;

    protected PlannedSupportRow() {}

    PlannedSupportRow(int position, PlannedSupport said) {
        this.position = position;
        this.kind = said.kind();
        this.content = said.content();
        this.agency = said.agency();
        this.about = Delicate.bits(said.about());
    }

    int position() {
        return position;
    }

    PlannedSupport said() {
        return new PlannedSupport(kind, content, agency, Delicate.of(about));
    }
}
