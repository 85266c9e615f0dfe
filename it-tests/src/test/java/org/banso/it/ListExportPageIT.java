package org.banso.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The list of cases leaves the house as it is narrowed, as a file that a spreadsheet opens, and that is on record. */
class ListExportPageIT extends BrowserTest {

    @Test
    void theListOfCasesIsTakenAwayAsItIsNarrowedAndThatIsOnRecord() throws Exception {
        long before = exports();
        Page worker = loggedIn("plat2");
        worker.navigate(address("casefile/cases.xhtml"));
        worker.selectOption("#f\\:state", "SUSPENDED");
        worker.waitForNavigation(() -> worker.click("#f\\:go"));

        List<String> lines = List.of(Files.readString(taken(worker, "csv"), StandardCharsets.UTF_8)
                .substring(1)
                .split("\r\n", -1));
        Path excel = taken(worker, "excel");

        assertThat(lines.get(0)).startsWith("番号,本人,ふりがな");
        int suspended = Integer.parseInt(
                worker.locator("#main p.quiet").first().innerText().replaceAll("\\D", ""));
        assertThat(suspended).isPositive();
        assertThat(lines.stream().skip(1).filter(line -> !line.isEmpty()))
                .as("as many as the page says; others are shut out of some")
                .hasSize(suspended)
                .allMatch(line -> line.contains("中断"));
        try (ZipFile book = new ZipFile(excel.toFile())) {
            assertThat(book.getEntry("xl/worksheets/sheet1.xml")).isNotNull();
        }
        assertThat(exports() - before).isEqualTo(2);
    }

    private static Path taken(Page page, String button) throws IOException {
        Download download = page.waitForDownload(() -> page.click("#files\\:" + button));
        assertThat(download.suggestedFilename()).matches("cases\\.(csv|xlsx)");
        return download.path();
    }

    private static long exports() throws SQLException {
        return number("select count(*) from audit_entry where action = 'casefile.export' and kind = 'EXPORT'");
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
