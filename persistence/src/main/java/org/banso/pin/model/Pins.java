package org.banso.pin.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/** All pinned facts. Who may see them is not asked here. */
@Dependent
public class Pins {

    private static final String LINES = """
            select f.id, f.kind, f.content, f.about, f.valid_until, coalesce(s.name, f.pinned_by), f.agency, f.pinned_at,
                   f.version, f.ended_at, coalesce(e.name, f.ended_by)
              from pin_fact f
              left join directory_staff s on s.uid = f.pinned_by
              left join directory_staff e on e.uid = f.ended_by
             where f.case_id = ?caseId
            """;

    private static final String STANDING =
            " and f.ended_at is null and (f.valid_until is null or f.valid_until >= ?today)";

    /** The order of {@link PinKind}, whatever the letters of its names. */
    private static final Comparator<PinLine> MOST_URGENT =
            Comparator.comparing(PinLine::kind).thenComparing(PinLine::id);

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Pins() {}

    public Pins(EntityManager em) {
        this.em = em;
    }

    /** What stands on top of a case on that day, the most urgent first. Uses the index pin_fact_by_case. */
    public List<PinLine> standing(long caseId, CaseSight sight, Instant now) {
        return lines(
                        em.createNativeQuery(LINES + STANDING)
                                .setParameter("caseId", caseId)
                                .setParameter("today", Date.valueOf(Tokyo.dateOf(now)))
                                .getResultList(),
                        Duration.ZERO,
                        now)
                .stream()
                .sorted(MOST_URGENT)
                .map(line -> line.seenWith(sight))
                .toList();
    }

    /** All that was ever pinned. @param within so long after it was taken off it can be put back */
    public PinBoard board(long caseId, CaseSight sight, boolean writes, Duration within, Instant now) {
        List<PinLine> all =
                lines(em.createNativeQuery(LINES).setParameter("caseId", caseId).getResultList(), within, now);
        return new PinBoard(
                all.stream()
                        .filter(line -> stands(line, now))
                        .sorted(MOST_URGENT)
                        .map(line -> line.seenWith(sight))
                        .toList(),
                all.stream()
                        .filter(line -> !stands(line, now))
                        .sorted(Comparator.comparing(PinLine::id).reversed())
                        .map(line -> line.seenWith(sight))
                        .toList(),
                writes);
    }

    private static boolean stands(PinLine line, Instant now) {
        return line.endedAt() == null
                && (line.validUntil() == null || !line.validUntil().isBefore(Tokyo.dateOf(now)));
    }

    private static List<PinLine> lines(List<?> rows, Duration within, Instant now) {
        List<PinLine> lines = new ArrayList<>();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            Instant endedAt = instant(row[9]);
            lines.add(new PinLine(
                    ((Number) row[0]).longValue(),
                    PinKind.valueOf((String) row[1]),
                    (String) row[2],
                    Delicate.of(((Number) row[3]).intValue()),
                    row[4] == null ? null : ((Date) row[4]).toLocalDate(),
                    (String) row[5],
                    Agency.valueOf((String) row[6]),
                    ((Timestamp) row[7]).toInstant(),
                    ((Number) row[8]).intValue(),
                    endedAt,
                    (String) row[10],
                    endedAt != null && !endedAt.plus(within).isBefore(now)));
        }
        return lines;
    }

    private static @Nullable Instant instant(@Nullable Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }

    public Optional<Pin> find(long pinId) {
        return Optional.ofNullable(em.find(Pin.class, pinId));
    }

    public void add(Pin pin) {
        em.persist(pin);
    }

    /** Writes what is pending, so that somebody faster is found out inside the service. */
    public void flush() {
        em.flush();
    }
}
