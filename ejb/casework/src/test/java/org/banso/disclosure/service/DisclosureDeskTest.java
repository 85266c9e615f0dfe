package org.banso.disclosure.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banso.access.model.AccessReason;
import org.banso.access.model.Deed;
import org.banso.access.model.Standings;
import org.banso.access.service.CaseGate;
import org.banso.casefile.model.CaseFixture;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.disclosure.model.AnswerProposal;
import org.banso.disclosure.model.AuthorityPaper;
import org.banso.disclosure.model.CutOut;
import org.banso.disclosure.model.Decision;
import org.banso.disclosure.model.DisclosureReason;
import org.banso.disclosure.model.DisclosureRequests;
import org.banso.disclosure.model.GivenPassage;
import org.banso.disclosure.model.GivenRecord;
import org.banso.disclosure.model.GivingWay;
import org.banso.disclosure.model.IdentityPaper;
import org.banso.disclosure.model.JudgePassages;
import org.banso.disclosure.model.Judgement;
import org.banso.disclosure.model.PassageLine;
import org.banso.disclosure.model.ProposeDecision;
import org.banso.disclosure.model.PutOff;
import org.banso.disclosure.model.RecordGiving;
import org.banso.disclosure.model.RecordedTexts;
import org.banso.disclosure.model.Refusal;
import org.banso.disclosure.model.RegisterRequest;
import org.banso.disclosure.model.RequestLine;
import org.banso.disclosure.model.RequestSheet;
import org.banso.disclosure.model.RequestState;
import org.banso.disclosure.model.Requester;
import org.banso.disclosure.model.TextSource;
import org.banso.disclosure.model.Withholding;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.policy.model.Settings;
import org.banso.policy.service.PolicyBook;
import org.banso.retention.model.WholeCase;
import org.banso.support.model.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A request from its receipt until the record is given, and every way in which it is refused. */
class DisclosureDeskTest {

    private static final Actor FIRST = officer("ward1");
    private static final Actor SECOND = officer("ward2");
    private static final LocalDate TODAY = CaseFixture.TODAY;

    @RegisterExtension
    final Database database = new Database();

    private Instant now = CaseFixture.NOW;

    @BeforeEach
    void aWholeCase() {
        WholeCase.stored(database.em());
    }

    @Test
    void theOfficersSeeTheCaseFromReceiptUntilSomeDaysAfterTheDecisionAndOnlyForTheRequest() {
        CaseGate gate = gate(FIRST);
        refuses(KernelReason.NOT_FOUND, () -> gate.require(Deed.DISCLOSE, WholeCase.CASE));

        RequestSheet sheet = register();

        assertThat(gate.require(Deed.DISCLOSE, WholeCase.CASE)).isEqualTo(FIRST);
        refuses(KernelReason.NOT_FOUND, () -> gate.require(Deed.READ, WholeCase.CASE));
        refuses(AccessReason.NOT_YOUR_ROLE, () -> gate(CaseFixture.DESK).require(Deed.DISCLOSE, WholeCase.CASE));

        decide(sheet, Decision.PARTIAL);
        now = now.plus(Duration.ofDays(29));
        assertThat(desk(FIRST).sheet(sheet.requestId()).state()).isEqualTo(RequestState.DECIDED);
        now = now.plus(Duration.ofDays(2));
        refuses(KernelReason.NOT_FOUND, () -> desk(FIRST).sheet(sheet.requestId()));
        assertThat(desk(FIRST).register()).as("the register stays").hasSize(1);
    }

    @Test
    void theTimeRunsFromReceiptAndIsPutOffOnceBeforeItIsOver() {
        RequestSheet sheet = register();
        assertThat(sheet.number()).isEqualTo("R8-0001");
        assertThat(sheet.deadlineOn()).isEqualTo(TODAY.plusDays(30));

        now = now.plus(Duration.ofDays(31));
        assertThat(desk(FIRST).register()).extracting(RequestLine::overdue).containsExactly(true);
        PutOff putOff = new PutOff(WholeCase.CASE, sheet.requestId(), "量が多い");
        refuses(KernelReason.NOT_FOUND, () -> desk(FIRST).extension(WholeCase.CASE, sheet.requestId()));
        refuses(DisclosureReason.EXTENSION_TOO_LATE, () -> desk(FIRST).putOff(putOff));

        now = CaseFixture.NOW;
        desk(FIRST).putOff(putOff);
        assertThat(desk(FIRST).sheet(sheet.requestId()).deadlineOn()).isEqualTo(TODAY.plusDays(60));
        refuses(DisclosureReason.EXTENDED_ALREADY, () -> desk(FIRST).putOff(putOff));
    }

