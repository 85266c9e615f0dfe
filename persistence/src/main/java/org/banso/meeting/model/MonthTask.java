package org.banso.meeting.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banso.calendar.model.District;
import org.banso.calendar.model.Need;
import org.banso.calendar.model.OpenTime;
import org.banso.calendar.model.Resource;
import org.banso.calendar.model.RoomLine;
import org.banso.calendar.model.SlotSearch.Colleague;
import org.banso.calendar.model.WayTimes;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.TimeSpan;
import org.banso.kernel.model.Tokyo;
import org.banso.planner.model.Errand;
import org.banso.planner.model.FirstFit;
import org.banso.planner.model.Horizon;
import org.banso.planner.model.LeftOut;
import org.banso.planner.model.LeftOutDiagnosis;
import org.banso.planner.model.OtherPlaces;
import org.banso.planner.model.Placement;
import org.banso.planner.model.Plan;
import org.banso.planner.model.PlanningTask;
import org.banso.planner.model.RoomTime;
import org.banso.planner.model.Worker;
import org.jspecify.annotations.Nullable;

/**
 * What waits, as the planner wants it, and the planner's plan in the words of what waits.
 *
 * <p>Who must sit there is the kind's law and whoever works on the case by name; by whom and in which language somebody wants
 * to be met narrows that: everybody of the gender asked for, and the first seat for which somebody speaks the language. A
 * meeting that moves keeps its people, and instead of whoever is away somebody of the same agency and profession may come;
 * where one can at the same time, that is tried first, because then the family has nothing new to be told.
 *
 * <p>One class because the way into bits and the way back are one numbering.
 */
public final class MonthTask {

    private static final int QUARTER = 15;
    private static final Set<Role> PROFESSIONS = Set.of(Role.CASEWORKER, Role.PSYCHOLOGIST);

    private final Circumstances now;
    private final List<LocalDate> days;
    private final int slots;
    private final Map<Waiting.Key, Timed> before;
    private final List<Waiting> planned = new ArrayList<>();
    private final List<Outcome> unplanned = new ArrayList<>();
    private final List<Timed> told = new ArrayList<>();
    private final PlanningTask task;

    /**
     * How things stand.
     *
     * @param openTime known from the first to the last day
     * @param booked who and what is taken when, without the meetings that have to move
     * @param shut by uid the cases from which they are shut out
     * @param minutes how long a kind lasts
     */
    public record Circumstances(
            OpenTime openTime,
            LocalDate today,
            LocalDate firstDay,
            LocalDate lastDay,
            List<Colleague> staff,
            List<RoomLine> rooms,
            Map<Resource, List<TimeSpan>> booked,
            Map<String, List<TimeSpan>> away,
            WayTimes ways,
            Map<String, Set<Long>> shut,
            Map<MeetingKind, Integer> minutes) {}

    /** @param before what was proposed before and may change */
    public MonthTask(List<Waiting> waiting, Map<Waiting.Key, Timed> before, Circumstances now) {
        this.now = now;
        this.before = Map.copyOf(before);
        days = now.firstDay()
                .datesUntil(now.lastDay().plusDays(1))
                .filter(now.openTime().days()::isOpen)
                .toList();
        Duration open = Duration.between(
                now.openTime().hours().startInclusive(), now.openTime().hours().endExclusive());
        slots = (int) Math.min(open.toMinutes() / QUARTER, Horizon.MOST_SLOTS);
        Horizon horizon = new Horizon(
                slots,
                days.stream()
                        .mapToInt(day -> (int) (day.toEpochDay() - now.today().toEpochDay()))
                        .toArray());
        List<Worker> workers = now.staff().stream()
                .map(one -> new Worker(
                        one.line().uid(),
                        site(one.line().agency()),
                        free(one.line().uid())))
                .toList();
        List<RoomTime> rooms = now.rooms().stream()
                .map(room -> new RoomTime(
                        room.id(), site(room.agency()), room.capacity(), free(booked(Resource.room(room.id())))))
                .toList();
        List<Errand> errands = new ArrayList<>();
        for (Waiting one : waiting) {
            ProposalReason reason = cannot(one);
            if (reason == null) {
                errands.add(errand(planned.size(), one));
                planned.add(one);
            } else {
                unplanned.add(new Outcome(one, minutes(one), null, reason, null, null, null, null));
            }
        }
        PlanningTask anew = PlanningTask.anew(horizon, workers, rooms, travel(), errands);
        List<@Nullable Placement> proposed = new ArrayList<>();
        for (int e = 0; e < errands.size(); e++) {
            proposed.add(proposed(anew, e));
        }
        task = new PlanningTask(horizon, workers, rooms, travel(), errands, proposed);
    }

