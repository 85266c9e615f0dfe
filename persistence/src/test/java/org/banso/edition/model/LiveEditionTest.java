package org.banso.edition.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.banso.indicator.model.AgeBand;
import org.banso.indicator.model.CallerKind;
import org.banso.indicator.model.ContactChannel;
import org.banso.indicator.model.LeadAgency;
import org.banso.indicator.model.LeadFigure;
import org.banso.indicator.model.ReceptionFigure;
import org.banso.kernel.model.FiscalYear;
import org.banso.kernel.model.Rounds;
import org.junit.jupiter.api.Test;

class LiveEditionTest {

    private static final FiscalYear R6 = new FiscalYear(2024);
    private static final int K = 5;

    @Test
    void countsTheNewestInTheTotalAndInNoLine() {
        LiveEdition page = LiveEdition.of(
                R6,
                K,
                List.of(reception(40, CallerKind.FAMILY), reception(20, CallerKind.SELF), newest(3)),
                List.of(new LeadFigure(null, 2)));
        LiveTable table = page.table(Topic.RECEPTIONS_BY_CALLER);
        assertThat(table.total()).isEqualTo(63);
        assertThat(table.waiting()).isEqualTo(3);
        assertThat(table.breakdown().total()).isEqualTo(60);
        assertThat(table.breakdown().shown("FAMILY")).hasValue(40);
        assertThat(table.breakdown().shown("AGENCY")).hasValue(0);
    }

    @Test
    void tellsNoTotalThatIsSmallItself() {
        LiveEdition page = LiveEdition.of(R6, K, List.of(newest(4)), List.of(new LeadFigure(null, 1)));
        assertThat(page.tables()).allSatisfy(table -> {
            assertThat(table.total()).isNull();
            assertThat(table.waiting()).isNull();
        });
    }

    @Test
    void hasEveryClassInEveryTableEvenWithoutAFact() {
        LiveEdition page = LiveEdition.of(R6, K, List.of(), List.of());
        assertThat(page.table(Topic.RECEPTIONS_BY_MONTH).breakdown().cells())
                .extracting(PublishedBreakdown.Cell::code)
                .hasSize(12)
                .startsWith("2024-04")
                .endsWith("2025-03");
        assertThat(page.table(Topic.RECEPTIONS_BY_AGE_BAND).breakdown().cells()).hasSize(AgeBand.values().length);
        assertThat(page.table(Topic.CASES_BY_LEAD_AGENCY).breakdown().cells()).hasSize(LeadAgency.values().length);
    }

    /**
     * The attack on the page as a whole: the four tables of receptions break down the same people, and each could give the
     * other's hidden cell away. The people in hidden cells are dealt out anew at random, again and again, and whenever
     * not one character of the page has changed, the hidden cell may have that value: at least k-1 of them must be found.
     */
    @Test
    void leavesEveryHiddenSmallCellInDoubtWithAllTablesSideBySide() {
        Random random = new Random(5);
        int attacked = 0;
        for (int round = 0; round < Rounds.of(20); round++) {
            List<ReceptionFigure> truth = receptions(random, 20 + 5 * random.nextInt(30));
            LiveEdition page = LiveEdition.of(R6, K, truth, List.of());
            for (Attack<?> attack : ATTACKS) {
                attacked += attack.on(page, truth, random);
            }
        }
        assertThat(attacked).as("small cells under attack").isGreaterThan(50);
    }

