package org.banso.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * One case's whole life, from a mother's call to the council's page, as the people at the screens live it. The refusals that
 * wait on the way are walked into once each. One class because it is one life.
 */
class LifeOfACasePageIT extends BrowserTest {

    private static final String COORDINATION = "支援調整会議";

    private Page desk;
    private Page plat;
    private Page merk;
    private String platUid;
    private String merkUid;
    private String caseNumber;
    private String casePage;
    private Duration ahead = Duration.ZERO;

    @AfterEach
    void backToRealTime() {
        Stack.moveClock(Duration.ZERO);
    }

    @Test
    void fromTheFirstCallToTheCouncilsPage() throws Exception {
        long receptionsBefore = receptionsOnTheCouncilsPage("before");

        aMotherCalls();
        aJointIntakeIsBooked();
        bothProfessionalsWriteOneRecord();
        withoutConsentTheMeetingIsRefusedAndTheLawfulWayOffered();
        theSonAgrees();
        theMeetingDecides();
        aPlanIsMadeAgreedAndDecided();
        aHomeVisitIsWrittenAndTheStoryIsWhole();
        aCentreWithoutASystemAnswersInItsInbox();

        Assertions.assertThat(receptionsOnTheCouncilsPage("11-council")).isEqualTo(receptionsBefore + 1);
    }

    // ---- 1 ----

    private void aMotherCalls() {
        desk = loggedIn("desk1");
        assertThat(heading(desk)).containsText("今日");
        picture(desk, "01-today");

        desk.keyboard().press("/");
        desk.keyboard().type("ものがたり");
        desk.keyboard().press("Enter");
        assertThat(main(desk)).containsText("見つかりませんでした");
        picture(desk, "02-nobody-found");

        link(desk, "この人の相談を受け付ける").click();
        choose(desk, "相談の方法", "電話");
        choose(desk, "ひきこもっている本人との関係", "母");
        Locator caller = desk.getByRole(AriaRole.GROUP, named("相談してきた人"));
        caller.getByLabel("ふりがな（姓）").fill("ものがたり");
        caller.getByLabel("ふりがな（名）").fill("ははこ");
        caller.getByLabel("姓", exactly()).fill("物語");
        caller.getByLabel("名", exactly()).fill("母子");
        caller.getByLabel("電話", new Locator.GetByLabelOptions()).last().fill("000-1234-5678");
        caller.getByLabel("どこで窓口を知ったか").selectOption("あんしんすこやかセンター");
        Locator son = desk.getByRole(AriaRole.GROUP, named("ひきこもっている本人").setExact(true));
        son.getByLabel("ふりがな（姓）").fill("ものがたり");
        son.getByLabel("ふりがな（名）").fill("はじめ");
        son.getByLabel("姓", exactly()).fill("物語");
        son.getByLabel("名", exactly()).fill("始");
        choose(desk, "性別", "男性");
        son.getByLabel("年齢").fill("34");
        son.getByLabel("ひきこもりはいつから").fill("平成２９年４月");
        son.getByLabel("ひきこもりはいつから").blur();
        assertThat(son).containsText("2017年4月");
        choose(desk, "最近本人に会った人がいるか", "いいえ");

        // no main worry yet: the rule says so at its place, and what was typed is kept
        desk.getByLabel("○ 家族との関係について").check();
        desk.getByLabel("どうなりたいか").fill("親が元気なうちに、誰かとつながってほしい。");
        choose(desk, "本人の同意", "本人同意なし");
        choose(desk, "この相談をどうするか", "この窓口で支援を続ける");
        button(desk, "受け付ける").click();
        assertThat(alert(desk)).isVisible();
        assertThat(desk.getByLabel("どうなりたいか")).hasValue("親が元気なうちに、誰かとつながってほしい。");
        picture(desk, "03-reception-refused");

        theSessionEndsAndNothingTypedIsLost();

        desk.getByLabel("◎ ひきこもり・不登校").check();
        picture(desk, "04-reception");
        button(desk, "受け付ける").click();
        assertThat(heading(desk)).containsText("物語 始");
        assertThat(desk.locator(".identity")).containsText("未接触");
        assertThat(desk.locator(".identity")).containsText("34歳");
        assertThat(side(desk)).containsText("物語 母子");
        Matcher number =
                Pattern.compile("R\\d+-\\d+").matcher(desk.locator(".identity").innerText());
        Assertions.assertThat(number.find()).isTrue();
        caseNumber = number.group();
        casePage = desk.url();
        picture(desk, "05-case-opened");
    }

