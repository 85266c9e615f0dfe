package org.banso.handover.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banso.assessment.service.Desk.OFFICER;
import static org.banso.assessment.service.Desk.STRANGER;
import static org.banso.assessment.service.Desk.WORKER;
import static org.banso.casefile.model.CaseFixture.NOW;
import static org.banso.casefile.model.CaseFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.banso.access.model.AccessReason;
import org.banso.access.model.CaseDoors;
import org.banso.access.model.CaseReader;
import org.banso.access.model.Delicate;
import org.banso.access.model.Ground;
import org.banso.access.model.ProvisionGround;
import org.banso.access.model.Standings;
import org.banso.assessment.service.Desk;
import org.banso.assessment.service.Happenings;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.CaseSheets;
import org.banso.casefile.model.ConsentItem;
import org.banso.casefile.model.Consents;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.handover.model.AnswerHandover;
import org.banso.handover.model.AskHandover;
import org.banso.handover.model.HandoverLine;
import org.banso.handover.model.HandoverReason;
import org.banso.handover.model.HandoverState;
import org.banso.handover.model.HandoverTurn;
import org.banso.handover.model.Handovers;
import org.banso.handover.model.TurnHandover;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.support.model.Reminder;
import org.banso.support.model.ReminderKind;
import org.banso.support.model.Reminders;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

class HandingOverTest {

    private static final Actor CLERK = new Actor("edu1", "窓口 架空代", Agency.EDU_CENTER, Set.of(Role.CENTRE_CLERK));
    private static final Actor OTHER_CLERK =
            new Actor("cfc1", "窓口 架空江", Agency.CHILD_FAMILY_CENTER, Set.of(Role.CENTRE_CLERK));
    private static final Actor SUPERVISOR =
            new Actor("plat9", "主任 架空恵", Agency.PLAT_HOME, Set.of(Role.CASEWORKER, Role.SUPERVISOR));
    private static final int ESCALATE = 7;

    @RegisterExtension
    final Database database = new Database();

    private final Happenings happenings = new Happenings();
    private CaseFile file;

    @BeforeEach
    void aCaseAtTheDesk() {
        Desk.follow(database.em());
        file = CaseFixture.stored(database.em());
    }

    @Test
    void goesTheWholeWayAndTheSenderSeesEachAnswer() {
        long id = ask(Agency.EDU_CENTER, ProvisionGround.SPECIAL_REASON, ConsentItem.LIVING);
        answer(CLERK, id, HandoverTurn.ACCEPT, "来週連絡します");
        assertThat(line(id).answer()).isEqualTo("来週連絡します");
        answer(CLERK, id, HandoverTurn.FINISH, "");
        turn(id, HandoverTurn.CONFIRM, "会えてよかったと本人");

        assertThat(line(id).state()).isEqualTo(HandoverState.CONFIRMED);
        assertThat(line(id).confirmation()).isEqualTo("会えてよかったと本人");
        assertThat(happenings.kinds())
                .containsExactly("handover.ASKED", "handover.ACCEPTED", "handover.DONE", "handover.CONFIRMED");
    }

    @Test
    void writesDownWhatWasToldWithoutAConsentAndOnlyThen() {
        ask(Agency.EDU_CENTER, ProvisionGround.OTHER_ADMINISTRATION, ConsentItem.LIVING);

        assertThat(count("select count(*) from access_provision where ground = 'OTHER_ADMINISTRATION'"))
                .isOne();
        refuses(HandoverReason.NO_CONSENT, () -> ask(Agency.EDU_CENTER, null, ConsentItem.LIVING));
        assertThat(count("select count(*) from handover_handover")).isOne();
    }

    @Test
    void namesThePersonOnlyWhereTheItemsSaySo() {
        long without = ask(Agency.EDU_CENTER, ProvisionGround.SPECIAL_REASON, ConsentItem.LIVING);
        long with = ask(Agency.EDU_CENTER, ProvisionGround.SPECIAL_REASON, ConsentItem.IDENTITY);

        assertThat(line(without).subjectName()).isNull();
        assertThat(line(with).subjectName()).isNotNull();
    }

    @Test
    void showsACentreWhatItWasAskedAndNobodyElses() {
        long id = ask(Agency.EDU_CENTER, ProvisionGround.SPECIAL_REASON, ConsentItem.LIVING);

        assertThat(as(CLERK, NOW).inbox()).extracting(HandoverLine::id).containsExactly(id);
        assertThat(as(OTHER_CLERK, NOW).inbox()).isEmpty();
        refuses(KernelReason.NOT_FOUND, () -> answer(OTHER_CLERK, id, HandoverTurn.ACCEPT, ""));
        refuses(HandoverReason.TURN_NOT_NOW, () -> answer(CLERK, id, HandoverTurn.WITHDRAW, ""));
    }

    @Test
    void letsTheSenderWriteDownWhatABodyWithoutAnAccountSaid() {
        long id = as(WORKER, NOW)
                .ask(new AskHandover(
                        file.id(),
                        null,
                        "架空町 居場所の会",
                        "見学",
                        Set.of(ConsentItem.LIVING),
                        ProvisionGround.PERSON_OR_CONSENT,
                        "",
                        Set.of(),
                        true,
                        TODAY.plusDays(3)));
        turn(id, HandoverTurn.DECLINE, "いまは空きがない（電話で）");

        assertThat(line(id).state()).isEqualTo(HandoverState.DECLINED);
        assertThat(as(WORKER, NOW).printed(file.id(), id).toBody()).isEqualTo("架空町 居場所の会");
    }

