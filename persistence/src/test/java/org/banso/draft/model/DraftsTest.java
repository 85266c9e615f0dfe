package org.banso.draft.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.banso.directory.model.Agency;
import org.banso.directory.model.DirectoryPerson;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.SealingKey;
import org.banso.kernel.model.SealingKeyFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DraftsTest {

    private static final Instant NOW = Instant.parse("2024-06-03T01:00:00Z");
    private static final DraftLimits LIMITS = new DraftLimits(1, 3);
    private static final SealingKey CIPHER = SealingKeyFixture.cipher('k');
    private static final String MINE = "zz-mine";
    private static final String YOURS = "zz-yours";
    private static final String TEXT = "{\"wish\":\"話を聞いてほしい\"}";

    @RegisterExtension
    final Database database = new Database();

    private Drafts drafts;

    @BeforeEach
    void twoPeople() {
        new Roll(database.em()).follow(List.of(person(MINE), person(YOURS)));
        database.flushAndClear();
        drafts = new Drafts(database.em());
    }

    @Test
    void whatWasKeptIsRecalledByWhoeverWroteIt() {
        keep(MINE, "reception", 0, TEXT);

        assertThat(drafts.recall(MINE, "reception", 0, CIPHER)).contains(new DraftFound(TEXT, NOW));
        assertThat(drafts.recall(MINE, "reception", 7, CIPHER)).isEmpty();
        assertThat(drafts.recall(MINE, "plan", 0, CIPHER)).isEmpty();
    }

    @Test
    void anotherPersonCannotRecallIt() {
        keep(MINE, "reception", 0, TEXT);

        assertThat(drafts.recall(YOURS, "reception", 0, CIPHER)).isEmpty();
    }

    @Test
    void aRowThatIsGivenToAnotherPersonInTheDatabaseOpensForNobody() {
        keep(MINE, "reception", 0, TEXT);
        database.em()
                .createNativeQuery("update draft_text set uid = ?uid")
                .setParameter("uid", YOURS)
                .executeUpdate();

        assertThat(drafts.recall(YOURS, "reception", 0, CIPHER)).isEmpty();
        assertThat(drafts.recall(MINE, "reception", 0, CIPHER)).isEmpty();
    }

    @Test
    void theTableDoesNotHoldTheText() {
        keep(MINE, "reception", 0, TEXT);

        byte[] stored = (byte[]) database.em()
                .createNativeQuery("select content from draft_text")
                .getSingleResult();
        assertThat(new String(stored, StandardCharsets.UTF_8))
                .doesNotContain("話を聞いて")
                .doesNotContain("wish");
    }

    @Test
    void theNewestKeepingWins() {
        keep(MINE, "reception", 0, "{}");
        keep(MINE, "reception", 0, TEXT);

        assertThat(drafts.recall(MINE, "reception", 0, CIPHER))
                .get()
                .extracting(DraftFound::json)
                .isEqualTo(TEXT);
    }

    @Test
    void discardingRemovesOnlyThatOne() {
        keep(MINE, "reception", 0, TEXT);
        keep(MINE, "plan", 7, TEXT);
        drafts.discard(MINE, "reception", 0);

        assertThat(drafts.recall(MINE, "reception", 0, CIPHER)).isEmpty();
        assertThat(drafts.recall(MINE, "plan", 7, CIPHER)).isPresent();
    }

    @Test
    void refusesMoreThanTheLimitOfOneForm() {
        String exactly = "あ".repeat(341) + "a";
        keep(MINE, "reception", 0, exactly);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> keep(MINE, "reception", 0, exactly + "a"))
                .satisfies(refused -> {
                    assertThat(refused.is(DraftReason.TOO_LARGE)).isTrue();
                    assertThat(refused.values()).containsExactly(1);
                });
        assertThat(drafts.recall(MINE, "reception", 0, CIPHER)).isPresent();
    }

    @Test
    void refusesMoreDraftsThanOnePersonMayHaveAndStillKeepsThoseThatAreThere() {
        keep(MINE, "one", 0, TEXT);
        keep(MINE, "two", 0, TEXT);
        keep(MINE, "three", 0, TEXT);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> keep(MINE, "four", 0, TEXT))
                .satisfies(
                        refused -> assertThat(refused.is(DraftReason.TOO_MANY)).isTrue());
        keep(MINE, "three", 0, "{}");
        keep(YOURS, "four", 0, TEXT);
    }

    @Test
    void whatGrewOldIsPurgedAndTheRestStays() {
        keep(MINE, "old", 0, TEXT);
        drafts.keep(MINE, new KeepDraft("new", 0, TEXT), LIMITS, CIPHER, NOW.plus(Duration.ofDays(1)));

        assertThat(drafts.purge(NOW.plusSeconds(1))).isEqualTo(1);
        assertThat(drafts.recall(MINE, "old", 0, CIPHER)).isEmpty();
        assertThat(drafts.recall(MINE, "new", 0, CIPHER)).isPresent();
    }

    private void keep(String uid, String page, long caseId, String json) {
        drafts.keep(uid, new KeepDraft(page, caseId, json), LIMITS, CIPHER, NOW);
    }

    private static DirectoryPerson person(String uid) {
        return new DirectoryPerson(uid, "架空 試子", "カクウ タメシコ", Agency.PLAT_HOME, Set.of(), Set.of(Role.CASEWORKER));
    }
}
