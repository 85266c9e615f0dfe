package org.banso.casefile.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TurnTest {

    private static final LocalDate TODAY = CaseFixture.TODAY;
    private static final LocalDate LATEST = TODAY.plusYears(1);
    private static final LocalDate NEXT = TODAY.plusDays(30);

    /**
     * Where each turn leads from each state, each state reached from the step ASSESSED; - is refused. Columns are the turns in
     * their order: BEGIN_URGENT, END_URGENT, SUSPEND, CHECK, RESUME, CLOSE, PLAN_FOLLOW_UP, FOLLOW_UP, REOPEN.
     */
    private static final String TURNS = """
            ASSESSED  URGENT -        SUSPENDED -         -        CLOSED -         -      -
            URGENT    -      ASSESSED SUSPENDED -         -        CLOSED -         -      -
            SUSPENDED -      -        -         SUSPENDED ASSESSED CLOSED -         -      -
            CLOSED    -      -        -         -         -        -      FOLLOW_UP -      REOPENED
            FOLLOW_UP -      -        -         -         -        -      -         CLOSED REOPENED
            REOPENED  URGENT -        SUSPENDED -         -        CLOSED -         -      -
            """;

    private final CaseFile file = CaseFixture.aboutTheSon();

    static Stream<Arguments> turns() {
        return TURNS.lines().flatMap(line -> {
            String[] cells = line.trim().split("\\s+", -1);
            return Arrays.stream(Turn.values())
                    .map(turn -> Arguments.of(CaseState.valueOf(cells[0]), turn, cells[1 + turn.ordinal()]));
        });
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @MethodSource("turns")
    void leadsWhereTheTableSays(CaseState from, Turn turn, String to) {
        goTo(from);
        if (to.equals("-")) {
            refuses(CasefileReason.TURN_NOT_NOW, () -> usually(turn));
            assertThat(Turn.openIn(from)).doesNotContain(turn);
            return;
        }
        assertThat(Turn.openIn(from)).contains(turn);
        usually(turn);
        assertThat(file.state()).isEqualTo(CaseState.valueOf(to));
        assertThat(from.followers().contains(file.state()) || from == file.state())
                .as("the machine knows the way")
                .isTrue();
        assertThat(file.step()).isEqualTo(CaseState.ASSESSED);
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {
                "SCREENED",
                "JOINT_INTAKE",
                "ASSESSED",
                "LEAD_ASSIGNED",
                "PLAN_DRAFT",
                "PLAN_CONSENTED",
                "IN_SUPPORT"
            })
    void restsAndComesBackToWhereItStood(CaseState step) {
        walkTo(step);
        usually(Turn.SUSPEND);
        assertThat(file.nextCheckOn()).contains(NEXT);
        refuses(CasefileReason.WRONG_ORDER, () -> file.reach(step));
        usually(Turn.RESUME);
        assertThat(file.state()).isEqualTo(step);
        assertThat(file.nextCheckOn()).isEmpty();
    }

    @Test
    void stepsAreTakenWhileSomebodyActsAtOnceUntilThereIsAPlan() {
        usually(Turn.BEGIN_URGENT);
        file.reach(CaseState.JOINT_INTAKE);
        assertThat(file.state()).isEqualTo(CaseState.URGENT);
        assertThat(file.step()).isEqualTo(CaseState.JOINT_INTAKE);
        refuses(CasefileReason.WRONG_ORDER, () -> file.reach(CaseState.LEAD_ASSIGNED));
        file.reach(CaseState.ASSESSED);
        file.assignLead(Agency.MERKMAL);
        file.reach(CaseState.PLAN_DRAFT);
        file.reach(CaseState.PLAN_CONSENTED);
        assertThat(file.state()).isEqualTo(CaseState.URGENT);
        file.reach(CaseState.IN_SUPPORT);
        assertThat(file.state()).isEqualTo(CaseState.IN_SUPPORT);
        refuses(CasefileReason.TURN_NOT_NOW, () -> usually(Turn.BEGIN_URGENT));
    }

    @Test
    void whatIsTakenUpAgainGoesBackToItsAssessmentAndSkipsNothing() {
        walkTo(CaseState.IN_SUPPORT);
        usually(Turn.CLOSE);
        assertThat(file.closedOn()).contains(TODAY);
        usually(Turn.REOPEN);
        assertThat(file.closedOn()).isEmpty();
        assertThat(file.step()).isEqualTo(CaseState.ASSESSED);
        refuses(CasefileReason.WRONG_ORDER, () -> file.reach(CaseState.PLAN_DRAFT));
        file.reach(CaseState.ASSESSED);
        assertThat(file.state()).isEqualTo(CaseState.REOPENED);
        file.assignLead(Agency.PLAT_HOME);
        assertThat(file.state()).isEqualTo(CaseState.LEAD_ASSIGNED);
    }

    @Test
    void whatClosedBeforeItsInterviewBeginsWithIt() {
        usually(Turn.CLOSE);
        usually(Turn.REOPEN);
        assertThat(file.step()).isEqualTo(CaseState.SCREENED);
        file.reach(CaseState.JOINT_INTAKE);
        assertThat(file.state()).isEqualTo(CaseState.JOINT_INTAKE);
    }

    @Test
    void anEndMayNameTheDayOnWhichSomebodyAsksOnceMore() {
        turn(Turn.CLOSE, TODAY, TurnReason.GOAL_REACHED, NEXT, "");
        assertThat(file.state()).isEqualTo(CaseState.FOLLOW_UP);
        assertThat(file.closedOn()).contains(TODAY);
        turn(Turn.FOLLOW_UP, TODAY, null, NEXT, "");
        assertThat(file.state()).isEqualTo(CaseState.FOLLOW_UP);
        turn(Turn.FOLLOW_UP, TODAY, null, null, "");
        assertThat(file.state()).isEqualTo(CaseState.CLOSED);
    }

    @Test
    void refusesADayThatHasNotComeOrCameBeforeWhatWasDecidedLast() {
        refuses(
                CasefileReason.TURN_IN_FUTURE,
                () -> turn(Turn.CLOSE, TODAY.plusDays(1), TurnReason.GOAL_REACHED, null, ""));
        refuses(
                CasefileReason.TURN_BEFORE_LAST,
                () -> turn(Turn.CLOSE, TODAY.minusDays(1), TurnReason.GOAL_REACHED, null, ""));
        LocalDate later = TODAY.plusDays(3);
        file.turn(said(Turn.SUSPEND, later, TurnReason.WISHED, later.plusDays(9), ""), "desk1", noon(later), LATEST);
        refuses(
                CasefileReason.TURN_BEFORE_LAST,
                () -> file.turn(said(Turn.RESUME, TODAY, null, null, ""), "desk1", noon(later), LATEST));
    }

    @Test
    void asksForAReasonThatFits() {
        refuses(CasefileReason.TURN_REASON_MISSING, () -> turn(Turn.CLOSE, TODAY, null, null, ""));
        refuses(CasefileReason.TURN_REASON_MISSING, () -> turn(Turn.CLOSE, TODAY, TurnReason.IN_HOSPITAL, null, ""));
        refuses(CasefileReason.TURN_UNEXPLAINED, () -> turn(Turn.CLOSE, TODAY, TurnReason.OTHER, null, ""));
        usually(Turn.SUSPEND);
        refuses(CasefileReason.TURN_REASON_MISSING, () -> turn(Turn.RESUME, TODAY, TurnReason.OTHER, null, "架空"));
    }

    @Test
    void namesTheDayOnWhichSomebodyLooksAgain() {
        refuses(CasefileReason.NEXT_DAY_MISSING, () -> turn(Turn.SUSPEND, TODAY, TurnReason.WISHED, null, ""));
        refuses(CasefileReason.NEXT_DAY_PAST, () -> turn(Turn.SUSPEND, TODAY, TurnReason.WISHED, TODAY, ""));
        refuses(
                CasefileReason.NEXT_DAY_TOO_LATE,
                () -> turn(Turn.SUSPEND, TODAY, TurnReason.WISHED, LATEST.plusDays(1), ""));
        refuses(CasefileReason.NEXT_DAY_MISSING, () -> turn(Turn.BEGIN_URGENT, TODAY, TurnReason.VIOLENCE, NEXT, ""));
    }

    @Test
    void refusesWhoeverLookedAtAnOlderOne() {
        refuses(
                KernelReason.CHANGED_MEANWHILE,
                () -> file.turn(
                        new TurnCase(0, file.version() + 1, Turn.CLOSE, TODAY, TurnReason.DIED, null, ""),
                        "desk1",
                        noon(TODAY),
                        LATEST));
    }

    private void goTo(CaseState state) {
        walkTo(CaseState.ASSESSED);
        switch (state) {
            case URGENT -> usually(Turn.BEGIN_URGENT);
            case SUSPENDED -> usually(Turn.SUSPEND);
            case CLOSED -> usually(Turn.CLOSE);
            case FOLLOW_UP -> turn(Turn.CLOSE, TODAY, TurnReason.GOAL_REACHED, NEXT, "");
            case REOPENED -> {
                usually(Turn.CLOSE);
                usually(Turn.REOPEN);
            }
            default -> assertThat(state).isEqualTo(CaseState.ASSESSED);
        }
        assertThat(file.state()).isEqualTo(state);
    }

    private void walkTo(CaseState step) {
        Set<CaseState> steps = EnumSet.range(CaseState.SCREENED, step);
        steps.forEach(taken -> {
            if (taken == CaseState.LEAD_ASSIGNED) {
                file.assignLead(Agency.PLAT_HOME);
            } else {
                file.reach(taken);
            }
        });
    }

    /** With its first reason, and a next day where one is needed. */
    private void usually(Turn turn) {
        turn(turn, TODAY, turn.asksWhy() ? TurnReason.of(turn).get(0) : null, turn.needsWhen() ? NEXT : null, "");
    }

    private void turn(Turn turn, LocalDate on, @Nullable TurnReason why, @Nullable LocalDate nextOn, String note) {
        file.turn(said(turn, on, why, nextOn, note), "desk1", noon(TODAY), LATEST);
    }

    private TurnCase said(Turn turn, LocalDate on, @Nullable TurnReason why, @Nullable LocalDate nextOn, String note) {
        return new TurnCase(0, file.version(), turn, on, why, nextOn, note);
    }

    private static Instant noon(LocalDate day) {
        return Tokyo.at(day, LocalTime.NOON);
    }

    private static void refuses(Reason reason, ThrowingCallable verb) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(verb)
                .matches(refused -> refused.is(reason), "is " + reason);
    }
}