    public PlanningTask task() {
        return task;
    }

    /** How many wait, those included that cannot be planned at all. */
    public int size() {
        return planned.size() + unplanned.size();
    }

    /** What the plan says about each that waits. */
    public List<Outcome> outcomes(Plan plan) {
        Map<Integer, LeftOut> leftOut =
                new LeftOutDiagnosis(task, plan).all().stream().collect(Collectors.toMap(LeftOut::errand, one -> one));
        Stream<Outcome> all = IntStream.range(0, planned.size()).mapToObj(e -> {
            LeftOut none = leftOut.get(e);
            return none == null ? with(e, plan.of(e).orElseThrow()) : without(e, none);
        });
        return Stream.concat(all, unplanned.stream()).toList();
    }

    /** Other times for one that waits, while all others that were proposed stay. */
    public List<Timed> others(Waiting.Key key, int atMost) {
        int errand = IntStream.range(0, planned.size())
                .filter(e -> planned.get(e).key().equals(key))
                .findFirst()
                .orElse(-1);
        if (errand < 0) {
            return List.of();
        }
        Plan asProposed = FirstFit.plan(
                new PlanningTask(
                        task.horizon(), task.workers(), task.rooms(), task.travel(), task.errands(), task.proposed()),
                Comparator.comparing(e -> task.proposed().get(e) == null));
        return OtherPlaces.of(task, asProposed, errand, atMost).stream()
                .map(placement -> timed(errand, placement))
                .toList();
    }

    private Outcome with(int e, Placement placement) {
        Waiting one = planned.get(e);
        Timed timed = timed(e, placement);
        Timed was = told.get(e);
        boolean same = was == null
                || was.startsAt().equals(timed.startsAt()) && was.people().equals(timed.people());
        Gone gone = same ? null : why(one, was);
        return new Outcome(
                one,
                minutes(one),
                timed,
                null,
                null,
                gone == null ? null : was.startsAt(),
                gone == null ? null : gone.because(),
                gone == null ? null : gone.of());
    }

    private Outcome without(int e, LeftOut none) {
        Waiting one = planned.get(e);
        Timed was = told.get(e);
        Gone gone = was == null ? null : why(one, was);
        return new Outcome(
                one,
                minutes(one),
                null,
                ProposalReason.valueOf(none.reason().name()),
                none.atAnyTime().map(placement -> start(placement)).orElse(null),
                was == null ? null : was.startsAt(),
                gone == null ? null : gone.because(),
                gone == null ? null : gone.of());
    }

    private record Gone(MovedBecause because, @Nullable String of) {}

    private Gone why(Waiting one, Timed was) {
        for (String uid : was.people()) {
            if (overlaps(now.away().getOrDefault(uid, List.of()), was)) {
                return new Gone(MovedBecause.PERSON_AWAY, uid);
            }
        }
        for (String uid : was.people()) {
            if (overlaps(booked(Resource.person(uid)), was)) {
                return new Gone(MovedBecause.PERSON_BOOKED, uid);
            }
        }
        Long room = was.where().roomId();
        if (room != null
                && (now.rooms().stream().noneMatch(line -> line.id() == room)
                        || overlaps(booked(Resource.room(room)), was))) {
            return new Gone(MovedBecause.ROOM_TAKEN, null);
        }
        int day = days.indexOf(Tokyo.dateOf(was.startsAt()));
        long body = (1L << quarters(was.minutes())) - 1 << slot(was.startsAt());
        boolean can = day >= 0 && (possible(one)[day] & body) == body;
        return new Gone(can ? MovedBecause.MADE_WAY : MovedBecause.FAMILY_CANNOT, null);
    }

    private static boolean overlaps(List<TimeSpan> spans, Timed was) {
        return spans.stream().anyMatch(span -> span.overlaps(was.during()));
    }

