package org.banso.support.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.banso.access.model.CaseAccess;
import org.banso.access.model.CaseReader;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.banso.kernel.model.Flushing;

/** All tasks, done and not. ({@code Tasks} is what the staff call their own, and therefore the service's name.) */
@Dependent
public class AllTasks {

    /** Tasks that one list shows; the longest overdue come first, so the rest follows when these are done. */
    private static final int AT_ONCE = 200;

    private static final String LINES = """
            select t.id, t.case_id, c.number, t.kind, t.title, t.due_on, s.name, t.done_at, t.version, t.about, %s
              from support_task t
              left join casefile_case c on c.id = t.case_id
              left join directory_staff s on s.uid = t.assignee_uid
             where t.done_at is null
            """;

    /** Only of those few whose title is about something delicate. */
    static final String STANDINGS =
            "case when t.about > 0 then " + CaseAccess.STANDINGS_SQL.replace("c.id", "t.case_id") + " end";

    private static final String IN_ORDER = " order by t.due_on, t.id limit " + AT_ONCE;

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected AllTasks() {}

    public AllTasks(EntityManager em) {
        this.em = em;
    }

    /**
     * What is this person's, or their agency's while nobody has it, and due by that day: overdue first. A task about a case
     * that the person may not see (any more) is left out. Uses the partial indexes support_task_of_person and
     * support_task_of_agency, one bitmap of both.
     */
    public List<TaskLine> dueFor(String uid, CaseReader reader, LocalDate today, LocalDate untilInclusive) {
        Query query =
                em.createNativeQuery("""
                %s
                   and t.due_on <= ?until
                   and (t.assignee_uid = ?uid or (t.assignee_uid is null and t.agency = ?agency))
                   and (t.case_id is null or %s)
                """.formatted(LINES.formatted(STANDINGS), CaseAccess.CASEWORK_SQL) + IN_ORDER);
        query.setParameter("uid", uid);
        query.setParameter("until", Date.valueOf(untilInclusive));
        return lines(reader.bind(query), row -> reader.sight((String) row[10]), today);
    }

    /** What is open in a case, overdue first. Uses the partial index support_task_by_case. */
    public List<TaskLine> openIn(long caseId, CaseSight sight, LocalDate today) {
        Query query = em.createNativeQuery(LINES.formatted("null") + " and t.case_id = ?caseId" + IN_ORDER);
        query.setParameter("caseId", caseId);
        return lines(query, row -> sight, today);
    }

    /** The case's open task of a kind of which there is at most one. Uses the partial unique index of the kind. */
    public Optional<Task> open(TaskKind kind, long caseId) {
        return em.createQuery(
                        "select t from Task t where t.caseId = :caseId and t.kind = :kind and t.doneAt is null",
                        Task.class)
                .setParameter("caseId", caseId)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /** What the case itself has promised and nobody has done. */
    public List<Task> promisedIn(long caseId) {
        return em.createQuery("select t from Task t where t.caseId = :caseId and t.doneAt is null", Task.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .filter(task -> task.kind().isPromised())
                .toList();
    }

    /** The task to change, its row locked until the end of the transaction. */
    public Optional<Task> findForChange(long taskId) {
        return Optional.ofNullable(em.find(Task.class, taskId, LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(Task task) {
        em.persist(task);
    }

    /** @see Flushing#flush */
    public void flush() {
        Flushing.flush(em);
    }

    @SuppressWarnings("unchecked") // a native query has no type
    private static List<TaskLine> lines(Query query, Function<Object[], CaseSight> sight, LocalDate today) {
        return ((List<Object[]>) query.getResultList())
                .stream().map(row -> line(row, sight, today)).toList();
    }

    private static TaskLine line(Object[] row, Function<Object[], CaseSight> sight, LocalDate today) {
        Set<Delicate> about = Delicate.of(((Number) row[9]).intValue());
        LocalDate dueOn = ((Date) row[5]).toLocalDate();
        return new TaskLine(
                ((Number) row[0]).longValue(),
                row[1] == null ? null : ((Number) row[1]).longValue(),
                (String) row[2],
                TaskKind.valueOf((String) row[3]),
                about.isEmpty() ? (String) row[4] : sight.apply(row).text((String) row[4], about),
                about,
                dueOn,
                dueOn.isBefore(today),
                (String) row[6],
                row[7] == null ? null : ((Timestamp) row[7]).toInstant(),
                ((Number) row[8]).intValue());
    }
}
