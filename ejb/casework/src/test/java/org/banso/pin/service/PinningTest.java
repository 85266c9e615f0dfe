package org.banso.pin.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banso.assessment.service.Desk.OFFICER;
import static org.banso.assessment.service.Desk.STRANGER;
import static org.banso.assessment.service.Desk.WORKER;
import static org.banso.casefile.model.CaseFixture.NOW;
import static org.banso.casefile.model.CaseFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.banso.access.model.AccessReason;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.banso.access.model.Ground;
import org.banso.access.model.Standings;
import org.banso.assessment.service.Desk;
import org.banso.assessment.service.Happenings;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFixture;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.pin.model.PinBoard;
import org.banso.pin.model.PinFact;
import org.banso.pin.model.PinKind;
import org.banso.pin.model.PinLine;
import org.banso.pin.model.PinReason;
import org.banso.pin.model.Pins;
import org.banso.pin.model.TurnPin;
import org.banso.policy.model.Settings;
import org.banso.policy.service.PolicyBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

class PinningTest {

    /** As the migration says it. */
    private static final int MOST = 9;

    private static final Duration UNDO_WITHIN = Duration.ofDays(30);

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
    void laysTheMostUrgentOnTopWithItsAuthor() {
        pin(PinKind.KNOW, "将棋の話なら続く", null);
        pin(PinKind.NEVER, "父の携帯には電話しない", null);
        pin(PinKind.RISK, "物を投げることがある", TODAY);

        assertThat(standing(NOW)).extracting(PinLine::text).containsExactly("物を投げることがある", "父の携帯には電話しない", "将棋の話なら続く");
        assertThat(standing(NOW).get(1).authorName()).isEqualTo(WORKER.name());
        assertThat(happenings.kinds()).containsOnly("pin.PINNED");
    }

    @Test
    void letsItStandThroughItsLastDayAndNotLonger() {
        pin(PinKind.KNOW, "面談は月曜", TODAY);

        assertThat(standing(NOW)).hasSize(1);
        assertThat(standing(NOW.plus(Duration.ofDays(1)))).isEmpty();
        assertThat(as(WORKER, NOW.plus(Duration.ofDays(1))).board(file.id()).past())
                .hasSize(1);
    }

    @Test
    void keepsWhatWasTakenOffAndPutsItBackForATime() {
        pin(PinKind.NEVER, "父の携帯には電話しない", null);
        PinLine pinned = board().standing().get(0);
        as(WORKER, NOW).takeOff(new TurnPin(file.id(), pinned.id(), pinned.version()));

        PinLine past = board().past().get(0);
        assertThat(board().standing()).isEmpty();
        assertThat(past.endedByName()).isEqualTo(WORKER.name());
        assertThat(past.mayBePutBack()).isTrue();

        as(WORKER, NOW.plus(UNDO_WITHIN)).putBack(new TurnPin(file.id(), past.id(), past.version()));
        assertThat(board().standing()).hasSize(1);
        assertThat(happenings.kinds()).containsExactly("pin.PINNED", "pin.TAKEN_OFF", "pin.PUT_BACK");
    }

    @Test
    void refusesToPutBackWhatWasTakenOffTooLongAgo() {
        pin(PinKind.NEVER, "父の携帯には電話しない", null);
        PinLine pinned = board().standing().get(0);
        as(WORKER, NOW).takeOff(new TurnPin(file.id(), pinned.id(), pinned.version()));
        PinLine past = board().past().get(0);

        refuses(
                PinReason.TOO_LATE,
                () -> as(WORKER, NOW.plus(UNDO_WITHIN).plusSeconds(1))
                        .putBack(new TurnPin(file.id(), past.id(), past.version())));
    }

    @Test
    void refusesToTakeOffTwiceAndToPutBackWhatStands() {
        pin(PinKind.KNOW, "手紙はよく読む", null);
        PinLine pinned = board().standing().get(0);
        TurnPin turn = new TurnPin(file.id(), pinned.id(), pinned.version());

        refuses(PinReason.STANDS, () -> as(WORKER, NOW).putBack(turn));
        as(WORKER, NOW).takeOff(turn);
        refuses(PinReason.TAKEN_OFF_ALREADY, () -> as(WORKER, NOW).takeOff(turn));
    }