    private @Nullable ProposalReason cannot(Waiting one) {
        if (one.moved() == null && one.kind().needsConsent() && !one.hasConsent()) {
            return ProposalReason.CONSENT_MISSING;
        }
        return one.moved() == null && place(one) == Place.VISIT && one.wish().district() == null
                ? ProposalReason.DISTRICT_UNKNOWN
                : null;
    }

    private static Place place(Waiting one) {
        if (one.kind() == MeetingKind.HOME_VISIT) {
            return Place.VISIT;
        }
        boolean family = one.kind() == MeetingKind.JOINT_INTAKE && one.wish().place() != null;
        return family ? one.wish().place() : Place.ROOM;
    }

    private Errand errand(int key, Waiting one) {
        List<int[]> seats = seats(one);
        int[] familiar = Stream.concat(one.familiar().stream(), one.workers().stream())
                .distinct()
                .mapToInt(this::worker)
                .filter(worker -> worker >= 0)
                .toArray();
        Errand.Where where =
                switch (one.moved() == null ? place(one) : one.moved().where().place()) {
                    case PHONE -> new Errand.ByPhone();
                    case VISIT -> new Errand.AtSite(site(district(one)));
                    case ROOM -> new Errand.InRoom(seats.size() + one.kind().guests());
                };
        return new Errand(key, quarters(minutes(one)), one.urgency(), seats, familiar, where, possible(one));
    }

    private static District district(Waiting one) {
        District moved = one.moved() == null ? null : one.moved().where().district();
        District wished = one.wish().district();
        if (moved != null) {
            return moved;
        }
        if (wished == null) {
            throw new IllegalStateException("a visit without a district is not planned");
        }
        return wished;
    }

    private int minutes(Waiting one) {
        return one.moved() == null
                ? now.minutes().getOrDefault(one.kind(), QUARTER)
                : (int) Duration.between(one.moved().startsAt(), one.moved().endsAt())
                        .toMinutes();
    }

    private List<int[]> seats(Waiting one) {
        if (one.moved() != null) {
            return one.moved().people().stream()
                    .map(uid -> seatOfCalled(one, uid))
                    .toList();
        }
        List<List<Colleague>> seats = new ArrayList<>();
        if (one.kind() == MeetingKind.JOINT_INTAKE) {
            one.kind().needs().forEach(need -> seats.add(meeting(one, need)));
        } else if (one.kind() == MeetingKind.HOME_VISIT) {
            List<Colleague> workers = workersOf(one, any -> true);
            seats.add(workers.isEmpty() ? professionals(one) : workers);
            seats.add(professionals(one));
        } else {
            for (Need need :
                    List.of(Need.of(Agency.PLAT_HOME, Role.CASEWORKER), Need.of(Agency.MERKMAL, Role.PSYCHOLOGIST))) {
                List<Colleague> workers = workersOf(one, colleague -> meets(colleague, need));
                seats.add(workers.isEmpty() ? meeting(one, need) : workers);
            }
        }
        return narrowed(one, seats).stream().map(this::indexes).toList();
    }

    /** Only those of the gender asked for, and on one seat only those who speak the language. */
    private static List<List<Colleague>> narrowed(Waiting one, List<List<Colleague>> seats) {
        AskedGender gender = one.wish().gender();
        List<List<Colleague>> narrowed = new ArrayList<>();
        for (List<Colleague> seat : seats) {
            narrowed.add(gender == null ? seat : having(seat, gender.skill()));
        }
        AskedLanguage language = one.wish().language();
        if (language != null) {
            int speaks = 0;
            for (int seat = narrowed.size() - 1; seat >= 0; seat--) {
                speaks = having(narrowed.get(seat), language.skill()).isEmpty() ? speaks : seat;
            }
            narrowed.set(speaks, having(narrowed.get(speaks), language.skill()));
        }
        return narrowed;
    }

    private static List<Colleague> having(List<Colleague> seat, String skill) {
        return seat.stream().filter(one -> one.line().skills().contains(skill)).toList();
    }

