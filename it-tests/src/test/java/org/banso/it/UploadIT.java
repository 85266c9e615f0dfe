package org.banso.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.banso.run.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The one door through which a file comes for the import, walked into by whoever should not; and lists on their way out. */
@ExtendWith(Stack.class)
class UploadIT {

    private static final String EDGE = "banso-edge";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void nobodyButASupervisorOfTheDeskSendsAFile() throws Exception {
        long before = imports();
        for (String uid : List.of("desk1", "plat2", "ward1", "admin1", "council1", "edu1")) {
            assertThat(send(as(uid), "PEOPLE", "", "a.csv", "氏名\n架空 人\n", null).statusCode())
                    .as(uid)
                    .isEqualTo(403);
        }
        HttpResponse<String> stranger =
                send(new Visitor(Stack.banso().pages()), "PEOPLE", "", "a.csv", "氏名\n架空 人\n", null);
        assertThat(stranger.headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).contains("login.xhtml"));
        assertThat(imports()).isEqualTo(before);
    }

    @Test
    void noOtherSitesPageSendsAFileAndNoOtherKindOfRequestIsAnswered() throws Exception {
        long before = imports();
        Visitor supervisor = as("plat1");
        assertThat(send(supervisor, "PEOPLE", "", "a.csv", "氏名\n架空 人\n", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(supervisor
                        .send(HttpRequest.newBuilder(supervisor.address("transfer/upload"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("kind=PEOPLE&file=x")))
                        .statusCode())
                .isEqualTo(415);
        assertThat(supervisor.open("transfer/upload").statusCode()).isEqualTo(405);
        assertThat(imports()).isEqualTo(before);
    }

    @Test
    void whatTheFormDoesNotOfferIsNotTaken() throws Exception {
        long before = imports();
        Visitor supervisor = as("plat1");
        assertThat(send(supervisor, "STAFF", "", "a.csv", "氏名\nx\n", null).statusCode())
                .isEqualTo(400);
        assertThat(send(supervisor, "PEOPLE", "EBCDIC", "a.csv", "氏名\nx\n", null)
                        .statusCode())
                .isEqualTo(400);
        assertThat(send(supervisor, "PEOPLE", "", "a.csv", "x".repeat(3_000_000), null)
                        .body())
                .doesNotContain("fault");
        assertThat(imports()).isEqualTo(before);
    }

    @Test
    void aNameThatIsAPathOrAScriptIsOnlyAName() throws Exception {
        Visitor supervisor = as("plat1");
        HttpResponse<String> answer = send(
                supervisor,
                "PEOPLE",
                "",
                "../../etc/<script>alert(1)</script>.csv",
                "氏名\n<img src=x onerror=1>\n",
                null);
        assertThat(where(answer)).contains("/transfer/columns.xhtml?id=");
        String page = supervisor
                .send(HttpRequest.newBuilder(Stack.banso().pages().resolve(where(answer)))
                        .GET())
                .body();
        assertThat(page)
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x")
                .doesNotContain("../");
    }

    @Test
    void listsOfAnyPageLeaveAsTheyAreShownAndThatIsOnRecord() throws Exception {
        long before = taken();
        Visitor supervisor = as("plat1");
        HttpResponse<String> team = supervisor.open("support/team.xhtml?take=board.csv");
        assertThat(team.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(how -> assertThat(how).contains("banso-board.csv"));
        assertThat(team.body()).startsWith("\uFEFF").contains("ケース").doesNotContain("<");
        HttpResponse<String> today = supervisor.open("today.xhtml?take=waiting.csv");
        assertThat(today.body()).startsWith("\uFEFF").contains("R");
        assertThat(supervisor
                        .open("meeting/meetings.xhtml?past=true&take=meetings.excel")
                        .headers()
                        .firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("spreadsheetml"));
        assertThat(supervisor.open("support/team.xhtml?take=nothing.csv").body())
                .contains("<html");
        assertThat(as("admin1").open("directory/roll.xhtml?take=roll.csv").body())
                .startsWith("\uFEFF");
        assertThat(taken() - before).isEqualTo(4);
    }

    private static Visitor as(String uid) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(Stack.banso().pages());
        visitor.logIn(uid, "banso-demo");
        return visitor;
    }

    private static HttpResponse<String> send(
            Visitor visitor, String kind, String charset, String name, String content, @Nullable String from)
            throws IOException, InterruptedException {
        String body = part("kind", "", kind) + part("charset", "", charset)
                + part("file", "; filename=\"" + name.replace("\"", "") + "\"", content) + "--" + EDGE + "--\r\n";
        HttpRequest.Builder request = HttpRequest.newBuilder(visitor.address("transfer/upload"))
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (from != null) {
            request.header("Sec-Fetch-Site", from);
        }
        // without going where the answer leads: this client would take the media type along
        return CLIENT.send(
                request.header("Cookie", visitor.cookies()).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String where(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String part(String name, String more, String content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                .formatted(EDGE, name, more, content);
    }

    private static long imports() throws SQLException {
        return number("select count(*) from transfer_import");
    }

    private static long taken() throws SQLException {
        return number("select count(*) from audit_entry where action = 'access.take-list' and kind = 'EXPORT'");
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
