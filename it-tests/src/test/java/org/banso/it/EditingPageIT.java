package org.banso.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Two people edit: the second sees field by field what the first changed, and chooses. And nobody leaves unasked. */
class EditingPageIT extends BrowserTest {

    @Test
    void whoSavesAPlanSecondSeesTheFieldsThatTheFirstChangedAndChooses() throws SQLException {
        String plan = address(
                "plan/plan.xhtml?case=" + text("select max(case_id) from plan_support_plan where state = 'DRAFT'"));
        Page first = loggedIn("plat1");
        Page second = loggedIn("plat2");
        first.navigate(plan);
        second.navigate(plan);

        first.locator("[id='plan:cautions']").fill("架空の留意点：先に保存");
        first.locator("textarea[id$='goalsText']").first().fill("架空の目標：先に保存");
        press(first, "plan:save");
        second.locator("[id='plan:issues']").fill("架空の課題：後から保存");
        second.locator("textarea[id$='goalsText']").first().fill("架空の目標：後から保存");
        press(second, "plan:save");

        assertThat(second.locator(".refusals")).isVisible();
        assertThat(second.locator("[id='plan:issues']")).hasValue("架空の課題：後から保存");
        Locator theirs = second.locator(".theirs");
        assertThat(theirs).hasCount(2);
        assertThat(theirs.first()).containsText("架空の目標：先に保存");
        assertThat(theirs.last()).containsText("架空の留意点：先に保存");
        picture(second, "theirs-plan");
        theirs.last().locator("[data-take]").click();
        assertThat(second.locator("[id='plan:cautions']")).hasValue("架空の留意点：先に保存");
        press(second, "plan:save");

        first.navigate(plan);
        assertThat(first.locator("[id='plan:issues']")).hasValue("架空の課題：後から保存");
        assertThat(first.locator("[id='plan:cautions']")).hasValue("架空の留意点：先に保存");
        assertThat(first.locator("textarea[id$='goalsText']").first()).hasValue("架空の目標：後から保存");
    }

    @Test
    void whoCorrectsARelativeSecondSeesChoicesAndTicksToo() throws SQLException {
        String member = text("select max(id) from family_member where person_id is null and not dead");
        String page = address("family/family.xhtml?case="
                + text("select case_id from family_member where id = " + member) + "&member=" + member);
        Page first = loggedIn("plat1");
        Page second = loggedIn("plat2");
        first.navigate(page);
        second.navigate(page);

        first.locator("[id='edit:dead']").check();
        first.locator("input[name='edit:sex'][value='OTHER']").check();
        press(first, "edit:correct");
        second.locator("[id='edit:name']").fill("架空川 後");
        press(second, "edit:correct");

        assertThat(second.locator("[id='edit:name']")).hasValue("架空川 後");
        assertThat(second.locator(".theirs")).hasCount(2);
        second.locator(".theirs [data-take='edit:sex']").click();
        second.locator(".theirs [data-take='edit:dead']").click();
        assertThat(second.locator("input[name='edit:sex'][value='OTHER']")).isChecked();
        assertThat(second.locator("[id='edit:dead']")).isChecked();
        press(second, "edit:correct");
        Assertions.assertThat(text("select name || sex || dead from family_member where id = " + member))
                .isEqualTo("架空川 後OTHERtrue");
    }

    @Test
    void whoLeavesBeforeTheLastWordsAreKeptIsAskedAndWhoLeavesAfterwardsIsNot() throws SQLException {
        String plan = address(
                "plan/plan.xhtml?case=" + text("select min(case_id) from plan_support_plan where state = 'DRAFT'"));
        Page worker = loggedIn("plat3");
        List<String> asked = new ArrayList<>();
        worker.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        worker.navigate(plan);
        worker.locator("[id='plan:cautions']").click();
        worker.keyboard().type("abc");
        worker.navigate(address("today.xhtml"));
        Assertions.assertThat(asked).containsExactly("beforeunload");

        worker.navigate(plan);
        worker.locator("[id='plan:cautions']").click();
        worker.waitForResponse(
                response -> response.url().contains("/draft")
                        && response.request().method().equals("POST"),
                () -> worker.keyboard().type("def"));
        assertThat(worker.locator("[data-saved-line]")).containsText(":");
        worker.navigate(address("today.xhtml"));
        Assertions.assertThat(asked).hasSize(1);
    }

    private static void press(Page page, String button) {
        page.waitForNavigation(() -> page.locator("[id='" + button + "']").click());
    }

    private static String text(String sql) throws SQLException {
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
