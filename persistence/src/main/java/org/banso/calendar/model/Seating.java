package org.banso.calendar.model;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Puts people on seats, each person on one seat at most.
 *
 * <p>People are numbered in the order in which they are preferred. Because what a person costs does not depend on the seat,
 * taking them in that order, each one who can still be fitted in, gives the best set of people there is (the sets that can be
 * seated are a transversal matroid, for which greedy is optimal); no search through the combinations is needed.
 */
final class Seating {

    private static final int NOBODY = -1;

    /** For each person the seats that they could take. */
    private final List<BitSet> seatsOfPerson;

    private final int seats;
    private final int[] personOnSeat;

    private Seating(List<BitSet> seatsOfPerson, int seats) {
        this.seatsOfPerson = seatsOfPerson;
        this.seats = seats;
        this.personOnSeat = new int[seats];
        Arrays.fill(personOnSeat, NOBODY);
    }

    /**
     * The preferred people for all seats.
     *
     * @param present who could sit at all
     * @return for each seat the number of its person; nothing when not all seats can be taken. Among the ways to seat the
     *     chosen people, the first seat gets the lowest number that it can have, then the second, and so on.
     */
    static Optional<int[]> best(List<BitSet> seatsOfPerson, int seats, BitSet present) {
        Seating seating = new Seating(seatsOfPerson, seats);
        if (seating.fill(present) < seats) {
            return Optional.empty();
        }
        BitSet chosen = new BitSet();
        Arrays.stream(seating.personOnSeat).forEach(chosen::set);
        return Optional.of(inOrder(seatsOfPerson, seats, chosen));
    }

    /** The seats that cannot all be taken because too few people share them; empty when everyone finds a seat. */
    static BitSet tooFew(List<BitSet> seatsOfPerson, int seats, BitSet present) {
        Seating seating = new Seating(seatsOfPerson, seats);
        BitSet reached = new BitSet(seats);
        if (seating.fill(present) == seats) {
            return reached;
        }
        Deque<Integer> toVisit = new ArrayDeque<>();
        for (int seat = 0; seat < seats; seat++) {
            if (seating.personOnSeat[seat] == NOBODY) {
                reached.set(seat);
                toVisit.add(seat);
            }
        }
        // From a seat without a person over everyone who could take it to the seats on which these sit.
        while (!toVisit.isEmpty()) {
            int seat = toVisit.remove();
            for (int other = 0; other < seats; other++) {
                int person = seating.personOnSeat[other];
                if (person != NOBODY
                        && !reached.get(other)
                        && seatsOfPerson.get(person).get(seat)) {
                    reached.set(other);
                    toVisit.add(other);
                }
            }
        }
        return reached;
    }

    /** As many seats as these people can take at once; with the earlier people, where not all find one. */
    static BitSet mostSeats(List<BitSet> seatsOfPerson, int seats) {
        Seating seating = new Seating(seatsOfPerson, seats);
        BitSet everyone = new BitSet();
        everyone.set(0, seatsOfPerson.size());
        seating.fill(everyone);
        BitSet taken = new BitSet(seats);
        for (int seat = 0; seat < seats; seat++) {
            taken.set(seat, seating.personOnSeat[seat] != NOBODY);
        }
        return taken;
    }

    /** Seats whoever can be fitted in, in the order of preference; how many seats are taken then. */
    private int fill(BitSet present) {
        int taken = 0;
        for (int person = present.nextSetBit(0);
                person >= 0 && taken < seats;
                person = present.nextSetBit(person + 1)) {
            if (fitIn(person, new BitSet(seats))) {
                taken++;
            }
        }
        return taken;
    }

    /** Finds the person a seat, moving others to another of theirs where that helps; nobody loses theirs. */
    private boolean fitIn(int person, BitSet tried) {
        BitSet possible = seatsOfPerson.get(person);
        for (int seat = possible.nextSetBit(0); seat >= 0; seat = possible.nextSetBit(seat + 1)) {
            if (!tried.get(seat)) {
                tried.set(seat);
                if (personOnSeat[seat] == NOBODY || fitIn(personOnSeat[seat], tried)) {
                    personOnSeat[seat] = person;
                    return true;
                }
            }
        }
        return false;
    }

    private static int[] inOrder(List<BitSet> seatsOfPerson, int seats, BitSet chosen) {
        int[] order = new int[seats];
        BitSet left = (BitSet) chosen.clone();
        for (int seat = 0; seat < seats; seat++) {
            int person = left.nextSetBit(0);
            while (!seatsOfPerson.get(person).get(seat)
                    || !restFits(seatsOfPerson, seats, seat + 1, without(left, person))) {
                person = left.nextSetBit(person + 1);
            }
            order[seat] = person;
            left.clear(person);
        }
        return order;
    }

    private static boolean restFits(List<BitSet> seatsOfPerson, int seats, int fromSeat, BitSet people) {
        List<BitSet> rest = seatsOfPerson.stream()
                .map(possible -> possible.get(fromSeat, seats))
                .toList();
        return new Seating(rest, seats - fromSeat).fill(people) == seats - fromSeat;
    }

    private static BitSet without(BitSet people, int person) {
        BitSet others = (BitSet) people.clone();
        others.clear(person);
        return others;
    }
}
