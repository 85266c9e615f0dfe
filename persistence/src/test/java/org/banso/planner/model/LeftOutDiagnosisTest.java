package org.banso.planner.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two people and a room of one day; the first works in its first half, the second the whole of it. */
class LeftOutDiagnosisTest {

    private static final int SLOTS = 8;
    private static final long DAY = (1L << SLOTS) - 1;
    private static final long FIRST_HALF = DAY >>> SLOTS / 2;
    private static final long SECOND_HALF = DAY & ~FIRST_HALF;
    private static final int[] HALF_DAY = {0};
    private static final int[] WHOLE_DAY = {1};

    @Test
    void saysThatNobodyCanSitThere() {
        assertThat(reason(errand(1, List.of(new int[0]), new Errand.ByPhone(), DAY)))
                .isEqualTo(LeftOutReason.NOBODY_FOR_A_SEAT);
    }

    @Test
    void saysThatTheFamilyHasNoTime() {
        assertThat(reason(errand(5, List.of(WHOLE_DAY), new Errand.ByPhone(), FIRST_HALF)))
                .isEqualTo(LeftOutReason.NO_TIME_OF_THE_FAMILY);
    }

    @Test
    void saysThatThoseWhomItNeedsAreNeverFreeTogetherThen() {
        assertThat(reason(errand(2, List.of(HALF_DAY, WHOLE_DAY), new Errand.ByPhone(), SECOND_HALF)))
                .isEqualTo(LeftOutReason.NEVER_TOGETHER);
    }

    @Test
    void saysThatThereIsNoRoom() {
        assertThat(reason(errand(2, List.of(WHOLE_DAY), new Errand.InRoom(9), DAY)))
                .isEqualTo(LeftOutReason.NO_ROOM);
    }

    @Test
    void saysThatOthersComeFirstAndWhatWouldHelp() {
        Errand other = errand(4, List.of(WHOLE_DAY), new Errand.ByPhone(), FIRST_HALF);
        Errand errand = errand(2, List.of(WHOLE_DAY), new Errand.ByPhone(), FIRST_HALF);
        PlanningTask task = task(List.of(other, errand));
        Plan plan = FirstFit.plan(task, (one, two) -> 0);

        List<LeftOut> leftOut = new LeftOutDiagnosis(task, plan).all();

        assertThat(leftOut).extracting(LeftOut::errand).containsExactly(1);
        assertThat(leftOut.get(0).reason()).isEqualTo(LeftOutReason.OTHERS_COME_FIRST);
        assertThat(leftOut.get(0).atAnyTime())
                .hasValueSatisfying(placement -> assertThat(placement.start()).isGreaterThanOrEqualTo(SLOTS / 2));
    }

    private static LeftOutReason reason(Errand errand) {
        PlanningTask task = task(List.of(errand));
        Plan plan = FirstFit.plan(task, (one, two) -> 0);
        assertThat(plan.leftOut()).containsExactly(0);
        return new LeftOutDiagnosis(task, plan).all().get(0).reason();
    }

    private static Errand errand(int length, List<int[]> seats, Errand.Where where, long possible) {
        return new Errand(1, length, 1, seats, new int[0], where, new long[] {possible});
    }

    private static PlanningTask task(List<Errand> errands) {
        return PlanningTask.anew(
                new Horizon(SLOTS, new int[] {1}),
                List.of(new Worker("half", 0, new long[] {FIRST_HALF}), new Worker("whole", 0, new long[] {DAY})),
                List.of(new RoomTime(1, 0, 4, new long[] {DAY})),
                new int[][] {{0}},
                errands);
    }
}
