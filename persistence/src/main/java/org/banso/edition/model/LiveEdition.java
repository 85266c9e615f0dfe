package org.banso.edition.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banso.indicator.model.LeadFigure;
import org.banso.indicator.model.ReceptionFigure;
import org.banso.kernel.model.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one fiscal year as they may be shown at this moment. It is never stored: it begins when someone opens the
 * page, and ends with the page.
 *
 * @param smallBelow k, and the size of the steps
 * @param tables one of each topic
 */
public record LiveEdition(FiscalYear year, int smallBelow, List<LiveTable> tables) {

    public LiveEdition {
        tables = List.copyOf(tables);
    }

    public LiveTable table(Topic topic) {
        return tables.stream()
                .filter(table -> table.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    static LiveEdition of(FiscalYear year, int smallBelow, List<ReceptionFigure> receptions, List<LeadFigure> leads) {
        Drawing<ReceptionFigure> drawing = new Drawing<>(year, smallBelow, receptions, ReceptionFigure::count);
        Drawing<LeadFigure> cases = new Drawing<>(year, smallBelow, leads, LeadFigure::count);
        return new LiveEdition(
                year,
                smallBelow,
                List.of(
                        drawing.table(Topic.RECEPTIONS_BY_MONTH, ReceptionFigure::month),
                        drawing.table(Topic.RECEPTIONS_BY_CHANNEL, ReceptionFigure::channel),
                        drawing.table(Topic.RECEPTIONS_BY_CALLER, ReceptionFigure::caller),
                        drawing.table(Topic.RECEPTIONS_BY_AGE_BAND, ReceptionFigure::ageBand),
                        cases.table(Topic.CASES_BY_LEAD_AGENCY, LeadFigure::lead)));
    }

    /** The tables that break down the same facts. A fact without a class is one that waits for its step. */
    private record Drawing<F>(FiscalYear year, int smallBelow, List<F> figures, Function<F, Long> count) {

        LiveTable table(Topic topic, Function<F, @Nullable Object> classOf) {
            DisclosureControl control = new DisclosureControl(smallBelow);
            Map<String, Long> counts = figures.stream()
                    .filter(figure -> classOf.apply(figure) != null)
                    .collect(Collectors.groupingBy(
                            figure -> String.valueOf(classOf.apply(figure)), Collectors.summingLong(count::apply)));
            Breakdown breakdown = new Breakdown(
                    topic.classes(year).stream()
                            .map(code -> new Breakdown.Cell(code, counts.getOrDefault(code, 0L)))
                            .toList(),
                    topic.givenUpFirst(year));
            long total = figures.stream().mapToLong(count::apply).sum();
            boolean told = !control.isSmall(total);
            return new LiveTable(
                    topic,
                    control.publish(breakdown),
                    told ? (Long) total : null,
                    told ? (Long) (total - breakdown.total()) : null);
        }
    }
}
