package org.banso.policy.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banso.kernel.model.Flushing;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;

/** What to do at once, danger by danger; a short table. */
@Dependent
public class UrgentSteps {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected UrgentSteps() {}

    public UrgentSteps(EntityManager em) {
        this.em = em;
    }

    /** Those of that day, in their order. Uses policy_urgent_step_by_danger. */
    public List<UrgentStepLine> on(LocalDate day) {
        return every().stream()
                .filter(step -> !day.isBefore(step.validFrom()))
                .filter(step -> step.validUntil() == null || !day.isAfter(step.validUntil()))
                .toList();
    }

    /** All that there ever were. */
    public List<UrgentStepLine> every() {
        return em.createQuery("select s from UrgentStep s order by s.danger, s.place, s.id", UrgentStep.class)
                .getResultStream()
                .map(UrgentStep::line)
                .toList();
    }

    public void add(UrgentStep step) {
        em.persist(step);
    }

    /** @throws Refused NOT_FOUND */
    public UrgentStep get(long id) {
        return Optional.ofNullable(em.find(UrgentStep.class, id))
                .orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
    }

    /** @see Flushing#flush */
    public void flush() {
        Flushing.flush(em);
    }
}
