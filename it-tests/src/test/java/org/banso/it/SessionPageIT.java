package org.banso.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.banso.session.model.Base32;
import org.banso.session.model.Totp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second factor, the proof that is asked again, the warning before the end and one's own sessions, in a browser. */
class SessionPageIT extends BrowserTest {

    private static final String AXE = """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.map(broken =>
                broken.id + ': ' + broken.nodes.slice(0, 3).map(node => node.target.join(' ')).join(', '))""";

    @BeforeEach
    void realTime() throws SQLException {
        Stack.moveClock(Duration.ZERO);
        sql("delete from session_factor");
    }

    @AfterEach
    void asItWas() throws SQLException {
        sql("update session_network set rule = 'NOT_ASKED'");
        sql("delete from session_factor");
        Stack.moveClock(Duration.ZERO);
    }

    @Test
    void whereTheNetworkAsksNobodyComesInWithoutTheSecondFactor() throws Exception {
        sql("update session_network set rule = 'ASKED'");
        Page first = someone();
        first.navigate(address("login.xhtml"));
        logIn(first, "merk5");
        assertThat(first.locator("h1")).hasText("二段階認証の設定");
        clean(first, "session-enrol");
        first.navigate(address("today.xhtml"));
        assertThat(first.locator("input[type=password]")).isVisible();

        logIn(first, "merk5");
        byte[] secret = Base32.read(first.locator(".secret").innerText().replace(" ", ""));
        first.getByLabel("認証アプリに出た6桁の数字").fill("000000");
        button(first, "設定を終える");
        assertThat(first.getByRole(AriaRole.ALERT)).containsText("確認コードが合いません");
        String used = code(secret, 0);
        first.getByLabel("認証アプリに出た6桁の数字").fill(used);
        button(first, "設定を終える");
        assertThat(first.locator("h1")).hasText("予備コード");
        assertThat(first.locator(".recovery li")).hasCount(10);
        clean(first, "session-codes");
        String printed = first.locator(".recovery li").first().innerText();
        button(first, "続ける");
        assertThat(first.locator("h1")).containsText("今日");

        Page second = someoneOnAPhone();
        second.navigate(address("login.xhtml"));
        logIn(second, "merk5");
        assertThat(second.locator("h1")).hasText("確認コード");
        clean(second, "session-code-phone");
        second.getByLabel("確認コード", new Page.GetByLabelOptions().setExact(true)).fill(used);
        button(second, "確認する");
        assertThat(second.getByRole(AriaRole.ALERT)).containsText("一度使ったコードは使えません");
        second.getByLabel("確認コード", new Page.GetByLabelOptions().setExact(true)).fill(code(secret, 1));
        button(second, "確認する");
        assertThat(second.locator("h1")).containsText("今日");

        Page third = someone();
        third.navigate(address("login.xhtml"));
        logIn(third, "merk5");
        third.getByLabel("確認コード", new Page.GetByLabelOptions().setExact(true)).fill(printed);
        button(third, "確認する");
        assertThat(third.locator("h1")).containsText("今日");
        third.navigate(address("directory/me.xhtml"));
        assertThat(third.locator("#main")).containsText("予備コードの残りは 9 個");
    }

    @Test
    void twoPeopleTakeALostFactorAwayAndEverySessionThatStoodOnIt() throws Exception {
        Page merk = enrolled("merk5");
        sql("update session_network set rule = 'NOT_ASKED'");
        Page admin = loggedIn("admin1");
        admin.navigate(address("session/resets.xhtml"));
        admin.getByLabel("ユーザー名").fill("merk5");
        admin.getByLabel("理由と、本人をどう確かめたか").fill("来所し職員証を確かめた。");
        button(admin, "申し出る");
        assertThat(admin.getByText("申し出ました。")).isVisible();
        Assertions.assertThat(admin.getByText("確かめて、設定を消す").count()).isZero();
        Page supervisor = loggedIn("plat1");
        supervisor.navigate(address("session/resets.xhtml"));
        clean(supervisor, "session-resets");
        button(supervisor, "確かめて、設定を消す");
        assertThat(supervisor.getByText("二段階認証の設定を消しました。")).isVisible();

        merk.navigate(address("today.xhtml"));
        assertThat(merk.locator("input[type=password]")).isVisible();
    }

