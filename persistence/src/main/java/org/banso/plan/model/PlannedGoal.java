package org.banso.plan.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.banso.access.model.Delicate;

/** A {@link Goal} as a row of its plan; EclipseLink does not embed records. */
@Embeddable
class PlannedGoal {

    @Column(name = "position")
    private int position;

    private String goal;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** Bits of {@link Delicate}. */
    private int about;

    protected PlannedGoal() {}

    PlannedGoal(int position, Goal said) {
        this.position = position;
        this.goal = said.text();
        this.dueOn = said.dueOn();
        this.about = Delicate.bits(said.about());
    }

    int position() {
        return position;
    }

    Goal said() {
        return new Goal(goal, dueOn, Delicate.of(about));
    }
}
