package org.banso.assessment.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banso.access.model.CaseSight;
import org.banso.kernel.model.Flushing;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;

/** The code tables of the assessment: a short table, read whole. */
@Dependent
public class AssessmentOptions {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected AssessmentOptions() {}

    public AssessmentOptions(EntityManager em) {
        this.em = em;
    }

    /** Every option that there ever was, in the order of its list. */
    public List<OptionLine> every() {
        return all().stream().map(AssessmentOption::line).toList();
    }

    /** What the lists offer on a day to somebody of that sight. */
    public List<OptionLine> offered(LocalDate day, CaseSight sight) {
        return all().stream()
                .filter(option -> option.holdsOn(day))
                .map(AssessmentOption::line)
                .filter(line -> line.isSeenWith(sight))
                .toList();
    }

    /** What may be answered with, by a writer of a record. */
    public KnownOptions known() {
        return new KnownOptions(all());
    }

    /** @throws Refused {@link AssessmentReason#OPTION_THERE_ALREADY} while one of the list is called so and offered */
    public void add(AssessmentOption option, AddOption said) {
        boolean there = all().stream()
                .anyMatch(one -> one.isCalled(said.list(), said.label()) && one.holdsOn(said.validFrom()));
        if (there) {
            throw new Refused(AssessmentReason.OPTION_THERE_ALREADY);
        }
        em.persist(option);
    }

    /** @throws Refused NOT_FOUND */
    public AssessmentOption get(long id) {
        return Optional.ofNullable(em.find(AssessmentOption.class, id))
                .orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
    }

    private List<AssessmentOption> all() {
        return em.createQuery("select o from AssessmentOption o order by o.id", AssessmentOption.class)
                .getResultList();
    }

    /** @see Flushing#flush */
    public void flush() {
        Flushing.flush(em);
    }
}
