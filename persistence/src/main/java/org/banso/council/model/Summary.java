package org.banso.council.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.banso.edition.model.LiveEdition;
import org.banso.edition.model.LiveTable;
import org.banso.edition.model.PublishedBreakdown;
import org.banso.edition.model.Topic;
import org.banso.indicator.model.LeadAgency;
import org.banso.kernel.model.FiscalYear;

/** Makes the page out of what the edition lets out, and never out of anything else. */
public final class Summary {

    private Summary() {}

    public static SummarySheet of(LiveEdition edition, List<FiscalYear> years, Instant countedAt) {
        return new SummarySheet(
                edition.year(),
                years,
                countedAt,
                edition.smallBelow(),
                List.of(received(edition), mostOften(edition), opened(edition)),
                edition.tables().stream().map(SummaryTable::of).toList());
    }

    private static SummarySentence received(LiveEdition edition) {
        Long total = edition.table(Topic.RECEPTIONS_BY_CALLER).total();
        return total == null
                ? say(SummarySentence.Kind.RECEIVED_FEW, edition.smallBelow())
                : say(SummarySentence.Kind.RECEIVED, total);
    }

    /** The largest shown class, if no hidden one can be larger; alone at the top. */
    private static SummarySentence mostOften(LiveEdition edition) {
        SummaryTable table = SummaryTable.of(edition.table(Topic.RECEPTIONS_BY_CALLER));
        PublishedBreakdown breakdown = edition.table(Topic.RECEPTIONS_BY_CALLER).breakdown();
        List<SummaryTable.Line> largestFirst = table.lines().stream()
                .filter(line -> !line.hidden())
                .sorted(Comparator.comparing(SummaryTable.Line::count, Comparator.reverseOrder()))
                .toList();
        Optional<SummaryTable.Line> top = largestFirst.stream()
                .findFirst()
                .filter(line -> line.percent() != null
                        && line.count() > breakdown.hiddenTotal().orElseThrow())
                .filter(line -> largestFirst.size() == 1
                        || !Objects.equals(line.count(), largestFirst.get(1).count()));
        return top.map(line -> say(SummarySentence.Kind.MOST_OFTEN_CALLED, line.wordKey(), line.percent()))
                .orElseGet(() -> say(SummarySentence.Kind.MOST_OFTEN_NOT_TOLD));
    }

    private static SummarySentence opened(LiveEdition edition) {
        LiveTable table = edition.table(Topic.CASES_BY_LEAD_AGENCY);
        Long total = table.total();
        if (total == null) {
            return say(SummarySentence.Kind.OPENED_FEW, edition.smallBelow());
        }
        return table.breakdown().shown(LeadAgency.UNDECIDED.name()).stream()
                .mapToObj(undecided -> say(
                        SummarySentence.Kind.OPENED, total, table.breakdown().total(), undecided))
                .findFirst()
                .orElseGet(() -> say(SummarySentence.Kind.OPENED_ONLY, total));
    }

    private static SummarySentence say(SummarySentence.Kind kind, Object... values) {
        return new SummarySentence(kind, Stream.of(values).toList());
    }
}