    private void theSessionEndsAndNothingTypedIsLost() {
        desk.context().clearCookies();
        desk.getByLabel("どうなりたいか").fill("親が元気なうちに、誰かとつながってほしい。訪問もお願いしたい。");
        button(desk, "受け付ける").click();
        assertThat(desk.locator("input[type=password]")).isVisible();
        logIn(desk, "desk1");
        assertThat(desk.getByText("書きかけの内容を戻しました")).isVisible();
        assertThat(desk.getByLabel("どうなりたいか")).hasValue("親が元気なうちに、誰かとつながってほしい。訪問もお願いしたい。");
        assertThat(desk.getByLabel("年齢")).hasValue("34");
        assertThat(desk.getByLabel("○ 家族との関係について")).isChecked();
    }

    // ---- 2 ----

    private void aJointIntakeIsBooked() throws Exception {
        // too early: the plan and the record wait for their turn
        desk.navigate(casePage.replace("casefile/case.xhtml?id=", "plan/plan.xhtml?case="));
        writeThePlan(desk);
        assertThat(alert(desk)).containsText("主たる支援機関");

        desk.navigate(casePage);
        link(desk, "共同面談を入れる").first().click();
        Locator offers = desk.locator(".offers > li");
        assertThat(offers.first()).isVisible();
        picture(desk, "06-finder");

        // someone else takes the very same time first
        Page other = loggedIn("desk2");
        other.navigate(desk.url());
        offers.first().getByRole(AriaRole.BUTTON).click();
        assertThat(heading(desk)).containsText("物語 始");
        other.locator(".offers > li").first().getByRole(AriaRole.BUTTON).click();
        assertThat(alert(other)).isVisible();
        assertThat(other.locator(".offers > li").first()).isVisible();

        for (String interviewer : interviewers()) {
            if (interviewer.startsWith("plat")) {
                platUid = interviewer;
                plat = loggedIn(interviewer);
            } else {
                merkUid = interviewer;
                merk = loggedIn(interviewer);
            }
        }
        picture(desk, "07-intake-booked");
    }

    // ---- 3 ----

    private void bothProfessionalsWriteOneRecord() throws Exception {
        String intakePage = casePage.replace("casefile/case.xhtml?id=", "assessment/intake.xhtml?case=");
        plat.navigate(intakePage);
        assertThat(main(plat)).containsText("面談が始まると");
        theMeetingHasBegun("JOINT_INTAKE");

        plat.navigate(intakePage);
        merk.navigate(intakePage);
        plat.getByLabel("面談で聞き取ったこと").fill("母の話：中学2年から学校に行けず、高校は通信制。");
        choose(plat, "不登校の経験", "はい");
        button(plat, "共有する事実を保存").click();
        assertThat(said(plat)).containsText("保存しました");

        // the psychologist had the older facts open: theirs beside hers, nothing lost
        merk.getByLabel("面談で聞き取ったこと").fill("母の話：夜中に台所で顔を合わせることがある。");
        button(merk, "共有する事実を保存").click();
        assertThat(alert(merk)).isVisible();
        assertThat(main(merk)).containsText("中学2年から");
        picture(merk, "08-theirs-and-yours");
        merk.getByLabel("面談で聞き取ったこと").fill("母の話：中学2年から学校に行けず、高校は通信制。夜中に台所で顔を合わせることがある。");
        choose(merk, "不登校の経験", "はい");
        button(merk, "共有する事実を保存").click();
        assertThat(said(merk)).containsText("保存しました");

        plat.navigate(intakePage);
        speak(plat, "年金と貯金で暮らしている。家計の見通しを一緒に立てたい。", "生活・お金", "暮らしの不安を先に解くのがよいと考える。");
        merk.navigate(intakePage);
        speak(merk, "人への強い緊張がある。母との会話から始めたい。", "心理", "家計より先に、本人が安心できる関わりが要ると考える。");
        button(plat, "署名する").click();
        button(merk, "署名する").click();
        assertThat(main(merk)).containsText("この記録は確定しました");
        assertThat(main(merk)).containsText("暮らしの不安を先に解く");
        assertThat(main(merk)).containsText("家計より先に");
        picture(merk, "09-intake-signed");
    }

