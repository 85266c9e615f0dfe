package org.banso.planner.model;

import java.util.ArrayList;
import java.util.List;

/** Where else one errand could be while everything else of a plan stays where it is: the best place of each day. */
public final class OtherPlaces {

    private OtherPlaces() {}

    /** In time's order, without the time that it has. */
    public static List<Placement> of(PlanningTask task, Plan plan, int errand, int atMost) {
        Board all = new Board(task);
        for (int e = 0; e < all.size(); e++) {
            Placement placement = plan.of(e).orElse(null);
            if (placement != null && e != errand) {
                all.put(e, placement);
            }
        }
        Board rest = new Board(all.restFor(task.errands().get(errand)));
        Placement own = plan.of(errand).orElse(null);
        List<Placement> others = new ArrayList<>();
        for (int day = 0; day < task.horizon().dayCount() && others.size() < atMost; day++) {
            Placement here = rest.findOn(0, day);
            boolean same = own != null && here != null && own.day() == here.day() && own.start() == here.start();
            if (here != null && !same) {
                others.add(here);
            }
        }
        return others;
    }
}
