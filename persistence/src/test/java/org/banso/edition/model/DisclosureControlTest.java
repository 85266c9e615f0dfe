package org.banso.edition.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.banso.kernel.model.Rounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rule as a reader meets it, and two attackers. Both know everything that is shown, k, the rule and its code: the first
 * looks at every table there is, the second looks for another table behind the same page among larger ones.
 */
class DisclosureControlTest {

    private static final DisclosureControl FIVE = new DisclosureControl(5);

    @Test
    void showsATableWithoutSmallCellsAsItIs() {
        PublishedBreakdown page = FIVE.publish(table(12, 0, 5, 30));
        assertThat(shown(page)).containsExactly(12L, 0L, 5L, 30L);
        assertThat(page.hidesAny()).isFalse();
    }

    @Test
    void hidesASmallCellAndOneMore() {
        PublishedBreakdown page = FIVE.publish(table(12, 0, 3, 30));
        assertThat(shown(page)).containsExactly(null, 0L, null, 30L);
        assertThat(page.hiddenTotal()).hasValue(15);
    }

    @Test
    void choosesTheFurtherCellByTheGivenOrderAndNotByItsSize() {
        Breakdown breakdown = new Breakdown(table(12, 7, 3, 30).cells(), List.of("c3", "c0", "c1", "c2"));
        assertThat(shown(FIVE.publish(breakdown))).containsExactly(12L, 7L, null, null);
    }

    @Test
    void hidesNoZero() {
        assertThat(shown(FIVE.publish(table(0, 0, 4, 20, 9)))).containsExactly(0L, 0L, null, null, 9L);
    }

    @Test
    void goesOnHidingWhileTheHiddenOnesTogetherTellTooMuch() {
        assertThat(shown(FIVE.publish(table(1, 1, 40, 50)))).containsExactly(null, null, null, 50L);
    }

    @Test
    void withholdsATableThatIsTooSmallForItsClasses() {
        PublishedBreakdown page = FIVE.publish(table(6, 0, 0, 0));
        assertThat(page.withheld()).isTrue();
        assertThat(shown(page)).containsOnlyNulls();
    }

    @Test
    void tellsNoSmallTotalEither() {
        PublishedBreakdown page = FIVE.publish(table(1, 0, 2, 0));
        assertThat(page.total()).isNull();
        assertThat(page).isEqualTo(FIVE.publish(table(0, 0, 0, 1)));
    }

    @Test
    void showsAnEmptyTable() {
        PublishedBreakdown page = FIVE.publish(table(0, 0, 0, 0));
        assertThat(page.withheld()).isFalse();
        assertThat(shown(page)).containsExactly(0L, 0L, 0L, 0L);
    }

