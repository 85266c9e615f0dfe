package org.banso.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.banso.run.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What changes in the directory, and what happens when it does not answer, seen by people who are logged in. */
@ExtendWith(Stack.class)
class DirectoryIT {

    private static final String SOMEBODY = "uid=plat6,ou=people,dc=banso,dc=example";
    private static final String CASEWORKERS = "cn=caseworker,ou=groups,dc=banso,dc=example";
    private static final String COUNCIL = "cn=council-member,ou=groups,dc=banso,dc=example";

    /** The directory is asked about one person at most once in a second; a click takes longer. */
    private static final Duration NEWS = Duration.ofMillis(1_100);

    @BeforeEach
    void realTime() {
        Stack.moveClock(Duration.ZERO);
    }

    @AfterEach
    void asItWas() {
        Stack.banso().letDirectoryAnswer(true);
        Stack.moveClock(Duration.ZERO);
    }

    @Test
    void aGroupThatIsLeftOrJoinedCountsFromTheNextClickOn() throws Exception {
        Visitor plat = in("plat6");
        assertThat(plat.open("casefile/cases.xhtml").statusCode()).isEqualTo(200);
        try {
            change(CASEWORKERS, ModificationType.DELETE, "member", SOMEBODY);
            change(COUNCIL, ModificationType.ADD, "member", SOMEBODY);
            TimeUnit.MILLISECONDS.sleep(NEWS.toMillis());

            assertThat(plat.open("casefile/cases.xhtml").statusCode()).isEqualTo(403);
            assertThat(plat.open("council/summary.xhtml").statusCode()).isEqualTo(200);
        } finally {
            change(COUNCIL, ModificationType.DELETE, "member", SOMEBODY);
            change(CASEWORKERS, ModificationType.ADD, "member", SOMEBODY);
        }
        TimeUnit.MILLISECONDS.sleep(NEWS.toMillis());
        assertThat(plat.open("casefile/cases.xhtml").statusCode()).isEqualTo(200);
    }

    @Test
    void aDisabledAccountLosesItsSessionAtTheNextClickAndDoesNotComeIn() throws Exception {
        Visitor plat = in("plat6");
        try {
            change(SOMEBODY, ModificationType.REPLACE, "nsAccountLock", "TRUE");
            TimeUnit.MILLISECONDS.sleep(NEWS.toMillis());

            assertThat(Visitor.asksForAPassword(plat.open("today.xhtml").body()))
                    .isTrue();
            assertThat(Stack.visitor().logIn("plat6", Stack.password()).body()).contains("ログインできませんでした");
        } finally {
            change(SOMEBODY, ModificationType.REPLACE, "nsAccountLock", "FALSE");
        }
        assertThat(Visitor.asksForAPassword(plat.open("today.xhtml").body()))
                .as("a session that ended stays ended")
                .isTrue();
        in("plat6");
    }

    @Test
    void aSilentDirectoryIsToldAndNobodyOutlivesTheirMinute() throws Exception {
        Visitor desk = in("desk1");
        assertThat(desk.open("today.xhtml").statusCode()).isEqualTo(200);
        Stack.banso().letDirectoryAnswer(false);

        assertThat(desk.open("today.xhtml").statusCode())
                .as("its last answer stands for a while")
                .isEqualTo(200);
        assertThat(Stack.visitor().logIn("desk2", Stack.password()).body())
                .contains("応答していないため")
                .contains("パスワードの誤りではありません");

        Stack.moveClock(Duration.ofSeconds(55));
        HttpResponse<String> closed = desk.open("today.xhtml");
        assertThat(closed.statusCode()).isEqualTo(503);
        assertThat(closed.body()).contains("いまはログインを確かめられません");

        Stack.banso().letDirectoryAnswer(true);
        Stack.moveClock(Duration.ofSeconds(65));
        assertThat(desk.open("today.xhtml").statusCode())
                .as("the same session goes on")
                .isEqualTo(200);
    }

