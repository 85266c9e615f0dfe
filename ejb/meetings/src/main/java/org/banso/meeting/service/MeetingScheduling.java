package org.banso.meeting.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.access.model.Deed;
import org.banso.access.model.Ground;
import org.banso.access.service.CaseGate;
import org.banso.assessment.service.IntakeRecording;
import org.banso.calendar.model.CalendarReason;
import org.banso.calendar.model.District;
import org.banso.calendar.model.Need;
import org.banso.calendar.model.SlotAnswer;
import org.banso.calendar.model.SlotWish;
import org.banso.calendar.model.TakeTime;
import org.banso.calendar.model.WayTimes;
import org.banso.calendar.model.Ways;
import org.banso.calendar.service.FreeTime;
import org.banso.calendar.service.TimeBooking;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFiles;
import org.banso.casefile.model.ConsentCoverage;
import org.banso.casefile.model.Consents;
import org.banso.casefile.model.StoryValue;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.directory.model.Staff;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.TimeSpan;
import org.banso.kernel.model.Tokyo;
import org.banso.meeting.model.AskMeeting;
import org.banso.meeting.model.AskedGender;
import org.banso.meeting.model.AskedLanguage;
import org.banso.meeting.model.BookMeeting;
import org.banso.meeting.model.Calling;
import org.banso.meeting.model.CancelMeeting;
import org.banso.meeting.model.KindChoice;
import org.banso.meeting.model.Meeting;
import org.banso.meeting.model.MeetingKind;
import org.banso.meeting.model.MeetingReason;
import org.banso.meeting.model.Meetings;
import org.banso.meeting.model.MoveMeeting;
import org.banso.meeting.model.Place;
import org.banso.policy.service.PolicyBook;

/**
 * Calling meetings: which kind is lawful now, when everybody could come, the call itself, moving it, and calling it off.
 *
 * <p>One class because all of them keep case, calendar and intake in step within one transaction.
 */
@Stateless
@RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
public class MeetingScheduling {

    /** The story's lines of a call. Values: the kind, the day, the time of day. */
    public static final String CALLED = "meeting.CALLED";

    public static final String JOINT_INTAKE_BOOKED = "meeting.JOINT_INTAKE_BOOKED";

    /** The story's line of a meeting that moved. Values: the kind, the new day, the time of day. */
    public static final String MOVED = "meeting.MOVED";

    /** The story's line of a meeting called off. Values: the kind, the day. */
    public static final String CANCELLED = "meeting.CANCELLED";

    @Inject
    private CaseGate gate;

    @Inject
    private Meetings meetings;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Consents consents;

    @Inject
    private Roll roll;

    @Inject
    private PolicyBook policy;

    @Inject
    private FreeTime freeTime;

    @Inject
    private TimeBooking booking;

    @Inject
    private Ways ways;

    @Inject
    private IntakeRecording intake;

    @Inject
    private Event<CaseHappening> happenings;

    @Inject
    private Clock clock;

    protected MeetingScheduling() {}