    @Test
    void aProofIsAskedAgainAndTheSameButtonIsPressedByItself() throws Exception {
        Page merk = enrolled("merk5");
        sql("update session_network set rule = 'NOT_ASKED'");
        merk.navigate(address("directory/me.xhtml"));
        Stack.moveClock(Duration.ofMinutes(11));
        button(merk, "予備コードを作り直す");
        assertThat(merk.locator("dialog#proof")).isVisible();
        clean(merk, "session-proof");
        merk.locator("dialog#proof input").fill("wrong");
        merk.locator("dialog#proof button[type=submit]").click();
        assertThat(merk.locator("dialog#proof .wrong-text")).containsText("合いません");
        merk.locator("dialog#proof input").fill(Stack.password());
        merk.locator("dialog#proof button[type=submit]").click();
        assertThat(merk.locator(".recovery li")).hasCount(10);
    }

    @Test
    void theAdministratorSaysFromWhereTheCodeIsNotAskedAndLetsItEnd() throws Exception {
        Page admin = loggedIn("admin1");
        Stack.moveClock(Duration.ofMinutes(11));
        admin.navigate(address("session/networks.xhtml"));
        clean(admin, "session-networks");
        Locator network = admin.locator("[id='add:network']");
        network.fill("10.20.0.9/16");
        admin.getByLabel("パスワードだけで入れる").check();
        admin.locator("[id='add:networkReason']").fill("架空の庁舎の端末");
        button(admin, "加える");
        admin.locator("dialog#proof input").fill(Stack.password());
        admin.locator("dialog#proof button[type=submit]").click();
        assertThat(admin.locator("[id='add:network-wrong']")).containsText("アドレスと長さ");
        network.fill("127.0.0.0/16");
        admin.getByLabel("ログインを断る").check();
        button(admin, "加える");
        assertThat(admin.locator("[id='add:network-wrong']")).containsText("自分を締め出す");
        network.fill("10.20.0.0/16");
        admin.getByLabel("パスワードだけで入れる").check();
        button(admin, "加える");
        assertThat(admin.locator("table.list")).containsText("架空の庁舎の端末");

        admin.locator("[id='end:networkId']").selectOption(new SelectOption().setLabel("10.20.0.0/16：パスワードだけで入れる"));
        admin.locator("[id='end:endsOn']")
                .fill(LocalDate.now(ZoneId.of("Asia/Tokyo")).toString());
        button(admin, "終える");
        assertThat(admin.locator("tr.quiet")).containsText("10.20.0.0/16");
        Page phone = someoneOnAPhone();
        phone.navigate(address("login.xhtml"));
        logIn(phone, "admin1");
        phone.navigate(address("session/networks.xhtml"));
        clean(phone, "session-networks-phone");
        sql("delete from session_network where note = '架空の庁舎の端末'");
    }

    @Test
    void theEndIsToldBeforeItComesAndATouchPutsItOff() {
        Page desk = loggedIn("desk1");
        Stack.moveClock(Duration.ofMinutes(27));
        desk.evaluate("() => dispatchEvent(new Event('focus'))");
        assertThat(desk.locator("#session-warning")).isVisible();
        assertThat(desk.locator("#session-warning")).containsText("あと 3 分");
        clean(desk, "session-warning");
        button(desk, "ログインを続ける");
        assertThat(desk.locator("#session-warning")).isHidden();
        Stack.moveClock(Duration.ofMinutes(50));
        desk.reload();
        assertThat(desk.locator("h1")).containsText("今日");
    }

    @Test
    void theOtherSessionsAreSeenAndEnded() {
        Page here = loggedIn("plat5");
        Page there = loggedIn("plat5");
        here.navigate(address("directory/me.xhtml"));
        Assertions.assertThat(here.locator("#sessions > li").count()).isGreaterThanOrEqualTo(2);
        clean(here, "session-mine");
        button(here, "ほかの端末をすべてログアウトする");
        assertThat(here.locator("#sessions > li")).hasCount(1);
        there.navigate(address("today.xhtml"));
        assertThat(there.locator("input[type=password]")).isVisible();
    }

    /** Somebody with a device, at the first page. */
    private Page enrolled(String uid) throws SQLException {
        sql("update session_network set rule = 'ASKED'");
        Page page = someone();
        page.navigate(address("login.xhtml"));
        logIn(page, uid);
        byte[] secret = Base32.read(page.locator(".secret").innerText().replace(" ", ""));
        page.getByLabel("認証アプリに出た6桁の数字").fill(code(secret, 0));
        button(page, "設定を終える");
        button(page, "続ける");
        assertThat(page.locator("h1")).containsText("今日");
        return page;
    }

    private static String code(byte[] secret, int stepsAhead) {
        return Totp.code(secret, Totp.stepAt(Instant.now()) + stepsAhead);
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static void clean(Page page, String name) {
        picture(page, name);
        try (InputStream script = SessionPageIT.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Assertions.assertThat((List<?>) page.evaluate(AXE)).as(name).isEmpty();
    }

    private static void sql(String sql) throws SQLException {
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
