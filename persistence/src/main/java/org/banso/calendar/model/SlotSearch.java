package org.banso.calendar.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banso.calendar.model.SlotTerms.Seat;
import org.banso.calendar.model.SlotWorld.Candidate;
import org.banso.calendar.model.SlotWorld.RoomOption;
import org.banso.directory.model.Role;
import org.banso.directory.model.Staff;
import org.banso.directory.model.StaffLine;
import org.banso.kernel.model.DateRange;
import org.banso.kernel.model.TimeSpan;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/**
 * From a wish to offers: who could meet which need, when they are busy, and the finder's times in the words of the wish.
 *
 * <p>One class because the wish is turned into the finder's terms and its answer back into the wish's words. Two steps, because what must be read depends on the wish: first {@link #resources} and {@link #daysToRead}, then
 * {@link #answer}.
 */
public final class SlotSearch {

    /** Beyond the days asked for, so far is looked whether more days would help. */
    private static final int FURTHER_DAYS = 28;

    private final SlotWish wish;
    private final Map<String, Colleague> colleagues;
    private final List<Seat> seats;
    private final List<Colleague> optional;
    private final List<RoomLine> rooms;

    /** A colleague with what the directory says about them. */
    public record Colleague(StaffLine line, Set<Role> roles) {

        public static Colleague of(Staff staff) {
            return new Colleague(
                    staff.line(),
                    Arrays.stream(Role.values()).filter(staff::hasRole).collect(Collectors.toUnmodifiableSet()));
        }

        boolean meets(Need need) {
            return need.isMetBy(line.uid(), line.agency(), roles, line.skills());
        }
    }

    /** How the diaries stand. */
    public record Diaries(Map<Resource, List<TimeSpan>> booked, Map<String, List<TimeSpan>> away) {}

    /**
     * @param staff everyone active
     * @param rooms all that can be booked
     */
    public SlotSearch(SlotWish wish, List<Colleague> staff, List<RoomLine> rooms) {
        this.wish = wish;
        this.rooms = List.copyOf(rooms);
        seats = seats(wish.needs(), staff).stream()
                .map(seat -> narrowed(seat, staff))
                .toList();
        optional = staff.stream()
                .filter(colleague ->
                        wish.asked().optional().contains(colleague.line().uid()))
                .toList();
        Set<String> needed = Stream.concat(
                        seats.stream().flatMap(seat -> seat.ofAnyGender().stream()),
                        optional.stream().map(colleague -> colleague.line().uid()))
                .collect(Collectors.toSet());
        colleagues = staff.stream()
                .filter(colleague -> needed.contains(colleague.line().uid()))
                .collect(Collectors.toMap(colleague -> colleague.line().uid(), Function.identity()));
    }

    /** The uids of everyone who could be offered. */
    public Set<String> people() {
        return colleagues.keySet();
    }

    /** Everyone and everything whose diary must be read. */
    public List<Resource> resources() {
        return Stream.concat(
                        people().stream().map(Resource::person), rooms.stream().map(room -> Resource.room(room.id())))
                .sorted()
                .toList();
    }

    /** The days whose diaries, holidays and closing days must be read. */
    public DateRange daysToRead() {
        LocalDate end = wish.fromDate().plusDays(wish.days()).plusDays(FURTHER_DAYS);
        LocalDate known = JapaneseHolidays.known().endExclusive();
        // At the calendar's end there is nothing further; a wish beyond it is refused by whoever reads the days.
        boolean cut = end.isAfter(known) && !window().endExclusive().isAfter(known);
        return DateRange.of(wish.fromDate(), cut ? known : end);
    }

    /** The days that the wish asks about. */
    private DateRange window() {
        return DateRange.of(wish.fromDate(), wish.fromDate().plusDays(wish.days()));
    }

