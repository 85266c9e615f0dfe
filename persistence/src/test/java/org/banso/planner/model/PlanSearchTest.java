package org.banso.planner.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanSearchTest {

    private static final int TASKS = Integer.getInteger("banso.test.plans", 12);
    private static final int STEPS = 20_000;

    @Test
    void leavesOutAndLetsWaitAsLittleAsIsPossible() {
        for (int seed = 1; seed <= TASKS; seed++) {
            PlanningTask task = SmallTask.random(seed);
            PlanCost cost = planned(task).cost();
            assertThat(new ExactPlan.Least(cost.leftOut(), cost.waiting()))
                    .as("task %s", seed)
                    .isEqualTo(new ExactPlan(task).least());
        }
    }

    @Test
    void takesNobodyAndNoRoomTwice() {
        for (int seed = 1; seed <= TASKS; seed++) {
            PlanningTask task = SmallTask.random(seed);
            Plan plan = planned(task);
            Board board = new Board(task);
            for (int e = 0; e < board.size(); e++) {
                int errand = e;
                plan.of(e).ifPresent(placement -> board.put(errand, placement));
            }
            assertThat(board.cost()).as("counted anew, task %s", seed).isEqualTo(plan.cost());
            assertThat(new PlanCheck(task).broken(plan)).as("task %s", seed).isEmpty();
        }
    }

    @Test
    void leavesOutWhatNobodyCanDoAndPlansTheRest() {
        PlanningTask task = SmallTask.random(5);
        List<Errand> errands = new ArrayList<>(task.errands());
        errands.add(new Errand(
                99,
                3,
                9,
                List.of(new int[0]),
                new int[0],
                new Errand.ByPhone(),
                errands.get(0).possible()));
        PlanningTask more = PlanningTask.anew(task.horizon(), task.workers(), task.rooms(), task.travel(), errands);
        assertThat(planned(more).cost().leftOut())
                .isEqualTo(planned(task).cost().leftOut() + 1);
        assertThat(planned(more).leftOut()).contains(errands.size() - 1);
    }

    @Test
    void anotherPlaceLeavesTheOthersAndIsAtAnotherTime() {
        PlanningTask task = SmallTask.random(6);
        Plan plan = planned(task);
        for (int e = 0; e < task.errands().size(); e++) {
            for (Placement other : OtherPlaces.of(task, plan, e, 3)) {
                List<@Nullable Placement> with = new ArrayList<>(plan.placements());
                with.set(e, other);
                assertThat(new PlanCheck(task).broken(new Plan(with, plan.cost())))
                        .isEmpty();
                plan.of(e)
                        .ifPresent(own -> assertThat(other.day() != own.day() || other.start() != own.start())
                                .isTrue());
            }
        }
    }

    @Test
    void givesTheSamePlanForTheSameSeed() {
        PlanningTask task = SmallTask.random(3);
        assertThat(planned(task)).isEqualTo(planned(task));
    }

    @Test
    void movesNobodyWhenNothingHasHappened() {
        PlanningTask task = SmallTask.random(4);
        Plan plan = planned(task);
        Plan again = planned(knowing(task, plan, task.workers()));
        assertThat(again.cost().changed()).isZero();
        assertThat(again.placements()).isEqualTo(plan.placements());
    }

    @Test
    void movesOnlyThoseWhoMustWhenSomebodyFallsIll() {
        for (int seed = 1; seed <= TASKS; seed++) {
            PlanningTask task = SmallTask.random(seed);
            Plan plan = planned(task);
            int ill = seed % task.workers().size();
            List<Worker> workers = new ArrayList<>(task.workers());
            Worker well = workers.get(ill);
            long[] free = well.free().clone();
            free[0] = 0;
            workers.set(ill, new Worker(well.uid(), well.site(), free));
            Plan after = planned(knowing(task, plan, workers));
            long met = plan.placements().stream()
                    .filter(placement -> placement != null && placement.day() == 0)
                    .filter(placement -> IntStream.of(placement.workers()).anyMatch(worker -> worker == ill))
                    .count();
            long lost = after.cost().leftOut() - plan.cost().leftOut();
            assertThat(after.cost().changed() + lost)
                    .as("each whom it meets, task %s", seed)
                    .isGreaterThanOrEqualTo(met);
            if (after.cost().leftOut() == plan.cost().leftOut() && canMoveAlone(task, plan, workers, ill)) {
                assertThat(after.cost().changed())
                        .as("nobody else, task %s", seed)
                        .isEqualTo((int) met);
            }
        }
    }

    /** Whether those whom the illness meets find another time while everybody else stays. */
    private static boolean canMoveAlone(PlanningTask task, Plan plan, List<Worker> workers, int ill) {
        Board board = new Board(knowing(task, plan, workers));
        List<Integer> met = new ArrayList<>();
        for (int e = 0; e < board.size(); e++) {
            Placement placement = plan.of(e).orElse(null);
            if (placement == null) {
                continue;
            }
            if (placement.day() == 0 && IntStream.of(placement.workers()).anyMatch(worker -> worker == ill)) {
                met.add(e);
            } else {
                board.put(e, placement);
            }
        }
        for (int e : met) {
            Placement other = board.find(e, Board.Whim.NONE);
            if (other == null) {
                return false;
            }
            board.put(e, other);
        }
        return true;
    }

    private static Plan planned(PlanningTask task) {
        PlanSearch search = new PlanSearch(task, 1);
        search.look(STEPS, 1, 0, () -> false);
        return search.best();
    }

    private static PlanningTask knowing(PlanningTask task, Plan plan, List<Worker> workers) {
        List<@Nullable Placement> proposed = plan.placements();
        return new PlanningTask(task.horizon(), workers, task.rooms(), task.travel(), task.errands(), proposed);
    }
}
