package org.banso.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A record past its time: one officer proposes its end, another approves it, and no row of it is left. */
class DisposalPageIT extends BrowserTest {

    private static final Pattern CERTIFICATE = Pattern.compile("廃棄証明書 第(\\S+?)号を作りました");

    private long caseId;
    private String number;

    @BeforeEach
    void aCaseThatClosedLongAgo() throws SQLException {
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery("""
                    select c.id, c.number from casefile_case c
                     where exists (select 1 from support_note n where n.case_id = c.id)
                       and not exists (select 1 from disclosure_request r where r.case_id = c.id)
                       and c.id < (select max(id) / 4 from casefile_case) order by c.id desc limit 1""");
            row.next();
            caseId = row.getLong(1);
            number = row.getString(2);
            statement.execute(
                    "update casefile_case set opened_on = '1990-04-02', state = 'CLOSED', closed_on = '1991-03-29',"
                            + " closure = 'OTHER', closure_note = '架空の終結', closed_by = 'plat1' where id = " + caseId);
        }
        Assertions.assertThat(tablesWithARow()).contains("casefile_case", "support_note", "access_standing");
    }

    @Test
    void oneProposesAnotherApprovesAndNothingIsLeftButTheCertificate() throws Exception {
        Page first = loggedIn("ward1");
        first.navigate(address("retention/due.xhtml"));
        choose(first);
        button(first, "選んだ記録の廃棄の案を出す");
        assertThat(first.locator("#main")).containsText("廃棄の案を出しました。");
        choose(first);
        button(first, "選んだ案を承認し、廃棄する");
        assertThat(first.getByRole(AriaRole.ALERT)).isVisible();
        Assertions.assertThat(tablesWithARow()).as("nobody approves their own").contains("casefile_case");

        Page second = loggedIn("ward2");
        second.navigate(address("retention/due.xhtml"));
        choose(second);
        button(second, "選んだ案を承認し、廃棄する");
        assertThat(second.locator("#main")).containsText("廃棄しました。");
        Matcher said = CERTIFICATE.matcher(second.locator("#main").innerText());
        Assertions.assertThat(said.find()).isTrue();
        picture(second, "retention-done");

        Assertions.assertThat(tablesWithARow()).isEmpty();
        Page worker = loggedIn("plat1");
        worker.navigate(address("casefile/case.xhtml?id=" + caseId));
        assertThat(worker.locator("body")).not().containsText(number);
        String certificate = certificate(second, said.group(1));
        Assertions.assertThat(certificate).contains(said.group(1), number);
    }

    private void choose(Page officer) {
        officer.getByLabel(number + " を選ぶ").check();
    }

    /** Every table that says of which case its rows are, and the case itself. */
    private List<String> tablesWithARow() throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement();
                Statement count = connection.createStatement()) {
            ResultSet tables = statement.executeQuery("""
                    select c.table_name, c.column_name from information_schema.columns c
                      join information_schema.tables t using (table_schema, table_name)
                     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name not like 'audit%'
                       and (c.column_name = 'case_id' or (c.table_name = 'casefile_case' and c.column_name = 'id'))""");
            while (tables.next()) {
                ResultSet rows = count.executeQuery("select count(*) from " + tables.getString(1) + " where "
                        + tables.getString(2) + " = " + caseId);
                rows.next();
                if (rows.getLong(1) > 0) {
                    found.add(tables.getString(1));
                }
            }
        }
        return found;
    }

    private static String certificate(Page officer, String number) throws IOException {
        Download paper = officer.waitForDownload(
                () -> officer.getByLabel("廃棄証明書 第" + number + "号（PDF）").first().click());
        try (PDDocument document = Loader.loadPDF(paper.path().toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
