package org.banso.planner.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says of each errand that a plan leaves out why, so that none is left out silently. */
public final class LeftOutDiagnosis {

    private final PlanningTask task;
    private final Board empty;
    private final Board full;

    public LeftOutDiagnosis(PlanningTask task, Plan plan) {
        this.task = task;
        empty = new Board(task);
        full = new Board(task);
        for (int e = 0; e < full.size(); e++) {
            Placement placement = plan.of(e).orElse(null);
            if (placement != null) {
                full.put(e, placement);
            }
        }
    }

    public List<LeftOut> all() {
        return IntStream.range(0, full.size())
                .filter(e -> full.placed(e) == null)
                .mapToObj(e -> new LeftOut(e, reason(task.errands().get(e)), atAnyTime(e)))
                .toList();
    }

    private LeftOutReason reason(Errand errand) {
        if (errand.seats().stream().anyMatch(seat -> seat.length == 0)) {
            return LeftOutReason.NOBODY_FOR_A_SEAT;
        }
        if (Arrays.stream(errand.possible()).allMatch(day -> Board.runs(day, errand.length()) == 0)) {
            return LeftOutReason.NO_TIME_OF_THE_FAMILY;
        }
        if (place(full, inAnyRoom(errand)) != null) {
            return LeftOutReason.NO_ROOM;
        }
        if (place(empty, errand) != null) {
            return LeftOutReason.OTHERS_COME_FIRST;
        }
        return place(empty, inAnyRoom(errand)) == null ? LeftOutReason.NEVER_TOGETHER : LeftOutReason.NO_ROOM;
    }

    private Optional<Placement> atAnyTime(int e) {
        long[] always = new long[task.horizon().dayCount()];
        Arrays.fill(always, (1L << task.horizon().slots()) - 1);
        return Optional.ofNullable(place(full, task.errands().get(e).possibleAt(always)));
    }

    /** As if rooms were no matter; those who come from elsewhere still come to where the first room is. */
    private Errand inAnyRoom(Errand errand) {
        boolean hasRooms =
                errand.where() instanceof Errand.InRoom && !task.rooms().isEmpty();
        return hasRooms ? errand.at(new Errand.AtSite(task.rooms().get(0).site())) : errand;
    }

    private static @Nullable Placement place(Board board, Errand errand) {
        return new Board(board.restFor(errand)).find(0, Board.Whim.NONE);
    }
}