    private int[] seatOfCalled(Waiting one, String uid) {
        Waiting.Moved moved = one.moved();
        Optional<Colleague> called = now.staff().stream()
                .filter(colleague -> colleague.line().uid().equals(uid))
                .findFirst();
        TimeSpan during = TimeSpan.of(moved.startsAt(), moved.endsAt());
        boolean away = now.away().getOrDefault(uid, List.of()).stream().anyMatch(span -> span.overlaps(during));
        if (called.isEmpty() || !away || one.kind().bindsToSecrecy()) {
            return called.map(colleague -> new int[] {worker(uid)}).orElseGet(() -> new int[0]);
        }
        Set<Role> professions =
                called.get().roles().stream().filter(PROFESSIONS::contains).collect(Collectors.toSet());
        return indexes(mayCome(one)
                .filter(colleague ->
                        colleague.line().agency() == called.get().line().agency())
                .filter(colleague -> colleague.line().uid().equals(uid)
                        || professions.stream().anyMatch(colleague.roles()::contains)
                                && !moved.people().contains(colleague.line().uid()))
                .toList());
    }

    private List<Colleague> workersOf(Waiting one, Predicate<Colleague> such) {
        return mayCome(one)
                .filter(colleague -> one.workers().contains(colleague.line().uid()))
                .filter(such)
                .toList();
    }

    private List<Colleague> professionals(Waiting one) {
        return mayCome(one)
                .filter(colleague -> colleague.line().agency() == Agency.PLAT_HOME
                        || colleague.line().agency() == Agency.MERKMAL)
                .filter(colleague -> PROFESSIONS.stream().anyMatch(colleague.roles()::contains))
                .toList();
    }

    private List<Colleague> meeting(Waiting one, Need need) {
        return mayCome(one).filter(colleague -> meets(colleague, need)).toList();
    }

    private Stream<Colleague> mayCome(Waiting one) {
        return now.staff().stream()
                .filter(colleague -> !now.shut()
                        .getOrDefault(colleague.line().uid(), Set.of())
                        .contains(one.caseId()));
    }

    private static boolean meets(Colleague colleague, Need need) {
        return need.isMetBy(
                colleague.line().uid(),
                colleague.line().agency(),
                colleague.roles(),
                colleague.line().skills());
    }

    private int[] indexes(List<Colleague> colleagues) {
        return colleagues.stream().mapToInt(one -> worker(one.line().uid())).toArray();
    }

    private int worker(String uid) {
        for (int n = 0; n < now.staff().size(); n++) {
            if (now.staff().get(n).line().uid().equals(uid)) {
                return n;
            }
        }
        return -1;
    }

    /** Where it was to be before; of a meeting that moves, the same time with somebody instead of whoever is away. */
    private @Nullable Placement proposed(PlanningTask anew, int e) {
        Waiting one = planned.get(e);
        Waiting.Moved moved = one.moved();
        Timed was = before.get(one.key());
        if (moved == null) {
            told.add(was);
            return was == null ? null : placement(e, was);
        }
        told.add(was == null ? new Timed(moved.startsAt(), minutes(one), moved.people(), moved.where()) : was);
        Placement then = was == null ? null : placement(e, was);
        return then == null ? sameTime(anew, e, moved) : then;
    }

    private @Nullable Placement sameTime(PlanningTask anew, int e, Waiting.Moved moved) {
        int day = days.indexOf(Tokyo.dateOf(moved.startsAt()));
        Errand errand = anew.errands().get(e);
        if (day < 0 || (slot(moved.startsAt()) + errand.length()) > slots) {
            return null;
        }
        long[] then = new long[days.size()];
        then[day] = (1L << errand.length()) - 1 << slot(moved.startsAt());
        Errand same = new Errand(
                errand.key(),
                errand.length(),
                errand.urgency(),
                errand.seats(),
                errand.familiar(),
                errand.where(),
                then);
        return FirstFit.plan(
                        PlanningTask.anew(anew.horizon(), anew.workers(), anew.rooms(), anew.travel(), List.of(same)),
                        Comparator.naturalOrder())
                .of(0)
                .orElse(null);
    }

    /** @return null when a person, the room or the day is no longer there */
    private @Nullable Placement placement(int e, Timed was) {
        int day = days.indexOf(Tokyo.dateOf(was.startsAt()));
        int[] workers = was.people().stream().mapToInt(this::worker).toArray();
        List<Long> rooms = now.rooms().stream().map(RoomLine::id).toList();
        Long roomId = was.where().roomId();
        int room = roomId == null ? Placement.NO_ROOM : rooms.indexOf(roomId);
        boolean there = day >= 0
                && (roomId == null || room >= 0)
                && Arrays.stream(workers).allMatch(worker -> worker >= 0)
                && workers.length == seats(planned.get(e)).size()
                && was.startsAt().equals(start(day, slot(was.startsAt())));
        return there ? new Placement(day, slot(was.startsAt()), workers, room) : null;
    }

