package org.banso.assessment.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banso.access.model.CaseSight;
import org.banso.kernel.model.Flushing;

/** All re-assessments. Who may see them is not asked here. */
@Dependent
public class AssessmentRounds {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected AssessmentRounds() {}

    public AssessmentRounds(EntityManager em) {
        this.em = em;
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
        List<AssessmentRound> rounds = em.createQuery(
                        "select r from AssessmentRound r where r.caseId = :caseId order by r.number",
                        AssessmentRound.class)
                .setParameter("caseId", caseId)
                .setHint("eclipselink.batch", "r.answers")
                .getResultList();
        Map<String, String> known =
                names.apply(rounds.stream().map(AssessmentRound::recordedBy).collect(Collectors.toSet()));
        return rounds.stream().map(round -> round.line(known, sight)).toList();
    }

    /** @see Flushing#flush */
    public void flush() {
        Flushing.flush(em);
    }
}
