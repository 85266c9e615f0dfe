package org.banso.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person asks for their own record: two officers go the whole way, and what was withheld is nowhere on the paper. */
class DisclosurePageIT extends BrowserTest {

    private static final String THEIR_OWN = "散歩が好きだと話した・架空";
    private static final String A_NEIGHBOURS = "隣の架空隅さんが怒鳴り声を聞いた";
    private static final String A_MOTHERS = "本人には内緒にしてほしいと母が言った・架空";
    private static final String IN_BETWEEN = "架空診療所";

    private String number;
    private String familyName;
    private String givenName;

    /** The demo ward's shortest record of somebody whose name is known, with a note of three voices. */
    @BeforeEach
    void aRecordWithThreeVoices() throws SQLException {
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery("""
                    select c.id, c.number, p.family_name, p.given_name
                      from casefile_case c join person_person p on p.id = c.subject_id
                     where p.family_name <> '' and p.given_name <> ''
                       and not exists (select 1 from disclosure_request r where r.case_id = c.id)
                     order by (select count(*) from support_note n where n.case_id = c.id), c.id desc limit 1""");
            row.next();
            long caseId = row.getLong(1);
            number = row.getString(2);
            familyName = row.getString(3);
            givenName = row.getString(4);
            statement.execute("""
                    with note as (
                        insert into support_note (id, case_id, kind, happened_at, next_step, author_uid, agency, recorded_at)
                        values (nextval('support_note_seq'), %d, 'HOME_VISIT', now(), '', 'plat3', 'PLAT_HOME', now())
                        returning id
                    ), met as (insert into support_note_met select id, 'SUBJECT' from note)
                    insert into support_note_segment (note_id, position, origin, content)
                    select id, place, origin, content
                      from note, (values (0, 'SUBJECT', '%s。%sに通っている。'), (1, 'THIRD_PARTY', '%s'), (2, 'FAMILY', '%s'))
                           as s (place, origin, content)
                    """.formatted(caseId, THEIR_OWN, IN_BETWEEN, A_NEIGHBOURS, A_MOTHERS));
        }
    }

    @Test
    void twoOfficersDiscloseARecordAndTheWithheldWordsAreNowhereOnThePaper() throws IOException {
        Page first = loggedIn("ward1");
        first.navigate(address("disclosure/register.xhtml"));
        first.locator("[id='f:caseNumber']").fill(number);
        first.locator("[id='f:familyName']").fill(familyName);
        first.locator("[id='f:givenName']").fill(givenName);
        first.locator("[id='f:askedFor']").fill("相談の記録の全部");
        first.getByLabel("本人", new Page.GetByLabelOptions().setExact(true)).check();
        first.locator("[id='f:requesterName']").fill("架空野 請求");
        first.locator("[id='f:identityChecked']").selectOption("MY_NUMBER_CARD");
        first.getByLabel("写しの交付（窓口）").check();
        button(first, "受け付ける");
        assertThat(first.locator("h1")).containsText("開示請求 R");
        String request = first.url();

        cutOut(first);
        judgeAll(first, request);
        first.navigate(request);
        assertThat(first.locator("#main")).containsText("未判断 0");
        first.locator("[id='propose']").getByLabel("部分開示").check();
        first.locator("[id='propose:decisionNote']").fill("第三者の情報を除いて開示します。");
        button(first, "決定の案を出す");
        assertThat(first.locator("#main")).containsText("案を出した人のほかの担当者が決定します。");
        Assertions.assertThat(first.getByText("この案のとおり決定する").count()).isZero();

        Page second = loggedIn("ward2");
        second.navigate(request);
        button(second, "この案のとおり決定する");
        assertThat(second.locator("#main")).containsText("決定しました。");
        picture(second, "disclosure-decided");

        String record = text(second, "開示する記録（PDF）");
        Assertions.assertThat(record).contains(THEIR_OWN, "第78条第1項", "第2号");
        Assertions.assertThat(text(second, "決定通知書（PDF）")).contains("部分開示");
    }

    /** One word of the person's own passage is somebody else's affair. */
    private static void cutOut(Page officer) {
        Locator which =
                officer.locator("[id='cut:passageId'] option").filter(new Locator.FilterOptions().setHasText("散歩が好きだ"));
        for (int pages = 0; which.count() == 0 && pages < 20; pages++) {
            officer.getByText("次のページ").click();
            officer.waitForLoadState();
        }
        officer.getByText("一部だけを分ける").click();
        officer.locator("[id='cut:passageId']").selectOption(which.first().getAttribute("value"));
        officer.locator("[id='cut:words']").fill(IN_BETWEEN);
        button(officer, "分ける");
        assertThat(officer.locator("#main")).containsText("箇所を分けました。");
    }

    /** As proposed, and the word that was cut out withheld by hand. */
    private static void judgeAll(Page officer, String request) {
        for (int page = 0; page < 40; page++) {
            officer.navigate(request.replaceAll("[?&]page=\\d+", "") + "&page=" + page);
            Locator cut = officer.locator("ol.passages > li")
                    .filter(new Locator.FilterOptions()
                            .setHas(officer.getByText(IN_BETWEEN, new Page.GetByTextOptions().setExact(true))));
            if (cut.count() > 0) {
                cut.first()
                        .getByLabel("不開示", new Locator.GetByLabelOptions().setExact(true))
                        .check();
                cut.first().locator("select").selectOption("OTHER_PERSON");
            }
            boolean last = officer.getByText("次のページ").count() == 0;
            button(officer, "このページの判断を確定する");
            assertThat(officer.locator("#main")).containsText("判断を記録しました。");
            if (last) {
                return;
            }
        }
    }

    /** The text of the paper that the button hands out, after it was searched for what was withheld. */
    private static String text(Page officer, String button) throws IOException {
        Download paper = officer.waitForDownload(() -> button(officer, button));
        try (PDDocument document = Loader.loadPDF(paper.path().toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            StringBuilder hidden = new StringBuilder();
            for (COSName key : document.getDocumentInformation().getCOSObject().keySet()) {
                hidden.append(document.getDocumentInformation().getCOSObject().getDictionaryObject(key));
            }
            if (document.getDocumentCatalog().getMetadata() != null) {
                hidden.append(
                        new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
            }
            Assertions.assertThat(document.getDocumentCatalog().getNames())
                    .as("no file inside")
                    .isNull();
            for (String withheld : new String[] {A_NEIGHBOURS, A_MOTHERS, IN_BETWEEN, "架空隅", "内緒"}) {
                Assertions.assertThat(text).as(button).doesNotContain(withheld);
                Assertions.assertThat(hidden).as("what the file says of itself").doesNotContain(withheld);
            }
            return text;
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
