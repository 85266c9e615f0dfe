package org.banso.planner.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time for each errand that has one.
 *
 * @param placements for each errand its place, or null when it is left out
 */
public record Plan(List<@Nullable Placement> placements, PlanCost cost) {

    public Plan {
        placements = Collections.unmodifiableList(new ArrayList<>(placements));
    }

    public Optional<Placement> of(int errand) {
        return Optional.ofNullable(placements.get(errand));
    }

    /** The errands without a time, as indexes. */
    public List<Integer> leftOut() {
        List<Integer> leftOut = new ArrayList<>();
        for (int errand = 0; errand < placements.size(); errand++) {
            if (placements.get(errand) == null) {
                leftOut.add(errand);
            }
        }
        return leftOut;
    }
}
