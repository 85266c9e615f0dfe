package org.banso.planner.model;

import java.util.Comparator;
import java.util.stream.IntStream;

/** One errand after the other, each at the first time at which it has a place: what a careful person does with a calendar. */
public final class FirstFit {

    private FirstFit() {}

    /** @param order of the errands' indexes; equal ones in the order of the task */
    public static Plan plan(PlanningTask task, Comparator<Integer> order) {
        Board board = new Board(task);
        IntStream.range(0, board.size()).boxed().sorted(order).forEach(e -> {
            Placement placement = board.find(e, Board.Whim.NONE);
            if (placement != null) {
                board.put(e, placement);
            }
        });
        return board.plan();
    }
}
