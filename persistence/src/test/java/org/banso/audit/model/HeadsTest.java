package org.banso.audit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banso.audit.model.BrokenLink.Kind;
import org.banso.kernel.model.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody owns the whole database and everything in it but the key: what they do is found, and where. */
class HeadsTest {

    private static final Instant NOW = Instant.parse("2024-06-03T01:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2024, 6, 3);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);

    @RegisterExtension
    final Database database = new Database();

    @BeforeEach
    void fourDaysOfWhichThreeAreOver() {
        for (LocalDate day = MONDAY; !day.isAfter(THURSDAY); day = day.plusDays(1)) {
            LocalDate today = day;
            database.doInTransaction(em -> {
                AuditChain chain = new AuditChain(em);
                for (int i = 0; i < 3; i++) {
                    chain.arrive(new AuditEntry(
                            new Witnessed(NOW.plusSeconds(i), "plan.decide", false, 7L, Outcome.OK, null),
                            "zz-test",
                            null,
                            List.of(),
                            null));
                }
                em.createNativeQuery("insert into calendar_closing_day (day, name) values (?1, '検査の日')")
                        .setParameter(1, Date.valueOf(today))
                        .executeUpdate();
                chain.seal(today, 100);
                chain.sign(HeadFixture.SIGNER, NOW);
            });
        }
    }

    @Test
    void everyDayThatIsOverHasItsHeadAndTheChainHolds() {
        assertThat(heads()).extracting(DayHead::day).containsExactly(MONDAY, TUESDAY, WEDNESDAY);
        assertThat(heads()).allMatch(HeadFixture.KEY::verifies);
        assertThat(broken(List.of())).isEmpty();
        assertThat(broken(heads())).isEmpty();
    }

    @Test
    void aHeadThatWasSignedWithAnotherKeyIsNamed() throws SQLException {
        DayHead forged = DayHead.sign(
                new ChainLink(TUESDAY, heads().get(1).link(), heads().get(1).hash()),
                heads().get(0),
                HeadFixture.anotherSigner());
        behindTheGuard("update audit_head set signature = '%s' where day = '2024-06-04'".formatted(forged.signature()));

        assertThat(broken(List.of())).contains(new BrokenLink(TUESDAY, 4, Kind.HEAD_FORGED));
    }

    @Test
    void aHeadThatSaysSomethingElseIsNamed() throws SQLException {
        behindTheGuard("update audit_head set link = 2 where day = '2024-06-04'");

        assertThat(broken(List.of())).contains(new BrokenLink(TUESDAY, 2, Kind.HEAD_FORGED));
    }

    @Test
    void aHeadThatWasTakenAwayIsNamed() throws SQLException {
        behindTheGuard("delete from audit_head where day = '2024-06-04'");

        assertThat(broken(List.of())).contains(new BrokenLink(TUESDAY, 4, Kind.HEAD_MISSING));
    }

    @Test
    void aDayThatWasTakenAwayWithItsHeadIsNamed() throws SQLException {
        behindTheGuard(
                "delete from audit_head where day = '2024-06-04'",
                "delete from audit_entry where day = '2024-06-04'",
                "delete from audit_change where day = '2024-06-04'");

        assertThat(broken(List.of())).contains(new BrokenLink(MONDAY, 5, Kind.MISSING));
    }

    @Test
    void theNewestDaysCutOffWithTheirHeadsAreNamedByTheHeadsThatWereKeptElsewhere() throws SQLException {
        List<DayHead> kept = HeadFile.read(HeadFile.write(heads()));
        behindTheGuard(
                "delete from audit_head where day >= '2024-06-04'",
                "delete from audit_entry where day >= '2024-06-04'",
                "delete from audit_change where day >= '2024-06-04'");

        assertThat(broken(List.of())).as("nothing inside tells of it").isEmpty();
        assertThat(broken(kept)).contains(new BrokenLink(TUESDAY, 1, Kind.MISSING));
    }

    @Test
    void theEndOfADayCutOffIsNamedByTheHeadsThatWereKeptElsewhere() throws SQLException {
        List<DayHead> kept = heads();
        behindTheGuard(
                "delete from audit_head where day >= '2024-06-05'",
                "delete from audit_entry where day >= '2024-06-06'",
                "delete from audit_change where day >= '2024-06-06'",
                "delete from audit_entry where day = '2024-06-05' and link > 2",
                "delete from audit_change where day = '2024-06-05' and link > 2");

        assertThat(broken(kept)).contains(new BrokenLink(WEDNESDAY, 3, Kind.MISSING));
    }

    @Test
    void aChainThatWasWrittenAnewFromItsFirstLinkOnIsNamedAtItsFirstDay() throws SQLException {
        writeTheChainAnew();

        assertThat(broken(List.of())).contains(new BrokenLink(MONDAY, 4, Kind.HEAD_DIFFERS));
    }

    @Test
    void theSameIsNamedWhenTheHeadsWereTakenAwayOrSignedAnewWithAnotherKey() throws SQLException {
        List<DayHead> kept = heads();
        writeTheChainAnew();
        behindTheGuard("delete from audit_head");

        assertThat(broken(List.of())).contains(new BrokenLink(MONDAY, 4, Kind.HEAD_MISSING));

        database.doInTransaction(em -> new AuditChain(em).sign(HeadFixture.anotherSigner(), NOW));

        assertThat(broken(List.of())).contains(new BrokenLink(MONDAY, 4, Kind.HEAD_FORGED));
        assertThat(broken(kept)).contains(new BrokenLink(MONDAY, 4, Kind.HEAD_FORGED));
    }

    @Test
    void aValueThatWasExchangedBesideTheChainIsNamed() throws SQLException {
        behindTheGuard("update audit_change set new_value = 'x' where day = '2024-06-04'");

        assertThat(broken(List.of())).map(BrokenLink::kind).contains(Kind.VALUE_ALTERED);
    }

    @Test
    void theDatabaseLetsNobodyChangeAHead() {
        for (String deed : List.of("update audit_head set link = 9", "delete from audit_head", "truncate audit_head")) {
            assertThatThrownBy(() -> database.doInTransaction(
                            em -> em.createNativeQuery(deed).executeUpdate()))
                    .hasStackTraceContaining("append-only");
        }
    }

    @Test
    void aKeyThatIsNoneIsRefusedAndHalvesThatDoNotBelongTogetherAreSeen() {
        for (String none : List.of("c2hvcnQ=", "not base 64", "1".repeat(42) + "E=")) {
            assertThatThrownBy(() -> HeadKey.of(none)).as(none).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(HeadFixture.SIGNER.belongsTo(HeadFixture.KEY)).isTrue();
        assertThat(HeadFixture.anotherSigner().belongsTo(HeadFixture.KEY)).isFalse();
    }

    @Test
    void aFileOfHeadsThatIsNoneIsRefusedByItsPlace() {
        String whole = HeadFile.write(heads());

        assertThat(HeadFile.read(whole.replace("\n", "\r\n"))).isEqualTo(heads());
        assertThatThrownBy(() -> HeadFile.read(whole.replace("day 2024-06-04", "day the fourth")))
                .hasMessageContaining("head 2");
        assertThatThrownBy(() -> HeadFile.read("hello")).hasMessageContaining("head 1");
    }

    /** One entry is altered, and every hash from there on is computed anew, as whoever owns the tables can. */
    private void writeTheChainAnew() throws SQLException {
        behindTheGuard(
                "update audit_entry set uid = 'zz-other' where day = '2024-06-03' and link = 1",
                "update audit_entry set hash = null, day = null, link = null, previous_hash = null",
                "update audit_change set hash = null, day = null, link = null, previous_hash = null");
        List<String> days = List.of("2024-06-03", "2024-06-04", "2024-06-05", "2024-06-06");
        for (int n = 0; n < days.size(); n++) {
            LocalDate today = LocalDate.parse(days.get(n));
            database.doInTransaction(em -> new AuditChain(em).seal(today, 4));
        }
    }

    private List<DayHead> heads() {
        return database.inTransaction(em -> new AuditChain(em).heads());
    }

    private Optional<BrokenLink> broken(List<DayHead> kept) {
        try (Connection connection = database.dataSource().getConnection()) {
            return new ChainProof(new ChainTables(connection), HeadFixture.KEY, kept).firstBroken();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void behindTheGuard(String... deeds) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : List.of("audit_entry", "audit_change", "audit_head")) {
                statement.execute("alter table " + table + " disable trigger user");
            }
            for (String deed : deeds) {
                statement.execute(deed);
            }
            for (String table : List.of("audit_entry", "audit_change", "audit_head")) {
                statement.execute("alter table " + table + " enable trigger user");
            }
        }
    }
}
