package org.banso.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A case is suspended: what hangs on the choice is asked for, a draft comes back whole, and the next look is a task. */
class TurnPageIT extends BrowserTest {

    @Test
    void aSuspensionIsDraftedTakenUpAgainAndRecorded() throws SQLException {
        long caseId = number("""
                select max(c.id) from casefile_case c join casefile_worker w on w.case_id = c.id
                 where c.state = 'IN_SUPPORT' and w.uid = 'plat2' and w.until is null""");
        Page worker = loggedIn("plat2");
        worker.navigate(address("casefile/turn.xhtml?case=" + caseId));
        worker.locator("input[name='f:turn'][value='SUSPEND']").check();
        worker.locator("[id='f:note']").fill("架空の入院のため、しばらく休む");
        worker.waitForResponse(
                response -> response.url().contains("/draft")
                        && response.request().method().equals("POST"),
                () -> worker.locator("[id='f:nextOn']").fill("令和30年1月8日"));

        worker.navigate(address("casefile/turn.xhtml?case=" + caseId));
        worker.locator("[data-restore]:visible").click();
        assertThat(worker.locator("[id='f:note']")).hasValue("架空の入院のため、しばらく休む");
        assertThat(worker.locator("[id='f:nextOn']")).hasValue("令和30年1月8日");

        worker.locator("input[name='f:reason'][value='IN_HOSPITAL']").check();
        worker.waitForNavigation(() -> worker.locator("[id='f:decide']").click());
        assertThat(worker.locator("[id='f:nextOn-wrong']")).containsText("まで");
        worker.locator("[id='f:nextOn']").fill(nextMonth());
        worker.waitForNavigation(() -> worker.locator("[id='f:decide']").click());

        assertThat(worker.locator("#main")).containsText("ケースの状態を記録しました");
        assertThat(worker.locator(".identity")).containsText("中断");
        Assertions.assertThat(number("select count(*) from support_task where kind = 'LOOK_AGAIN' and done_at is null"
                        + " and case_id = " + caseId))
                .isOne();
    }

    private static String nextMonth() throws SQLException {
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select to_char(current_date + 30, 'YYYY-MM-DD')")) {
            result.next();
            return result.getString(1);
        }
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
