package org.banso.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A call with a danger shows at once what to do; one that no case took is found by its telephone and joins one later. */
class ReceptionPageIT extends BrowserTest {

    private static final String PHONE = "03-0000-7777";

    @Test
    void aDangerShowsItsStepsAtOnceAndAContactJoinsItsCaseLater() throws SQLException {
        Page desk = loggedIn("desk1");
        desk.navigate(address("reception/receive.xhtml"));
        assertThat(desk.locator(".now-VIOLENCE")).isHidden();
        desk.locator("input[name='f:dangers'][value='VIOLENCE']").check();
        assertThat(desk.locator(".now-VIOLENCE")).isVisible();
        assertThat(desk.locator(".now-VIOLENCE")).containsText("110");
        assertThat(desk.locator(".now-CHILD_AT_RISK")).isHidden();
        desk.locator("input[name='f:dangers'][value='CHILD_AT_RISK']").check();
        assertThat(desk.locator(".now-CHILD_AT_RISK")).containsText("189");
        picture(desk, "reception-danger");

        call(desk, "INFORMATION_ONLY");
        desk.locator("input[name='f:variant'][value='WITH_CONSENT']").check();
        desk.locator("[id='f:appliedOn']").fill("令和30年1月1日");
        press(desk, "f:receive");
        assertThat(desk.locator("[id='f:appliedOn-wrong']")).containsText("先の日");
        desk.locator("[id='f:appliedOn']").fill("");
        desk.locator("input[name='f:variant'][value='WITHOUT_CONSENT']").check();
        press(desk, "f:receive");
        assertThat(desk.locator("#refusals")).containsText("受け付けました");

        desk.navigate(address("reception/receive.xhtml"));
        call(desk, "OWN_SUPPORT");
        desk.locator("input[name='f:variant'][value='WITHOUT_CONSENT']").check();
        press(desk, "f:receive");
        String caseId = one("""
                select case_id from reception_reception r join person_person p on p.id = r.caller_id
                 where p.phone_digits = '0300007777' and case_id is not null""");

        desk.navigate(address("reception/contacts.xhtml?case=" + caseId));
        assertThat(desk.locator("#loose li")).hasCount(1);
        assertThat(desk.locator("#loose li")).containsText("電話が同じ");
        picture(desk, "reception-contacts");
        desk.waitForNavigation(() -> desk.locator("#loose input[type=submit]").click());
        assertThat(desk.locator("#loose")).hasCount(0);
        Assertions.assertThat(one("select count(*) from reception_reception where case_id = " + caseId))
                .isEqualTo("2");
        Assertions.assertThat(one("select string_agg(danger, ',' order by danger) from casefile_danger where case_id = "
                        + caseId))
                .isEqualTo("CHILD_AT_RISK,VIOLENCE");
    }

    private static void call(Page desk, String exit) {
        desk.locator("input[name='f:channel'][value='PHONE']").check();
        desk.locator("input[name='f:callerRelation'][value='MOTHER']").check();
        desk.locator("[id='f:callerFamilyKana']").fill("かくうやま");
        desk.locator("[id='f:callerGivenKana']").fill("うけつけこ");
        desk.locator("[id='f:callerPhone']").fill(PHONE);
        desk.locator("[id='f:route']").selectOption("SELF_FOUND");
        desk.locator("input[name$='mainWorry'][value$='WITHDRAWAL_SCHOOL']").check();
        desk.locator("[id='f:dwelling']").selectOption("RENTED");
        desk.locator("input[name='f:exit'][value='" + exit + "']").check();
    }

    private static void press(Page page, String button) {
        page.waitForNavigation(() -> page.locator("[id='" + button + "']").click());
    }

    private static String one(String sql) throws SQLException {
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
