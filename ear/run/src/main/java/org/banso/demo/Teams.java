package org.banso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.TimeSpan;
import org.banso.kernel.model.Tokyo;

/**
 * Who works with whom and where: pairs of a caseworker and a psychologist, and rooms, each at one place at a time. A ward
 * of more than the demo directory's people could look after gets further ones, of the same kind of name.
 */
final class Teams {

    /** So many cases in more than four years keep a pair of people and a room busy. */
    private static final int CASES_PER_PAIR = 300;

    /** When a meeting may begin; each leaves 90 minutes within working hours. */
    private static final List<LocalTime> STARTS =
            List.of(LocalTime.of(9, 0), LocalTime.of(10, 45), LocalTime.of(13, 0), LocalTime.of(14, 45));

    private static final List<Room> ROOMS = List.of(
            new Room(1, "相談室A", Agency.PLAT_HOME, 6),
            new Room(2, "相談室B", Agency.PLAT_HOME, 4),
            new Room(3, "面談室1", Agency.MERKMAL, 6),
            new Room(4, "面談室2", Agency.MERKMAL, 4),
            new Room(5, "会議室", Agency.WARD, 16));

    /** Where people meet. */
    record Room(long id, String name, Agency agency, int capacity) {}

    /** A pair and its room. */
    record Team(String caseworker, String psychologist, long room) {

        /** The one who works for an agency of the joint desk. */
        String of(Agency agency) {
            return agency == Agency.PLAT_HOME ? caseworker : psychologist;
        }
    }

    private final Workdays workdays;
    private final Map<String, BitSet> taken = new HashMap<>();
    private final List<DemoStaff> staff;
    private final List<String> caseworkers;
    private final List<String> psychologists;
    private final int rooms;

    Teams(int cases, Workdays workdays) {
        this.workdays = workdays;
        List<DemoStaff> all = new ArrayList<>(DemoStaff.ofTheDirectory());
        int pairs = cases / CASES_PER_PAIR;
        for (int number = all.size(); number < pairs; number++) {
            all.add(DemoStaff.further(number, Agency.PLAT_HOME, Role.CASEWORKER));
            all.add(DemoStaff.further(number, Agency.MERKMAL, Role.PSYCHOLOGIST));
        }
        this.staff = List.copyOf(all);
        this.caseworkers = uids(Role.CASEWORKER);
        this.psychologists = uids(Role.PSYCHOLOGIST);
        this.rooms = Math.max(ROOMS.size(), pairs);
    }

    List<Room> rooms() {
        return Stream.concat(
                        ROOMS.stream(),
                        IntStream.rangeClosed(ROOMS.size() + 1, rooms)
                                .mapToObj(number -> new Room(number, "面談室" + number, Agency.MERKMAL, 6)))
                .toList();
    }

    List<DemoStaff> staff() {
        return staff;
    }

    String nameOf(String uid) {
        return staff.stream()
                .filter(one -> one.uid().equals(uid))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private List<String> uids(Role role) {
        return staff.stream()
                .filter(one -> one.roles().contains(role))
                .map(DemoStaff::uid)
                .toList();
    }

    /** Who looks after a case. */
    Team of(long place) {
        return new Team(
                caseworkers.get((int) (place % caseworkers.size())),
                psychologists.get((int) (place % psychologists.size())),
                1 + place % rooms);
    }

    /**
     * The first time, from that day on, at which the pair and the room are free; they are taken with it. Nothing within the
     * calendar is nothing.
     */
    Optional<TimeSpan> take(Team team, LocalDate from, int minutes) {
        List<BitSet> all = List.of(
                calendar("person:" + team.caseworker()),
                calendar("person:" + team.psychologist()),
                calendar("room:" + team.room()));
        int slots = workdays.size() * STARTS.size();
        for (int slot = workdays.numberAt(from) * STARTS.size(); slot < slots; slot++) {
            int at = slot;
            if (all.stream().noneMatch(calendar -> calendar.get(at))) {
                all.forEach(calendar -> calendar.set(at));
                Instant start = Tokyo.at(workdays.day(slot / STARTS.size()), STARTS.get(slot % STARTS.size()));
                return Optional.of(new TimeSpan(start, start.plusSeconds(60L * minutes)));
            }
        }
        return Optional.empty();
    }

    private BitSet calendar(String resource) {
        return taken.computeIfAbsent(resource, name -> new BitSet());
    }
}
