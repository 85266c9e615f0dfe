package org.banso.casefile.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.banso.access.model.CaseSight;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.CaseHappening;

/** The stories of all cases. Who may read one is not asked here. */
@Dependent
public class Story {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Story() {}

    public Story(EntityManager em) {
        this.em = em;
    }

    public void add(CaseHappening happening, Instant recordedAt) {
        em.persist(new Happening(em.getReference(CaseFile.class, happening.caseId()), happening, recordedAt));
    }

    /**
     * What happened in this case, newest first, with the names of those who did it. One statement; a page starts behind the
     * last line of the page before, so that its cost does not grow. What that sight hides is not in the lines. Uses the index casefile_story_by_case.
     */
    public List<StoryLine> lines(long caseId, StoryFilter filter, CaseSight sight) {
        StringBuilder sql = new StringBuilder("""
                select h.id, h.happened_at, h.kind, h.uid, staff.name, h.agency, h.ref_id, h."values"
                  from casefile_story h
                  left join directory_staff staff on staff.uid = h.uid
                 where h.case_id = ?caseId
                """);
        StoryMark before = filter.before();
        if (before != null) {
            sql.append(" and (h.happened_at, h.id) < (?beforeAt, ?beforeId)");
        }
        if (!filter.kinds().isEmpty()) {
            sql.append(" and h.kind = any (string_to_array(?kinds, ','))");
        }
        Agency agency = filter.agency();
        if (agency != null) {
            sql.append(" and h.agency = ?agency");
        }
        sql.append(" order by h.happened_at desc, h.id desc limit ?limit");
        Query query = em.createNativeQuery(sql.toString())
                .setParameter("caseId", caseId)
                .setParameter("limit", filter.limit());
        if (before != null) {
            query.setParameter("beforeAt", Timestamp.from(before.happenedAt())).setParameter("beforeId", before.id());
        }
        if (!filter.kinds().isEmpty()) {
            query.setParameter("kinds", String.join(",", filter.kinds()));
        }
        if (agency != null) {
            query.setParameter("agency", agency.name());
        }
        List<StoryLine> lines = new ArrayList<>();
        for (Object found : query.getResultList()) {
            lines.add(line(new Row(found), sight));
        }
        return lines;
    }

    private static StoryLine line(Row row, CaseSight sight) {
        return new StoryLine(
                row.number(),
                row.instant(),
                row.text(),
                row.text(),
                row.textOrNull(),
                row.constant(Agency.class),
                row.number(),
                values(row.text()).stream()
                        .map(value -> StoryValue.seenWith(value, sight))
                        .toList());
    }

    private static List<String> values(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(Happening.SEPARATOR, -1));
    }
}