    @Test
    void takesNoThresholdThatWouldHideNothing() {
        assertThatThrownBy(() -> new DisclosureControl(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesATableThatNamesAClassTwiceOrLeavesOneOutOfTheOrder() {
        List<Breakdown.Cell> twice = List.of(new Breakdown.Cell("a", 1), new Breakdown.Cell("a", 2));
        assertThatThrownBy(() -> Breakdown.of(twice)).isInstanceOf(IllegalArgumentException.class);
        List<Breakdown.Cell> one = List.of(new Breakdown.Cell("a", 1));
        assertThatThrownBy(() -> new Breakdown(one, List.of("b"))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Everything that could be behind a page: all tables of so many classes that lead to the very same page. */
    @ParameterizedTest
    @CsvSource({
        "2,2,20", "2,5,20", "3,2,40", "3,3,30", "3,4,18", "4,3,30", "4,4,22", "5,2,60", "5,3,40", "5,4,26", "5,5,19"
    })
    void leavesEveryHiddenSmallCellWithAtLeastKLessOnePossibleValues(int k, int classes, int largestTotal) {
        DisclosureControl control = new DisclosureControl(k);
        Map<PublishedBreakdown, List<Breakdown>> behind = new HashMap<>();
        for (int total = 0; total <= largestTotal; total++) {
            everyTable(
                    classes,
                    total,
                    table -> behind.computeIfAbsent(control.publish(table), page -> new ArrayList<>())
                            .add(table));
        }
        behind.forEach((page, tables) -> {
            for (int cell = 0; cell < classes; cell++) {
                int at = cell;
                Set<Long> possible = new TreeSet<>();
                tables.forEach(table -> possible.add(table.cells().get(at).count()));
                boolean mayBeSmall = possible.stream().anyMatch(control::isSmall);
                assertThat(!mayBeSmall || possible.size() >= k - 1)
                        .as("k=%d, cell %d of %s may be %s", k, cell, page, possible)
                        .isTrue();
            }
        });
    }

    /** Many classes and many people: for every hidden small cell, other tables behind the same page are looked for. */
    @Test
    void leavesTheSameDoubtInLargeTables() {
        Random random = new Random(20261123);
        int smallCells = 0;
        int rounds = Rounds.of(200);
        for (int round = 0; round < rounds; round++) {
            int k = 3 + random.nextInt(6);
            DisclosureControl control = new DisclosureControl(k);
            Breakdown truth = randomTable(random, k);
            PublishedBreakdown page = control.publish(truth);
            if (page.withheld()) {
                continue; // every small enough table is attacked above
            }
            for (int cell = 0; cell < truth.cells().size(); cell++) {
                if (control.isSmall(truth.cells().get(cell).count())) {
                    smallCells++;
                    assertThat(page.cells().get(cell).isHidden()).isTrue();
                    assertThat(possibleValues(control, k - 1, truth, page, cell, random))
                            .as("k=%d, cell %d of %s", k, cell, truth)
                            .hasSizeGreaterThanOrEqualTo(k - 1);
                }
            }
        }
        assertThat(smallCells).as("the test must have had something to attack").isGreaterThan(2 * rounds);
    }

    /** Values of the cell for which a table with the same page was found, until there are enough. */
    private static Set<Long> possibleValues(
            DisclosureControl control, int enough, Breakdown truth, PublishedBreakdown page, int cell, Random random) {
        Set<Long> possible = new HashSet<>();
        List<Integer> others = new ArrayList<>(IntStream.range(0, page.cells().size())
                .filter(at -> at != cell && page.cells().get(at).isHidden())
                .boxed()
                .toList());
        for (long value = 1; value <= page.hiddenTotal().orElseThrow(); value++) {
            for (int attempt = 0; attempt < 200 && !possible.contains(value); attempt++) {
                long[] counts = counts(truth);
                counts[cell] = value;
                spread(counts, others, page.hiddenTotal().orElseThrow() - value, attempt, random);
                if (Arrays.stream(counts).allMatch(count -> count >= 0)
                        && control.publish(with(truth, counts)).equals(page)) {
                    possible.add(value);
                }
            }
            if (possible.size() >= enough) {
                return possible;
            }
        }
        return possible;
    }

    /** Gives the others one each at least, and the rest to one of them, first as it is and then with a few by lot. */
    private static void spread(long[] counts, List<Integer> others, long people, int attempt, Random random) {
        others.forEach(at -> counts[at] = 1);
        long rest = people - others.size();
        int taker = others.get(attempt % others.size());
        for (int at : others) {
            long part = at == taker || attempt < others.size() ? 0 : Math.min(rest, random.nextInt(4));
            counts[at] += part;
            rest -= part;
        }
        counts[taker] += rest;
    }

    private static Breakdown randomTable(Random random, int k) {
        int classes = 3 + random.nextInt(17);
        long[] counts = new long[classes];
        for (int at = 0; at < classes; at++) {
            counts[at] = switch (random.nextInt(4)) {
                case 0 -> 0;
                case 1 -> 1 + random.nextInt(k - 1);
                default -> k + random.nextInt(60);
            };
        }
        return table(counts);
    }

    private static void everyTable(int classes, int total, Consumer<Breakdown> visitor) {
        fill(new long[classes], 0, total, visitor);
    }

    private static void fill(long[] counts, int at, long left, Consumer<Breakdown> visitor) {
        if (at == counts.length - 1) {
            counts[at] = left;
            visitor.accept(table(counts));
            return;
        }
        for (long count = 0; count <= left; count++) {
            counts[at] = count;
            fill(counts, at + 1, left - count, visitor);
        }
    }

    static Breakdown table(long... counts) {
        return Breakdown.of(IntStream.range(0, counts.length)
                .mapToObj(at -> new Breakdown.Cell("c" + at, counts[at]))
                .toList());
    }

    private static Breakdown with(Breakdown form, long[] counts) {
        return new Breakdown(
                IntStream.range(0, counts.length)
                        .mapToObj(at -> new Breakdown.Cell(form.cells().get(at).code(), counts[at]))
                        .toList(),
                form.givenUpFirst());
    }

    private static long[] counts(Breakdown table) {
        return table.cells().stream().mapToLong(Breakdown.Cell::count).toArray();
    }

    private static List<Long> shown(PublishedBreakdown page) {
        return page.cells().stream().map(PublishedBreakdown.Cell::count).toList();
    }
}
