package org.banso.planner.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds a plan against every hard rule, quarter of an hour by quarter of an hour; shares nothing with the search. */
public final class PlanCheck {

    private final PlanningTask task;

    public PlanCheck(PlanningTask task) {
        this.task = task;
    }

    /** @throws AssertionError with what is broken */
    public void mustKeepEveryRule(Plan plan) {
        List<String> broken = broken(plan);
        if (!broken.isEmpty()) {
            throw new AssertionError(String.join("; ", broken));
        }
    }

    List<String> broken(Plan plan) {
        List<String> broken = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int e = 0; e < task.errands().size(); e++) {
            Placement placement = plan.placements().get(e);
            if (placement != null) {
                check(e, placement, taken, broken);
            }
        }
        return broken;
    }

    private void check(int e, Placement placement, Set<String> taken, List<String> broken) {
        Errand errand = task.errands().get(e);
        int day = placement.day();
        int end = placement.start() + errand.length();
        if (end > task.horizon().slots()) {
            broken.add(e + " is longer than the day");
            return;
        }
        for (int slot = placement.start(); slot < end; slot++) {
            if ((errand.possible()[day] >>> slot & 1) == 0) {
                broken.add(e + " is when the family cannot");
            }
        }
        int site = site(errand, placement, broken);
        Set<Integer> sitting = new HashSet<>();
        for (int seat = 0; seat < errand.seats().size(); seat++) {
            int worker = placement.workers()[seat];
            boolean may = false;
            for (int possible : errand.seats().get(seat)) {
                may |= possible == worker;
            }
            if (!may || !sitting.add(worker)) {
                broken.add(e + " has the wrong person on seat " + seat);
            }
            int way = site < 0 ? 0 : task.travel()[task.workers().get(worker).site()][site];
            take(
                    "worker" + worker,
                    task.workers().get(worker).free()[day],
                    day,
                    placement.start() - way,
                    end + way,
                    taken,
                    broken);
        }
        if (placement.room() != Placement.NO_ROOM) {
            take(
                    "room" + placement.room(),
                    task.rooms().get(placement.room()).free()[day],
                    day,
                    placement.start(),
                    end,
                    taken,
                    broken);
        }
    }

    private int site(Errand errand, Placement placement, List<String> broken) {
        RoomTime room =
                placement.room() == Placement.NO_ROOM ? null : task.rooms().get(placement.room());
        if (errand.where() instanceof Errand.InRoom where) {
            if (room == null || room.capacity() < where.capacity()) {
                broken.add(errand.key() + " has no room that is large enough");
            }
            return room == null ? -1 : room.site();
        }
        if (room != null) {
            broken.add(errand.key() + " needs no room");
        }
        return errand.where() instanceof Errand.AtSite at ? at.site() : -1;
    }

    private static void take(
            String what, long free, int day, int from, int to, Set<String> taken, List<String> broken) {
        for (int slot = from; slot < to; slot++) {
            if (slot < 0
                    || slot >= Long.SIZE
                    || (free >>> slot & 1) == 0
                    || !taken.add(what + " " + day + " " + slot)) {
                broken.add(what + " is not free on day " + day + " at " + slot);
            }
        }
    }
}