    @Test
    void entersOnlyWhoTakesPartAndProvesIt() {
        refuses(
                DisclosureReason.NO_SUCH_RECORD,
                () -> desk(FIRST).register(form("R2-0007", "他人", Requester.PERSON, null, TODAY)));
        refuses(
                DisclosureReason.NO_SUCH_RECORD,
                () -> desk(FIRST).register(form("R2-9999", "試太郎", Requester.PERSON, null, TODAY)));
        refuses(
                DisclosureReason.AUTHORITY_UNPROVEN,
                () -> desk(FIRST).register(form("R2-0007", "試太郎", Requester.LEGAL_REPRESENTATIVE, null, TODAY)));
        refuses(
                DisclosureReason.RECEIVED_IN_FUTURE,
                () -> desk(FIRST).register(form("R2-0007", "試太郎", Requester.PERSON, null, TODAY.plusDays(1))));
        assertThat(desk(FIRST)
                        .register(form("r2-7", "ためしたろう", Requester.AGENT, AuthorityPaper.MANDATE, TODAY))
                        .subjectIsSubject())
                .isTrue();
    }

    @Test
    void proposesToWithholdWhatTheSubjectDidNotSay() {
        RequestSheet sheet = register();

        for (PassageLine line : all(sheet)) {
            Withholding expected = switch (line.origin()) {
                case SUBJECT -> null;
                case FAMILY, THIRD_PARTY -> Withholding.OTHER_PERSON;
                case AGENCY, STAFF_EVALUATION -> Withholding.CONDUCT;
            };
            assertThat(line.proposed()).as("%s", line.source()).isEqualTo(expected);
            assertThat(line.judgement()).as("nobody has looked yet").isNull();
        }
    }

    @Test
    void towardsTheMotherTheSonIsAnotherPerson() {
        RequestSheet sheet = desk(FIRST).register(form("R2-0007", "母子", Requester.PERSON, null, TODAY));

        assertThat(sheet.subjectIsSubject()).isFalse();
        for (PassageLine line : all(sheet)) {
            if (line.origin() == Origin.SUBJECT) {
                assertThat(line.proposed()).isEqualTo(Withholding.OTHER_PERSON);
            }
            if (line.origin() == Origin.FAMILY) {
                assertThat(line.proposed())
                        .as("she alone of the family takes part")
                        .isNull();
            }
        }
    }

    @Test
    void nothingGoesOutUnjudgedOrUnproposedOrUndecided() {
        RequestSheet sheet = register();
        refuses(DisclosureReason.PASSAGES_UNJUDGED, () -> propose(sheet, Decision.PARTIAL, null, ""));
        refuses(DisclosureReason.NOT_DECIDED, () -> deciding(FIRST).export(WholeCase.CASE, sheet.requestId()));
        refuses(DisclosureReason.NOT_DECIDED, () -> deciding(FIRST).letter(WholeCase.CASE, sheet.requestId()));
        refuses(DisclosureReason.NOTHING_PROPOSED, () -> answer(SECOND, sheet, true));

        judgeAsProposed(sheet);
        refuses(DisclosureReason.SOMETHING_WITHHELD, () -> propose(sheet, Decision.FULL, null, ""));
        propose(sheet, Decision.PARTIAL, null, "");
        refuses(DisclosureReason.NOT_DECIDED, () -> deciding(FIRST).export(WholeCase.CASE, sheet.requestId()));
        refuses(DisclosureReason.SAME_PERSON, () -> answer(FIRST, sheet, true));
        refuses(DisclosureReason.NOT_IN_REVIEW, () -> judgeAsProposed(sheet));

        answer(SECOND, sheet, false);
        judgeAsProposed(sheet);
        propose(sheet, Decision.PARTIAL, null, "");
        answer(SECOND, sheet, true);
        assertThat(deciding(FIRST).export(WholeCase.CASE, sheet.requestId()).passages())
                .isNotEmpty();
    }

    @Test
    void whatGoesOutHasNoTextWhereItIsWithheldButItsGround() {
        RequestSheet sheet = register();
        decide(sheet, Decision.PARTIAL);

        GivenRecord record = deciding(FIRST).export(WholeCase.CASE, sheet.requestId());

        assertThat(record.passages())
                .allSatisfy(passage -> assertThat(passage.text() == null).isEqualTo(passage.ground() != null));
        assertThat(record.passages().stream().map(GivenPassage::text)).contains("架空 本人の言葉");
        assertThat(record.toString()).doesNotContain("隣人の言葉", "職員の見立て", "機関の言葉", "家族の言葉");
        assertThat(record.withheld()).containsOnlyKeys(Withholding.OTHER_PERSON, Withholding.CONDUCT);
    }

