package org.banso.planner.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be planned, and with what.
 *
 * @param travel quarters of an hour from one site to another, one way; symmetric, 0 from a site to itself
 * @param proposed for each errand what was proposed for it before, or null; a plan changes as few of these as it can
 */
public record PlanningTask(
        Horizon horizon,
        List<Worker> workers,
        List<RoomTime> rooms,
        int[][] travel,
        List<Errand> errands,
        List<@Nullable Placement> proposed) {

    public PlanningTask {
        workers = List.copyOf(workers);
        rooms = List.copyOf(rooms);
        errands = List.copyOf(errands);
        proposed = Collections.unmodifiableList(new ArrayList<>(proposed));
        if (proposed.size() != errands.size()) {
            throw new IllegalArgumentException("each errand was proposed something or nothing before");
        }
        for (Errand errand : errands) {
            if (errand.possible().length != horizon.dayCount()) {
                throw new IllegalArgumentException("each day of the horizon is possible or not");
            }
        }
    }

    /** Where nothing was proposed before. */
    public static PlanningTask anew(
            Horizon horizon, List<Worker> workers, List<RoomTime> rooms, int[][] travel, List<Errand> errands) {
        return new PlanningTask(horizon, workers, rooms, travel, errands, Collections.nCopies(errands.size(), null));
    }
}