    @Test
    void refusesAChangeOfWhatSomebodyChangedMeanwhile() {
        pin(PinKind.KNOW, "手紙はよく読む", null);
        PinLine pinned = board().standing().get(0);

        refuses(
                KernelReason.CHANGED_MEANWHILE,
                () -> as(WORKER, NOW).takeOff(new TurnPin(file.id(), pinned.id(), pinned.version() + 1)));
    }

    @Test
    void refusesALastDayThatHasPassed() {
        refuses(PinReason.OVER_ALREADY, () -> pin(PinKind.KNOW, "面談は月曜", TODAY.minusDays(1)));
    }

    @Test
    void refusesMoreThanAnybodyReads() {
        for (int i = 0; i < MOST; i++) {
            pin(PinKind.KNOW, "要点 " + i, null);
        }

        refuses(PinReason.TOO_MANY, () -> pin(PinKind.RISK, "もう一つ", null));
    }

    @Test
    void hidesADangerAndAnIllnessFromWhoeverDoesNotSeeThem() {
        new Standings(database.em()).grant(file.id(), Agency.WARD, Ground.PLAN_DECISION, NOW.minusSeconds(1), null);
        pin(PinKind.RISK, "物を投げることがある", null);
        pin(PinKind.HEALTH, "そばアレルギー", null);
        pin(PinKind.NEVER, "父の携帯には電話しない", null);

        PinBoard seen = as(OFFICER, NOW).board(file.id());

        assertThat(seen.standing()).extracting(PinLine::text).containsExactly("", "父の携帯には電話しない", "");
        assertThat(seen.standing()).extracting(PinLine::kind).containsExactly(null, PinKind.NEVER, null);
        assertThat(seen.mayWrite()).isFalse();
        assertThat(new Pins(database.em())
                        .standing(
                                file.id(), new CaseSight(CaseSight.EVERYTHING.sight(), Set.of(Delicate.VIOLENCE)), NOW))
                .extracting(PinLine::text)
                .containsExactly("物を投げることがある", "父の携帯には電話しない", "");
    }

    @Test
    void answersAStrangerAsIfThereWereNoCaseAndLetsTheWardReadOnly() {
        new Standings(database.em()).grant(file.id(), Agency.WARD, Ground.PLAN_DECISION, NOW.minusSeconds(1), null);
        PinFact fact = new PinFact(file.id(), PinKind.KNOW, "将棋", Set.of(), null);

        refuses(KernelReason.NOT_FOUND, () -> as(STRANGER, NOW).board(file.id()));
        refuses(KernelReason.NOT_FOUND, () -> as(STRANGER, NOW).pin(fact));
        refuses(AccessReason.NOT_YOUR_ROLE, () -> as(OFFICER, NOW).pin(fact));
    }

    @Test
    void findsNoPinOfAnotherCase() {
        pin(PinKind.KNOW, "将棋", null);
        PinLine pinned = board().standing().get(0);
        CaseFile other = CaseFixture.stored(database.em());

        refuses(
                KernelReason.NOT_FOUND,
                () -> as(WORKER, NOW).takeOff(new TurnPin(other.id(), pinned.id(), pinned.version())));
    }

    private void pin(PinKind kind, String text, @Nullable LocalDate until) {
        as(WORKER, NOW).pin(new PinFact(file.id(), kind, text, Set.of(), until));
    }

    private PinBoard board() {
        return as(WORKER, NOW).board(file.id());
    }

    private java.util.List<PinLine> standing(Instant at) {
        return new Pins(database.em()).standing(file.id(), CaseSight.EVERYTHING, at);
    }

    private Pinning as(Actor actor, Instant at) {
        Desk desk = Desk.of(database.em(), actor).at(at);
        return new Pinning(
                desk.gate(),
                new Pins(database.em()),
                new PolicyBook(new Settings(database.em()), desk.clock()),
                happenings,
                desk.clock());
    }

    private static void refuses(Reason reason, Executable deed) {
        assertThat(assertThrows(Refused.class, deed).reason()).isEqualTo(reason);
    }
}
