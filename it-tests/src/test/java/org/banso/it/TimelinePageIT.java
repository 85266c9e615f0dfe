package org.banso.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One case as one stream: read on as one scrolls, written to from anywhere, with files and what must be known first. */
class TimelinePageIT extends BrowserTest {

    private static final int LINES = 120;

    private long caseId;

    /** A case of ぷらっと with a long story. */
    @BeforeEach
    void aLongStory() throws SQLException {
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery("""
                    select max(c.id) from casefile_case c join casefile_worker w on w.case_id = c.id
                     where c.state = 'IN_SUPPORT' and w.uid = 'plat3' and w.until is null""");
            row.next();
            caseId = row.getLong(1);
            statement.execute("""
                    insert into casefile_story (id, case_id, happened_at, recorded_at, kind, uid, agency, ref_id, "values")
                    select nextval('casefile_story_seq'), %d, now() - n * interval '1 day', now(), 'meeting.HELD', 'plat3',
                           'PLAT_HOME', 0, 'enum.meeting.MeetingKind.JOINT_INTAKE'
                      from generate_series(1, %d) n""".formatted(caseId, LINES));
        }
    }

    @Test
    void theStreamReadsOnWhileOneScrollsAndIsNarrowedInTheAddress() {
        Page worker = loggedIn("plat3");
        worker.navigate(address("support/timeline.xhtml?case=" + caseId + "&room=meeting"));
        Locator lines = worker.locator("ol.story > li");
        Assertions.assertThat(lines.count()).isLessThan(LINES);
        worker.evaluate("scrollTo(0, document.body.scrollHeight)");
        worker.locator("[data-all]").click();
        assertThat(worker.locator(".earlier")).containsText("ここがはじまりです");
        Assertions.assertThat(lines.count()).isGreaterThanOrEqualTo(LINES);
        assertThat(worker.locator("#stream-said")).containsText("件まで読み込みました");
        assertThat(worker.locator("#room")).hasValue("meeting");
        picture(worker, "timeline");
    }

    @Test
    void aNoteIsWrittenFromAnywhereAndItsDraftIsKept() {
        Page worker = loggedIn("plat3");
        worker.navigate(address("meeting/meetings.xhtml?case=" + caseId));
        worker.keyboard().press("n");
        Locator text = worker.locator("dialog#quick [id='qn:segmentsText']");
        worker.waitForResponse(
                answer -> answer.url().endsWith("/draft")
                        && answer.request().method().equals("POST"),
                () -> text.fill("廊下で聞いた話・架空"));
        worker.reload();
        worker.keyboard().press("n");
        worker.locator("dialog#quick [data-restore]").click();
        assertThat(text).hasValue("廊下で聞いた話・架空");
        text.press("Control+Enter");
        assertThat(worker.locator("dialog#quick .refusals")).isVisible();
        assertThat(text).hasValue("廊下で聞いた話・架空");
        worker.locator("dialog#quick input[name='qn:kind'][value='PHONE']").check();
        worker.locator("dialog#quick input[name='qn:met'][value='FAMILY']").check();
        text.press("Control+Enter");
        assertThat(worker.locator("[data-saved-line]")).containsText("記録しました");
        worker.navigate(address("support/timeline.xhtml?case=" + caseId));
        assertThat(worker.locator("ol.story")).containsText("廊下で聞いた話・架空");
    }

    @Test
    void aFileIsTakenByItsBytesShownAndBroughtBack() {
        Page worker = loggedIn("plat3");
        worker.navigate(address("attachment/files.xhtml?case=" + caseId));
        worker.locator("#upload-file")
                .setInputFiles(new FilePayload("letter.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 1}));
        worker.locator("form[data-drop] button[type=submit]").click();
        assertThat(worker.locator("#upload-wrong")).containsText("受け取れません");
        worker.locator("#upload-file")
                .setInputFiles(
                        new FilePayload("evil\u202Etxt.exe", "text/plain", "架空の手紙".getBytes(StandardCharsets.UTF_8)));
        worker.waitForNavigation(
                () -> worker.locator("form[data-drop] button[type=submit]").click());
        assertThat(worker.locator("#files")).containsText("eviltxt.exe.txt");
        worker.locator("#files").getByText("削除").first().click();
        assertThat(worker.locator("#gone")).containsText("eviltxt.exe.txt");
        worker.locator("#gone input[type=submit]").first().click();
        assertThat(worker.locator("#files")).containsText("eviltxt.exe.txt");
    }
}
