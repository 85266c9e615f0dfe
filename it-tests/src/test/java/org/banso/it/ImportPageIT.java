package org.banso.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What an agency kept in Excel comes in: named, tried, chosen, taken over in the background, and gone on with after a stop. */
class ImportPageIT extends BrowserTest {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final double LONG = 60_000;

    @Test
    void casesComeInFromWindows31jWithTheirNumbersAndTheirNotesAfterThem() throws Exception {
        Page supervisor = loggedIn("plat1");
        send(supervisor, "CASES", "../..\\悪い/旧台帳.csv", """
                旧番号,氏名,フリガナ,性別,生年月日,電話番号,支援開始日,状態,終結日,終結理由,備考欄
                旧－架1,髙﨑 架空①,タカサキ カクウイチ,男,H4.5.15,0300001111,R6.4.1,,,,a
                旧－架2,架空取 二,カクウトリ フタ,女,昭和60年1月2日,300002222,2024/5/1,終結,令和7年3月31日,転出,b
                旧－架3,架空取 三,カクウトリ ミ,男,去年,,R6.4.1,支援中,,,c
                旧－架1,架空取 四,カクウトリ ヨ,男,H1.2.3,,R6.4.1,,,,d
                """.replace("\n", "\r\n").getBytes(WINDOWS_31J));

        assertThat(supervisor.locator("#main")).containsText("Windows-31J");
        assertThat(supervisor.locator("#main")).containsText("旧台帳.csv");
        assertThat(supervisor.locator("#main")).containsText("髙﨑 架空①");
        assertThat(supervisor.locator("select").nth(10)).hasValue("");
        picture(supervisor, "import-columns");
        supervisor.click("#f\\:check");
        assertThat(supervisor.locator("#go")).isVisible(patiently());

        assertThat(supervisor.locator("#rows")).containsText("「生年月日」");
        assertThat(supervisor.locator("#rows")).containsText("「状態」：状態「支援中」は");
        picture(supervisor, "import-problems");
        Download problems = supervisor.waitForDownload(() -> supervisor.click("#go\\:problems"));
        try (ZipFile book = new ZipFile(problems.path().toFile())) {
            Assertions.assertThat(book.getEntry("xl/worksheets/sheet1.xml")).isNotNull();
        }
        supervisor.navigate(supervisor.url() + "&view=ALIKE");
        assertThat(supervisor.locator("#rows")).containsText("（2行目）");

        supervisor.click("#go\\:start");
        assertThat(supervisor.locator("#main")).containsText("2行を取り込みました。", contains());
        supervisor.click("text=取り込んだ行");
        picture(supervisor, "import-done");
        Assertions.assertThat(texts("""
                        select f.number || ' ' || p.family_name || p.given_name || ' ' || c.state || ' ' || p.phone
                          from casefile_former_number f join casefile_case c on c.id = f.case_id
                          join person_person p on p.id = c.subject_id where f.number like '旧－架%' order by 1"""))
                .containsExactly("旧－架1 髙﨑架空① SCREENED 0300001111", "旧－架2 架空取二 CLOSED 0300002222");
        Assertions.assertThat(texts("""
                        select s.agency from access_standing s join casefile_former_number f on f.case_id = s.case_id
                         where f.number = '旧－架1' order by 1""")).containsExactly("MERKMAL", "PLAT_HOME");
        Assertions.assertThat(texts("select cells::text from transfer_row where state = 'DONE'"))
                .as("what was taken over lies here no longer")
                .isNotEmpty()
                .containsOnly("{}");

        send(supervisor, "NOTES", "経過.csv", """
                ケース番号,日付,時刻,方法,対応者,内容
                旧-架1,R8.4.2,10:30,電話,家族,架空の母から電話。
                旧-架9,R8.4.3,,電話,家族,どこにもないケース。
                """.getBytes(StandardCharsets.UTF_8));
        supervisor.click("#f\\:check");
        assertThat(supervisor.locator("#go")).isVisible(patiently());
        assertThat(supervisor.locator("#rows")).containsText("番号「旧-架9」のケースが見つかりません");
        supervisor.click("#go\\:start");
        assertThat(supervisor.locator("#main")).containsText("1行を取り込みました。", contains());
        Assertions.assertThat(texts("""
                        select g.content from support_note n join casefile_former_number f on f.case_id = n.case_id
                          join support_note_segment g on g.note_id = n.id where f.number = '旧－架1'""")).containsExactly("架空の母から電話。");
    }