    @Test
    void wordsAreCutOutOfAPassageAndJudgedAlone() {
        RequestSheet sheet = register();
        PassageLine note = note(sheet);
        CutOut cut = new CutOut(WholeCase.CASE, sheet.requestId(), note.passageId(), "本人");
        refuses(
                DisclosureReason.WORDS_NOT_THERE,
                () -> desk(FIRST).cutOut(new CutOut(WholeCase.CASE, sheet.requestId(), note.passageId(), "無い言葉")));

        desk(FIRST).cutOut(cut);

        assertThat(all(sheet).stream()
                        .filter(line -> line.source() == TextSource.NOTE)
                        .map(PassageLine::text))
                .startsWith("架空 ", "本人", "の言葉", "架空 家族の言葉");
        desk(FIRST).cutOut(new CutOut(WholeCase.CASE, sheet.requestId(), note.passageId(), "架"));
        assertThat(all(sheet).stream()
                        .filter(line -> line.source() == TextSource.NOTE)
                        .map(PassageLine::text))
                .startsWith("架", "空 ", "本人", "の言葉", "架空 家族の言葉");
    }

    @Test
    void aWithheldPassageNamesItsGround() {
        RequestSheet sheet = register();
        refuses(
                DisclosureReason.GROUND_MISSING,
                () -> judge(
                        sheet, line -> new JudgePassages.One(line.passageId(), line.version(), Judgement.MASK, null)));
    }

    @Test
    void whoJudgesAPassageSecondHasReadHowItWasJudged() {
        RequestSheet sheet = register();
        List<PassageLine> read = all(sheet);
        judge(sheet, line -> new JudgePassages.One(line.passageId(), line.version(), Judgement.KEEP, null));
        database.flushAndClear();
        refuses(
                KernelReason.CHANGED_MEANWHILE,
                () -> judge(
                        sheet,
                        line -> new JudgePassages.One(
                                line.passageId(), read.get(0).version(), Judgement.KEEP, null)));
    }

    @Test
    void fullPartialAndRefusalSayWhatTheyAre() {
        RequestSheet sheet = register();
        judge(sheet, line -> new JudgePassages.One(line.passageId(), line.version(), Judgement.KEEP, null));
        refuses(DisclosureReason.NOT_IN_PART, () -> propose(sheet, Decision.PARTIAL, null, ""));
        refuses(DisclosureReason.REFUSAL_GROUND_MISSING, () -> propose(sheet, Decision.REFUSAL, null, "理由"));
        refuses(DisclosureReason.REFUSAL_UNEXPLAINED, () -> propose(sheet, Decision.REFUSAL, Refusal.EXISTENCE, ""));
        refuses(DisclosureReason.NOT_ALL_WITHHELD, () -> propose(sheet, Decision.REFUSAL, Refusal.ALL_WITHHELD, "理由"));

        propose(sheet, Decision.REFUSAL, Refusal.EXISTENCE, "理由");
        answer(SECOND, sheet, true);

        refuses(DisclosureReason.NOTHING_TO_GIVE, () -> deciding(FIRST).export(WholeCase.CASE, sheet.requestId()));
        refuses(
                DisclosureReason.NOTHING_TO_GIVE,
                () -> deciding(FIRST).give(new RecordGiving(WholeCase.CASE, sheet.requestId(), GivingWay.COPY, TODAY)));
        assertThat(deciding(FIRST)
                        .letter(WholeCase.CASE, sheet.requestId())
                        .request()
                        .refusal())
                .isEqualTo(Refusal.EXISTENCE);
    }

    @Test
    void isGivenBetweenTheDecisionAndToday() {
        RequestSheet sheet = register();
        decide(sheet, Decision.PARTIAL);
        refuses(DisclosureReason.GIVEN_AT_WRONG_TIME, () -> give(sheet, TODAY.minusDays(1)));
        refuses(DisclosureReason.GIVEN_AT_WRONG_TIME, () -> give(sheet, TODAY.plusDays(1)));
        give(sheet, TODAY);
        assertThat(desk(FIRST).sheet(sheet.requestId()).state()).isEqualTo(RequestState.GIVEN);
    }

    @Test
    void whoTakesTheRequestBackEndsTheSightOfTheCase() {
        RequestSheet sheet = register();
        now = now.plusSeconds(60);
        desk(FIRST).withdraw(WholeCase.CASE, sheet.requestId());
        now = now.plusSeconds(1);
        refuses(KernelReason.NOT_FOUND, () -> desk(FIRST).sheet(sheet.requestId()));
    }

    @Test
    void anotherOpenRequestKeepsTheSight() {
        RequestSheet first = register();
        register();
        desk(FIRST).withdraw(WholeCase.CASE, first.requestId());
        now = now.plusSeconds(1);
        assertThat(gate(FIRST).require(Deed.DISCLOSE, WholeCase.CASE)).isEqualTo(FIRST);
    }

