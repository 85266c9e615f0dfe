package org.banso.assessment.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banso.access.model.CaseSight;
import org.banso.kernel.model.Flushing;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;

/** All re-assessments, and the lists that they are written with. Who may see them is not asked here. */
@Dependent
public class AssessmentRounds {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected AssessmentRounds() {}

    public AssessmentRounds(EntityManager em) {
        this.em = em;
    }

    /** Every option that there ever was, in its order; a short table, read whole. */
    public Map<Long, AssessmentOption> options() {
        return em.createQuery("select o from AssessmentOption o order by o.id", AssessmentOption.class)
                .getResultStream()
                .collect(Collectors.toMap(
                        AssessmentOption::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** What the lists offer on a day to somebody of that sight. */
    public List<OptionLine> offered(LocalDate day, CaseSight sight) {
        return options().values().stream()
                .filter(option -> option.holdsOn(day) && option.isSeenWith(sight))
                .map(AssessmentOption::line)
                .toList();
    }

    public List<OptionLine> everyOption() {
        return options().values().stream().map(AssessmentOption::line).toList();
    }

    /** @throws Refused {@link AssessmentReason#OPTION_THERE_ALREADY} while one of the list is called so and offered */
    public void add(AssessmentOption option, AddOption said) {
        boolean there = options().values().stream()
                .anyMatch(one -> one.isCalled(said.list(), said.label()) && one.holdsOn(said.validFrom()));
        if (there) {
            throw new Refused(AssessmentReason.OPTION_THERE_ALREADY);
        }
        em.persist(option);
    }

    public AssessmentOption option(long id) {
        return Optional.ofNullable(em.find(AssessmentOption.class, id))
                .orElseThrow(() -> new Refused(KernelReason.NOT_FOUND));
    }

    public void add(AssessmentRound round) {
        em.persist(round);
    }

    /** The number of the next round; the joint intake is the first. Two at the same moment: the unique key decides. */
    public int next(long caseId) {
        return em.createQuery(
                                "select coalesce(max(r.number), 1) from AssessmentRound r where r.caseId = :caseId",
                                Integer.class)
                        .setParameter("caseId", caseId)
                        .getSingleResult()
                + 1;
    }

    /** From the oldest on. Uses the unique key on case_id and number. @param names gives the names of the uids asked for */
    public List<RoundLine> of(long caseId, CaseSight sight, Function<Set<String>, Map<String, String>> names) {
        Map<Long, AssessmentOption> options = options();
        List<AssessmentRound> rounds = em.createQuery(
                        "select r from AssessmentRound r where r.caseId = :caseId order by r.number",
                        AssessmentRound.class)
                .setParameter("caseId", caseId)
                .setHint("eclipselink.batch", "r.options")
                .getResultList();
        Map<String, String> known =
                names.apply(rounds.stream().map(AssessmentRound::recordedBy).collect(Collectors.toSet()));
        return rounds.stream().map(round -> round.line(options, known, sight)).toList();
    }

    /** @see Flushing#flush */
    public void flush() {
        Flushing.flush(em);
    }
}