    private static final List<Attack<?>> ATTACKS = List.of(
            new Attack<>(
                    Topic.RECEPTIONS_BY_MONTH,
                    ReceptionFigure::month,
                    (figure, month) ->
                            new ReceptionFigure(true, month, figure.channel(), figure.caller(), figure.ageBand(), 1)),
            new Attack<>(
                    Topic.RECEPTIONS_BY_CHANNEL,
                    ReceptionFigure::channel,
                    (figure, channel) ->
                            new ReceptionFigure(true, figure.month(), channel, figure.caller(), figure.ageBand(), 1)),
            new Attack<>(
                    Topic.RECEPTIONS_BY_CALLER,
                    ReceptionFigure::caller,
                    (figure, caller) ->
                            new ReceptionFigure(true, figure.month(), figure.channel(), caller, figure.ageBand(), 1)),
            new Attack<>(
                    Topic.RECEPTIONS_BY_AGE_BAND,
                    ReceptionFigure::ageBand,
                    (figure, age) ->
                            new ReceptionFigure(true, figure.month(), figure.channel(), figure.caller(), age, 1)));

    private record Attack<C>(
            Topic topic, Function<ReceptionFigure, C> classOf, BiFunction<ReceptionFigure, C, ReceptionFigure> moved) {

        /** How many hidden small cells of the topic were attacked. */
        int on(LiveEdition page, List<ReceptionFigure> truth, Random random) {
            PublishedBreakdown table = page.table(topic).breakdown();
            if (table.withheld()) {
                return 0;
            }
            List<C> hidden = truth.stream()
                    .map(classOf)
                    .distinct()
                    .filter(code -> table.shown(String.valueOf(code)).isEmpty())
                    .toList();
            int attacked = 0;
            for (C target : hidden) {
                if (count(truth, target) < K) {
                    attacked++;
                    assertThat(possible(page, truth, hidden, target, random))
                            .as("%s in %s", target, table)
                            .hasSizeGreaterThanOrEqualTo(K - 1);
                }
            }
            return attacked;
        }

        private Set<Long> possible(
                LiveEdition page, List<ReceptionFigure> truth, List<C> hidden, C target, Random random) {
            Set<Long> possible = new HashSet<>();
            List<Integer> movable = IntStream.range(0, truth.size())
                    .filter(at -> hidden.contains(classOf.apply(truth.get(at))))
                    .boxed()
                    .toList();
            for (int attempt = 0; attempt < 20_000 && possible.size() < K - 1; attempt++) {
                List<ReceptionFigure> people = new ArrayList<>(truth);
                C most = hidden.get(random.nextInt(hidden.size()));
                int few = 1 + random.nextInt(2 * K);
                Iterator<Integer> next = movable.iterator();
                hidden.stream().filter(code -> !code.equals(most)).forEach(code -> {
                    for (int some = 1 + random.nextInt(few); some > 0 && next.hasNext(); some--) {
                        int at = next.next();
                        people.set(at, moved.apply(people.get(at), code));
                    }
                });
                next.forEachRemaining(at -> people.set(at, moved.apply(people.get(at), most)));
                if (!possible.contains(count(people, target))
                        && LiveEdition.of(R6, K, people, List.of()).equals(page)) {
                    possible.add(count(people, target));
                }
            }
            return possible;
        }

        private long count(List<ReceptionFigure> people, C target) {
            return people.stream()
                    .filter(person -> target.equals(classOf.apply(person)))
                    .count();
        }
    }

    private static List<ReceptionFigure> receptions(Random random, int people) {
        List<ReceptionFigure> all = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            all.add(new ReceptionFigure(
                    true,
                    R6.months().get(Math.min(11, (int) Math.abs(random.nextGaussian() * 5))),
                    pick(ContactChannel.values(), random),
                    pick(CallerKind.values(), random),
                    pick(AgeBand.values(), random),
                    1));
        }
        return all;
    }

    private static <E> E pick(E[] values, Random random) {
        return values[Math.min(values.length - 1, (int) Math.abs(random.nextGaussian() * values.length / 3))];
    }

    private static ReceptionFigure reception(long count, CallerKind caller) {
        return new ReceptionFigure(true, R6.months().get(0), ContactChannel.PHONE, caller, AgeBand.THIRTIES, count);
    }

    private static ReceptionFigure newest(long count) {
        return new ReceptionFigure(false, null, null, null, null, count);
    }
}