    private Timed timed(int e, Placement placement) {
        Waiting one = planned.get(e);
        Where where = one.moved() == null ? null : one.moved().where();
        if (placement.room() != Placement.NO_ROOM) {
            where = Where.inRoom(now.rooms().get(placement.room()).id());
        } else if (where == null) {
            where = place(one) == Place.PHONE ? Where.byPhone() : Where.visit(district(one));
        }
        return new Timed(
                start(placement),
                minutes(one),
                Arrays.stream(placement.workers())
                        .mapToObj(worker -> now.staff().get(worker).line().uid())
                        .toList(),
                where);
    }

    private Instant start(Placement placement) {
        return start(placement.day(), placement.start());
    }

    private Instant start(int day, int slot) {
        return Tokyo.at(days.get(day), now.openTime().hours().startInclusive())
                .plus(Duration.ofMinutes((long) slot * QUARTER));
    }

    /** Quarters of an hour after the doors open. */
    private int slot(Instant moment) {
        return (int) (Duration.between(now.openTime().hours().startInclusive(), Tokyo.timeOf(moment))
                        .toMinutes()
                / QUARTER);
    }

    private static int quarters(int minutes) {
        return (minutes + QUARTER - 1) / QUARTER;
    }

    private long[] possible(Waiting one) {
        FamilyWishSheet wish = one.wish();
        long hours = 0;
        for (int slot = 0; slot < slots; slot++) {
            LocalTime from = now.openTime().hours().startInclusive().plusMinutes((long) slot * QUARTER);
            boolean can = (wish.notBefore() == null || !from.isBefore(wish.notBefore()))
                    && (wish.notAfter() == null || !from.plusMinutes(QUARTER).isAfter(wish.notAfter()));
            hours |= can ? 1L << slot : 0;
        }
        long[] possible = new long[days.size()];
        for (int day = 0; day < possible.length; day++) {
            possible[day] = wish.excludedWeekdays().contains(days.get(day).getDayOfWeek()) ? 0 : hours;
        }
        return possible;
    }

    private long[] free(String uid) {
        return free(
                Stream.concat(booked(Resource.person(uid)).stream(), now.away().getOrDefault(uid, List.of()).stream())
                        .toList());
    }

    private List<TimeSpan> booked(Resource resource) {
        return now.booked().getOrDefault(resource, List.of());
    }

    /** For each day the quarters of an hour that none of the spans touches. */
    private long[] free(List<TimeSpan> busy) {
        long[] free = new long[days.size()];
        Arrays.fill(free, (1L << slots) - 1);
        for (int day = 0; day < free.length; day++) {
            TimeSpan whole = now.openTime().hours().on(days.get(day));
            for (TimeSpan span : busy) {
                if (span.overlaps(whole)) {
                    for (int slot = 0; slot < slots; slot++) {
                        TimeSpan quarter = TimeSpan.of(start(day, slot), Duration.ofMinutes(QUARTER));
                        free[day] &= span.overlaps(quarter) ? ~(1L << slot) : -1L;
                    }
                }
            }
        }
        return free;
    }

    /** The houses first, then the districts. Rooms of another house are reached in no time: they stand side by side. */
    private int[][] travel() {
        int sites = Agency.values().length + District.values().length;
        int[][] travel = new int[sites][sites];
        for (Agency agency : Agency.values()) {
            for (District district : District.values()) {
                int way = quarters(now.ways().minutes(agency, district));
                travel[site(agency)][site(district)] = way;
                travel[site(district)][site(agency)] = way;
            }
        }
        return travel;
    }

    private static int site(Agency agency) {
        return agency.ordinal();
    }

    private static int site(District district) {
        return Agency.values().length + district.ordinal();
    }

    /** The proposals as they are, by what waits: for a plan that begins with them. */
    public static Map<Waiting.Key, Timed> byKey(List<Proposal> proposals) {
        Map<Waiting.Key, Timed> timed = new LinkedHashMap<>();
        proposals.forEach(proposal -> proposal.timed().ifPresent(time -> timed.put(proposal.key(), time)));
        return timed;
    }
}