    /** @param openTime known for {@link #daysToRead} */
    public SlotAnswer answer(OpenTime openTime, Diaries diaries, Instant now) {
        SlotTerms terms = new SlotTerms(
                window(),
                wish.excludedWeekdays(),
                wish.notBefore(),
                wish.notAfter(),
                Duration.ofMinutes(wish.lengthMinutes()),
                seats,
                wish.roomCapacity(),
                speakers());
        SlotFinder finder = new SlotFinder(new SlotWorld(
                openTime,
                daysToRead().endExclusive(),
                now,
                colleagues.keySet().stream()
                        .map(uid -> candidate(uid, openTime, diaries))
                        .toList(),
                rooms.stream()
                        .map(room ->
                                new RoomOption(room.id(), room.capacity(), booked(diaries, Resource.room(room.id()))))
                        .toList()));
        List<SlotOffer> offers = finder.find(terms, wish.atMost()).stream()
                .map(found -> offer(found, openTime, diaries, now))
                .toList();
        return offers.isEmpty() ? SlotAnswer.none(new SlotDiagnosis(finder, terms).reason()) : SlotAnswer.of(offers);
    }

    private @Nullable Set<String> speakers() {
        String language = wish.asked().oneHas();
        return language == null
                ? null
                : colleagues.values().stream()
                        .filter(colleague -> colleague.line().skills().contains(language))
                        .map(colleague -> colleague.line().uid())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whoever is asked for by name is whoever they are. */
    private Seat narrowed(Seat seat, List<Colleague> staff) {
        String gender = wish.asked().allHave();
        if (gender == null || seat.need().isOnePerson()) {
            return seat;
        }
        Set<String> having = staff.stream()
                .filter(colleague -> colleague.line().skills().contains(gender))
                .map(colleague -> colleague.line().uid())
                .filter(seat.uids()::contains)
                .collect(Collectors.toUnmodifiableSet());
        return new Seat(seat.need(), having, seat.uids());
    }

    private int way(String uid) {
        return wish.asked().wayMinutes().getOrDefault(colleagues.get(uid).line().agency(), 0);
    }

    /**
     * Whoever goes out is not free for so long before and after either: their busy times, and the hours in which the doors are
     * closed, reach so much further.
     */
    private List<TimeSpan> reaching(List<TimeSpan> busy, String uid, OpenTime openTime) {
        Duration way = Duration.ofMinutes(way(uid));
        if (way.isZero()) {
            return busy;
        }
        Stream<TimeSpan> closed = openTime.days().known().days().flatMap(day -> {
            TimeSpan open = openTime.hours().on(day);
            return Stream.of(
                    TimeSpan.of(open.startInclusive().minus(way), open.startInclusive()),
                    TimeSpan.of(open.endExclusive(), open.endExclusive().plus(way)));
        });
        return Stream.concat(busy.stream(), closed)
                .map(span -> TimeSpan.of(
                        span.startInclusive().minus(way), span.endExclusive().plus(way)))
                .toList();
    }

    private Candidate candidate(String uid, OpenTime openTime, Diaries diaries) {
        List<TimeSpan> booked = booked(diaries, Resource.person(uid));
        List<TimeSpan> all = new ArrayList<>(booked);
        all.addAll(diaries.away().getOrDefault(uid, List.of()));
        List<TimeSpan> busy = reaching(all, uid, openTime);
        TimeSpan asked = TimeSpan.ofDays(window());
        long bookedMinutes = booked.stream()
                .flatMap(span -> span.intersection(asked).stream())
                .mapToLong(span -> span.duration().toMinutes())
                .sum();
        return new Candidate(uid, busy, wish.familiar().contains(uid), bookedMinutes);
    }

    private static List<TimeSpan> booked(Diaries diaries, Resource resource) {
        return diaries.booked().getOrDefault(resource, List.of());
    }

    private SlotOffer offer(SlotFinder.Found found, OpenTime openTime, Diaries diaries, Instant now) {
        List<OfferReason> reasons = new ArrayList<>();
        long wait = ChronoUnit.DAYS.between(Tokyo.dateOf(now), found.span().startDate());
        reasons.add(new OfferReason(OfferReason.Kind.WAIT, Math.toIntExact(wait), 0));
        if (!wish.familiar().isEmpty()) {
            long familiar = found.people().stream().filter(Candidate::familiar).count();
            reasons.add(new OfferReason(
                    OfferReason.Kind.CONTINUITY,
                    Math.toIntExact(familiar),
                    found.people().size()));
        }
        long load = found.people().stream().mapToLong(Candidate::bookedMinutes).sum();
        reasons.add(new OfferReason(OfferReason.Kind.LOAD, Math.toIntExact(load), 0));
        int travel = found.people().stream()
                .mapToInt(person -> 2 * way(person.uid()))
                .sum();
        if (travel > 0) {
            reasons.add(new OfferReason(OfferReason.Kind.TRAVEL, travel, 0));
        }
        List<StaffLine> guests = optional.stream()
                .map(Colleague::line)
                .filter(line ->
                        found.people().stream().noneMatch(person -> person.uid().equals(line.uid())))
                .filter(line ->
                        candidate(line.uid(), openTime, diaries).busy().stream().noneMatch(found.span()::overlaps))
                .toList();
        if (!optional.isEmpty()) {
            long seated = optional.stream()
                    .filter(one -> found.people().stream()
                            .anyMatch(person -> person.uid().equals(one.line().uid())))
                    .count();
            reasons.add(new OfferReason(
                    OfferReason.Kind.OPTIONAL, guests.size() + Math.toIntExact(seated), optional.size()));
        }
        RoomOption room = found.room();
        return new SlotOffer(
                found.span().startInclusive(),
                found.span().endExclusive(),
                found.people().stream()
                        .map(person -> colleagues.get(person.uid()).line())
                        .toList(),
                room == null ? null : room.id(),
                room == null ? null : roomName(room.id()),
                reasons,
                guests);
    }

    private String roomName(long id) {
        return rooms.stream()
                .filter(room -> room.id() == id)
                .map(RoomLine::name)
                .findFirst()
                .orElseThrow();
    }

    /**
     * One seat per need, without those that a person who was asked for by name serves: who asks for a psychologist and for
     * the psychologist Ko by name, asks for one person. As many needs as possible are served so, each by another person.
     */
    private static List<Seat> seats(List<Need> needs, List<Colleague> staff) {
        List<Need> named = needs.stream().filter(Need::isOnePerson).distinct().toList();
        List<Need> open = needs.stream().filter(need -> !need.isOnePerson()).toList();
        List<BitSet> servedByNamed = named.stream()
                .map(need -> served(
                        open,
                        staff.stream()
                                .filter(colleague -> colleague.meets(need))
                                .toList()))
                .toList();
        BitSet served = Seating.mostSeats(servedByNamed, open.size());
        List<Need> left = Stream.concat(
                        named.stream(),
                        IntStream.range(0, open.size())
                                .filter(need -> !served.get(need))
                                .mapToObj(open::get))
                .toList();
        return needs.stream()
                .distinct()
                .flatMap(need -> left.stream().filter(need::equals))
                .map(need -> new Seat(need, uids(need, staff)))
                .toList();
    }

    private static BitSet served(List<Need> needs, List<Colleague> people) {
        BitSet served = new BitSet(needs.size());
        for (int need = 0; need < needs.size(); need++) {
            Need asked = needs.get(need);
            served.set(need, people.stream().anyMatch(colleague -> colleague.meets(asked)));
        }
        return served;
    }

    private static Set<String> uids(Need need, List<Colleague> staff) {
        return staff.stream()
                .filter(colleague -> colleague.meets(need))
                .map(colleague -> colleague.line().uid())
                .collect(Collectors.toUnmodifiableSet());
    }
}
