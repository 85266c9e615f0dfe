package org.banso.meeting.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.banso.access.model.Standings;
import org.banso.access.service.CaseGate;
import org.banso.assessment.model.AssessmentOptions;
import org.banso.assessment.model.JointIntakes;
import org.banso.assessment.service.IntakeRecording;
import org.banso.calendar.model.Absences;
import org.banso.calendar.model.Bookings;
import org.banso.calendar.model.Patterns;
import org.banso.calendar.model.Presence;
import org.banso.calendar.model.Room;
import org.banso.calendar.model.Rooms;
import org.banso.calendar.model.Ways;
import org.banso.calendar.service.CalendarServices;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFiles;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.CaseSheets;
import org.banso.casefile.model.CaseWorkers;
import org.banso.casefile.model.Consent;
import org.banso.casefile.model.ConsentHow;
import org.banso.casefile.model.ConsentItem;
import org.banso.casefile.model.ConsentTerms;
import org.banso.casefile.model.Consents;
import org.banso.casefile.service.CaseWorking;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.DirectoryPerson;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.Tokyo;
import org.banso.meeting.model.FamilyWishes;
import org.banso.meeting.model.LeadDecided;
import org.banso.meeting.model.MeetingSheets;
import org.banso.meeting.model.Meetings;
import org.banso.meeting.model.Proposals;
import org.banso.meeting.model.Sittings;
import org.banso.meeting.model.TellingGrounds;
import org.banso.meeting.model.WaitingList;
import org.banso.plan.model.LeadDecisions;
import org.banso.plan.service.LeadDeciding;
import org.banso.plan.service.RoleStandings;
import org.banso.policy.model.Settings;
import org.banso.policy.service.PolicyBook;

/** Somebody at work at a moment, with this room's services on a real database and what they fired. */
final class MeetingOffice {

    /** CaseFixture's cases open on this day, a Thursday; the next day is an ordinary Friday. */
    static final Instant THURSDAY_MORNING = CaseFixture.NOW;

    static final LocalDate FRIDAY = CaseFixture.TODAY.plusDays(1);
    static final Instant FRIDAY_AT_TEN = Tokyo.at(FRIDAY, LocalTime.of(10, 0));

    static final Actor PLAT = actor("plat1", Agency.PLAT_HOME, Role.CASEWORKER);
    static final Actor SUPERVISOR =
            new Actor("plat1", "架空 plat1", Agency.PLAT_HOME, Set.of(Role.CASEWORKER, Role.SUPERVISOR));
    static final Actor MERK = actor("merk1", Agency.MERKMAL, Role.PSYCHOLOGIST);
    static final Actor HEALTH = actor("health1", Agency.HEALTH, Role.CASEWORKER);
    static final Actor EDU = actor("edu1", Agency.EDU_CENTER, Role.CENTRE_CLERK);

    final Fired<CaseHappening> happenings = new Fired<>();
    final Fired<LeadDecided> decisions = new Fired<>();

    private final EntityManager em;
    private final Actor actor;
    private final Clock clock;

    MeetingOffice(EntityManager em, Actor actor, Instant now) {
        this.em = em;
        this.actor = actor;
        this.clock = Clock.fixed(now, Tokyo.ZONE);
    }

    /** Everyone above is on the roll, and so many more pairs of a worker and a psychologist, {@code platN} and {@code merkN}. */
    static void staff(EntityManager em, int morePairs) {
        Stream<Actor> pairs = IntStream.rangeClosed(2, morePairs + 1)
                .boxed()
                .flatMap(n -> Stream.of(
                        actor("plat" + n, Agency.PLAT_HOME, Role.CASEWORKER),
                        actor("merk" + n, Agency.MERKMAL, Role.PSYCHOLOGIST)));
        new Roll(em)
                .follow(Stream.concat(Stream.of(PLAT, MERK, HEALTH, EDU), pairs)
                        .map(person -> new DirectoryPerson(
                                person.uid(), person.name(), "かな", person.agency(), Set.of(), person.roles()))
                        .toList());
        em.flush();
    }

    static long room(EntityManager em) {
        Room room = new Room("架空室", Agency.LINK_DESK, 8);
        new Rooms(em).add(room);
        em.flush();
        return room.id();
    }

    /** The subject agrees today that these agencies learn everything. */
    static Consent consent(EntityManager em, CaseFile file, Agency... agencies) {
        Consent consent = new Consents(em)
                .add(new Consent(
                        file,
                        file.subjectParticipant(),
                        new ConsentTerms(
                                ConsentHow.SIGNED_FORM,
                                CaseFixture.TODAY,
                                CaseFixture.TODAY,
                                null,
                                Set.copyOf(Arrays.asList(agencies)),
                                EnumSet.allOf(ConsentItem.class)),
                        "plat1",
                        CaseFixture.TODAY));
        em.flush();
        return consent;
    }

