package org.banso.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A family is written down by keyboard, seen at once, refused where it cannot be, and taken out as a picture and as paper. */
class FamilyPageIT extends BrowserTest {

    @Test
    void aFamilyGrowsUnderTheKeysAndIsSeenAtOnce() throws SQLException, IOException {
        long caseId = aCaseWithoutAFamily();
        Page worker = loggedIn("plat1");
        worker.navigate(address("casefile/case.xhtml?id=" + caseId));
        worker.waitForNavigation(() -> worker.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("家族図"))
                .first()
                .click());
        assertThat(worker.getByRole(AriaRole.IMG)).hasCount(1);

        addByKeys(worker, "FATHERS_MOTHER", "仮の祖母", "昭和5年ごろ");
        addByKeys(worker, "SIBLING", "仮の姉", "1955");

        Locator picture = worker.locator("svg[role=img]");
        assertThat(picture).containsText("仮の祖母");
        assertThat(picture).containsText("仮の姉");
        assertThat(picture).containsText("父方の祖母");
        assertThat(worker.locator("#add\\:role")).isFocused();

        circle(worker);
        assertThat(worker.getByRole(AriaRole.ALERT)).containsText("自分の祖先");

        byFile(worker, "PDFで印刷", "%PDF");
        byFile(worker, "図をSVGで保存", "<svg");
        Assertions.assertThat(number(
                        "select count(*) from audit_entry where kind = 'EXPORT' and action = 'family.export' and case_id = "
                                + caseId))
                .isPositive();
    }

    @Test
    void whatHappenedStandsInTheFamilysYears() throws SQLException {
        Page worker = loggedIn("plat1");
        worker.navigate(address("family/years.xhtml?case=" + aCaseWithoutAFamily()));
        worker.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("できごとを書く"))
                .click();
        worker.locator("#event\\:happened").fill("平成99年");
        worker.locator("#event\\:kind").selectOption("SCHOOL_REFUSAL");
        worker.locator("#event\\:content").fill("架空中学校に通えなくなった");
        press(worker, "年表に書く");
        assertThat(worker.getByRole(AriaRole.ALERT)).isVisible();

        worker.locator("#event\\:happened").fill("平成28年ごろ");
        press(worker, "年表に書く");

        assertThat(worker.locator("table.years")).containsText("【不登校】架空中学校に通えなくなった");
        assertThat(worker.locator("table.years")).containsText("平成28年ごろ");
    }

    private static void addByKeys(Page worker, String role, String name, String born) {
        worker.locator("#add\\:role").selectOption(role);
        worker.locator("#add\\:name").fill(name);
        worker.locator("#add\\:born").fill(born);
        worker.waitForNavigation(() -> worker.locator("#add\\:name").press("Enter"));
    }

    private static void circle(Page worker) {
        worker.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("いる人どうし"))
                .click();
        worker.locator("#parent-form\\:child").selectOption(new SelectOption().setLabel("父方の祖母 仮の祖母"));
        worker.locator("#parent-form\\:parent").selectOption(optionOfTheSubject(worker));
        worker.locator("#parent-form\\:parentage").selectOption("BIRTH");
        worker.waitForNavigation(
                () -> worker.locator("#parent-form input[type=submit]").last().click());
    }

    private static String optionOfTheSubject(Page worker) {
        return worker.locator("#parent-form\\:parent option")
                .filter(new Locator.FilterOptions().setHasText("本人"))
                .first()
                .getAttribute("value");
    }

    private static void byFile(Page worker, String button, String beginsWith) throws IOException {
        Download file = worker.waitForDownload(() -> press(worker, button));
        String text = Files.readString(file.path(), StandardCharsets.ISO_8859_1);
        Assertions.assertThat(text).contains(beginsWith);
    }

    private static void press(Page worker, String button) {
        worker.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static long aCaseWithoutAFamily() throws SQLException {
        return number("""
                select max(c.id) from casefile_case c
                 where c.state not in ('CLOSED', 'SUSPENDED')
                   and not exists (select 1 from family_member m where m.case_id = c.id)""");
    }

    private static long number(String question) throws SQLException {
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }
}
