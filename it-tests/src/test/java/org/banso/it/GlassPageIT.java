package org.banso.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An emergency look: who sits there is asked, the rest of the time is counted, others are told, and a misuse is marked. */
class GlassPageIT extends BrowserTest {

    private static final String WHY = "自宅で倒れたとの通報・架空";

    private long caseId;
    private String number;

    /** A case of メルク alone, so that ぷらっと knows only that there is one. */
    @BeforeEach
    void aCaseOfTheOtherAgency() throws SQLException {
        Stack.moveClock(Duration.ZERO);
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery("""
                    select c.id, c.number from casefile_case c
                     where c.state <> 'CLOSED' and not exists (select 1 from access_break_glass g where g.case_id = c.id)
                       and not exists (select 1 from meeting_meeting m where m.case_id = c.id and m.starts_at > now())
                       and c.id < (select max(id) / 3 from casefile_case)
                     order by c.id desc limit 1""");
            row.next();
            caseId = row.getLong(1);
            number = row.getString(2);
            statement.execute("delete from access_standing where case_id = " + caseId);
            statement.execute("insert into access_standing (id, case_id, agency, ground, since) values"
                    + " (nextval('access_standing_seq'), " + caseId + ", 'MERKMAL', 'JOINT_DESK', '2025-01-01')");
        }
    }

    @AfterEach
    void asItWas() {
        Stack.moveClock(Duration.ZERO);
    }

    @Test
    void itIsProvenCountedToldAndReviewed() {
        Page colleague = loggedIn("plat4");
        colleague.navigate(address("casefile/case.xhtml?id=" + caseId));
        assertThat(colleague.locator("body")).not().containsText(number);
        Stack.moveClock(Duration.ofMinutes(11));
        colleague.navigate(address("access/glass.xhtml"));
        colleague.getByLabel("ケース番号、氏名の全部、または電話番号の全部").fill(number);
        colleague.getByLabel("待てない理由").fill(WHY);
        colleague.getByLabel("30分").check();
        button(colleague, "緊急閲覧を始める");

        assertThat(colleague.locator("dialog#proof")).isVisible();
        colleague.locator("dialog#proof input").fill("wrong");
        colleague.locator("dialog#proof button[type=submit]").click();
        assertThat(colleague.locator("dialog#proof .wrong-text")).containsText("合いません");
        colleague.locator("dialog#proof input").fill(Stack.password());
        colleague.locator("dialog#proof button[type=submit]").click();
        assertThat(colleague).hasURL(Pattern.compile(".*/casefile/case\\.xhtml\\?id=" + caseId + ".*"));
        assertThat(colleague.locator(".glass")).containsText("緊急閲覧中です。");
        assertThat(colleague.locator("[data-left]")).hasText(Pattern.compile("0:(30:00|29:\\d\\d)"));
        Assertions.assertThat(colleague.locator("body").getAttribute("data-no-paper"))
                .as("it leaves no paper")
                .contains("印刷できません");
        picture(colleague, "access-glass-open");

        Page supervisor = loggedIn("merk1");
        assertThat(supervisor.locator("#main")).containsText("審査を待つ緊急閲覧が");
        supervisor.navigate(address("casefile/case.xhtml?id=" + caseId));
        assertThat(supervisor.locator(".story")).containsText("緊急閲覧");
        supervisor.navigate(address("access/glass.xhtml"));
        assertThat(supervisor.locator("#main")).containsText(WHY);
        supervisor.getByLabel(Pattern.compile(number)).check();
        supervisor.getByLabel("不適正").check();
        button(supervisor, "審査を記録する");
        assertThat(supervisor.locator("[id='say:reviewNote-wrong']")).not().isEmpty();
        supervisor.locator("[id='say:reviewNote']").fill("通報の事実がなかった・架空");
        button(supervisor, "審査を記録する");
        assertThat(supervisor.locator("#main")).containsText("審査を記録しました。");
        assertThat(supervisor.locator("#main")).not().containsText(WHY);
        supervisor.navigate(address("access/grounds.xhtml?case=" + caseId));
        assertThat(supervisor.locator("#main")).containsText("不適正");
        picture(supervisor, "access-glass-reviewed");

        Stack.moveClock(Duration.ofMinutes(42));
        colleague.navigate(address("casefile/case.xhtml?id=" + caseId));
        assertThat(colleague.locator("body")).not().containsText(number);
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
