package org.banso.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The author ticks what a passage is about; the tick is kept with what was typed, and others read 「非公開」. */
class MarksPageIT extends BrowserTest {

    private static final String ILLNESS = "眠れず薬が増えた・架空";
    private static final String WALK = "夕方に散歩をした・架空";
    private static final String STEP = "手当の書類を一緒に書く・架空";

    private String address;

    /** A case of both agencies at the desk in which nothing is drafted. */
    @BeforeEach
    void aCaseAtTheDesk() throws SQLException {
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery("""
                    select c.id from casefile_case c
                     where c.state <> 'CLOSED'
                       and exists (select 1 from access_standing s where s.case_id = c.id and s.agency = 'PLAT_HOME'
                                      and s.ground = 'JOINT_DESK' and s.until is null)
                     order by c.id desc limit 1 offset 3""");
            row.next();
            address = address("casefile/case.xhtml?id=" + row.getLong(1));
        }
    }

    @Test
    void aMarkedPassageIsReadByWhoeverMaySeeWhatItIsAboutAndByNobodyElse() {
        Page worker = loggedIn("plat5");
        worker.navigate(address);
        worker.waitForResponse(
                answer -> answer.url().endsWith("/draft")
                        && answer.request().postData() != null
                        && answer.request().postData().contains("nextIncome"),
                () -> write(worker));
        worker.reload();
        worker.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("続きから書く"))
                .click();
        Locator family = row(worker, "家族の話");
        assertThat(family.locator("textarea")).hasValue(ILLNESS);
        assertThat(family.locator("details.about input").first()).isChecked();
        family.locator("summary").click();
        picture(worker, "marks-composer");
        worker.locator("[id='note:write']").click();
        assertThat(worker.locator(".story")).containsText(ILLNESS);

        Page desk = loggedIn("desk1");
        desk.navigate(address);
        assertThat(desk.locator(".story")).containsText(WALK);
        Locator marked = desk.locator(".story li").first().locator(".segment");
        assertThat(marked.filter(new Locator.FilterOptions().setHasText("家族の話")))
                .containsText("非公開");
        Assertions.assertThat(desk.content()).doesNotContain(ILLNESS, STEP);
        picture(desk, "marks-desk");
    }

    private static void write(Page worker) {
        Locator first = worker.locator("[data-note]");
        first.click();
        worker.locator("[id='note']").getByLabel("電話").check();
        worker.locator("[id='note']")
                .getByLabel("家族", new Locator.GetByLabelOptions().setExact(true))
                .check();
        first.fill(WALK);
        Locator family = row(worker, "家族の話");
        family.locator("textarea").fill(ILLNESS);
        family.locator("summary").click();
        family.getByLabel("病気・診断").check();
        worker.locator("[id='note:nextStep']").fill(STEP);
        worker.getByText("「次の一歩」の配慮の印").click();
        worker.locator("[id='note:nextIncome']").check();
    }

    private static Locator row(Page worker, String origin) {
        return worker.locator("[id='note'] .said-row")
                .filter(new Locator.FilterOptions()
                        .setHas(worker.getByText(origin, new Page.GetByTextOptions().setExact(true))));
    }
}
