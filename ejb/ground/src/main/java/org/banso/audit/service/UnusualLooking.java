package org.banso.audit.service;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.banso.audit.model.Findings;
import org.banso.kernel.model.SystemJob;
import org.banso.kernel.model.Tokyo;

/** Counts who looked at what: the running day every few minutes, and the day that is over once more, whole. */
@Singleton
@DependsOn("Migration")
@SystemJob("audit")
public class UnusualLooking {

    @Inject
    private Findings findings;

    @Inject
    private LookingNumbers numbers;

    @Inject
    private Clock clock;

    protected UnusualLooking() {}

    UnusualLooking(Findings findings, LookingNumbers numbers, Clock clock) {
        this.findings = findings;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    void today() {
        look(Tokyo.dateOf(clock.instant()));
    }

    @Schedule(hour = "2", minute = "45", persistent = false)
    void yesterday() {
        look(Tokyo.dateOf(clock.instant()).minusDays(1));
    }

    private void look(LocalDate day) {
        findings.look(day, numbers.rule(), clock.instant());
    }
}
