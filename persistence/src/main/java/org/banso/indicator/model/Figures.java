package org.banso.indicator.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.banso.kernel.model.FiscalYear;

/** The counted facts of the other rooms, through the functions {@code figure_…} of the migrations and nothing else. */
@Dependent
public class Figures {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Figures() {}

    public Figures(EntityManager em) {
        this.em = em;
    }

    /**
     * The receptions of the year. Reads the index reception_reception_by_time over the year.
     *
     * @param step only whole steps of so many receptions are classified, in the order of recording
     */
    @SuppressWarnings("unchecked") // a native query knows no row type
    public List<ReceptionFigure> receptions(FiscalYear year, int step) {
        List<Object[]> rows = em.createNativeQuery(
                        "select month, channel, caller, age_band, n from figure_reception(?1, ?2)")
                .setParameter(1, year.year())
                .setParameter(2, step)
                .getResultList();
        return rows.stream().map(Figures::reception).toList();
    }

    /**
     * The cases of the year. Reads the case files opened in the year and their decisions.
     *
     * @param step only whole steps of so many cases are classified, and only whole steps of decisions are looked at, both
     *     in the order of recording
     */
    @SuppressWarnings("unchecked") // a native query knows no row type
    public List<LeadFigure> leads(FiscalYear year, int step) {
        List<Object[]> rows = em.createNativeQuery("select lead_agency, n from figure_lead(?1, ?2)")
                .setParameter(1, year.year())
                .setParameter(2, step)
                .getResultList();
        return rows.stream()
                .map(row -> new LeadFigure(row[0] == null ? null : LeadAgency.valueOf((String) row[0]), number(row[1])))
                .toList();
    }

    /** The year of the first reception, when there is one. Reads one entry of the index reception_reception_by_time. */
    public Optional<FiscalYear> firstYear() {
        return Optional.ofNullable(em.createNativeQuery("select first_year from figure_first_year")
                        .getSingleResult())
                .map(year -> new FiscalYear(((Number) year).intValue()));
    }

    private static ReceptionFigure reception(Object[] row) {
        if (row[0] == null) {
            return new ReceptionFigure(false, null, null, null, null, number(row[4]));
        }
        return new ReceptionFigure(
                true,
                YearMonth.from(((java.sql.Date) row[0]).toLocalDate()),
                ContactChannel.valueOf((String) row[1]),
                CallerKind.valueOf((String) row[2]),
                AgeBand.valueOf((String) row[3]),
                number(row[4]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
