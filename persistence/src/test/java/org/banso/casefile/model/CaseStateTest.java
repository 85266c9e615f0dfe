package org.banso.casefile.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.stream.Stream;
import org.banso.kernel.model.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CaseStateTest {

    /**
     * What a step does, from the state in the row: m moves, k keeps the state, - is refused. Columns are the states in
     * their order: SCREENED, JOINT_INTAKE, ASSESSED, LEAD_ASSIGNED, PLAN_DRAFT, PLAN_CONSENTED, IN_SUPPORT, URGENT,
     * SUSPENDED, CLOSED, FOLLOW_UP, REOPENED.
     */
    private static final String STEPS = """
            SCREENED       k m - - - - - - - - - -
            JOINT_INTAKE   k k m - - - - - - - - -
            ASSESSED       k k k m - - - - - - - -
            LEAD_ASSIGNED  k k k k m - - - - - - -
            PLAN_DRAFT     k k k k k m - - - - - -
            PLAN_CONSENTED k k k k k k m - - - - -
            IN_SUPPORT     k k k k k k k - - - - -
            URGENT         - - - - - - - - - - - -
            SUSPENDED      - - - - - - - - - - - -
            CLOSED         - - - - - - - - - - - -
            FOLLOW_UP      - - - - - - - - - - - -
            REOPENED       - - - - - - - - - - - -
            """;

    /** Which state may follow at all. */
    private static final String FOLLOWERS = """
            SCREENED       - x - - - - - x x x x -
            JOINT_INTAKE   - - x - - - - x x x x -
            ASSESSED       - - - x - - - x x x x -
            LEAD_ASSIGNED  - - - - x - - x x x x -
            PLAN_DRAFT     - - - - - x - x x x x -
            PLAN_CONSENTED - - - - - - x x x x x -
            IN_SUPPORT     - - - - - - - - x x x -
            URGENT         x x x x x x x - x x x -
            SUSPENDED      x x x x x x x - - x x -
            CLOSED         - - - - - - - - - - x x
            FOLLOW_UP      - - - - - - - - - x - x
            REOPENED       - x x x - - - x x x x -
            """;

    static Stream<Arguments> steps() {
        return cells(STEPS);
    }

    static Stream<Arguments> followers() {
        return cells(FOLLOWERS);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @MethodSource("steps")
    void takesAStepAsTheTableSays(CaseState from, CaseState step, String expected) {
        switch (expected) {
            case "m" -> assertThat(from.after(step)).isEqualTo(step);
            case "k" -> assertThat(from.after(step)).isEqualTo(from);
            default ->
                assertThatExceptionOfType(Refused.class)
                        .isThrownBy(() -> from.after(step))
                        .matches(refused -> refused.is(CasefileReason.WRONG_ORDER))
                        .satisfies(refused -> assertThat(refused.values()).containsExactly(from, step));
        }
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @MethodSource("followers")
    void isFollowedAsTheTableSays(CaseState from, CaseState to, String expected) {
        assertThat(from.followers().contains(to)).isEqualTo(expected.equals("x"));
    }

    @Test
    void tablesHoldEveryPair() {
        int pairs = CaseState.values().length * CaseState.values().length;
        assertThat(steps()).hasSize(pairs);
        assertThat(followers()).hasSize(pairs);
    }

    private static Stream<Arguments> cells(String table) {
        return table.lines().flatMap(line -> {
            String[] cells = line.trim().split("\\s+", -1);
            CaseState from = CaseState.valueOf(cells[0]);
            return Arrays.stream(CaseState.values()).map(to -> Arguments.of(from, to, cells[1 + to.ordinal()]));
        });
    }
}
