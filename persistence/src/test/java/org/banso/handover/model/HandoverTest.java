package org.banso.handover.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.banso.access.model.ProvisionGround;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.ConsentItem;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HandoverTest {

    private static final Instant NOW = CaseFixture.NOW;
    private static final LocalDate DUE = CaseFixture.TODAY.plusDays(14);
    private static final Actor SENDER = new Actor("plat1", "支援 架空美", Agency.PLAT_HOME, Set.of(Role.CASEWORKER));

    /** How each state is reached. */
    private static final Map<HandoverState, List<HandoverTurn>> WAYS = Map.of(
            HandoverState.ASKED, List.of(),
            HandoverState.ACCEPTED, List.of(HandoverTurn.ACCEPT),
            HandoverState.DECLINED, List.of(HandoverTurn.DECLINE),
            HandoverState.DONE, List.of(HandoverTurn.ACCEPT, HandoverTurn.FINISH),
            HandoverState.CONFIRMED, List.of(HandoverTurn.ACCEPT, HandoverTurn.FINISH, HandoverTurn.CONFIRM),
            HandoverState.WITHDRAWN, List.of(HandoverTurn.WITHDRAW));

    /** All that follows, as the ward says it; nothing else does. */
    private static final Set<String> FOLLOWS = Set.of(
            "ASKED ACCEPT ACCEPTED",
            "ASKED DECLINE DECLINED",
            "ASKED WITHDRAW WITHDRAWN",
            "ACCEPTED FINISH DONE",
            "ACCEPTED WITHDRAW WITHDRAWN",
            "DONE CONFIRM CONFIRMED");

    static Stream<Arguments> pairs() {
        return Arrays.stream(HandoverState.values())
                .flatMap(state -> Arrays.stream(HandoverTurn.values()).map(turn -> Arguments.of(state, turn)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void goesOnAsTheTableSaysAndNowhereElse(HandoverState state, HandoverTurn turn) {
        Handover handover = at(state);
        boolean follows = FOLLOWS.contains(state + " " + turn + " " + turn.to());

        if (follows) {
            handover.turn(turn, "架空のことば", 0, "plat1", NOW);
            assertThat(handover.state()).isEqualTo(turn.to());
        } else {
            refuses(HandoverReason.TURN_NOT_NOW, () -> handover.turn(turn, "架空のことば", 0, "plat1", NOW));
            assertThat(handover.state()).isEqualTo(state);
        }
        assertThat(HandoverTurn.open(state, true).contains(turn)).isEqualTo(follows);
        assertThat(HandoverTurn.open(state, false).contains(turn)).isEqualTo(follows && turn.isReceivers());
    }

    @Test
    void declinesAndConfirmsWithAWordOnly() {
        refuses(
                HandoverReason.NOTE_MISSING,
                () -> at(HandoverState.ASKED).turn(HandoverTurn.DECLINE, "", 0, "plat1", NOW));
        refuses(
                HandoverReason.NOTE_MISSING,
                () -> at(HandoverState.DONE).turn(HandoverTurn.CONFIRM, "", 0, "plat1", NOW));
    }

    @Test
    void refusesATurnOfWhatSomebodyTurnedMeanwhile() {
        refuses(
                KernelReason.CHANGED_MEANWHILE,
                () -> at(HandoverState.ASKED).turn(HandoverTurn.ACCEPT, "", 1, "plat1", NOW));
        refuses(
                KernelReason.CHANGED_MEANWHILE,
                () -> at(HandoverState.ACCEPTED).turn(HandoverTurn.DECLINE, "架空のことば", 1, "plat1", NOW));
    }

    @Test
    void asksAnAgencyOrAnotherBodyAndNotBothOrNone() {
        refuses(HandoverReason.TO_WHOM, () -> asked(null, "", ProvisionGround.SPECIAL_REASON, true));
        refuses(HandoverReason.TO_WHOM, () -> asked(Agency.HEALTH, "架空の会", null, true));
        refuses(HandoverReason.TO_ONESELF, () -> asked(Agency.PLAT_HOME, "", null, true));
    }

    @Test
    void wantsAConsentOrAGroundOfTheLaw() {
        refuses(HandoverReason.NO_CONSENT, () -> asked(Agency.HEALTH, "", null, false));
        refuses(HandoverReason.GROUND_MISSING, () -> asked(null, "架空の会", null, false));
        assertThat(asked(Agency.HEALTH, "", null, true).state()).isEqualTo(HandoverState.ASKED);
        assertThat(asked(Agency.HEALTH, "", ProvisionGround.CHILD_PROTECTION, false)
                        .state())
                .isEqualTo(HandoverState.ASKED);
        assertThat(asked(null, "架空の会", ProvisionGround.PERSON_OR_CONSENT, false).toAgency())
                .isEmpty();
    }

    @Test
    void refusesADayThatHasPassed() {
        AskHandover late = said(Agency.HEALTH, "", null, CaseFixture.TODAY.minusDays(1));

        refuses(HandoverReason.DUE_PAST, () -> Handover.asked(late, told(), true, SENDER, NOW));
    }

    private static Handover at(HandoverState state) {
        Handover handover = asked(Agency.HEALTH, "", null, true);
        WAYS.get(state).forEach(turn -> handover.turn(turn, "架空", 0, "plat1", NOW));
        return handover;
    }

    private static Handover asked(
            @Nullable Agency to, String body, @Nullable ProvisionGround ground, boolean consented) {
        return Handover.asked(said(to, body, ground, DUE), told(), consented, SENDER, NOW);
    }

    private static AskHandover said(@Nullable Agency to, String body, @Nullable ProvisionGround ground, LocalDate due) {
        return new AskHandover(
                1, to, body, "見学に立ち会ってほしい", Set.of(ConsentItem.LIVING), ground, "", Set.of(), false, due);
    }

    private static Handover.Told told() {
        return new Handover.Told("R8-0001", "架空山 試", "カクウヤマ タメシ", 1992);
    }

    private static void refuses(Reason reason, Executable deed) {
        assertThat(assertThrows(Refused.class, deed).reason()).isEqualTo(reason);
    }
}
