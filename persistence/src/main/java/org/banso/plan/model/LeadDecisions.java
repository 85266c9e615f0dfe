package org.banso.plan.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.banso.assessment.model.IssueKind;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Flushing;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/** All lead decisions, a chain per case. */
@Dependent
public class LeadDecisions {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected LeadDecisions() {}

    public LeadDecisions(EntityManager em) {
        this.em = em;
    }

    /** The decision in force. Uses the partial unique index plan_lead_decision_in_force. */
    public Optional<LeadDecision> current(long caseId) {
        return em.createQuery(
                        "select d from LeadDecision d where d.caseId = :caseId and d.inForce = true",
                        LeadDecision.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .findFirst();
    }

    /**
     * Puts a decision in force and the former one out of it, in the order that the index allows. Of two who decide at the
     * same moment one is refused: by the former decision's version, or by the index when there is none.
     *
     * @throws Refused {@link KernelReason#CHANGED_MEANWHILE}
     */
    public void succeed(@Nullable LeadDecision former, LeadDecision next) {
        if (former != null) {
            former.giveWay();
            Flushing.flush(em);
        }
        em.persist(next);
        Flushing.flush(em);
    }

    /**
     * The chain, newest first: one query for the links, one for their reasons, one for their roles. Not the provider's batch
     * reading: it takes embedded lines for entities and stumbles over them at the next flush.
     * Uses the unique key on plan_lead_decision (case_id, id) and the keys of the two tables of lines.
     *
     * @param sight what the reader sees of the case: what is hidden is not in the lines
     * @param names gives the names of the uids that it is asked for
     */
    public List<DecisionLine> chain(long caseId, CaseSight sight, Function<Set<String>, Map<String, String>> names) {
        List<LeadDecision> links = em.createQuery(
                        "select d from LeadDecision d where d.caseId = :caseId order by d.decidedOn desc, d.recordedAt desc",
                        LeadDecision.class)
                .setParameter("caseId", caseId)
                .getResultList();
        Map<String, String> known =
                names.apply(links.stream().map(LeadDecision::recordedBy).collect(Collectors.toSet()));
        Map<Long, List<ReasonLine>> reasons = byDecision(
                """
                select d.id, r.issue, r.agency, r.reason, r.about
                  from LeadDecision d join d.reasons r where d.caseId = :caseId order by r.position""",
                caseId,
                row -> ReasonLine.of(
                        new IssueReason((IssueKind) row[1], (Agency) row[2], (String) row[3], about(row[4])), sight));
        Map<Long, List<RoleAssignment>> roles = byDecision(
                """
                select d.id, r.agency, r.role, r.about
                  from LeadDecision d join d.roles r where d.caseId = :caseId order by r.position""",
                caseId,
                row -> new RoleAssignment((Agency) row[1], (String) row[2], about(row[3])).seenWith(sight));
        return links.stream()
                .map(link -> link.line(
                        known, reasons.getOrDefault(link.id(), List.of()), roles.getOrDefault(link.id(), List.of())))
                .toList();
    }

    private static Set<Delicate> about(Object bits) {
        return Delicate.of(((Number) bits).intValue());
    }

    private <T> Map<Long, List<T>> byDecision(String lines, long caseId, Function<Object[], T> line) {
        return em.createQuery(lines, Object[].class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(line, Collectors.toList())));
    }
}
