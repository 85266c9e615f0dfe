package org.banso.council.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banso.edition.model.Breakdown;
import org.banso.edition.model.DisclosureControl;
import org.banso.edition.model.LiveEdition;
import org.banso.edition.model.LiveTable;
import org.banso.edition.model.PublishedBreakdown;
import org.banso.edition.model.Topic;
import org.banso.kernel.model.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final FiscalYear R6 = new FiscalYear(2024);
    private static final Instant NOW = Instant.parse("2025-01-10T01:00:00Z");

    private final Map<Topic, LiveTable> tables = new TreeMap<>();

    SummaryTest() {
        for (Topic topic : Topic.values()) {
            put(topic, Map.of("A", 0L), 0L, 0L);
        }
    }

    @Test
    void givesPercentOfThoseOfWhomTheClassIsKnown() {
        put(Topic.RECEPTIONS_BY_AGE_BAND, Map.of("TWENTIES", 30L, "THIRTIES", 10L, "UNKNOWN", 60L), 102L, 2L);
        SummaryTable table = table(Topic.RECEPTIONS_BY_AGE_BAND);
        assertThat(table.total()).isEqualTo(102);
        assertThat(table.waiting()).isEqualTo(2);
        assertThat(line(table, "TWENTIES").percent()).isEqualTo(75);
        assertThat(line(table, "THIRTIES").percent()).isEqualTo(25);
        assertThat(line(table, "UNKNOWN").count()).isEqualTo(60);
        assertThat(line(table, "UNKNOWN").percent()).isNull();
    }

    @Test
    void givesNoPercentWhileTheUnknownAreHiddenBecauseTheBaseWouldTellThem() {
        put(Topic.RECEPTIONS_BY_AGE_BAND, Map.of("TWENTIES", 30L, "THIRTIES", 10L, "UNKNOWN", 3L), 43L, 0L);
        assertThat(table(Topic.RECEPTIONS_BY_AGE_BAND).lines())
                .allSatisfy(line -> assertThat(line.percent()).isNull());
    }

    @Test
    void hasNoLinesWhenTheTableIsWithheld() {
        put(Topic.RECEPTIONS_BY_CHANNEL, Map.of("PHONE", 5L, "MAIL", 0L, "SNS", 0L, "VISIT", 0L), 7L, 2L);
        SummaryTable table = table(Topic.RECEPTIONS_BY_CHANNEL);
        assertThat(table.withheld()).isTrue();
        assertThat(table.lines()).isEmpty();
        assertThat(table.total()).isEqualTo(7);
    }

    @Test
    void namesTheWordsOfAClass() {
        put(Topic.RECEPTIONS_BY_CHANNEL, Map.of("PHONE", 50L, "MAIL", 7L), 57L, 0L);
        assertThat(line(table(Topic.RECEPTIONS_BY_CHANNEL), "PHONE").wordKey())
                .isEqualTo("enum.indicator.ContactChannel.PHONE");
        put(Topic.RECEPTIONS_BY_MONTH, Map.of("2024-04", 50L, "2024-05", 7L), 57L, 0L);
        assertThat(line(table(Topic.RECEPTIONS_BY_MONTH), "2024-04").wordKey()).isEmpty();
    }

    @Test
    void saysHowManyCameUpToNow() {
        put(Topic.RECEPTIONS_BY_CALLER, Map.of("FAMILY", 60L, "SELF", 40L), 103L, 3L);
        assertThat(sentence(0)).isEqualTo(new SummarySentence(SummarySentence.Kind.RECEIVED, List.of(103L)));
        put(Topic.RECEPTIONS_BY_CALLER, Map.of("FAMILY", 0L, "SELF", 0L), null, null);
        assertThat(sentence(0)).isEqualTo(new SummarySentence(SummarySentence.Kind.RECEIVED_FEW, List.of(5)));
    }

    @Test
    void saysWhoCalledMostOften() {
        put(Topic.RECEPTIONS_BY_CALLER, Map.of("FAMILY", 60L, "SELF", 40L), 100L, 0L);
        assertThat(sentence(1))
                .isEqualTo(new SummarySentence(
                        SummarySentence.Kind.MOST_OFTEN_CALLED, List.of("enum.indicator.CallerKind.FAMILY", 60)));
    }

    @Test
    void doesNotSayWhoCalledMostOftenWhenAHiddenClassCouldBeLargerOrTwoAreEqual() {
        put(Topic.RECEPTIONS_BY_CALLER, Map.of("AGENCY", 30L, "FAMILY", 20L, "OTHER", 2L), 52L, 0L);
        assertThat(sentence(1).kind()).isEqualTo(SummarySentence.Kind.MOST_OFTEN_NOT_TOLD);
        put(Topic.RECEPTIONS_BY_CALLER, Map.of("FAMILY", 20L, "SELF", 20L), 40L, 0L);
        assertThat(sentence(1).kind()).isEqualTo(SummarySentence.Kind.MOST_OFTEN_NOT_TOLD);
    }

    @Test
    void saysHowManyCasesHaveNoLeadYetOnlyWhenThatIsShown() {
        put(Topic.CASES_BY_LEAD_AGENCY, Map.of("MERKMAL", 30L, "UNDECIDED", 10L), 42L, 2L);
        assertThat(sentence(2)).isEqualTo(new SummarySentence(SummarySentence.Kind.OPENED, List.of(42L, 40L, 10L)));
        put(Topic.CASES_BY_LEAD_AGENCY, Map.of("MERKMAL", 30L, "UNDECIDED", 3L), 33L, 0L);
        assertThat(sentence(2)).isEqualTo(new SummarySentence(SummarySentence.Kind.OPENED_ONLY, List.of(33L)));
        put(Topic.CASES_BY_LEAD_AGENCY, Map.of("MERKMAL", 0L, "UNDECIDED", 0L), null, null);
        assertThat(sentence(2)).isEqualTo(new SummarySentence(SummarySentence.Kind.OPENED_FEW, List.of(5)));
    }

    private void put(Topic topic, Map<String, Long> counts, @Nullable Long total, @Nullable Long waiting) {
        List<Breakdown.Cell> cells = new ArrayList<>();
        new TreeMap<>(counts).forEach((code, count) -> cells.add(new Breakdown.Cell(code, count)));
        PublishedBreakdown published = new DisclosureControl(5).publish(Breakdown.of(cells));
        tables.put(topic, new LiveTable(topic, published, total, waiting));
    }

    private SummarySheet sheet() {
        return Summary.of(new LiveEdition(R6, 5, List.copyOf(tables.values())), List.of(R6), NOW);
    }

    private SummaryTable table(Topic topic) {
        return sheet().tables().stream()
                .filter(table -> table.topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    private SummarySentence sentence(int place) {
        return sheet().sentences().get(place);
    }

    private static SummaryTable.Line line(SummaryTable table, String code) {
        return table.lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
