package org.banso.family.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.banso.family.model.CoupleKind;
import org.banso.family.model.FamilySheet;
import org.banso.family.model.FamilySheet.Couple;
import org.banso.family.model.FamilySheet.Parentage;
import org.banso.family.model.FamilySheet.Somebody;
import org.banso.family.model.ParentageKind;
import org.banso.person.model.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Where everybody stands in a genogram: generations from top to bottom, couples side by side, brothers and sisters by age
 * beneath their parents, the father's family on the left and the mother's on the right.
 *
 * <p>Rows are numbers from 0, columns are places of which {@link #APART} lies between strangers. The same family always
 * stands in the same way. A row's order is found by walking down from the eldest of the father's line, its places by
 * drawing children under their parents as far as nobody comes too near.
 *
 * <p>One class because order and places look at the same chains.
 */
final class GenogramLayout {

    /** Between two who are no couple. */
    static final double APART = 1.12;

    /** Between two of a couple: their line needs room for what has become of them. */
    static final double COUPLE_APART = 1.35;

    /** Enough for every family that was tried, and the same for all. */
    private static final int ROUNDS = 120;

    /** Whoever hangs on nobody gives way to everybody. */
    private static final double UNMOVED = 0.01;

    /** Children and their parents: one alone, or two, whether or not these are a couple. */
    record Union(long one, @Nullable Long two, List<Long> children) {

        boolean has(long person) {
            return one == person || two != null && two == person;
        }
    }

    private final Map<Long, Somebody> people = new LinkedHashMap<>();
    private final Map<Long, Set<Long>> partners = new HashMap<>();
    private final Map<Long, Union> above = new HashMap<>();
    private final List<Union> unions = new ArrayList<>();
    private final Map<Long, Integer> rows = new HashMap<>();
    private final Map<Long, List<Long>> chains = new HashMap<>();
    private final List<List<List<Long>>> seats = new ArrayList<>();
    private final Set<List<Long>> seated = new HashSet<>();
    private final Map<Long, Double> columns = new HashMap<>();

    GenogramLayout(FamilySheet family) {
        family.people().forEach(one -> people.put(one.id(), one));
        couple(family.couples());
        unite(family);
        generations(family.people().isEmpty() ? null : family.people().get(0));
        chain(family.couples());
        seat();
        place();
    }

    double column(long person) {
        return columns.get(person);
    }

    int row(long person) {
        return rows.get(person);
    }

    int rows() {
        return seats.size();
    }

    double widest() {
        return columns.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    List<Union> unions() {
        return List.copyOf(unions);
    }

    /** Whether two stand side by side with nobody between. */
    boolean areNeighbours(long one, long two) {
        List<Long> chain = chains.get(one);
        return chain.contains(two) && Math.abs(chain.indexOf(one) - chain.indexOf(two)) == 1;
    }

    // ---- who belongs to whom ----------------------------------------------------------------------------------------

    private void couple(List<Couple> couples) {
        for (Couple couple : couples) {
            join(couple.one(), couple.two());
        }
    }

    private void join(long one, long two) {
        partners.computeIfAbsent(one, none -> new LinkedHashSet<>()).add(two);
        partners.computeIfAbsent(two, none -> new LinkedHashSet<>()).add(one);
    }

    /** Each child stands under one pair of parents: those by birth, or else by adoption, or else who fosters it. */
    private void unite(FamilySheet family) {
        Map<List<Long>, List<Long>> children = new LinkedHashMap<>();
        for (Somebody child : family.people()) {
            List<Long> parents = parents(family, child.id());
            if (!parents.isEmpty()) {
                children.computeIfAbsent(parents, none -> new ArrayList<>()).add(child.id());
            }
        }
        children.forEach((parents, all) -> {
            all.sort(Comparator.comparing((Long child) -> people.get(child), byAge()));
            Long two = parents.size() > 1 ? parents.get(1) : null;
            Union union = new Union(parents.get(0), two, List.copyOf(all));
            unions.add(union);
            all.forEach(child -> above.put(child, union));
            if (two != null) {
                join(parents.get(0), two);
            }
        });
        for (Couple couple : family.couples()) {
            if (unions.stream().noneMatch(union -> union.has(couple.one()) && union.has(couple.two()))) {
                unions.add(new Union(couple.one(), couple.two(), List.of()));
            }
        }
    }

    private static Comparator<Somebody> byAge() {
        return Comparator.comparing(Somebody::born, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private static List<Long> parents(FamilySheet family, long child) {
        for (ParentageKind kind : ParentageKind.values()) {
            List<Long> parents = family.parentages().stream()
                    .filter(one -> one.child() == child && one.kind() == kind)
                    .map(Parentage::parent)
                    .distinct()
                    .sorted()
                    .limit(2)
                    .toList();
            if (!parents.isEmpty()) {
                return parents;
            }
        }
        return List.of();
    }

    // ---- generations
    // --------------------------------------------------------------------------------------------------

    /** Parents one row up, partners in the same; who belongs to nobody stands beside the first. */
    private void generations(@Nullable Somebody first) {
        if (first == null) {
            return;
        }
        spread(first.id(), 0);
        for (long one : people.keySet()) {
            if (!rows.containsKey(one)) {
                spread(one, 0);
            }
        }
        for (int round = 0; round < people.size() && push(); round++) {
            continue;
        }
        int least = rows.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        rows.replaceAll((one, row) -> row - least);
    }

    private void spread(long from, int row) {
        Deque<Long> next = new ArrayDeque<>(List.of(from));
        rows.put(from, row);
        while (!next.isEmpty()) {
            long one = next.poll();
            int mine = rows.get(one);
            partners.getOrDefault(one, Set.of()).forEach(other -> reach(other, mine, next));
            Union up = above.get(one);
            if (up != null) {
                reach(up.one(), mine - 1, next);
                if (up.two() != null) {
                    reach(up.two(), mine - 1, next);
                }
                up.children().forEach(other -> reach(other, mine, next));
            }
            for (Union union : unions) {
                if (union.has(one)) {
                    union.children().forEach(child -> reach(child, mine + 1, next));
                }
            }
        }
    }

    private void reach(long other, int row, Deque<Long> next) {
        if (rows.putIfAbsent(other, row) == null) {
            next.add(other);
        }
    }

    /** Where generations meet askew, the younger ones go down; answers whether somebody went. */
    private boolean push() {
        boolean moved = false;
        for (Union union : unions) {
            int row = rows.get(union.one());
            Long two = union.two();
            if (two != null && !rows.get(two).equals(row)) {
                row = Math.max(row, rows.get(two));
                rows.put(union.one(), row);
                rows.put(two, row);
                moved = true;
            }
            for (long child : union.children()) {
                if (rows.get(child) <= row) {
                    rows.put(child, row + 1);
                    moved = true;
                }
            }
        }
        return moved;
    }

    // ---- chains: who stands side by side ----------------------------------------------------------------------------

    /** Whoever is or was a couple stands together: the former ones outside, the present one inside. */
    private void chain(List<Couple> couples) {
        for (long one : people.keySet()) {
            if (!chains.containsKey(one)) {
                Set<Long> together = together(one);
                List<Long> chain = ordered(together, couples);
                together.forEach(member -> chains.put(member, chain));
            }
        }
    }

    private Set<Long> together(long one) {
        Set<Long> found = new TreeSet<>(Set.of(one));
        Deque<Long> next = new ArrayDeque<>(found);
        while (!next.isEmpty()) {
            for (long other : inMyRow(next.poll())) {
                if (found.add(other)) {
                    next.add(other);
                }
            }
        }
        return found;
    }

    private List<Long> inMyRow(long one) {
        return partners.getOrDefault(one, Set.of()).stream()
                .filter(other -> rows.get(other).equals(rows.get(one)))
                .toList();
    }

    private List<Long> ordered(Set<Long> together, List<Couple> couples) {
        long centre = together.stream()
                .max(Comparator.comparingInt((Long one) -> inMyRow(one).size())
                        .thenComparing(one -> above.containsKey(one))
                        .thenComparing(one -> people.get(one).sex() == Sex.MALE)
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        Deque<Long> chain = new ArrayDeque<>(List.of(centre));
        Set<Long> done = new HashSet<>(Set.of(centre));
        List<Long> others = new ArrayList<>(inMyRow(centre));
        others.sort(Comparator.comparing((Long other) -> !isPresent(centre, other, couples)));
        boolean man = people.get(centre).sex() == Sex.MALE;
        for (int at = 0; at < others.size(); at++) {
            long other = others.get(at);
            boolean right = (at == 0) == isOnTheRight(man, other);
            attach(other, right, chain, done);
        }
        return List.copyOf(chain);
    }

    /** A man's wife stands on his right hand as one looks, a woman's husband on the left. */
    private boolean isOnTheRight(boolean man, long other) {
        return man || people.get(other).sex() == Sex.FEMALE;
    }

    private void attach(long one, boolean right, Deque<Long> chain, Set<Long> done) {
        if (!done.add(one)) {
            return;
        }
        if (right) {
            chain.addLast(one);
        } else {
            chain.addFirst(one);
        }
        inMyRow(one).forEach(next -> attach(next, right, chain, done));
    }

    private static boolean isPresent(long one, long other, List<Couple> couples) {
        return couples.stream()
                .filter(couple ->
                        couple.one() == one && couple.two() == other || couple.one() == other && couple.two() == one)
                .findFirst()
                .map(couple -> couple.until() == null && couple.kind() != CoupleKind.DIVORCED)
                .orElse(true);
    }

    // ---- the order of a row
    // -------------------------------------------------------------------------------------------

    private void seat() {
        int depth = rows.values().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
        for (int row = 0; row < depth; row++) {
            seats.add(new ArrayList<>());
        }
        for (long one : people.keySet()) {
            if (!seated.contains(chains.get(one))) {
                seat(eldest(one, new HashSet<>()));
            }
        }
    }

    /** The top of somebody's line, by their own parents first, and of these by the father's. */
    private List<Long> eldest(long one, Set<List<Long>> seen) {
        List<Long> chain = chains.get(one);
        if (!seen.add(chain)) {
            return chain;
        }
        return Optional.ofNullable(above.get(one))
                .or(() -> chain.stream().filter(above::containsKey).findFirst().map(above::get))
                .filter(union -> !seen.contains(chains.get(union.one())))
                .map(union -> eldest(withParents(chains.get(union.one()), union.one()), seen))
                .orElse(chain);
    }

    private long withParents(List<Long> chain, long otherwise) {
        return chain.stream()
                .filter(above::containsKey)
                .min(Comparator.comparing((Long one) -> people.get(one).sex() != Sex.MALE)
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(otherwise);
    }

    /** This chain, then everybody below it, then whoever is married into them with theirs. */
    private void seat(List<Long> chain) {
        if (!seated.add(chain)) {
            return;
        }
        seats.get(rows.get(chain.get(0))).add(chain);
        unions.stream()
                .filter(union -> chain.contains(union.one()) || union.two() != null && chain.contains(union.two()))
                .sorted(Comparator.comparingDouble(union -> place(chain, union)))
                .forEach(this::children);
    }

    /** From left to right in the chain: the place between the two. */
    private static double place(List<Long> chain, Union union) {
        int one = chain.indexOf(union.one());
        int two = union.two() == null ? one : chain.indexOf(union.two());
        return one < 0 ? two : two < 0 ? one : (one + two) / 2.0;
    }

    private void children(Union union) {
        List<Long> order = new ArrayList<>(union.children());
        order.sort(Comparator.comparing(this::leadsElsewhere));
        for (long child : order) {
            List<Long> chain = chains.get(child);
            if (seated.contains(chain)) {
                continue;
            }
            List<Long> turned = leadsElsewhere(child) ? facing(chain, child) : chain;
            seat(turned);
            for (long member : turned) {
                Union other = above.get(member);
                if (other != null && !seated.contains(chains.get(other.one()))) {
                    seat(eldest(other.one(), new HashSet<>()));
                }
            }
        }
    }

    /** Whether somebody of the child's couple has parents of their own who are not seated yet. */
    private boolean leadsElsewhere(long child) {
        return chains.get(child).stream()
                .filter(member -> member != child)
                .map(above::get)
                .anyMatch(union ->
                        union != null && !union.equals(above.get(child)) && !seated.contains(chains.get(union.one())));
    }

    /** With the child on the left, on the side of its parents. */
    private List<Long> facing(List<Long> chain, long child) {
        if (chain.indexOf(child) * 2 < chain.size()) {
            return chain;
        }
        List<Long> turned = new ArrayList<>(chain);
        Collections.reverse(turned);
        List<Long> kept = List.copyOf(turned);
        kept.forEach(member -> chains.put(member, kept));
        return kept;
    }

    // ---- places
    // -------------------------------------------------------------------------------------------------------

    private void place() {
        for (List<List<Long>> row : seats) {
            double at = 0;
            for (List<Long> chain : row) {
                for (long one : chain) {
                    columns.put(one, at);
                    at += COUPLE_APART;
                }
                at += APART - COUPLE_APART;
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int at = 0; at < seats.size(); at++) {
                pull(seats.get(round % 2 == 0 ? at : seats.size() - 1 - at));
            }
        }
        double least =
                columns.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
        columns.replaceAll((one, column) -> column - least);
    }

    /** Moves a row's chains towards their parents and children, as near as the order and the distances allow. */
    private void pull(List<List<Long>> row) {
        int size = row.size();
        double[] offset = new double[size];
        double[] wish = new double[size];
        double[] weight = new double[size];
        for (int at = 0; at < size; at++) {
            offset[at] = at == 0 ? 0 : offset[at - 1] + width(row.get(at - 1)) + APART;
            Wish wished = wish(row.get(at));
            wish[at] = wished.at() - offset[at];
            weight[at] = wished.weight();
        }
        double[] found = nearestRising(wish, weight);
        for (int at = 0; at < size; at++) {
            List<Long> chain = row.get(at);
            double left = found[at] + offset[at];
            for (int place = 0; place < chain.size(); place++) {
                columns.put(chain.get(place), left + place * COUPLE_APART);
            }
        }
    }

    private static double width(List<Long> chain) {
        return (chain.size() - 1) * COUPLE_APART;
    }

    /** Where a chain's left end would stand best, and how much that counts. */
    private record Wish(double at, double weight) {}

    /** Every child wants to stand under its parents where it would stand if nobody else pulled. */
    private Wish wish(List<Long> chain) {
        double left = columns.get(chain.get(0));
        double sum = 0;
        int count = 0;
        for (long one : chain) {
            Union up = above.get(one);
            if (up != null) {
                sum += left + middle(up) + beside(up, one) - columns.get(one);
                count++;
            }
            for (Union union : unions) {
                if (union.one() == one) {
                    for (long child : union.children()) {
                        sum += left + columns.get(child) - beside(union, child) - middle(union);
                        count++;
                    }
                }
            }
        }
        return count == 0 ? new Wish(left, UNMOVED) : new Wish(sum / count, count);
    }

    /** How far from the middle of its brothers and sisters a child stands when these stand as near as they may. */
    private double beside(Union union, long child) {
        double at = 0;
        double mine = 0;
        long last = 0;
        List<Long> before = List.of();
        for (long one : inOrder(union)) {
            List<Long> chain = chains.get(one);
            if (!before.isEmpty()) {
                at += before.equals(chain) ? COUPLE_APART : APART + after(before, last) + before(chain, one);
            }
            if (one == child) {
                mine = at;
            }
            last = one;
            before = chain;
        }
        return mine - at / 2;
    }

    private List<Long> inOrder(Union union) {
        return union.children().stream()
                .sorted(Comparator.comparing(columns::get))
                .toList();
    }

    private static double before(List<Long> chain, long one) {
        return chain.indexOf(one) * COUPLE_APART;
    }

    private static double after(List<Long> chain, long one) {
        return (chain.size() - 1 - chain.indexOf(one)) * COUPLE_APART;
    }

    double middle(Union union) {
        double one = columns.get(union.one());
        return union.two() == null ? one : (one + columns.get(union.two())) / 2;
    }

    /** The numbers that never fall and lie nearest to these: neighbours that would fall stand at their weighted mean. */
    static double[] nearestRising(double[] wish, double[] weight) {
        double[] mean = new double[wish.length];
        double[] mass = new double[wish.length];
        int[] members = new int[wish.length];
        int blocks = 0;
        for (int at = 0; at < wish.length; at++) {
            mean[blocks] = wish[at];
            mass[blocks] = weight[at];
            members[blocks++] = 1;
            while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
                double both = mass[blocks - 2] + mass[blocks - 1];
                mean[blocks - 2] = (mean[blocks - 2] * mass[blocks - 2] + mean[blocks - 1] * mass[blocks - 1]) / both;
                mass[blocks - 2] = both;
                members[blocks - 2] += members[blocks - 1];
                blocks--;
            }
        }
        double[] found = new double[wish.length];
        int at = 0;
        for (int block = 0; block < blocks; block++) {
            for (int member = 0; member < members[block]; member++) {
                found[at++] = mean[block];
            }
        }
        return found;
    }
}
