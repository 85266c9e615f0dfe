package org.banso.policy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be done at once in a danger, with the number to be called, from a day on and until a day.
 *
 * <p>The danger is a code of the casework, which lies uphill. A step is ended and another one added, never rewritten.
 */
@Entity
@Table(name = "policy_urgent_step")
public class UrgentStep {

    @Id
    @SequenceGenerator(name = "policy_urgent_step_seq", sequenceName = "policy_urgent_step_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "policy_urgent_step_seq")
    private long id;

    private String danger;

    private int place;

    private String step;

    @Column(name = "step_en")
    private String stepEn;

    private String telephone;

    private String source;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Version
    private int version;

    protected UrgentStep() {}

    /** @throws Refused {@link PolicyReason#STEP_FROM_THE_PAST} */
    public UrgentStep(AddUrgentStep said, LocalDate today) {
        if (said.validFrom().isBefore(today)) {
            throw new Refused(PolicyReason.STEP_FROM_THE_PAST, today);
        }
        danger = said.danger();
        place = said.place();
        step = said.step();
        stepEn = said.stepEn();
        telephone = said.telephone();
        source = said.source();
        validFrom = said.validFrom();
    }

    /**
     * It is shown for the last time on that day.
     *
     * @throws Refused {@link PolicyReason#STEP_ENDED_ALREADY}, {@link PolicyReason#STEP_ENDS_TOO_EARLY}
     */
    public void end(LocalDate last, LocalDate today) {
        if (validUntil != null) {
            throw new Refused(PolicyReason.STEP_ENDED_ALREADY, validUntil);
        }
        LocalDate earliest = validFrom.isAfter(today) ? validFrom : today;
        if (last.isBefore(earliest)) {
            throw new Refused(PolicyReason.STEP_ENDS_TOO_EARLY, earliest);
        }
        validUntil = last;
    }

    UrgentStepLine line() {
        return new UrgentStepLine(id, danger, place, step, stepEn, telephone, source, validFrom, validUntil);
    }
}