    @Test
    void aRequestIsNotFoundUnderAnotherCase() {
        RequestSheet sheet = register();
        desk(FIRST)
                .register(new RegisterRequest(
                        TODAY,
                        "R2-0008",
                        "架空山",
                        "母子",
                        Requester.PERSON,
                        "架空山 母子",
                        "",
                        IdentityPaper.PASSPORT,
                        null,
                        "全部",
                        GivingWay.COPY));
        refuses(KernelReason.NOT_FOUND, () -> desk(FIRST).passages(WholeCase.OTHER_CASE, sheet.requestId(), 0));
    }

    private RequestSheet register() {
        return desk(FIRST).register(form("R2-0007", "試太郎", Requester.PERSON, null, TODAY));
    }

    private static RegisterRequest form(
            String number, String given, Requester requester, AuthorityPaper authority, LocalDate on) {
        return new RegisterRequest(
                on,
                number,
                given.startsWith("ため") ? "かくうやま" : "架空山",
                given,
                requester,
                "架空山 試太郎",
                "架空町",
                IdentityPaper.DRIVING_LICENCE,
                authority,
                "相談の記録の全部",
                GivingWay.COPY);
    }

    private void decide(RequestSheet sheet, Decision decision) {
        judgeAsProposed(sheet);
        propose(sheet, decision, null, "");
        answer(SECOND, sheet, true);
    }

    private void judgeAsProposed(RequestSheet sheet) {
        judge(
                sheet,
                line -> new JudgePassages.One(
                        line.passageId(),
                        line.version(),
                        line.proposed() == null ? Judgement.KEEP : Judgement.MASK,
                        line.proposed()));
    }

    private void judge(RequestSheet sheet, Function<PassageLine, JudgePassages.One> how) {
        desk(FIRST)
                .judge(new JudgePassages(
                        WholeCase.CASE,
                        sheet.requestId(),
                        all(sheet).stream().map(how).toList()));
    }

    private void propose(RequestSheet sheet, Decision decision, Refusal refusal, String note) {
        int version = desk(FIRST).sheet(sheet.requestId()).version();
        deciding(FIRST)
                .propose(new ProposeDecision(WholeCase.CASE, sheet.requestId(), decision, refusal, note, version));
    }

    private void answer(Actor actor, RequestSheet sheet, boolean agreed) {
        int version = desk(FIRST).sheet(sheet.requestId()).version();
        deciding(actor).answer(new AnswerProposal(WholeCase.CASE, sheet.requestId(), agreed, version));
    }

    private void give(RequestSheet sheet, LocalDate on) {
        deciding(FIRST).give(new RecordGiving(WholeCase.CASE, sheet.requestId(), GivingWay.COPY, on));
    }

    private PassageLine note(RequestSheet sheet) {
        return all(sheet).stream()
                .filter(line -> line.text().equals("架空 本人の言葉"))
                .findFirst()
                .orElseThrow();
    }

    private List<PassageLine> all(RequestSheet sheet) {
        List<PassageLine> lines = new java.util.ArrayList<>();
        List<PassageLine> page = desk(FIRST).passages(WholeCase.CASE, sheet.requestId(), 0);
        for (int next = 1; !page.isEmpty(); next++) {
            lines.addAll(page);
            page = desk(FIRST).passages(WholeCase.CASE, sheet.requestId(), next);
        }
        return lines;
    }

    private DisclosureDesk desk(Actor actor) {
        return new DisclosureDesk(
                current(actor),
                gate(actor),
                new DisclosureRequests(database.em()),
                new RecordedTexts(database.em()),
                policy(),
                clock());
    }

    private DisclosureDeciding deciding(Actor actor) {
        return new DisclosureDeciding(gate(actor), new DisclosureRequests(database.em()), policy(), clock());
    }

    private CaseGate gate(Actor actor) {
        return new CaseGate(current(actor), new Standings(database.em()), clock());
    }

    private PolicyBook policy() {
        return new PolicyBook(new Settings(database.em()), clock());
    }

    private Clock clock() {
        return Clock.fixed(now, Tokyo.ZONE);
    }

    private static CurrentActor current(Actor actor) {
        return new CurrentActor(null, null) {
            @Override
            public Actor actor() {
                return actor;
            }
        };
    }

    private static Actor officer(String uid) {
        return new Actor(uid, "区 架空子", Agency.WARD, Set.of(Role.WARD_OFFICER));
    }

    private static void refuses(Reason reason, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act).matches(refused -> refused.is(reason), reason.key());
    }
}
