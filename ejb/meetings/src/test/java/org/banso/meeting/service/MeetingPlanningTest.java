package org.banso.meeting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.banso.meeting.service.MeetingOffice.FRIDAY;
import static org.banso.meeting.service.MeetingOffice.SUPERVISOR;
import static org.banso.meeting.service.MeetingOffice.THURSDAY_MORNING;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banso.calendar.model.Absence;
import org.banso.calendar.model.Absences;
import org.banso.calendar.model.District;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.CaseState;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.TimeSpan;
import org.banso.kernel.model.Tokyo;
import org.banso.meeting.model.AcceptProposal;
import org.banso.meeting.model.AskedGender;
import org.banso.meeting.model.AskedLanguage;
import org.banso.meeting.model.Attendee;
import org.banso.meeting.model.ChangeProposal;
import org.banso.meeting.model.Meeting;
import org.banso.meeting.model.MeetingReason;
import org.banso.meeting.model.Meetings;
import org.banso.meeting.model.MovedBecause;
import org.banso.meeting.model.PinProposal;
import org.banso.meeting.model.Place;
import org.banso.meeting.model.ProposalLine;
import org.banso.meeting.model.ProposalReason;
import org.banso.meeting.model.ProposalState;
import org.banso.meeting.model.SayFamilyWish;
import org.banso.meeting.model.Timed;
import org.banso.person.model.PersonFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(120)
class MeetingPlanningTest {

    @RegisterExtension
    final Database database = new Database();

    private EntityManager em;
    private MeetingOffice office;
    private MeetingPlanning planning;
    private CaseFile first;
    private CaseFile second;

    @BeforeEach
    void twoCasesARoomAndStaff() {
        em = database.em();
        MeetingOffice.staff(em, 1);
        MeetingOffice.room(em);
        first = CaseFixture.stored(em);
        second = CaseFixture.stored(em, PersonFixture.named("架空野", "二郎", "カクウノ", "ジロウ"), CaseFixture.TODAY);
        office = new MeetingOffice(em, SUPERVISOR, THURSDAY_MORNING);
        planning = office.planning();
    }

    @Test
    void proposesATimeForAllThatWaitsAndBooksWhatIsAccepted() {
        assertThat(plan()).extracting(ProposalLine::state).containsOnly(ProposalState.PROPOSED);
        List<ProposalLine> proposed = planning.proposals();
        assertThat(proposed).extracting(ProposalLine::caseId).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(proposed).allMatch(line -> Tokyo.dateOf(line.startsAt()).equals(FRIDAY));
        assertThat(proposed).allMatch(line -> line.people().size() == 2);

        ProposalLine one = of(first);
        long meetingId = planning.accept(new AcceptProposal(first.id(), one.id(), one.version()));
        database.flushAndClear();

        Meeting booked = new Meetings(em).get(meetingId);
        assertThat(booked.during().startInclusive()).isEqualTo(one.startsAt());
        assertThat(booked.attendees()).extracting(Attendee::uid).containsExactlyInAnyOrderElementsOf(one.people());
        assertThat(planning.proposals()).extracting(ProposalLine::caseId).containsExactly(second.id());
        assertThat(plan()).extracting(ProposalLine::caseId).containsExactly(second.id());
    }

    @Test
    void whatIsBookedOrPinnedStaysAndNobodyIsTakenTwice() {
        plan();
        accept(first);
        ProposalLine two = of(second);
        planning.pin(new PinProposal(second.id(), two.id(), two.version(), true));
        CaseFile third = CaseFixture.stored(em, PersonFixture.named("架空野", "三郎", "カクウノ", "サブロウ"), CaseFixture.TODAY);
        List<ProposalLine> lines = plan();

        assertThat(of(second))
                .returns(two.startsAt(), ProposalLine::startsAt)
                .returns(ProposalState.PINNED, ProposalLine::state);
        ProposalLine three = of(third);
        assertThat(lines).hasSize(2);
        assertThat(overlapping(two, three)).isFalse();
        assertThat(planning.accept(new AcceptProposal(third.id(), three.id(), three.version())))
                .isPositive();
        assertThat(accept(second)).isPositive();
    }

