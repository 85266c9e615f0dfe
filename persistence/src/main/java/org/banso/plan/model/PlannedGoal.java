package org.banso.plan.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A {@link Goal} as a row of its plan; EclipseLink does not embed records. */
@Embeddable
class PlannedGoal {

    @Column(name = "position")
    private int position;

    private String goal;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected PlannedGoal() {}

    PlannedGoal(int position, Goal said) {
        this.position = position;
        this.goal = said.text();
        this.dueOn = said.dueOn();
    }

    int position() {
        return position;
    }

    Goal said() {
        return new Goal(goal, dueOn);
    }
}
