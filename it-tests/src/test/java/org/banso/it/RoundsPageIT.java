package org.banso.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** A round of assessment beside the others; an option that ends keeps its words in the record and is offered no more. */
class RoundsPageIT extends BrowserTest {

    @Test
    void whatChangedIsMarkedAndAnOptionThatEndsStaysWhereItWasSaid() throws SQLException {
        String rounds = address("assessment/rounds.xhtml?case=" + number("""
                select max(i.case_id) from assessment_intake i
                  join assessment_intake_answer a on a.intake_id = i.id and a.option_id = 13
                 where not exists (select from assessment_round r where r.case_id = i.case_id)"""));
        Page worker = loggedIn("plat1");
        worker.navigate(rounds);
        assertThat(worker.locator("table.rounds thead th")).hasCount(2);
        assertThat(worker.locator("[id='round:activity']")).hasValue("13");

        worker.locator("[id='round:activity']").selectOption(new SelectOption().setLabel("近所のコンビニなどには出かける"));
        worker.locator("[id='round:onset']").fill("昭和65年ごろ");
        worker.locator("input[name='round:contact'][value='20']").check();
        worker.locator("input[name='round:contact'][value='25']").check();
        press(worker, "round:go");
        assertThat(worker.locator("[id='round:onset-wrong']")).isVisible();
        assertThat(worker.locator("[id='round:activity']")).hasValue("11");
        worker.locator("[id='round:onset']").fill("2019年ごろ");
        press(worker, "round:go");
        assertThat(worker.locator(".refusals")).containsText("一緒には選べません");
        worker.locator("input[name='round:contact'][value='25']").uncheck();
        press(worker, "round:go");

        assertThat(worker.locator("table.rounds thead th")).hasCount(3);
        Locator activity = worker.locator("table.rounds tr", new Page.LocatorOptions().setHasText("外出の範囲"));
        assertThat(activity.locator("td.changed")).hasCount(1);
        assertThat(activity.locator("td.changed")).containsText("近所のコンビニなどには出かける");
        Locator rhythm = worker.locator("table.rounds tr", new Page.LocatorOptions().setHasText("入浴"));
        assertThat(rhythm.locator("td.changed")).hasCount(0);
        picture(worker, "rounds-changed");

        Page keeper = loggedIn("admin1");
        keeper.navigate(address("policy/options.xhtml"));
        keeper.locator("[id='end:option']").selectOption("11");
        keeper.locator("[id='end:validUntil']").fill(day("current_date"));
        press(keeper, "end:go");
        assertThat(keeper.locator("#refusals")).containsText("更新しました");
        worker.navigate(rounds);
        assertThat(activity).containsText("近所のコンビニなどには出かける");
        sql("update assessment_option set valid_until = null where id = 11");
    }

    private static void press(Page page, String button) {
        page.waitForNavigation(() -> page.locator("[id='" + button + "']").click());
    }

    private static long number(String sql) throws SQLException {
        return Long.parseLong(one(sql));
    }

    private static String day(String expression) throws SQLException {
        return one("select to_char(" + expression + ", 'YYYY-MM-DD')");
    }

    private static String one(String sql) throws SQLException {
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static void sql(String statement) throws SQLException {
        try (Connection connection = Stack.banso().database().getConnection();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
