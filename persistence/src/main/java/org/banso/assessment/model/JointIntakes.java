package org.banso.assessment.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.banso.kernel.model.Flushing;

/** All joint intakes, one per case. */
@Dependent
public class JointIntakes {

    private static final String OF_CASE = "select i from JointIntake i where i.caseId = :caseId";

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected JointIntakes() {}

    public JointIntakes(EntityManager em) {
        this.em = em;
    }

    /**
     * The case's intake to look at, with its answers, its voices and their issues in one query each. Uses the unique keys on
     * assessment_intake (case_id), assessment_voice (intake_id, agency) and assessment_voice_issue (voice_id, issue).
     */
    public Optional<JointIntake> of(long caseId) {
        return em.createQuery(OF_CASE, JointIntake.class)
                .setParameter("caseId", caseId)
                .setHint("eclipselink.batch", "i.answers")
                .setHint("eclipselink.batch", "i.voices")
                .setHint("eclipselink.batch", "i.voices.issues")
                .getResultStream()
                .findFirst();
    }

    /**
     * What a consent lets whoever acts learn of the signed intake though it does not give them the casework; the database
     * decides that with the rule of {@code access_sees}.
     */
    public Optional<SharedFacts> told(long caseId) {
        for (Object found : em.createNativeQuery("select money, health from assessment_told(?caseId)")
                .setParameter("caseId", caseId)
                .getResultList()) {
            Object[] row = (Object[]) found;
            return Optional.of(SharedFacts.told((String) row[0], (String) row[1]));
        }
        return Optional.empty();
    }

    /**
     * The case's intake to change, with its row locked until the end of the transaction: two who sign at the same moment
     * sign one after the other, so that the second one closes the record. Uses the unique key on case_id.
     */
    public Optional<JointIntake> ofForChange(long caseId) {
        return em.createQuery(OF_CASE, JointIntake.class)
                .setParameter("caseId", caseId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public JointIntake add(JointIntake intake) {
        em.persist(intake);
        return intake;
    }

    /** @see Flushing#flush */
    public void flush() {
        Flushing.flush(em);
    }
}
