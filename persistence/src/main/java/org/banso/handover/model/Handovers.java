package org.banso.handover.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.banso.access.model.CaseAccess;
import org.banso.access.model.CaseReader;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.banso.access.model.ProvisionGround;
import org.banso.casefile.model.ConsentItem;
import org.banso.directory.model.Agency;
import org.jspecify.annotations.Nullable;

/** All handovers. */
@Dependent
public class Handovers {

    /** More than so many nobody reads at once; those that wait come first. */
    private static final int AT_ONCE = 200;

    private static final String COLUMNS = """
            select h.id, h.case_id, h.case_number, h.from_agency, coalesce(s.name, h.asked_by), h.asked_at, h.to_agency, h.to_body,
                   h.purpose, (select string_agg(i.item, ',') from handover_item i where i.handover_id = h.id), h.ground,
                   h.message, h.about, h.accompany, h.due_on, h.subject_name, h.subject_kana, h.birth_year, h.state,
                   h.answered_at, coalesce(a.name, h.answered_by), h.answer, h.done_at, h.confirmed_at, h.confirmation,
                   h.version, %s
              from handover_handover h
              left join directory_staff s on s.uid = h.asked_by
              left join directory_staff a on a.uid = h.answered_by
            """;

    private static final String WAITING_FIRST =
            " order by case when h.state in ('ASKED', 'ACCEPTED') then 0 when h.state = 'DONE' then 1 else 2 end, h.due_on, h.id"
                    + " limit " + AT_ONCE;

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Handovers() {}

    public Handovers(EntityManager em) {
        this.em = em;
    }

    /** Adds it and gives it its id. */
    public void add(Handover handover) {
        em.persist(handover);
        em.flush();
    }

    public Optional<Handover> find(long id) {
        return Optional.ofNullable(em.find(Handover.class, id));
    }

    /** Of a case, those that wait first. Uses the index handover_handover_by_case. */
    public List<HandoverLine> ofCase(long caseId, CaseSight sight, LocalDate today) {
        Query query = em.createNativeQuery(COLUMNS.formatted("null") + " where h.case_id = ?caseId" + WAITING_FIRST)
                .setParameter("caseId", caseId);
        return lines(query, row -> sight, today);
    }

    /**
     * What an agency has asked others, in cases that the reader sees; those that wait first. Uses the index
     * handover_handover_by_sender.
     */
    public List<HandoverLine> sent(CaseReader reader, LocalDate today) {
        return ofCases(" h.from_agency = ?agency", reader, today);
    }

    /** What an agency was asked, in cases that the reader sees. Uses the index handover_handover_by_receiver. */
    public List<HandoverLine> received(CaseReader reader, LocalDate today) {
        return ofCases(" h.to_agency = ?agency", reader, today);
    }

    private List<HandoverLine> ofCases(String which, CaseReader reader, LocalDate today) {
        Query query = em.createNativeQuery(COLUMNS.formatted(CaseAccess.STANDINGS_SQL)
                + " join casefile_case c on c.id = h.case_id where" + which + " and " + CaseAccess.CASEWORK_SQL
                + WAITING_FIRST);
        return lines(reader.bind(query), row -> reader.sight((String) row[26]), today);
    }

    /** What an agency was asked, as it was told: for its clerk, who sees nothing else of the case. */
    public List<HandoverLine> inbox(Agency agency, LocalDate today) {
        Query query = em.createNativeQuery(COLUMNS.formatted("null") + " where h.to_agency = ?agency" + WAITING_FIRST)
                .setParameter("agency", agency.name());
        return lines(query, row -> CaseSight.EVERYTHING, today);
    }

    private static List<HandoverLine> lines(Query query, Function<Object[], CaseSight> sight, LocalDate today) {
        List<HandoverLine> lines = new ArrayList<>();
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            lines.add(line(row, today).seenWith(sight.apply(row)));
        }
        return lines;
    }

    private static HandoverLine line(Object[] row, LocalDate today) {
        LocalDate dueOn = ((Date) row[14]).toLocalDate();
        HandoverState state = HandoverState.valueOf((String) row[18]);
        return new HandoverLine(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                Agency.valueOf((String) row[3]),
                (String) row[4],
                ((Timestamp) row[5]).toInstant(),
                row[6] == null ? null : Agency.valueOf((String) row[6]),
                (String) row[7],
                (String) row[8],
                Arrays.stream(((String) row[9]).split(",", -1))
                        .map(ConsentItem::valueOf)
                        .sorted()
                        .toList(),
                row[10] == null ? null : ProvisionGround.valueOf((String) row[10]),
                (String) row[11],
                Delicate.of(((Number) row[12]).intValue()),
                (Boolean) row[13],
                dueOn,
                state.isWaiting() && dueOn.isBefore(today),
                (String) row[15],
                (String) row[16],
                row[17] == null ? null : ((Number) row[17]).intValue(),
                state,
                instant(row[19]),
                (String) row[20],
                (String) row[21],
                instant(row[22]),
                instant(row[23]),
                (String) row[24],
                ((Number) row[25]).intValue());
    }

    private static @Nullable Instant instant(@Nullable Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }

    /** Writes what is pending, so that somebody faster is found out inside the service. */
    public void flush() {
        em.flush();
    }
}
