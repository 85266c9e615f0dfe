package org.banso.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.banso.run.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The EAR that ships, on the server that ships, asks the directory who someone is. */
@ExtendWith(Stack.class)
class DeploysIT {

    @Test
    void isReadyAndHasItsDatabase() throws Exception {
        HttpResponse<String> health = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(Stack.banso().health()).build(), BodyHandlers.ofString());
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body())
                .contains("\"status\":\"UP\"")
                .contains("{\"name\":\"database\",\"status\":\"UP\"}")
                .doesNotContain("DOWN");
    }

    @Test
    void letsInSomebodyWhomTheDirectoryKnows() throws Exception {
        Visitor desk = Stack.visitor();
        desk.logIn("desk1", Stack.password());
        HttpResponse<String> today = desk.open("today.xhtml");
        assertThat(today.statusCode()).isEqualTo(200);
        assertThat(Visitor.asksForAPassword(today.body())).isFalse();
    }

    @Test
    void sendsAWrongPasswordBackToTheLoginPage() throws Exception {
        Visitor stranger = Stack.visitor();
        HttpResponse<String> answer = stranger.logIn("desk1", "not the password");
        assertThat(Visitor.asksForAPassword(answer.body())).isTrue();
        assertThat(Visitor.asksForAPassword(stranger.open("today.xhtml").body()))
                .isTrue();
    }

    @Test
    void showsNothingToSomebodyWhoHasNotLoggedIn() throws Exception {
        assertThat(Visitor.asksForAPassword(
                        Stack.visitor().open("casefile/cases.xhtml").body()))
                .isTrue();
    }

    @Test
    void keepsACouncilMemberOutOfTheStaffsPages() throws Exception {
        Visitor council = Stack.visitor();
        council.logIn("council1", Stack.password());
        assertThat(council.open("casefile/cases.xhtml").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "desk1, today.xhtml",
        "council1, council/summary.xhtml",
        "edu1, notice/inbox.xhtml",
        "admin1, policy/settings.xhtml"
    })
    void theBareAddressLeadsEachToTheirOwnFirstPage(String uid, String page) throws Exception {
        Visitor visitor = Stack.visitor();
        visitor.logIn(uid, Stack.password());
        HttpResponse<String> first = visitor.open("");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.uri().getPath()).endsWith(page);
    }

    @Test
    void saysNothingAboutTheServersMake() throws Exception {
        HttpResponse<String> page = Stack.visitor().open("login.xhtml");
        assertThat(page.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(page.headers().firstValue("set-cookie"))
                .hasValueSatisfying(
                        cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
        assertThat(page.headers().allValues("content-security-policy"))
                .anySatisfy(policy -> assertThat(policy).contains("script-src 'self' 'nonce-"));
    }
}
