package org.banso.audit.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;

/** Every change of every row. Written by the database itself; read here. */
@Dependent
public class Changes {

    /** Lines on a page. */
    public static final int PAGE = 100;

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Changes() {}

    public Changes(EntityManager em) {
        this.em = em;
    }

    /**
     * What was changed in the case and in the rows of the people who take part in it, the latest first, at most a page and
     * one. Uses audit_change_by_case and audit_change_by_row.
     *
     * @param before only what is older than this mark; {@link Long#MAX_VALUE} for the latest
     */
    public List<ChangeLine> ofCase(long caseId, long before) {
        List<ChangeLine> lines = new ArrayList<>();
        for (Object found : em.createNativeQuery("""
                        select c.id, c.at, c.tx, coalesce(s.name, c.uid), c.agency,
                               (select e.action from audit_entry e where e.tx = c.tx and not e.look order by e.id limit 1),
                               c.act, c.table_name, c.row_key, c.column_name, c.old_value, c.new_value,
                               c.salt is not null or num_nonnulls(c.old_digest, c.new_digest) = 0
                          from (select * from (
                                   (select * from audit_change where case_id = ?1 and id < ?2 order by id desc limit ?3)
                                   union all
                                   (select p.* from casefile_participant t
                                     cross join lateral (
                                          select * from audit_change
                                           where table_name = 'person_person' and row_key = t.person_id::text and id < ?2
                                             and case_id is null
                                           order by id desc limit ?3) as p
                                    where t.case_id = ?1)) as either
                                 order by id desc limit ?3) as c
                          left join directory_staff s on s.uid = c.uid
                         order by c.id desc
                        """)
                .setParameter(1, caseId)
                .setParameter(2, before)
                .setParameter(3, PAGE + 1)
                .getResultList()) {
            Object[] row = (Object[]) found;
            lines.add(new ChangeLine(
                    ((Number) row[0]).longValue(),
                    ((Timestamp) row[1]).toInstant(),
                    ((Number) row[2]).longValue(),
                    (String) row[3],
                    (String) row[4],
                    (String) row[5],
                    ChangeKind.valueOf((String) row[6]),
                    (String) row[7],
                    (String) row[8],
                    (String) row[9],
                    (String) row[10],
                    (String) row[11],
                    (Boolean) row[12]));
        }
        return lines;
    }
}
