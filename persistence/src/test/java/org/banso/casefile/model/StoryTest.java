package org.banso.casefile.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Statements;
import org.banso.reception.model.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StoryTest {

    private static final Instant NOW = CaseFixture.NOW;

    @RegisterExtension
    final Database database = new Database();

    @Test
    void tellsTheNewestFirstWithTheNamesOfColleagues() {
        CaseFile file = CaseFixture.stored(database.em());
        CaseFixture.staff(database.em(), CaseFixture.DESK);
        happens(
                file,
                "reception.RECEIVED",
                NOW.minusSeconds(60),
                CaseFixture.DESK.uid(),
                List.of("enum.reception.Channel.PHONE", "2026-05-14"));
        happens(file, "casefile.OPENED", NOW, "gone1", List.of());
        List<StoryLine> lines = story().lines(file.id(), StoryFilter.newest(), CaseSight.EVERYTHING);
        assertThat(lines).extracting(StoryLine::kind).containsExactly("casefile.OPENED", "reception.RECEIVED");
        assertThat(lines).extracting(StoryLine::staffName).containsExactly(null, CaseFixture.DESK.name());
        assertThat(lines.get(0).values()).isEmpty();
        assertThat(lines.get(1).values()).containsExactly("enum.reception.Channel.PHONE", "2026-05-14");
        assertThat(lines.get(1).happenedAt()).isEqualTo(NOW.minusSeconds(60));
        assertThat(lines.get(1).agency()).isEqualTo(Agency.PLAT_HOME);
    }

    @Test
    void keepsEmptyValuesInTheirPlaces() {
        CaseFile file = CaseFixture.stored(database.em());
        happens(file, "casefile.OPENED", NOW, "desk1", List.of("a", "", "c", ""));
        assertThat(story().lines(file.id(), StoryFilter.newest(), CaseSight.EVERYTHING)
                        .get(0)
                        .values())
                .containsExactly("a", "", "c", "");
    }

    @Test
    void pagesThroughEveryLineOnceEvenWhenManyHappenedAtOnce() {
        CaseFile file = CaseFixture.stored(database.em());
        for (int i = 0; i < 47; i++) {
            happens(
                    file,
                    "casefile.OPENED",
                    NOW.minus(Duration.ofMinutes(i / 10)),
                    "desk1",
                    List.of(Integer.toString(i)));
        }
        List<StoryLine> read = new ArrayList<>();
        StoryFilter filter = new StoryFilter(Set.of(), null, null, 10);
        List<StoryLine> page = story().lines(file.id(), filter, CaseSight.EVERYTHING);
        while (!page.isEmpty()) {
            read.addAll(page);
            page = story().lines(
                            file.id(), filter.before(page.get(page.size() - 1).mark()), CaseSight.EVERYTHING);
        }
        assertThat(read).hasSize(47).doesNotHaveDuplicates();
        assertThat(read)
                .isSortedAccordingTo((a, b) -> b.happenedAt().equals(a.happenedAt())
                        ? Long.compare(b.id(), a.id())
                        : b.happenedAt().compareTo(a.happenedAt()));
    }

    @Test
    void filtersByKindAndAgency() {
        CaseFile file = CaseFixture.stored(database.em());
        CaseFile other = CaseFixture.stored(database.em());
        happens(file, "casefile.OPENED", NOW, "desk1", List.of());
        happens(file, "reception.RECEIVED", NOW, "desk1", List.of());
        happens(other, "reception.RECEIVED", NOW, "desk1", List.of());
        assertThat(story().lines(
                                file.id(),
                                new StoryFilter(Set.of("reception.RECEIVED", "support.NOTED"), null, null, 10),
                                CaseSight.EVERYTHING))
                .extracting(StoryLine::kind)
                .containsExactly("reception.RECEIVED");
        assertThat(story().lines(file.id(), new StoryFilter(Set.of(), Agency.MERKMAL, null, 10), CaseSight.EVERYTHING))
                .isEmpty();
        assertThat(story().lines(
                                file.id(), new StoryFilter(Set.of(), Agency.PLAT_HOME, null, 10), CaseSight.EVERYTHING))
                .hasSize(2);
    }

    @Test
    void readsAPageInOneStatement() {
        CaseFile file = CaseFixture.stored(database.em());
        for (int i = 0; i < 20; i++) {
            happens(file, "casefile.OPENED", NOW.minusSeconds(i), "desk1", List.of());
        }
        database.flushAndClear();
        assertThat(Statements.of(
                        database.em(), () -> story().lines(file.id(), StoryFilter.newest(), CaseSight.EVERYTHING)))
                .hasSize(1);
    }

    @Test
    void takesNoValueThatLooksLikeATypedText() {
        CaseFile file = CaseFixture.stored(database.em());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> happens(file, "casefile.OPENED", NOW, "desk1", List.of("two\nlines")));
    }

    @Test
    void writesValuesSoThatTheyCanBeSaidInAnyLanguage() {
        assertThat(StoryValue.of(Channel.PHONE)).isEqualTo("enum.reception.Channel.PHONE");
        assertThat(StoryValue.of(LocalDate.of(2026, 5, 14))).isEqualTo("2026-05-14");
        assertThat(StoryValue.of(Set.of(Agency.PORT, Agency.WARD)))
                .isEqualTo("enum.directory.Agency.WARD,enum.directory.Agency.PORT");
        assertThat(StoryValue.of(Set.<Agency>of())).isEmpty();
    }

    private void happens(CaseFile file, String kind, Instant at, String uid, List<String> values) {
        story().add(new CaseHappening(file.id(), at, kind, uid, Agency.PLAT_HOME.name(), 0, values), NOW);
        database.em().flush();
    }

    private Story story() {
        return new Story(database.em());
    }
}