    /** They take it back on the Friday. */
    static void withdraw(EntityManager em, Consent consent) {
        em.merge(consent).withdraw(FRIDAY, "plat1", FRIDAY);
        em.flush();
    }

    MeetingScheduling scheduling() {
        return new MeetingScheduling(
                gate(),
                new Meetings(em),
                new CaseFiles(em),
                new Consents(em),
                new Roll(em),
                new PolicyBook(new Settings(em), clock),
                CalendarServices.freeTime(em, clock),
                CalendarServices.timeBooking(em, clock),
                new Ways(em),
                intake(),
                happenings,
                clock);
    }

    /** Thinks at once, for as many looks at a clock as its ten seconds have. */
    MeetingPlanning planning() {
        Instant[] tick = {clock.instant()};
        Clock ticking = new Clock() {
            @Override
            public ZoneId getZone() {
                return Tokyo.ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                tick[0] = tick[0].plusMillis(500);
                return tick[0];
            }
        };
        return new MeetingPlanning(
                current(),
                gate(),
                new MonthReading(
                        new WaitingList(em),
                        new Proposals(em),
                        CalendarServices.officeTime(em, clock),
                        new Roll(em),
                        new Rooms(em),
                        new Bookings(em),
                        new Presence(new Absences(em), new Patterns(em)),
                        new Ways(em),
                        new PolicyBook(new Settings(em), clock),
                        clock),
                new PlanningRuns(ticking, Runnable::run),
                new Proposals(em),
                new Roll(em),
                new Meetings(em),
                scheduling(),
                clock);
    }

    FamilyWishing wishing() {
        return new FamilyWishing(gate(), new FamilyWishes(em), clock);
    }

    MeetingHolding holding() {
        TellingGrounds grounds = new TellingGrounds(new JointIntakes(em), new Consents(em));
        return new MeetingHolding(
                current(),
                gate(),
                new Meetings(em),
                new MeetingSheets(new Rooms(em), grounds, new CaseFiles(em), new Roll(em)),
                grounds,
                new CaseFiles(em),
                new PolicyBook(new Settings(em), clock),
                deciding(),
                decisions,
                happenings,
                clock);
    }

    MeetingAgenda agenda() {
        return new MeetingAgenda(
                current(),
                gate(),
                new Meetings(em),
                new Sittings(em),
                scheduling(),
                new Rooms(em),
                CalendarServices.officeTime(em, clock),
                new Roll(em),
                clock);
    }

    MeetingPreparing preparing() {
        return new MeetingPreparing(
                current(),
                gate(),
                new Meetings(em),
                new Sittings(em),
                new Roll(em),
                new PolicyBook(new Settings(em), clock),
                clock);
    }

    MinutesApproval approval() {
        return new MinutesApproval(gate(), current(), new Meetings(em), clock);
    }

    MeetingLive live() {
        return new MeetingLive(current(), gate(), new Meetings(em), new Sittings(em), holding(), new Roll(em), clock);
    }

    PacketPrinting printing() {
        return new PacketPrinting(
                current(), gate(), new Meetings(em), new Sittings(em), new Rooms(em), new Roll(em), clock);
    }

    IntakeRecording intake() {
        return new IntakeRecording(
                gate(),
                new JointIntakes(em),
                new AssessmentOptions(em),
                new CaseFiles(em),
                new Roll(em),
                happenings,
                new CaseWorking(gate(), new CaseFiles(em), new CaseWorkers(em), new Roll(em), happenings, clock),
                clock);
    }

    List<String> told() {
        return happenings.events().stream().map(CaseHappening::kind).toList();
    }

    private LeadDeciding deciding() {
        LeadDecisions chain = new LeadDecisions(em);
        return new LeadDeciding(
                gate(),
                chain,
                new CaseFiles(em),
                new RoleStandings(gate(), chain, new CaseSheets(em), clock),
                new Roll(em),
                happenings,
                clock);
    }

    private CaseGate gate() {
        return new CaseGate(current(), new Standings(em), clock);
    }

    private CurrentActor current() {
        return new CurrentActor(null, null) {
            @Override
            public Actor actor() {
                return actor;
            }
        };
    }

    static Actor actor(String uid, Agency agency, Role role) {
        return new Actor(uid, "架空 " + uid, agency, Set.of(role));
    }
}
