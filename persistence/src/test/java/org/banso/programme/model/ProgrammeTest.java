package org.banso.programme.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ProgrammeTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 5, 16);
    private static final Instant TWO = Tokyo.at(SATURDAY, LocalTime.of(14, 0));
    private static final Instant FIVE = Tokyo.at(SATURDAY, LocalTime.of(17, 0));
    private static final int TEN_PLACES = 10;

    private final Programme joint = programme(Agency.SAPOSUTE, true);
    private final ProgrammeSession session = session(joint, TWO, FIVE);

    @Test
    void refusesAProgrammeThatAnAgencyRunsJointlyWithItself() {
        refuses(ProgrammeReason.JOINT_WITH_ITSELF, () -> programme(Agency.MERKMAL, true));
    }

    @Test
    void refusesADateSetByAnAgencyThatDoesNotRunIt() {
        Refused refused = refuses(
                ProgrammeReason.NOT_THE_HOST,
                () -> new ProgrammeSession(joint, new PlanSession(1, TWO, FIVE, "5階"), Agency.PLAT_HOME));
        assertThat(refused.values()).containsExactly(Agency.MERKMAL);
    }

    @Test
    void refusesASessionThatEndsBeforeItStartsOrOnAnotherDay() {
        refuses(ProgrammeReason.SESSION_TIMES_WRONG, () -> session(joint, FIVE, TWO));
        refuses(ProgrammeReason.SESSION_TIMES_WRONG, () -> session(joint, TWO, TWO));
        refuses(ProgrammeReason.SESSION_TIMES_WRONG, () -> session(joint, TWO, FIVE.plusSeconds(86_400)));
    }

    @Test
    void letsBothAgenciesOfAJointProgrammeKeepItsBookAndNobodyElse() {
        session.register(numbers(4, 1), Agency.MERKMAL, FIVE);
        session.register(numbers(5, 1), Agency.SAPOSUTE, FIVE);

        assertThat(session.line().ofHosts()).isEqualTo(5);
        refuses(ProgrammeReason.NOT_THE_HOST, () -> session.register(numbers(5, 1), Agency.PLAT_HOME, FIVE));
    }

    @Test
    void refusesNumbersBeforeTheSessionBegins() {
        refuses(
                ProgrammeReason.SESSION_NOT_BEGUN,
                () -> session.register(numbers(4, 1), Agency.MERKMAL, TWO.minusSeconds(1)));
        session.register(numbers(4, 1), Agency.MERKMAL, TWO);
    }

    @Test
    void refusesMoreThanThereArePlacesAndTakesExactlyAsMany() {
        Refused refused =
                refuses(ProgrammeReason.OVER_CAPACITY, () -> session.register(numbers(8, 3), Agency.MERKMAL, FIVE));
        assertThat(refused.values()).containsExactly(TEN_PLACES, 11);

        session.register(numbers(8, 2), Agency.MERKMAL, FIVE);
    }

    @Test
    void refusesGuestsWhereNoneMayCome() {
        ProgrammeSession closed = session(programme(null, false), TWO, FIVE);

        refuses(ProgrammeReason.NOT_OPEN_TO_GUESTS, () -> closed.register(numbers(3, 1), Agency.MERKMAL, FIVE));
        closed.register(numbers(3, 0), Agency.MERKMAL, FIVE);
    }

    @Test
    void refusesNumbersFromAStalePage() {
        refuses(
                KernelReason.CHANGED_MEANWHILE,
                () -> session.register(new RegisterAttendance(1, 1, 3, 0), Agency.MERKMAL, FIVE));
    }

    private static Programme programme(@Nullable Agency jointWith, boolean openToGuests) {
        return new Programme(
                new OpenProgramme(ProgrammeKind.PLACE, "メルサポ", "Merusapo", jointWith, TEN_PLACES, openToGuests),
                Agency.MERKMAL);
    }

    private static ProgrammeSession session(Programme programme, Instant from, Instant to) {
        return new ProgrammeSession(programme, new PlanSession(1, from, to, "5階"), Agency.MERKMAL);
    }

    private static RegisterAttendance numbers(int ofHosts, int ofGuests) {
        return new RegisterAttendance(1, 0, ofHosts, ofGuests);
    }

    private static Refused refuses(Reason reason, Executable deed) {
        Refused refused = assertThrows(Refused.class, deed);
        assertThat(refused.reason()).isEqualTo(reason);
        return refused;
    }
}
