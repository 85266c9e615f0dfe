package org.banso.plan.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    protected PlannedSupportRow() {}

    PlannedSupportRow(int position, PlannedSupport said) {
        this.position = position;
        this.kind = said.kind();
        this.content = said.content();
        this.agency = said.agency();
    }

    int position() {
        return position;
    }

    PlannedSupport said() {
        return new PlannedSupport(kind, content, agency);
    }
}
