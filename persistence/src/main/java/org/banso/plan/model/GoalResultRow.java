package org.banso.plan.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.banso.access.model.Delicate;

/** A {@link GoalResult} as a row of its evaluation; EclipseLink does not embed records. */
@Embeddable
class GoalResultRow {

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    private Reached reached;

    private String note;

    /** Bits of {@link Delicate}. */
    private int about;

    protected GoalResultRow() {}

    GoalResultRow(int position, GoalResult said) {
        this.position = position;
        this.reached = said.reached();
        this.note = said.note();
        this.about = said.note().isEmpty() ? 0 : Delicate.bits(said.about());
    }

    int position() {
        return position;
    }

    GoalResult said() {
        return new GoalResult(reached, note, Delicate.of(about));
    }
}
