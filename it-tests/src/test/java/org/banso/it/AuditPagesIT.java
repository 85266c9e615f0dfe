package org.banso.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The pages of the audit in a browser: for whom they are, what they tell, and that telling it is itself on record. */
class AuditPagesIT extends BrowserTest {

    @Test
    void aSupervisorSeesWhatWasChangedWithItsFieldItsOldAndItsNewValue() throws SQLException {
        long caseId = aCaseOf("PLAT_HOME");
        Page worker = loggedIn("plat2");
        worker.navigate(address("casefile/case.xhtml?id=" + caseId));
        worker.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        worker.locator("#task\\:title").fill("確認のでんわ");
        worker.locator("#task\\:dueOn").fill("令和20年5月14日");
        worker.waitForNavigation(
                () -> worker.locator("#task input[type=submit]").last().click());
        execute("update support_task set title = 'べつの件名' where title = '確認のでんわ'");

        Page supervisor = loggedIn("plat1");
        supervisor.navigate(address("audit/changes.xhtml?case=" + caseId));

        Locator main = supervisor.getByRole(AriaRole.MAIN);
        assertThat(main).containsText("確認のでんわ");
        assertThat(main).containsText("べつの件名");
        assertThat(main).containsText("システム (database:banso_owner)");
        isAccessible(supervisor);
        Assertions.assertThat(
                        number("select count(*) from audit_entry where action = 'audit.changes' and uid = 'plat1'"))
                .isPositive();
    }

    @Test
    void thePersonsReportIsMadeAndOnRecordAsAnExport() throws SQLException {
        long caseId = aCaseOf("PLAT_HOME");
        Page worker = loggedIn("plat2");
        worker.navigate(address("casefile/case.xhtml?id=" + caseId));
        worker.navigate(address("audit/looks.xhtml?case=" + caseId));
        worker.waitForNavigation(() -> worker.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("控えを作る"))
                .click());

        Locator paper = worker.locator("article.paper");
        assertThat(paper).containsText("ぷらっとホーム世田谷");
        assertThat(paper).containsText("見てよい根拠");
        isAccessible(worker);
        Assertions.assertThat(number(
                        "select count(*) from audit_entry where kind = 'EXPORT' and outcome = 'OK' and case_id = "
                                + caseId))
                .isPositive();

        worker.locator("#f\\:from").fill("令和30年1月1日");
        worker.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("控えを作る"))
                .click();
        assertThat(worker.getByRole(AriaRole.ALERT).first()).containsText("366 日以内");
    }

    @Test
    void aPageThatGoesToThePrinterIsOnRecord() throws SQLException {
        long caseId = aCaseOf("PLAT_HOME");
        Page worker = loggedIn("plat2");
        worker.navigate(address("casefile/case.xhtml?id=" + caseId));
        worker.waitForResponse(
                response -> response.url().contains("/printed"),
                () -> worker.evaluate("dispatchEvent(new Event('beforeprint'))"));

        Assertions.assertThat(number("""
                        select count(*) from audit_entry
                         where kind = 'PRINT' and uid = 'plat2' and outcome = 'OK' and detail = 'page=casefile/case.xhtml'
                           and case_id = """ + caseId)).isPositive();
    }

    @Test
    void aSupervisorReviewsAnUnusualLookingOfTheOwnAgencyAndNoOther() throws SQLException {
        execute("""
                insert into audit_finding (id, kind, day, agency, uid, measured, bound, found_at, version)
                values (1, 'NIGHT', '2024-06-03', 'PLAT_HOME', 'plat3', 3, 1, now(), 1),
                       (2, 'NIGHT', '2024-06-03', 'MERKMAL', 'merk3', 3, 1, now(), 1)
                """);
        Page supervisor = loggedIn("plat1");
        supervisor
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("気になる閲覧"))
                .click();
        supervisor.navigate(address("audit/finding.xhtml?id=1"));
        isAccessible(supervisor);
        supervisor.getByLabel("所見").fill("夜の電話を受けたため");
        supervisor.waitForNavigation(() -> supervisor
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("確認したことにする"))
                .click());
        assertThat(supervisor.getByRole(AriaRole.MAIN)).containsText("確認を記録しました");
        isAccessible(supervisor);
        Assertions.assertThat(number("select count(*) from audit_finding where id = 1 and reviewed_by = 'plat1'"))
                .isEqualTo(1);

        Assertions.assertThat(status(supervisor, "audit/finding.xhtml?id=2")).isEqualTo(404);
        Page phone = someoneOnAPhone();
        phone.navigate(address("audit/unusual.xhtml"));
        logIn(phone, "merk1");
        assertThat(phone.getByRole(AriaRole.MAIN)).containsText("夜間の閲覧");
        isAccessible(phone);
    }

    @Test
    void whoLooksAfterThePlatformSeesTheChainAndNoCase() throws SQLException {
        long caseId = aCaseOf("PLAT_HOME");
        for (String uid : List.of("admin1", "ward1")) {
            Page page = loggedIn(uid);
            page.navigate(address("audit/chain.xhtml"));
            assertThat(page.getByRole(AriaRole.MAIN)).containsText("最後の記録");
            isAccessible(page);
            Assertions.assertThat(page.request().get(address("audit/heads.txt")).status())
                    .isEqualTo(200);
            for (String closed : List.of(
                    "audit/changes.xhtml?case=" + caseId, "audit/unusual.xhtml", "audit/looks.xhtml?case=" + caseId)) {
                Assertions.assertThat(status(page, closed))
                        .as(uid + " " + closed)
                        .isIn(403, 404);
            }
        }
    }

    @Test
    void whoIsNoSupervisorSeesNeitherChangesNorFindingsNorTheChain() throws SQLException {
        long caseId = aCaseOf("PLAT_HOME");
        Page worker = loggedIn("plat2");

        for (String closed : List.of(
                "audit/changes.xhtml?case=" + caseId, "audit/unusual.xhtml", "audit/chain.xhtml", "audit/heads.txt")) {
            Assertions.assertThat(status(worker, closed)).as(closed).isEqualTo(403);
        }
    }

    private static int status(Page page, String address) {
        return page.request().get(address(address)).status();
    }

    private static void isAccessible(Page page) {
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    /** A case at which the agency works, by its desk. */
    private static long aCaseOf(String agency) throws SQLException {
        return number("""
                select max(s.case_id) from access_standing s
                 where s.agency = '%s' and s.ground = 'JOINT_DESK' and s.until is null""".formatted(agency));
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
