package org.banso.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A sitting: opened, one case put on its agenda, prepared, printed in numbered copies; and minutes read along while typed. */
class AgendaPageIT extends BrowserTest {

    @Test
    void aCaseIsPutOnTheAgendaPreparedAndPrinted() throws SQLException, IOException {
        Page worker = loggedIn("plat1");
        worker.navigate(address("meeting/sittings.xhtml"));
        worker.locator("[id='f:kind']").selectOption("SUPPORT_CONFERENCE_ART9");
        worker.locator("[id='f:startsAt']").fill(text("""
                select to_char(min(d), 'YYYY-MM-DD') from generate_series(current_date + 30, current_date + 90, interval '1 day') d
                 where extract(isodow from d) = 3 and to_char(d, 'MMDD') between '0105' and '1227'
                   and to_char(d, 'MMDD') not in ('0211', '0223', '0320', '0321', '0429', '0503', '0504', '0505', '0506', '0811',
                                                  '0922', '0923', '1103', '1123')
                   and not exists (select 1 from meeting_meeting m where cast(m.starts_at as date) = cast(d as date))"""));
        worker.locator("[id='f:time']").fill("13:00");
        worker.locator("[id='f:roomId']")
                .selectOption(text("select min(id) from calendar_room where closes_on is null"));
        String day = worker.locator("[id='f:startsAt']").inputValue();
        worker.locator("[id='f:startsAt']")
                .fill(text("select to_char(date_trunc('week', current_date) + interval '34 days', 'YYYY-MM-DD')"));
        worker.waitForNavigation(() -> worker.locator("[id='f:begin']").click());
        assertThat(worker.locator("#main")).containsText("開いていません");
        worker.locator("[id='f:startsAt']").fill(day);
        worker.waitForNavigation(() -> worker.locator("[id='f:begin']").click());
        assertThat(worker.locator("#main")).containsText("回を開きました");

        worker.locator("[id='addForm:number']").fill("R8-9999");
        worker.locator("input[name='addForm:people'][value='plat1']").check();
        worker.locator("input[name='addForm:people'][value='merk1']").check();
        worker.waitForNavigation(() -> worker.locator("[id='addForm:add']").click());
        assertThat(worker.locator("[id='addForm:number-wrong']")).containsText("見つかりません");

        worker.locator("[id='addForm:number']").fill(text("""
                select max(number) from casefile_case c where state = 'IN_SUPPORT'
                   and exists (select 1 from casefile_worker w where w.case_id = c.id and w.uid = 'plat1')"""));
        worker.waitForNavigation(() -> worker.locator("[id='addForm:add']").click());
        assertThat(worker.locator("table.list")).containsText("13:00–13:20");
        assertThat(worker.locator("table.list .chip.care")).hasCount(2);

        worker.locator("table.list td.main a").click();
        worker.waitForNavigation(() -> worker.locator("[id='secrecy:go']").click());
        worker.locator(".actions a[href*='prepare']").click();
        worker.locator("[id='f:household']").fill("架空の世帯の様子");
        worker.waitForNavigation(() -> worker.locator("[id='f:prepare']").click());
        assertThat(worker.locator("#main")).containsText("事前シートを保存しました");

        Page colleague = loggedIn("merk1");
        colleague.navigate(worker.url());
        assertThat(colleague.locator("#main")).containsText("守秘義務");

        worker.goBack();
        worker.navigate(address("meeting/sitting.xhtml?id=" + text("select max(id) from meeting_sitting")));
        assertThat(worker.locator("table.list .chip.good")).hasCount(1);
        worker.locator("input[name='copyForm:recipients'][value='merk1']").check();
        worker.waitForNavigation(() -> worker.locator("[id='copyForm:print']").click());
        assertThat(worker.locator("[id='copyForm:recipients-wrong']")).containsText("守秘義務");
        worker.locator("input[name='copyForm:recipients'][value='merk1']").uncheck();
        worker.locator("input[name='copyForm:recipients'][value='plat1']").check();
        Download packet = worker.waitForDownload(
                () -> worker.locator("[id='copyForm:print']").click());
        try (PDDocument pdf = Loader.loadPDF(packet.path().toFile())) {
            Assertions.assertThat(new PDFTextStripper().getText(pdf))
                    .contains("控え番号 1")
                    .contains("架空の世帯の様子");
        }
        worker.navigate(address("meeting/sitting.xhtml?id=" + text("select max(id) from meeting_sitting")));
        worker.waitForNavigation(() -> worker.locator("[id='back:each:0:go']").click());
        assertThat(worker.locator("#main")).containsText("返却を記録しました");
        picture(worker, "agenda");
    }

    @Test
    void whatOneTypesTheOtherReadsAndTheRecordKeeps() throws SQLException {
        String meeting = text("""
                select m.id from meeting_meeting m join meeting_attendee a on a.meeting_id = m.id
                 where m.state = 'HELD' and m.kind = 'SUPPORT_COORDINATION_MEETING' and a.uid = 'plat2'
                 order by m.id desc limit 1""");
        Page writer = loggedIn("plat2");
        Page reader = loggedIn("merk1");
        update("update meeting_meeting set closed_at = null where id = " + meeting);
        update("""
                insert into meeting_sitting (id, kind, starts_at, room_id, secretary, agency, opened_at, version)
                select nextval('meeting_sitting_seq'), kind, starts_at, room_id, 'plat2', 'PLAT_HOME', called_at, 1
                  from meeting_meeting where id = %1$s and sitting_id is null""".formatted(meeting));
        update("""
                update meeting_meeting set sitting_id = (select max(id) from meeting_sitting)
                 where id = %s and sitting_id is null""".formatted(meeting));
        String sitting = text("select sitting_id from meeting_meeting where id = " + meeting);

        writer.navigate(address("meeting/live.xhtml?id=" + sitting + "&at=" + meeting));
        reader.navigate(address("meeting/live.xhtml?id=" + sitting + "&at=" + meeting));
        assertThat(writer.locator(".live-clock")).containsText("超過");
        writer.locator("[id='live:content']").fill("架空の議事。打っているところ。");
        assertThat(writer.locator("[id='live:saved']")).containsText("預かって");
        reader.navigate(address("meeting/live.xhtml?id=" + sitting + "&at=" + meeting));
        assertThat(reader.locator(".live-text")).containsText("打っているところ");
        assertThat(reader.locator("[id='live:read']")).containsText("書いています");

        writer.waitForResponse(
                answer -> answer.url().contains("live.xhtml"),
                () -> writer.locator("[id='live:who'] button").first().click());
        assertThat(writer.locator("[id='live:who'] button").first()).hasAttribute("aria-pressed", "false");
        picture(writer, "live");
        writer.waitForNavigation(() -> writer.locator("[id='live:finish']").click());
        assertThat(writer.locator("#main")).containsText("議事を保存しました");
        Assertions.assertThat(text("select minutes from meeting_meeting where id = " + meeting))
                .isEqualTo("架空の議事。打っているところ。");
        Assertions.assertThat(text("select count(*) from meeting_live where meeting_id = " + meeting))
                .isEqualTo("0");
    }

    private static void update(String sql) throws SQLException {
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String text(String sql) throws SQLException {
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            Assertions.assertThat(result.next()).as(sql).isTrue();
            return result.getString(1);
        }
    }
}