    @Test
    void hidesAMessageFromWhoeverDoesNotSeeWhatItIsAbout() {
        new Standings(database.em()).grant(file.id(), Agency.WARD, Ground.PLAN_DECISION, NOW.minusSeconds(1), null);
        as(WORKER, NOW)
                .ask(new AskHandover(
                        file.id(),
                        Agency.HEALTH,
                        "",
                        "受診の同行",
                        Set.of(ConsentItem.HEALTH),
                        ProvisionGround.SPECIAL_REASON,
                        "架空の診断のこと",
                        Set.of(Delicate.DIAGNOSIS),
                        false,
                        TODAY.plusDays(3)));

        assertThat(as(OFFICER, NOW).ofCase(file.id())).singleElement().satisfies(line -> {
            assertThat(line.message()).isEmpty();
            assertThat(line.about()).isNotEmpty();
        });
    }

    @Test
    void remindsTheSenderOfAnOverdueOneAndAfterAWhileTheirSupervisor() {
        ask(Agency.EDU_CENTER, ProvisionGround.SPECIAL_REASON, ConsentItem.LIVING);

        assertThat(overdue(WORKER, 3)).isEmpty();
        assertThat(overdue(WORKER, 4)).extracting(Reminder::number).containsExactly(1);
        assertThat(overdue(SUPERVISOR, 3 + ESCALATE)).isEmpty();
        assertThat(overdue(SUPERVISOR, 4 + ESCALATE)).hasSize(1);
        assertThat(overdue(Desk.PSYCHOLOGIST, 30)).isEmpty();
    }

    @Test
    void remindsNobodyOfWhatWasDeclined() {
        long id = ask(Agency.EDU_CENTER, ProvisionGround.SPECIAL_REASON, ConsentItem.LIVING);
        answer(CLERK, id, HandoverTurn.DECLINE, "対象の年齢ではない");

        assertThat(overdue(WORKER, 30)).isEmpty();
    }

    @Test
    void answersAStrangerAsIfThereWereNoCaseAndLetsTheWardReadOnly() {
        new Standings(database.em()).grant(file.id(), Agency.WARD, Ground.PLAN_DECISION, NOW.minusSeconds(1), null);
        long id = ask(Agency.EDU_CENTER, ProvisionGround.SPECIAL_REASON, ConsentItem.LIVING);

        refuses(KernelReason.NOT_FOUND, () -> as(STRANGER, NOW).ofCase(file.id()));
        refuses(
                AccessReason.NOT_YOUR_ROLE,
                () -> as(OFFICER, NOW).turn(new TurnHandover(file.id(), id, 1, HandoverTurn.WITHDRAW, "")));
        assertThat(as(OFFICER, NOW).ofCase(file.id())).hasSize(1);
        assertThat(as(WORKER, NOW).mine().sent()).hasSize(1);
        assertThat(as(STRANGER, NOW).mine().sent()).isEmpty();
    }

    private List<Reminder> overdue(Actor actor, int days) {
        Instant at = NOW.plus(Duration.ofDays(days));
        return new Reminders(database.em())
                .of(CaseReader.of(actor, at), TODAY.plusDays(days), 365, 1, 36, ESCALATE).stream()
                        .filter(one -> one.kind() == ReminderKind.HANDOVER_OVERDUE)
                        .toList();
    }

    private long ask(Agency to, @Nullable ProvisionGround ground, ConsentItem item) {
        return as(WORKER, NOW)
                .ask(new AskHandover(
                        file.id(),
                        to,
                        "",
                        "見学に立ち会ってほしい",
                        Set.of(item),
                        ground,
                        "",
                        Set.of(),
                        false,
                        TODAY.plusDays(3)));
    }

    private void answer(Actor clerk, long id, HandoverTurn turn, String note) {
        as(clerk, NOW).answer(new AnswerHandover(id, line(id).version(), turn, note));
    }

    private void turn(long id, HandoverTurn turn, String note) {
        as(WORKER, NOW).turn(new TurnHandover(file.id(), id, line(id).version(), turn, note));
    }

    private HandoverLine line(long id) {
        database.em().flush();
        return as(WORKER, NOW).ofCase(file.id()).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private long count(String sql) {
        database.em().flush();
        return ((Number) database.em().createNativeQuery(sql).getSingleResult()).longValue();
    }

    private HandingOver as(Actor actor, Instant at) {
        Desk desk = Desk.of(database.em(), actor).at(at);
        return new HandingOver(
                desk.gate(),
                desk.current(),
                new Handovers(database.em()),
                new Consents(database.em()),
                new CaseSheets(database.em()),
                new CaseDoors(database.em()),
                happenings,
                desk.clock());
    }

    private static void refuses(Reason reason, Executable deed) {
        assertThat(assertThrows(Refused.class, deed).reason()).isEqualTo(reason);
    }
}