    @Test
    void movesOnlyWhatAnAbsenceMeetsAndSaysWhoIsAway() {
        plan();
        long meetingId = accept(first);
        accept(second);
        database.flushAndClear();
        Meeting told = new Meetings(em).get(meetingId);
        String ill = told.attendees().get(0).uid();
        new Absences(em).add(new Absence(ill, TimeSpan.of(told.during().startInclusive(), Duration.ofMinutes(30))));

        List<ProposalLine> lines = plan();

        ProposalLine moved = of(first);
        assertThat(lines).as("the other one was told and stays").hasSize(1);
        assertThat(moved.moves()).isTrue();
        assertThat(moved.because()).isEqualTo(MovedBecause.PERSON_AWAY);
        assertThat(moved.becauseOf()).isEqualTo("架空 " + ill);
        assertThat(moved.wasAt()).isEqualTo(told.during().startInclusive());

        accept(first);
        database.flushAndClear();
        Meeting after = new Meetings(em).get(meetingId);
        assertThat(after.during().startInclusive()).isEqualTo(moved.startsAt());
        assertThat(after.attendees()).extracting(Attendee::uid).containsExactlyInAnyOrderElementsOf(moved.people());
        assertThat(office.told()).contains("meeting.MOVED");
        assertThat(plan()).isEmpty();
    }

    @Test
    void keepsTheTimeWhenAColleagueCanComeInstead() {
        plan();
        long meetingId = accept(first);
        database.flushAndClear();
        Meeting told = new Meetings(em).get(meetingId);
        new Absences(em)
                .add(new Absence(
                        told.attendees().get(0).uid(),
                        TimeSpan.of(told.during().startInclusive(), Duration.ofMinutes(30))));
        plan();
        ProposalLine other = of(second);
        planning.pin(new PinProposal(second.id(), other.id(), other.version(), true));

        ProposalLine moved = of(first);
        assertThat(moved.startsAt()).isEqualTo(told.during().startInclusive());
        assertThat(moved.people()).doesNotContain(told.attendees().get(0).uid());
    }

    @Test
    void movesAProposalThatAnAbsenceMeetsAndLeavesTheOther() {
        plan();
        ProposalLine one = of(first);
        ProposalLine two = of(second);
        String ill = one.people().stream()
                .filter(uid -> !two.people().contains(uid) || !overlapping(one, two))
                .findFirst()
                .orElseThrow();
        new Absences(em).add(new Absence(ill, TimeSpan.of(one.startsAt(), Duration.ofMinutes(15))));

        plan();

        assertThat(of(first).because()).isEqualTo(MovedBecause.PERSON_AWAY);
        assertThat(of(second)).returns(two.startsAt(), ProposalLine::startsAt).returns(null, ProposalLine::because);
    }

    @Test
    void namesEachOneThatIsLeftOutWithItsReason() {
        first.reach(CaseState.JOINT_INTAKE);
        first.reach(CaseState.ASSESSED);
        em.flush();
        wish(second, EnumSet.allOf(DayOfWeek.class), null, null, null);
        CaseFile visited = CaseFixture.stored(em, PersonFixture.named("架空野", "三郎", "カクウノ", "サブロウ"), CaseFixture.TODAY);
        wish(visited, Set.of(), null, Place.VISIT, null);
        CaseFile asking = CaseFixture.stored(em, PersonFixture.named("架空野", "四郎", "カクウノ", "シロウ"), CaseFixture.TODAY);
        wish(asking, Set.of(), AskedGender.FEMALE, null, null);

        plan();

        assertThat(of(first).reason()).isEqualTo(ProposalReason.CONSENT_MISSING);
        assertThat(of(second).reason()).isEqualTo(ProposalReason.NO_TIME_OF_THE_FAMILY);
        assertThat(of(second).reliefAt()).as("if the family could always").isNotNull();
        assertThat(of(visited).reason()).isEqualTo(ProposalReason.DISTRICT_UNKNOWN);
        assertThat(of(asking).reason()).isEqualTo(ProposalReason.NOBODY_FOR_A_SEAT);
    }

    @Test
    void aVisitGoesToTheDistrictWithTimeForTheWay() {
        wish(first, Set.of(), null, Place.VISIT, District.KARASUYAMA);
        plan();
        ProposalLine visit = of(first);
        assertThat(visit.place()).isEqualTo(Place.VISIT);
        assertThat(Tokyo.timeOf(visit.startsAt()))
                .as("forty minutes after the doors open")
                .isAfter(LocalTime.of(9, 9));

        long meetingId = accept(first);

        Instant setsOut = visit.startsAt().minus(Duration.ofMinutes(40));
        Object booked = em.createNativeQuery("""
                        select count(*) from calendar_booking where meeting_id = ?id and active
                           and lower(during) = cast(?out as timestamptz)""")
                .setParameter("id", meetingId)
                .setParameter("out", Timestamp.from(setsOut))
                .getSingleResult();
        assertThat(((Number) booked).intValue()).isEqualTo(2);
    }

