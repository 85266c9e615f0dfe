package org.banso.directory.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.banso.kernel.model.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ActingTest {

    private static final Instant NOW = Instant.parse("2024-06-03T01:00:00.000001Z");
    private static final String SAID = """
            select concat_ws(' ', nullif(current_setting('banso.uid', true), ''),
                             nullif(current_setting('banso.agency', true), ''),
                             nullif(current_setting('banso.roles', true), ''),
                             nullif(current_setting('banso.job', true), ''))
            """;

    @RegisterExtension
    final Database database = new Database();

    private Acting acting;

    @BeforeEach
    void open() {
        acting = new Acting(database.em());
        Roll roll = new Roll(database.em());
        DirectoryPerson stays = person("zz-kana");
        roll.follow(List.of(stays, person("zz-gone")));
        database.flushAndClear();
        roll.follow(List.of(stays));
        database.flushAndClear();
    }

    @Test
    void theTransactionKnowsWhoActsForWhomInWhichRolesAndWhen() {
        acting.person("zz-kana", Set.of(Role.SUPERVISOR, Role.CASEWORKER), NOW);

        assertThat(said(SAID)).isEqualTo("zz-kana PLAT_HOME ,CASEWORKER,SUPERVISOR,");
        assertThat(said("select (current_setting('banso.now')::timestamptz = timestamptz '" + NOW + "')::text"))
                .isEqualTo("true");
    }

    @Test
    void whoeverIsNotOrNoLongerOnTheRollHasNeitherAgencyNorRole() {
        acting.person("zz-gone", Set.of(Role.CASEWORKER), NOW);
        assertThat(said(SAID)).isEqualTo("zz-gone");

        acting.person("zz-stranger", Set.of(Role.CASEWORKER), NOW);
        assertThat(said(SAID)).isEqualTo("zz-stranger");
    }

    @Test
    void withoutGrantedRolesTheRollsHold() {
        assertThat(said("select access_act('zz-kana')::text")).isEqualTo("true");

        assertThat(said(SAID)).isEqualTo("zz-kana PLAT_HOME ,PSYCHOLOGIST,");
    }

    @Test
    void aJobOfTheSystemIsNobody() {
        acting.person("zz-kana", Set.of(Role.CASEWORKER), NOW);
        acting.system("audit", NOW);

        assertThat(said(SAID)).isEqualTo("audit");
    }

    @Test
    void theNextTransactionOnTheSameConnectionKnowsNothingOfIt() throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (boolean commits : List.of(true, false)) {
                statement.execute("select access_act_as_system('audit')");
                assertThat(first(statement)).isEqualTo("audit");
                if (commits) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                assertThat(first(statement)).as("after %s", commits).isEmpty();
                connection.rollback();
            }
        }
    }

    private static String first(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(SAID)) {
            row.next();
            return row.getString(1);
        }
    }

    private String said(String sql) {
        return (String) database.em().createNativeQuery(sql).getSingleResult();
    }

    private static DirectoryPerson person(String uid) {
        return new DirectoryPerson(uid, "仮名 春子", "カメイ ハルコ", Agency.PLAT_HOME, Set.of(), Set.of(Role.PSYCHOLOGIST));
    }
}