    private void speak(Page who, String picture, String issue, String disagreement) {
        who.getByLabel("見立て", new Page.GetByLabelOptions().setExact(true)).fill(picture);
        who.locator("#voice").getByLabel(Pattern.compile(issue)).first().check();
        who.getByLabel("意見が異なるところ").fill(disagreement);
        button(who, "見立てを保存").click();
        assertThat(said(who)).containsText("見立てを保存しました");
    }

    // ---- 4 ----

    private void withoutConsentTheMeetingIsRefusedAndTheLawfulWayOffered() {
        plat.navigate(casePage.replace("casefile/case.xhtml?id=", "meeting/book.xhtml?case="));
        choose(plat, "種類", COORDINATION);
        button(plat, "空きを探す").click();
        assertThat(alert(plat)).containsText("同意");
        assertThat(plat.getByRole(AriaRole.GROUP, named("種類")).getByLabel(COORDINATION, exactly()))
                .isChecked();
        assertThat(button(plat, "支援会議")).isVisible();
        picture(plat, "10-no-consent");
    }

    private void theSonAgrees() {
        plat.navigate(casePage.replace("casefile/case.xhtml?id=", "casefile/consent.xhtml?case="));
        plat.getByRole(AriaRole.GROUP, named("同意した人")).getByLabel("物語 始").check();
        choose(plat, "方法", "口頭");
        field(plat, "同意した日").fill(today());
        for (String agency : List.of("ぷらっとホーム世田谷", "メルクマールせたがや", "教育総合センター")) {
            choose(plat, "伝えてよい機関", agency);
        }
        for (String item : List.of("氏名・生年月日・連絡先", "学校・不登校のこと")) {
            choose(plat, "伝えてよいこと", item);
        }
        button(plat, "同意を記録する").click();
        assertThat(heading(plat)).containsText("物語 始");
        assertThat(plat.locator(".identity")).containsText("あり");
    }

    // ---- 5, 8 ----

    private void theMeetingDecides() throws Exception {
        plat.navigate(casePage.replace("casefile/case.xhtml?id=", "meeting/book.xhtml?case="));
        choose(plat, "種類", COORDINATION);
        button(plat, "空きを探す").click();
        plat.locator(".offers > li").first().getByRole(AriaRole.BUTTON).click();
        assertThat(heading(plat)).containsText("物語 始");
        theMeetingHasBegun("SUPPORT_COORDINATION_MEETING");

        String meetingPage = address("meeting/meeting.xhtml?id=" + newestMeeting("SUPPORT_COORDINATION_MEETING", "id"));
        plat.navigate(meetingPage);
        plat.getByLabel("話し合ったこと").fill("主担当はメルクとし、家計はぷらっとが受け持つ。");
        button(plat, "議事を保存").click();
        assertThat(said(plat)).containsText("議事を保存しました");
        decide("メルクマールせたがや", "まず安心できる関わりが要るため。");
        assertThat(said(plat)).containsText("決定を記録しました");
        picture(plat, "11-decision");
        theCentresOwnSystemAnswers();
        plat.navigate(meetingPage);
        decide("ぷらっとホーム世田谷", "年金の手続きが先になったため。");
        plat.navigate(casePage);
        assertThat(plat.locator(".identity")).containsText("ぷらっとホーム世田谷");
        assertThat(side(plat)).containsText("今の決定");
        assertThat(side(plat)).containsText("前の決定");
    }

