package org.banso.casefile.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import org.banso.access.model.Delicate;

/** What was decided about cases beside their way. Who may read it is not asked here. */
@Dependent
public class CaseTurns {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected CaseTurns() {}

    public CaseTurns(EntityManager em) {
        this.em = em;
    }

    /** All of a case, the newest first. Uses the index casefile_turn_by_case. */
    public List<TurnLine> of(long caseId) {
        List<TurnLine> lines = new ArrayList<>();
        for (Object found :
                em.createNativeQuery("""
                        select t.turn, t.turned_on, t.reason, t.next_on, t.note, t.about, coalesce(staff.name, t.recorded_by)
                          from casefile_turn t
                          left join directory_staff staff on staff.uid = t.recorded_by
                         where t.case_id = ?caseId
                         order by t.id desc
                        """).setParameter("caseId", caseId).getResultList()) {
            Row row = new Row(found);
            lines.add(new TurnLine(
                    row.constant(Turn.class),
                    row.day(),
                    row.constantOrNull(TurnReason.class),
                    row.dayOrNull(),
                    row.text(),
                    Delicate.of((int) row.number()),
                    false,
                    row.text()));
        }
        return lines;
    }
}