    @Test
    void whatStoppedGoesOnAndNoRowComesTwice() throws Exception {
        StringBuilder list = new StringBuilder("氏名,ふりがな,電話番号\n");
        for (int i = 0; i < 900; i++) {
            list.append("架空途 番")
                    .append(i)
                    .append(",かくうと ばん,03")
                    .append(70_000_000 + i)
                    .append('\n');
        }
        Page supervisor = loggedIn("merk1");
        send(supervisor, "PEOPLE", "途中.csv", list.toString().getBytes(StandardCharsets.UTF_8));
        String id = supervisor.url().replaceAll(".*id=", "");
        supervisor.click("#f\\:check");
        assertThat(supervisor.locator("#go")).isVisible(patiently());
        supervisor.navigate(address("transfer/import.xhtml?id=" + id + "&view=ALIKE"));
        Assertions.assertThat(
                        texts("select state || count(*) from transfer_row where import_id = " + id + " group by state"))
                .containsExactly("READY900");
        // what a server leaves behind that goes down between two portions
        update("update transfer_row set state = 'DONE', cells = '{}' where import_id = " + id + " and row_no <= 301");
        update("update transfer_import set state = 'RUNNING', beat_at = now() - interval '5 minutes' where id = " + id);
        supervisor.navigate(address("transfer/import.xhtml?id=" + id));
        assertThat(supervisor.locator("#main")).containsText("途中で止まっています");
        picture(supervisor, "import-interrupted");

        supervisor.click("#go\\:start");
        assertThat(supervisor.locator("#going")).isVisible();
        picture(supervisor, "import-running");
        supervisor.click("#going\\:stop");
        assertThat(supervisor.locator("#main")).containsText("止めました");
        supervisor.navigate(address("transfer/import.xhtml?id=" + id));
        supervisor.click("#go\\:start");
        assertThat(supervisor.locator("#main")).containsText("900行を取り込みました。", contains());

        Assertions.assertThat(texts(
                        "select count(*) || ' ' || count(distinct phone) from person_person where family_name = '架空途'"))
                .containsExactly("600 600");
        Assertions.assertThat(texts("select state || ' ' || taken from transfer_import where id = " + id))
                .containsExactly("DONE 900");
    }

    @Test
    void onlyTheSupervisorsOfTheAgencySeeWhatIsOnItsWay() throws Exception {
        Page supervisor = loggedIn("plat1");
        send(supervisor, "PEOPLE", "内緒.csv", "氏名\n架空内 緒\n".getBytes(StandardCharsets.UTF_8));
        String address = supervisor.url();
        Page other = loggedIn("merk1");
        other.navigate(address);
        assertThat(other.locator("body")).not().containsText("架空内");
        Page worker = loggedIn("plat2");
        worker.navigate(address);
        assertThat(worker.locator("body")).not().containsText("架空内");
        worker.navigate(address("casefile/cases.xhtml"));
        assertThat(worker.locator("#main")).not().containsText("取り込む");
    }

    @Test
    void whatIsNoListSaysSoAndATemplateIsWhatIsRead() throws Exception {
        Page supervisor = loggedIn("plat1");
        send(supervisor, "PEOPLE", "絵.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        assertThat(supervisor.locator("p[role=alert]")).containsText("表として読めないファイル");
        send(supervisor, "PEOPLE", "空.csv", new byte[0]);
        assertThat(supervisor.locator("p[role=alert]")).containsText("ファイルが選ばれていない");
        send(supervisor, "PEOPLE", "大.csv", new byte[33_000_000]);
        assertThat(supervisor.locator("p[role=alert]")).containsText("大きすぎます");
        supervisor.navigate(address("transfer/imports.xhtml?refused=FILE_TOO_LARGE&value=%3Cscript%3E"));
        Assertions.assertThat(supervisor.content()).doesNotContain("<script>%3C");

        Download template = supervisor.waitForDownload(
                () -> supervisor.locator("[aria-label='相談受付のひな形（CSV）']").click());
        String headings = Files.readString(template.path());
        send(supervisor, "RECEPTIONS", "ひな形.csv", (headings + "架空,,,,,,,,,,,\n").getBytes(StandardCharsets.UTF_8));
        Assertions.assertThat(supervisor
                        .locator("select")
                        .evaluateAll("all => all.filter(one => one.id.endsWith(':field') && !one.value).length"))
                .as("every column of our own template is known")
                .isEqualTo(0);
        assertThatCode(() -> supervisor.waitForDownload(() -> {
                    supervisor.navigate(address("transfer/imports.xhtml"));
                    supervisor.locator("[aria-label='ケースのひな形（Excel）']").click();
                }))
                .doesNotThrowAnyException();
    }

    private static void send(Page page, String kind, String name, byte[] content) {
        page.navigate(address("transfer/imports.xhtml"));
        page.selectOption("#kind", kind);
        page.setInputFiles("#file", new FilePayload(name, "text/html", content));
        page.waitForNavigation(() -> page.click("#upload button[type=submit]"));
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(LONG);
    }

    private static LocatorAssertions.ContainsTextOptions contains() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(LONG);
    }

    private static List<String> texts(String sql) throws SQLException {
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        }
    }

    private static void update(String sql) throws SQLException {
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