    private void decide(String lead, String because) {
        Locator form = plat.locator("form[id=decisionForm]");
        form.getByLabel("主たる支援機関").selectOption(lead);
        Locator reasons = form.locator(".entry").filter(new Locator.FilterOptions().setHas(plat.getByLabel("理由")));
        reasons.first().getByLabel("課題").selectOption("心理");
        reasons.first().getByLabel("機関").selectOption(lead);
        reasons.first().getByLabel("理由").fill(because);
        form.getByLabel("役割", new Locator.GetByLabelOptions().setExact(true))
                .nth(0)
                .fill("家計の相談、年金の手続きの同行");
        form.getByLabel("役割", new Locator.GetByLabelOptions().setExact(true))
                .nth(1)
                .fill("母の面接、訪問、本人の面接");
        field(form, "決定した日").fill(today());
        field(form, "見直す日").fill(inDays(90));
        button(plat, "決定を記録").click();
    }

    // ---- 6 ----

    private void aPlanIsMadeAgreedAndDecided() {
        plat.navigate(casePage.replace("casefile/case.xhtml?id=", "plan/plan.xhtml?case="));
        writeThePlan(plat);
        assertThat(said(plat)).containsText("保存しました");
        field(plat, "同意した日").fill(today());
        choose(plat, "同意の方法", "署名");
        button(plat, "同意を記録して区に提出").click();
        assertThat(said(plat)).containsText("区に提出しました");

        Page ward = loggedIn("ward1");
        main(ward).getByRole(AriaRole.LINK, link(caseNumber)).click();
        button(ward, "支援決定をする").click();
        assertThat(said(ward)).containsText("支援決定をしました");
        picture(ward, "12-plan-decided");
    }

    private void writeThePlan(Page page) {
        page.getByLabel("本人の意向").fill("夜に一人で近所を歩けるようになりたい。");
        page.getByLabel("家族の意向").fill("責めずに見守りたい。");
        page.getByLabel("解決すべき課題").fill("人と会う緊張。家計の見通し。");
        field(page, "初日").fill(today());
        field(page, "最終日").fill(inDays(150));
        page.getByLabel("目標", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill("月に一度、訪問の人と話す。");
        field(page, "達成時期").first().fill(inDays(120));
        Locator support = page.getByRole(AriaRole.GROUP, named("支援 1"));
        support.getByLabel("種類").selectOption("訪問");
        support.getByLabel("担う機関").selectOption("メルクマールせたがや");
        support.getByLabel("内容").fill("月2回の訪問。扉の前までからはじめる。");
        button(page, "プランを保存").click();
    }

    // ---- 7 ----

    private void aHomeVisitIsWrittenAndTheStoryIsWhole() {
        merk.navigate(casePage);
        choose(merk, "かたち", "訪問");
        merk.getByLabel("本人の話").fill("扉ごしに「また来てください」。");
        choose(merk, "会えた人", "本人");
        merk.getByLabel("次の一歩").fill("同じ曜日に訪問する");
        field(merk, "いつまで").first().fill(inDays(14));
        button(merk, "記録する").click();
        Locator story = merk.locator(".story");
        assertThat(story).containsText("また来てください");
        for (String step : List.of("相談を受け付けました", "共同面談", "同意を記録しました", "プランを区が決定", COORDINATION)) {
            assertThat(story).containsText(step);
        }
        assertThat(merk.locator(".identity")).not().containsText("未接触");
        picture(merk, "13-story");
    }

    // ---- 8 ----

    /** The client that ships, as the centre would run it. */
    private void theCentresOwnSystemAnswers() throws Exception {
        ProcessBuilder client = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of(System.getProperty("banso.top"), "ear/centre-client/target/banso-centre-client.jar")
                                .toString(),
                        "--once",
                        "--url=tcp://127.0.0.1:" + Stack.banso().ports().messaging(),
                        "--user=edu-system",
                        "--centre=EDU_CENTER",
                        "--person=教育 係子",
                        "--seen=" + Path.of("target/seen-notices.txt").toAbsolutePath())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/centre-client.log").toFile());
        client.environment().put("BANSO_CENTRE_PASSWORD", Stack.password());
        Assertions.assertThat(client.start().waitFor()).isZero();
        plat.navigate(casePage);
        Locator answered = side(plat).getByText("教育 係子");
        for (int look = 0; look < 20 && !answered.isVisible(); look++) {
            plat.waitForTimeout(500);
            plat.reload();
        }
        assertThat(answered).isVisible();
    }