    public MeetingScheduling(
            CaseGate gate,
            Meetings meetings,
            CaseFiles caseFiles,
            Consents consents,
            Roll roll,
            PolicyBook policy,
            FreeTime freeTime,
            TimeBooking booking,
            Ways ways,
            IntakeRecording intake,
            Event<CaseHappening> happenings,
            Clock clock) {
        this.gate = gate;
        this.meetings = meetings;
        this.caseFiles = caseFiles;
        this.consents = consents;
        this.roll = roll;
        this.policy = policy;
        this.freeTime = freeTime;
        this.booking = booking;
        this.ways = ways;
        this.intake = intake;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Every kind as it stands for the case today, with the lawful way where consent is missing; for whoever may call one. */
    @Audited(value = "meeting.choices", look = true)
    public List<KindChoice> choices(@CaseId long caseId) {
        gate.require(Deed.INVITE, caseId);
        boolean noConsent = consentToday(caseId).isNone();
        return Arrays.stream(MeetingKind.values())
                .map(kind -> new KindChoice(
                        kind,
                        kind.law(),
                        usualMinutes(kind),
                        kind.needsConsent() && noConsent,
                        kind.alternative().orElse(null)))
                .toList();
    }

    /**
     * The first times at which the people whom the kind needs, those who are wished for and a room are free; or why there
     * are none.
     *
     * @throws Refused WRONG_ORDER, CONSENT_MISSING, TOO_SHORT, as the call itself would
     */
    @Audited(value = "meeting.offers", look = true)
    public SlotAnswer offers(@Valid @NotNull AskMeeting asked) {
        gate.require(Deed.WRITE, asked.caseId());
        MeetingKind kind = asked.kind();
        CaseFile file = caseFiles.get(asked.caseId());
        Calling.mustFitTheCase(kind, file.state(), file.step());
        Calling.mustHaveConsent(kind, consentToday(asked.caseId()));
        int length = Optional.ofNullable(asked.lengthMinutes()).orElseGet(() -> usualMinutes(kind));
        Calling.mustBeLongEnough(Duration.ofMinutes(length), leastLength(kind));

        List<Need> needs = new ArrayList<>(kind.needs());
        asked.people().stream().sorted().map(Need::ofPerson).forEach(needs::add);
        Place place = asked.place();
        if (place == Place.VISIT) {
            if (asked.asked().district() == null) {
                throw new Refused(MeetingReason.VISIT_GOES_OUT);
            }
            for (Need companion : MeetingKind.HOME_VISIT.companions()) {
                if (needs.size() < MeetingKind.HOME_VISIT.leastPeople()) {
                    needs.add(companion);
                }
            }
        }
        return freeTime.offers(new SlotWish(
                length,
                needs,
                place == Place.ROOM
                        ? needs.size()
                                + kind.guests()
                                + asked.asked().optional().size()
                        : 0,
                Optional.ofNullable(asked.from()).orElseGet(() -> Tokyo.dateOf(clock.instant())),
                policy.finderWindowDays(),
                asked.notBefore(),
                asked.notAfter(),
                asked.excludedWeekdays(),
                meetings.familiarWith(asked.caseId()),
                SlotWish.FIVE,
                inTheCalendarsWords(asked.asked(), place)));
    }

    private SlotWish.Asked inTheCalendarsWords(AskMeeting.Asked asked, Place place) {
        District district = asked.district();
        AskedGender gender = asked.gender();
        AskedLanguage language = asked.language();
        WayTimes times = ways.times();
        return new SlotWish.Asked(
                gender == null ? null : gender.skill(),
                language == null ? null : language.skill(),
                asked.optional(),
                place != Place.VISIT || district == null
                        ? Map.of()
                        : Arrays.stream(Agency.values())
                                .collect(
                                        Collectors.toMap(agency -> agency, agency -> times.minutes(agency, district))));
    }

    /**
     * Calls it. What was offered is looked at again, all of it; who of two is faster is decided by the database.
     *
     * @return its id
     * @throws Refused SHUT_OUT for whoever may not see the case; {@link Meeting#call}; INTAKE_ALREADY_BOOKED; whatever {@link TimeBooking#take} refuses
     */
    @Audited("meeting.book")
    public long book(@Valid @NotNull BookMeeting command) {
        Actor actor = gate.require(Deed.INVITE, command.caseId());
        MeetingKind kind = command.kind();
        command.people().forEach(uid -> mustBeCallable(kind, command.caseId(), uid));
        CaseFile file = caseFiles.get(command.caseId());
        if (kind == MeetingKind.JOINT_INTAKE) {
            meetings.openIntakeForChange(command.caseId()).ifPresent(open -> {
                throw new Refused(
                        MeetingReason.INTAKE_ALREADY_BOOKED, open.during().startInclusive());
            });
        }
        List<Calling.Called> people =
                command.people().stream().sorted().map(this::called).toList();
        TimeSpan during = TimeSpan.of(command.startsAt(), command.endsAt());
        Meeting meeting = meetings.add(Meeting.call(
                new Calling(kind, command.caseId(), during, command.where(), people, actor.uid()),
                new Calling.Circumstances(
                        clock.instant(),
                        file.state(),
                        file.step(),
                        consentToday(command.caseId()),
                        leastLength(kind))));
        takeTime(meeting, people);
        if (kind == MeetingKind.JOINT_INTAKE) {
            intake.expect(command.caseId(), meeting.id(), command.startsAt(), interviewers(kind, people));
        }
        tell(kind == MeetingKind.JOINT_INTAKE ? JOINT_INTAKE_BOOKED : CALLED, meeting, actor);
        meetings.flush();
        return meeting.id();
    }

    /**
     * Moves it: what it had booked is free again and the new time is taken, or nothing happens at all.
     *
     * @throws Refused SHUT_OUT; {@link Meeting#move}; CHANGED_MEANWHILE; whatever {@link TimeBooking#take} refuses
     */
    @Audited("meeting.move")
    public void move(@Valid @NotNull MoveMeeting command) {
        Actor actor = gate.require(Deed.INVITE, command.caseId());
        Meeting meeting = meetings.forChange(command.caseId(), command.meetingId(), command.version());
        MeetingKind kind = meeting.kind();
        command.people().forEach(uid -> mustBeCallable(kind, command.caseId(), uid));
        CaseFile file = caseFiles.get(command.caseId());
        List<Calling.Called> people =
                command.people().stream().sorted().map(this::called).toList();
        meeting.move(
                new Calling(
                        kind,
                        command.caseId(),
                        TimeSpan.of(command.startsAt(), command.endsAt()),
                        command.where(),
                        people,
                        actor.uid()),
                new Calling.Circumstances(
                        clock.instant(), file.state(), file.step(), consentToday(command.caseId()), leastLength(kind)));
        booking.giveBack(meeting.id());
        takeTime(meeting, people);
        if (kind == MeetingKind.JOINT_INTAKE) {
            intake.calledOff(command.caseId(), meeting.id());
            intake.expect(command.caseId(), meeting.id(), command.startsAt(), interviewers(kind, people));
        }
        tell(MOVED, meeting, actor);
        meetings.flush();
    }

    /** People with their ways when it is outside. */
    private void takeTime(Meeting meeting, List<Calling.Called> people) {
        District district = meeting.where().district();
        WayTimes times = district == null ? new WayTimes(List.of()) : ways.times();
        booking.take(new TakeTime(
                meeting.id(),
                meeting.during().startInclusive(),
                meeting.during().endExclusive(),
                people.stream().map(Calling.Called::uid).collect(Collectors.toSet()),
                meeting.where().roomId(),
                district == null
                        ? Map.of()
                        : people.stream()
                                .collect(Collectors.toMap(
                                        Calling.Called::uid, person -> times.minutes(person.agency(), district)))));
    }

    /**
     * Calls it off; its people and its room are free again.
     *
     * @throws Refused {@link Meeting#cancel}; CHANGED_MEANWHILE
     */
    @Audited("meeting.cancel")
    public void cancel(@Valid @NotNull CancelMeeting command) {
        Actor actor = gate.require(Deed.WRITE, command.caseId());
        Meeting meeting = meetings.forChange(command.caseId(), command.meetingId(), command.version());
        meeting.cancel();
        gate.end(meeting.caseId(), Ground.SUPPORT_CONFERENCE, meeting.id(), clock.instant());
        booking.giveBack(meeting.id());
        if (meeting.kind() == MeetingKind.JOINT_INTAKE) {
            intake.calledOff(meeting.caseId(), meeting.id());
        }
        tell(CANCELLED, meeting, actor);
        meetings.flush();
    }

    private void tell(String kind, Meeting meeting, Actor actor) {
        Instant starts = meeting.during().startInclusive();
        happenings.fire(new CaseHappening(
                meeting.caseId(),
                clock.instant(),
                kind,
                actor.uid(),
                actor.agency().name(),
                meeting.id(),
                List.of(
                        StoryValue.of(meeting.kind()),
                        StoryValue.of(Tokyo.dateOf(starts)),
                        Tokyo.timeOf(starts).toString())));
    }

    private ConsentCoverage consentToday(long caseId) {
        return consents.coverage(caseId, Tokyo.dateOf(clock.instant()));
    }

    private int usualMinutes(MeetingKind kind) {
        return switch (kind) {
            case JOINT_INTAKE -> policy.intakeLengthMinutes();
            case HOME_VISIT -> policy.laterLengthMinutes();
            case SUPPORT_COORDINATION_MEETING,
                    MULTI_LAYERED_SUPPORT_MEETING,
                    SUPPORT_CONFERENCE_ART9,
                    SUPPORT_CONFERENCE_ART106 -> policy.meetingLengthMinutes();
        };
    }

    private Duration leastLength(MeetingKind kind) {
        return kind == MeetingKind.JOINT_INTAKE ? Duration.ofMinutes(policy.intakeLengthMinutes()) : Duration.ZERO;
    }

    private void mustBeCallable(MeetingKind kind, long caseId, String uid) {
        if (kind.needsSight()) {
            gate.mustBeOpenTo(onTheRoll(uid).asListed(), Deed.READ, caseId);
        } else {
            gate.mustNotBeShutOut(caseId, uid);
        }
    }

    private Staff onTheRoll(String uid) {
        return roll.find(uid)
                .filter(Staff::isActive)
                .orElseThrow(() -> new Refused(CalendarReason.PERSON_UNKNOWN, uid));
    }

    private Calling.Called called(String uid) {
        Staff staff = onTheRoll(uid);
        Set<Role> roles = EnumSet.allOf(Role.class);
        roles.removeIf(role -> !staff.hasRole(role));
        return new Calling.Called(uid, staff.agency(), roles, staff.line().skills());
    }

    /** For each agency that the kind needs, the first of its people who is such a one. */
    private static Map<Agency, String> interviewers(MeetingKind kind, List<Calling.Called> people) {
        return kind.needs().stream()
                .collect(Collectors.toMap(
                        Need::agency,
                        need -> people.stream()
                                .filter(person -> person.meets(need))
                                .map(Calling.Called::uid)
                                .findFirst()
                                .orElseThrow()));
    }
}
