package org.banso.meeting.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.access.model.CaseReader;
import org.banso.calendar.model.Bookings;
import org.banso.calendar.model.District;
import org.banso.calendar.model.Presence;
import org.banso.calendar.model.Resource;
import org.banso.calendar.model.Room;
import org.banso.calendar.model.RoomLine;
import org.banso.calendar.model.Rooms;
import org.banso.calendar.model.SlotSearch.Colleague;
import org.banso.calendar.model.WayTimes;
import org.banso.calendar.model.Ways;
import org.banso.calendar.service.OfficeTime;
import org.banso.directory.model.Roll;
import org.banso.kernel.model.DateRange;
import org.banso.kernel.model.TimeSpan;
import org.banso.kernel.model.Tokyo;
import org.banso.meeting.model.MeetingKind;
import org.banso.meeting.model.MonthTask;
import org.banso.meeting.model.Proposal;
import org.banso.meeting.model.Proposals;
import org.banso.meeting.model.Timed;
import org.banso.meeting.model.Waiting;
import org.banso.meeting.model.WaitingList;
import org.banso.policy.service.PolicyBook;

/**
 * Reads from the database what the next four weeks look like and what waits for a time in them, as far as the reader may see
 * it. What is pinned is taken; what is only proposed is where the next plan begins.
 */
@Dependent
public class MonthReading {

    private static final int WEEKS = 4;

    private final WaitingList waitingList;
    private final Proposals proposals;
    private final OfficeTime officeTime;
    private final Roll roll;
    private final Rooms rooms;
    private final Bookings bookings;
    private final Presence presence;
    private final Ways ways;
    private final PolicyBook policy;
    private final Clock clock;

    @Inject
    public MonthReading(
            WaitingList waitingList,
            Proposals proposals,
            OfficeTime officeTime,
            Roll roll,
            Rooms rooms,
            Bookings bookings,
            Presence presence,
            Ways ways,
            PolicyBook policy,
            Clock clock) {
        this.waitingList = waitingList;
        this.proposals = proposals;
        this.officeTime = officeTime;
        this.roll = roll;
        this.rooms = rooms;
        this.bookings = bookings;
        this.presence = presence;
        this.ways = ways;
        this.policy = policy;
        this.clock = clock;
    }

    /** The month with all that waits and is not pinned. */
    MonthTask read(CaseReader reader) {
        return read(reader, Proposal::isPinned);
    }

    /** The same, as if that one were not pinned. */
    MonthTask readLetting(Waiting.Key key, CaseReader reader) {
        return read(reader, proposal -> proposal.isPinned() && !proposal.key().equals(key));
    }

    private MonthTask read(CaseReader reader, Predicate<Proposal> stays) {
        LocalDate today = Tokyo.dateOf(clock.instant());
        LocalDate first = today.plusDays(1);
        LocalDate last = today.plusWeeks(WEEKS);
        DateRange days = DateRange.ofClosed(first, last);
        List<Waiting> all = waitingList.all(reader, today, last, policy.contactEveryDays());
        List<Proposal> open = proposals.openOf(all.stream().map(Waiting::caseId).collect(Collectors.toSet()));
        Set<Waiting.Key> pinned = open.stream().filter(stays).map(Proposal::key).collect(Collectors.toSet());
        List<Waiting> waiting =
                all.stream().filter(one -> !pinned.contains(one.key())).toList();
        List<Colleague> staff = roll.active().stream().map(Colleague::of).toList();
        List<RoomLine> lines = rooms.open(last).stream().map(Room::line).toList();
        TimeSpan span = TimeSpan.ofDays(days);
        Set<String> uids = staff.stream().map(one -> one.line().uid()).collect(Collectors.toSet());
        List<Resource> resources = Stream.concat(
                        uids.stream().map(Resource::person), lines.stream().map(room -> Resource.room(room.id())))
                .toList();
        Map<Resource, List<TimeSpan>> booked = new HashMap<>(bookings.busyBut(moving(waiting), span, resources));
        WayTimes times = ways.times();
        open.stream()
                .filter(stays)
                .forEach(proposal -> proposal.timed().ifPresent(timed -> take(timed, staff, times, booked)));
        return new MonthTask(
                waiting,
                MonthTask.byKey(open.stream().filter(stays.negate()).toList()),
                new MonthTask.Circumstances(
                        officeTime.on(days),
                        today,
                        first,
                        last,
                        staff,
                        lines,
                        booked,
                        presence.away(span, uids),
                        times,
                        waitingList.shutOut(uids, clock.instant()),
                        minutes()));
    }

    /** What is pinned is as if it were booked, with the ways of whoever goes out. */
    private static void take(Timed timed, List<Colleague> staff, WayTimes times, Map<Resource, List<TimeSpan>> booked) {
        District district = timed.where().district();
        for (String uid : timed.people()) {
            Duration way = staff.stream()
                    .filter(one -> district != null && one.line().uid().equals(uid))
                    .map(one ->
                            Duration.ofMinutes(times.minutes(one.line().agency(), Objects.requireNonNull(district))))
                    .findFirst()
                    .orElse(Duration.ZERO);
            TimeSpan during = timed.during();
            take(
                    Resource.person(uid),
                    TimeSpan.of(
                            during.startInclusive().minus(way),
                            during.endExclusive().plus(way)),
                    booked);
        }
        Long roomId = timed.where().roomId();
        if (roomId != null) {
            take(Resource.room(roomId), timed.during(), booked);
        }
    }

    private static void take(Resource resource, TimeSpan span, Map<Resource, List<TimeSpan>> booked) {
        List<TimeSpan> spans = new ArrayList<>(booked.getOrDefault(resource, List.of()));
        spans.add(span);
        booked.put(resource, spans);
    }

    private static Set<Long> moving(List<Waiting> waiting) {
        return waiting.stream()
                .flatMap(one -> Stream.ofNullable(one.moved()))
                .map(Waiting.Moved::meetingId)
                .collect(Collectors.toSet());
    }

    private Map<MeetingKind, Integer> minutes() {
        Function<MeetingKind, Integer> minutes = kind -> switch (kind) {
            case JOINT_INTAKE -> policy.intakeLengthMinutes();
            case HOME_VISIT -> policy.laterLengthMinutes();
            default -> policy.meetingLengthMinutes();
        };
        return Arrays.stream(MeetingKind.values())
                .collect(Collectors.toMap(Function.identity(), minutes, (one, two) -> one, LinkedHashMap::new));
    }
}