    private void aCentreWithoutASystemAnswersInItsInbox() {
        Page centre = loggedIn("edu1");
        assertThat(main(centre)).containsText(caseNumber);
        picture(centre, "14-inbox");
        button(centre, caseNumber + " を確認しました").first().click();
        assertThat(said(centre)).containsText("確認を記録しました");
        plat.navigate(casePage);
        assertThat(side(plat)).not().containsText("確認待ち");
        picture(plat, "15-answered");
    }

    // ---- 9 ----

    private long receptionsOnTheCouncilsPage(String name) {
        Page council = loggedIn("council1");
        picture(council, name);
        assertThat(council.getByRole(AriaRole.NAVIGATION).getByRole(AriaRole.LINK, link("ケース")))
                .hasCount(0);
        Matcher total =
                Pattern.compile("([\\d,]+)件の相談を受け付けました").matcher(main(council).innerText());
        Assertions.assertThat(total.find()).isTrue();
        if (casePage != null) {
            council.navigate(casePage);
            assertThat(council.locator("body")).not().containsText("物語");
        }
        return Long.parseLong(total.group(1).replace(",", ""));
    }

    // ---- what the steps are made of ----

    private void theMeetingHasBegun(String kind) throws SQLException {
        Instant start = Instant.parse(
                newestMeeting(kind, "to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"));
        ahead = Duration.between(Instant.now(), start).plusMinutes(5);
        Stack.moveClock(ahead);
        comeBack(desk, "desk1");
        comeBack(plat, platUid);
        comeBack(merk, merkUid);
    }

    /** Whoever was away for so long has to log in again. */
    private void comeBack(Page page, String uid) {
        page.navigate(address("today.xhtml"));
        if (page.locator("input[type=password]").isVisible()) {
            logIn(page, uid);
        }
    }

    private static String newestMeeting(String kind, String column) throws SQLException {
        return ask("select " + column + " from meeting_meeting where kind = '" + kind + "' order by id desc limit 1")
                .get(0);
    }

    private static List<String> interviewers() throws SQLException {
        return ask("select uid from meeting_attendee where meeting_id = " + newestMeeting("JOINT_INTAKE", "id"));
    }

    private static List<String> ask(String sql) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = Stack.banso().database().getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }

    private String today() {
        return inDays(0);
    }

    private String inDays(int days) {
        return LocalDate.ofInstant(Instant.now().plus(ahead), ZoneId.of("Asia/Tokyo"))
                .plusDays(days)
                .toString();
    }

    private static void choose(Page page, String question, String answer) {
        page.getByRole(AriaRole.GROUP, named(question))
                .last()
                .getByLabel(answer, exactly())
                .check();
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(Pattern.compile("^" + label));
    }

    private static Locator field(Locator in, String label) {
        return in.getByLabel(Pattern.compile("^" + label));
    }

    private static Locator main(Page page) {
        return page.locator("#main");
    }

    private static Locator side(Page page) {
        return page.locator(".side");
    }

    private static Locator heading(Page page) {
        return page.locator("h1");
    }

    private static Locator said(Page page) {
        return page.locator(".note-bar.good[role=status]");
    }

    private static Locator alert(Page page) {
        return page.getByRole(AriaRole.ALERT).first();
    }

    private static Locator link(Page page, String text) {
        return page.getByRole(AriaRole.LINK, named(text));
    }

    private static Locator button(Page page, String text) {
        return page.getByRole(AriaRole.BUTTON, named(text));
    }

    private static Locator.GetByRoleOptions link(String text) {
        return new Locator.GetByRoleOptions().setName(text);
    }

    private static Page.GetByRoleOptions named(String text) {
        return new Page.GetByRoleOptions().setName(text);
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
