package org.banso.audit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditChainTest {

    private static final Instant NOW = Instant.parse("2024-06-03T01:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2024, 6, 3);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    @RegisterExtension
    final Database database = new Database();

    @Test
    void whatArrivedBecomesAChainThatHoldsOverTheDays() {
        threeDays();

        assertThat(broken()).isEmpty();
        assertThat(last()).extracting(ChainLink::day, ChainLink::number).containsExactly(WEDNESDAY, 3);
    }

    @Test
    void nothingIsSealedTwice() {
        arrive(2);

        assertThat(seal(MONDAY)).isEqualTo(2);
        assertThat(seal(MONDAY)).isZero();
        assertThat(seal(TUESDAY)).isZero();
    }

    @Test
    void aClockThatGoesBackDoesNotBringADayBack() {
        arrive(1);
        seal(TUESDAY);
        arrive(1);
        seal(MONDAY);

        assertThat(last()).extracting(ChainLink::day, ChainLink::number).containsExactly(TUESDAY, 2);
        assertThat(broken()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set uid = 'zz-other'",
                "update audit_entry set hash = repeat('0', 64)",
                "update audit_entry set case_id = 8 where hash is null",
                "delete from audit_entry",
                "truncate audit_entry"
            })
    void theDatabaseRefusesWhoeverWouldChangeIt(String deed) {
        arrive(1);
        seal(MONDAY);
        arrive(1);

        assertThatThrownBy(() -> database.em().createNativeQuery(deed).executeUpdate())
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining("append-only");
    }

    @Test
    void nothingArrivesWithASealOfItsOwn() {
        assertThatThrownBy(() -> database.em().createNativeQuery("""
                                insert into audit_entry
                                    (id, at, uid, action, look, kind, outcome, day, link, previous_hash, hash)
                                values (1, now(), 'zz', 'plan.decide', false, 'CHANGE', 'OK', now(), 1, repeat('0', 64), repeat('0', 64))
                                """).executeUpdate())
                .hasStackTraceContaining("arrives unsealed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uid = 'zz-other'",
                "at = at + interval '1 microsecond'",
                "agency = 'WARD'",
                "action = 'plan.draft'",
                "look = not look",
                "case_id = 8",
                "case_id = null",
                "outcome = 'REFUSED', reason = 'kernel.NOT_FOUND'",
                "kind = 'PRINT'",
                "roles = 'supervisor'",
                "roles = null",
                "rows_shown = 0",
                "detail = ''",
                "term = ''",
                "tx = tx + 1"
            })
    void anEntryThatTheOwnerOfTheDatabaseAlteredIsNamed(String alteration) throws SQLException {
        threeDays();
        behindTheGuard("update audit_entry set " + alteration + " where day = '2024-06-04' and link = 2");

        assertThat(broken()).contains(new BrokenLink(TUESDAY, 2, BrokenLink.Kind.ALTERED));
    }

    @Test
    void anAlteredEntryWithAHashThatFitsBreaksTheNextLink() throws SQLException {
        threeDays();
        behindTheGuard("update audit_entry set hash = repeat('a', 64) where day = '2024-06-04' and link = 2");

        assertThat(broken()).contains(new BrokenLink(TUESDAY, 2, BrokenLink.Kind.ALTERED));
    }

    @Test
    void anEntryThatWasTakenAwayIsNamed() throws SQLException {
        threeDays();
        behindTheGuard("delete from audit_entry where day = '2024-06-04' and link = 2");

        assertThat(broken()).contains(new BrokenLink(TUESDAY, 2, BrokenLink.Kind.MISSING));
    }

    @Test
    void theFirstEntryOfADayThatWasTakenAwayIsNamed() throws SQLException {
        threeDays();
        behindTheGuard("delete from audit_entry where day = '2024-06-04' and link = 1");

        assertThat(broken()).contains(new BrokenLink(TUESDAY, 1, BrokenLink.Kind.MISSING));
    }

    @Test
    void aDayThatWasCutShortIsNoticedByTheDayAfter() throws SQLException {
        threeDays();
        behindTheGuard("delete from audit_entry where day = '2024-06-04' and link = 3");

        assertThat(broken()).contains(new BrokenLink(TUESDAY, 3, BrokenLink.Kind.MISSING));
        assertThat(database.<Object>inTransaction(
                        em -> new AuditChain(em).firstBroken(TUESDAY, TUESDAY, HeadFixture.KEY)))
                .as("also when only that day is proved")
                .isEqualTo(Optional.of(new BrokenLink(TUESDAY, 3, BrokenLink.Kind.MISSING)));
    }

    @Test
    void aWholeDayThatWasTakenAwayIsNoticed() throws SQLException {
        threeDays();
        behindTheGuard("delete from audit_entry where day = '2024-06-04'");

        assertThat(broken()).contains(new BrokenLink(MONDAY, 4, BrokenLink.Kind.MISSING));
    }

    @Test
    void aWriterWhoTakesLongHoldsUpNobodyAndIsSealedWhenItIsDone() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        CompletableFuture<Void> slow = CompletableFuture.runAsync(() -> database.doInTransaction(em -> {
            new AuditChain(em).arrive(entry(NOW));
            written.countDown();
            await(mayCommit);
        }));
        assertThat(written.await(10, TimeUnit.SECONDS)).isTrue();

        arrive(2);
        assertThat(seal(MONDAY)).as("only what has been committed").isEqualTo(2);
        mayCommit.countDown();
        slow.get(10, TimeUnit.SECONDS);

        assertThat(seal(MONDAY))
                .as("what came late, though its moment is earlier")
                .isEqualTo(1);
        assertThat(broken()).isEmpty();
    }

    @Test
    void aSecondSealerLeavesTheWorkToTheFirst() throws Exception {
        arrive(3);
        CountDownLatch sealed = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> database.inTransaction(em -> {
            int n = new AuditChain(em).seal(MONDAY, 100);
            sealed.countDown();
            await(mayCommit);
            return n;
        }));
        assertThat(sealed.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(seal(MONDAY)).isZero();
        mayCommit.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(3);
        assertThat(broken()).isEmpty();
    }

    @Test
    void aLongChainIsProvedPageByPage() {
        database.doInTransaction(em -> {
            for (int i = 0; i < 2_500; i++) {
                em.persist(entry(NOW.plusSeconds(i)));
            }
        });
        assertThat(database.<Integer>inTransaction(em -> new AuditChain(em).seal(MONDAY, 3_000)))
                .isEqualTo(2_500);

        assertThat(broken()).isEmpty();
    }

    /** Three links on each of three days. */
    private void threeDays() {
        for (LocalDate day = MONDAY; !day.isAfter(WEDNESDAY); day = day.plusDays(1)) {
            arrive(3);
            seal(day);
        }
    }

    private void arrive(int many) {
        database.doInTransaction(em -> {
            AuditChain chain = new AuditChain(em);
            for (int i = 0; i < many; i++) {
                chain.arrive(entry(NOW.plusSeconds(i)));
            }
        });
    }

    private int seal(LocalDate today) {
        return database.inTransaction(em -> {
            AuditChain chain = new AuditChain(em);
            int sealed = chain.seal(today, 100);
            chain.sign(HeadFixture.SIGNER, NOW);
            return sealed;
        });
    }

    private Optional<BrokenLink> broken() {
        return database.inTransaction(
                em -> new AuditChain(em).firstBroken(MONDAY.minusDays(7), WEDNESDAY, HeadFixture.KEY));
    }

    private ChainLink last() {
        return database.inTransaction((EntityManager em) -> new AuditChain(em).last())
                .orElseThrow();
    }

    /** As somebody could who owns the table. */
    private void behindTheGuard(String deed) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table audit_entry disable trigger user");
            statement.execute(deed);
            statement.execute("alter table audit_entry enable trigger user");
        }
    }

    private static AuditEntry entry(Instant at) {
        return new AuditEntry(
                new Witnessed(at, "plan.decide", false, 7L, Outcome.OK, null),
                "zz-test",
                Agency.PLAT_HOME,
                List.of(Role.CASEWORKER),
                null);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