    @Test
    void tenSessionsOfOneAccountAndTheTenthThrowsNobodyOut() throws Exception {
        List<Visitor> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            all.add(in("desk2"));
        }
        for (Visitor one : all) {
            HttpResponse<String> today = one.open("today.xhtml");
            assertThat(today.statusCode()).isEqualTo(200);
            assertThat(Visitor.asksForAPassword(today.body())).isFalse();
        }
    }

    @Test
    void aSessionEndsHalfAnHourAfterItsLastTouch() throws Exception {
        Visitor desk = in("desk1");
        Stack.moveClock(Duration.ofMinutes(29));
        assertThat(Visitor.asksForAPassword(desk.open("today.xhtml").body())).isFalse();
        Stack.moveClock(Duration.ofMinutes(58));
        assertThat(Visitor.asksForAPassword(desk.open("today.xhtml").body())).isFalse();
        Stack.moveClock(Duration.ofMinutes(89));
        HttpResponse<String> ended = desk.open("today.xhtml");
        assertThat(Visitor.asksForAPassword(ended.body())).isTrue();
        assertThat(ended.uri().getQuery()).contains("ended=1").contains("from=/banso/today.xhtml");
    }

    @Test
    void theQuestionOfThePagesScriptDoesNotKeepItAlive() throws Exception {
        Visitor desk = in("desk1");
        Stack.moveClock(Duration.ofMinutes(26));
        assertThat(desk.open("session/left").body()).matches("\\{\"left\":2\\d\\d,\"warning\":300,\"last\":false}");
        Stack.moveClock(Duration.ofMinutes(31));
        assertThat(desk.open("session/left").statusCode()).isEqualTo(401);
    }

    @Test
    void aSessionEndsAfterItsLongestTimeHoweverBusy() throws Exception {
        sql("insert into policy_setting (key, valid_from, value, unit, source) "
                + "values ('SESSION_LONGEST', date '2022-04-02', '60', 'MINUTES', 'test')");
        try {
            Visitor desk = in("desk1");
            Stack.moveClock(Duration.ofMinutes(29));
            assertThat(Visitor.asksForAPassword(desk.open("today.xhtml").body()))
                    .isFalse();
            Stack.moveClock(Duration.ofMinutes(57));
            assertThat(Visitor.asksForAPassword(desk.open("today.xhtml").body()))
                    .isFalse();
            assertThat(desk.open("session/left").body()).contains("\"last\":true");
            Stack.moveClock(Duration.ofMinutes(61));
            assertThat(Visitor.asksForAPassword(desk.open("today.xhtml").body()))
                    .isTrue();
        } finally {
            sql("delete from policy_setting where key = 'SESSION_LONGEST' and source = 'test'");
        }
    }

    @Test
    void guessingIsSlowedAndSaysForHowLong() throws Exception {
        Visitor guesser = Stack.visitor();
        for (int i = 0; i < 5; i++) {
            assertThat(guesser.logIn("cfc1", "guess " + i).body()).contains("ログインできませんでした");
        }
        assertThat(guesser.logIn("cfc1", Stack.password()).body()).contains("15 分ほど待って");
        in("cgc1");
        Stack.moveClock(Duration.ofMinutes(16));
        in("cfc1");
    }

    private static void sql(String sql) throws SQLException {
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Visitor in(String uid) throws Exception {
        Visitor visitor = Stack.visitor();
        assertThat(Visitor.asksForAPassword(visitor.logIn(uid, Stack.password()).body()))
                .as(uid + " comes in")
                .isFalse();
        return visitor;
    }

    private static void change(String dn, ModificationType type, String attribute, String value) throws Exception {
        Map<String, String> known = Stack.banso().directory();
        try (LDAPConnection connection = new LDAPConnection(
                "127.0.0.1",
                Stack.banso().ports().directory(),
                known.get("BANSO_LDAP_BIND_DN"),
                known.get("BANSO_LDAP_BIND_PASSWORD"))) {
            connection.modify(dn, new Modification(type, attribute, value));
        }
    }
}