    @Test
    void anotherTimeLeavesTheOthersWhereTheyAreAndStays() {
        plan();
        ProposalLine one = of(first);
        ProposalLine two = of(second);
        List<Timed> others = planning.others(first.id(), one.id());
        assertThat(others).isNotEmpty().noneMatch(other -> other.startsAt().equals(one.startsAt()));
        Timed other = others.get(others.size() - 1);

        planning.change(new ChangeProposal(
                first.id(), one.id(), one.version(), other.startsAt(), other.people(), other.where()));
        plan();

        assertThat(of(first))
                .returns(other.startsAt(), ProposalLine::startsAt)
                .returns(ProposalState.PINNED, ProposalLine::state);
        assertThat(of(second).startsAt()).isEqualTo(two.startsAt());
        assertThat(accept(first)).isPositive();
    }

    @Test
    void whoeverDoesNotSeeACaseDoesNotPlanIt() {
        MeetingPlanning outside = new MeetingOffice(em, MeetingOffice.HEALTH, THURSDAY_MORNING).planning();
        assertThat(outside.begin()).isZero();
        outside.take();
        plan();
        assertThat(outside.proposals()).isEmpty();
        ProposalLine one = of(first);
        assertThat(refusal(() -> outside.accept(new AcceptProposal(first.id(), one.id(), one.version())))
                        .reason())
                .isEqualTo(KernelReason.NOT_FOUND);
    }

    @Test
    void refusesWhatWasChangedBookedOrHasNoTime() {
        wish(second, EnumSet.allOf(DayOfWeek.class), null, null, null);
        plan();
        ProposalLine one = of(first);
        ProposalLine none = of(second);
        assertThat(refusal(() -> planning.pin(new PinProposal(second.id(), none.id(), none.version(), true)))
                        .reason())
                .isEqualTo(MeetingReason.PROPOSAL_WITHOUT_TIME);
        planning.pin(new PinProposal(first.id(), one.id(), one.version(), true));
        assertThat(refusal(() -> planning.accept(new AcceptProposal(first.id(), one.id(), one.version())))
                        .reason())
                .isEqualTo(KernelReason.CHANGED_MEANWHILE);
        accept(first);
        int version = one.version() + 2;
        assertThat(refusal(() -> planning.accept(new AcceptProposal(first.id(), one.id(), version)))
                        .reason())
                .isEqualTo(MeetingReason.PROPOSAL_OVER);
    }

    @Test
    void someoneWhoSpeaksTheLanguageSitsThereOrItIsSaid() {
        office.wishing()
                .say(new SayFamilyWish(
                        first.id(), null, null, Set.of(), null, AskedLanguage.SIGN_LANGUAGE, null, null, 0));
        plan();
        assertThat(of(first).reason()).isEqualTo(ProposalReason.NOBODY_FOR_A_SEAT);
        assertThat(of(second).state()).isEqualTo(ProposalState.PROPOSED);
    }

    private List<ProposalLine> plan() {
        planning.begin();
        planning.take();
        database.flushAndClear();
        return planning.proposals();
    }

    private ProposalLine of(CaseFile file) {
        return planning.proposals().stream()
                .filter(line -> line.caseId() == file.id())
                .findFirst()
                .orElseThrow();
    }

    private long accept(CaseFile file) {
        ProposalLine line = of(file);
        return planning.accept(new AcceptProposal(file.id(), line.id(), line.version()));
    }

    private void wish(
            CaseFile file,
            Set<DayOfWeek> excluded,
            @Nullable AskedGender gender,
            @Nullable Place place,
            @Nullable District district) {
        office.wishing().say(new SayFamilyWish(file.id(), null, null, excluded, gender, null, place, district, 0));
    }

    private static boolean overlapping(ProposalLine one, ProposalLine two) {
        List<String> both = new ArrayList<>(one.people());
        both.retainAll(two.people());
        return !both.isEmpty()
                && TimeSpan.of(one.startsAt(), one.endsAt()).overlaps(TimeSpan.of(two.startsAt(), two.endsAt()));
    }

    private static Refused refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refused.class, call);
    }
}
