package org.banso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banso.assessment.model.IntakeFixture;
import org.banso.assessment.model.IssueKind;
import org.banso.assessment.model.JointIntake;
import org.banso.assessment.model.SpeakVoice;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseNumber;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.CasefileReason;
import org.banso.casefile.model.Consent;
import org.banso.casefile.model.ConsentCoverage;
import org.banso.casefile.model.ConsentHow;
import org.banso.casefile.model.ConsentItem;
import org.banso.casefile.model.ConsentTerms;
import org.banso.casefile.model.Participant;
import org.banso.casefile.model.Relationship;
import org.banso.casefile.model.Turn;
import org.banso.casefile.model.TurnCase;
import org.banso.casefile.model.TurnReason;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.FiscalYear;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.TimeSpan;
import org.banso.kernel.model.Tokyo;
import org.banso.meeting.model.Calling;
import org.banso.meeting.model.Calling.Called;
import org.banso.meeting.model.Calling.Circumstances;
import org.banso.meeting.model.CentreNotice;
import org.banso.meeting.model.LeadDecided;
import org.banso.meeting.model.Meeting;
import org.banso.meeting.model.MeetingKind;
import org.banso.meeting.model.MeetingReason;
import org.banso.meeting.model.TellingCentres;
import org.banso.notice.model.Notice;
import org.banso.person.model.Person;
import org.banso.plan.model.AgreePlan;
import org.banso.plan.model.AgreedHow;
import org.banso.plan.model.DecideLead;
import org.banso.plan.model.Goal;
import org.banso.plan.model.IssueReason;
import org.banso.plan.model.LeadDecision;
import org.banso.plan.model.PlanContent;
import org.banso.plan.model.PlanReason;
import org.banso.plan.model.PlannedSupport;
import org.banso.plan.model.RoleAssignment;
import org.banso.plan.model.SupportKind;
import org.banso.plan.model.SupportPlan;
import org.banso.reception.model.Reception;
import org.banso.reception.model.ReceptionFixture;
import org.banso.reception.model.RecordReception;
import org.banso.support.model.MetWhom;
import org.banso.support.model.NoteKind;
import org.banso.support.model.NoteSegment;
import org.banso.support.model.Origin;
import org.banso.support.model.ProgressNote;
import org.banso.support.model.WriteNote;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * One case from the first telephone call to its close, as the rules alone tell it: no database, no server, no page. The same
 * way is gone on the real stack, in a browser, by the walk in {@code it-tests}.
 */
class LifeOfACaseTest {

    private static final Actor DESK = new Actor("desk1", "窓口 架空子", Agency.PLAT_HOME, Set.of(Role.DESK));
    private static final Actor OFFICER = new Actor("ward1", "区役所 架空", Agency.WARD, Set.of(Role.WARD_OFFICER));
    private static final Called WORKER =
            new Called(IntakeFixture.WORKER, Agency.PLAT_HOME, Set.of(Role.CASEWORKER), Set.of());
    private static final Called PSYCHOLOGIST =
            new Called(IntakeFixture.PSYCHOLOGIST, Agency.MERKMAL, Set.of(Role.PSYCHOLOGIST), Set.of());
    private static final int LONGEST_PLAN_MONTHS = 6;
    private static final long ROOM = 3;

    private Instant now = Tokyo.at(LocalDate.of(2026, 5, 14), LocalTime.of(10, 0));
    private CaseFile file;
    private @Nullable Consent consent;

    @Test
    void goesFromTheFirstCallToTheClose() {
        aMotherTelephonesAboutHerSon();
        assertThat(file.state()).isEqualTo(CaseState.SCREENED);
        assertThat(file.number()).isEqualTo("R8-0001");
        assertThat(file.isSubjectMet()).isFalse();

        refused(CasefileReason.WRONG_ORDER, () -> file.assignLead(Agency.PLAT_HOME));

        days(6);
        JointIntake intake = bothAgenciesInterviewTogether();
        bothWriteTheirPartAndSign(intake);
        assertThat(file.state()).isEqualTo(CaseState.ASSESSED);

        days(5);
        theMeetingIsRefusedWithoutHisConsentAndTheLawfulWayOffered();
        hisMothersWordIsNotHis();
        heConsents();

        days(2);
        Meeting meeting = call(MeetingKind.SUPPORT_COORDINATION_MEETING);
        LeadDecision first = itDecidesWhoLeads(meeting, Agency.PLAT_HOME, null);
        assertThat(file.state()).isEqualTo(CaseState.LEAD_ASSIGNED);
        assertThat(file.leadAgency()).contains(Agency.PLAT_HOME);
        theEducationCentreHearsOfItAndAnswers(meeting, first);

        days(7);
        theWardDecidesAPlanToWhichHeAgreed(first);
        assertThat(file.state()).isEqualTo(CaseState.IN_SUPPORT);

        days(10);
        somebodyVisitsAndMeetsHim();
        assertThat(file.isSubjectMet()).isTrue();

        days(90);
        Meeting review = call(MeetingKind.SUPPORT_COORDINATION_MEETING);
        LeadDecision second = itDecidesWhoLeads(review, Agency.MERKMAL, first);
        assertThat(second.lead()).isEqualTo(Agency.MERKMAL);
        assertThat(file.leadAgency()).contains(Agency.MERKMAL);
        assertThat(file.state()).as("a new decision does not take support back").isEqualTo(CaseState.IN_SUPPORT);

        days(30);
        heTakesHisConsentBack();
        refused(MeetingReason.CONSENT_MISSING, () -> call(MeetingKind.SUPPORT_COORDINATION_MEETING));

        turn(Turn.SUSPEND, TurnReason.IN_HOSPITAL, today().plusDays(30));
        refused(CasefileReason.WRONG_ORDER, () -> file.reach(CaseState.PLAN_DRAFT));
        days(60);
        turn(Turn.RESUME, null, null);
        assertThat(file.state()).isEqualTo(CaseState.IN_SUPPORT);

        turn(Turn.CLOSE, TurnReason.GOAL_REACHED, today().plusDays(90));
        refused(CasefileReason.TURN_NOT_NOW, () -> turn(Turn.RESUME, null, null));

        days(90);
        turn(Turn.REOPEN, TurnReason.FOLLOW_UP_SHOWED, null);
        assertThat(file.step()).as("from its assessment on").isEqualTo(CaseState.ASSESSED);
        refused(CasefileReason.WRONG_ORDER, () -> file.reach(CaseState.PLAN_DRAFT));
    }

    private void turn(Turn turn, @Nullable TurnReason why, @Nullable LocalDate nextOn) {
        file.turn(
                new TurnCase(file.id(), file.version(), turn, today(), why, nextOn, ""),
                "plat1",
                now,
                today().plusYears(1));
    }

    private void aMotherTelephonesAboutHerSon() {
        RecordReception form = ReceptionFixture.aMotherCalls().form();
        Person son = new Person(form.subject(), today());
        Person mother = new Person(form.caller(), today());
        Reception reception = new Reception(form, DESK, mother, son, now);
        file = new CaseFile(new CaseNumber(FiscalYear.of(today()), 1), son, today(), null);
        Participant client = file.welcome(mother, form.callerRelation());
        reception.belongsTo(file);
        assertThat(client.is(Relationship.MOTHER)).isTrue();
        assertThat(reception.subjectAge()).contains(34);
    }

    private JointIntake bothAgenciesInterviewTogether() {
        Meeting interview = call(MeetingKind.JOINT_INTAKE);
        file.reach(CaseState.JOINT_INTAKE);
        JointIntake intake = new JointIntake(file.id());
        intake.expect(interview.id(), interview.during().startInclusive(), IntakeFixture.INTERVIEWERS);
        return intake;
    }

    private void bothWriteTheirPartAndSign(JointIntake intake) {
        intake.writeFacts(WORKER.uid(), 0, IntakeFixture.facts("母の年金で暮らす"), IntakeFixture.NO_OPTIONS, now);
        intake.speak(WORKER.uid(), IntakeFixture.voice(file.id(), 0, "家計がまず心配", IssueKind.LIVELIHOOD), now);
        SpeakVoice otherwise =
                new SpeakVoice(file.id(), 0, "人への不安が強い", Set.of(IssueKind.PSYCHOLOGICAL), Agency.MERKMAL, "家計はまだ先でよい");
        intake.speak(PSYCHOLOGIST.uid(), otherwise, now);
        assertThat(intake.sign(WORKER.uid(), 0, now))
                .as("one signature is not two")
                .isFalse();
        assertThat(intake.sign(PSYCHOLOGIST.uid(), 0, now)).isTrue();
        file.reach(CaseState.ASSESSED);
    }

    private void theMeetingIsRefusedWithoutHisConsentAndTheLawfulWayOffered() {
        Refused refusal = refused(MeetingReason.CONSENT_MISSING, () -> call(MeetingKind.SUPPORT_COORDINATION_MEETING));
        assertThat(refusal.values()).contains(MeetingKind.SUPPORT_CONFERENCE_ART9);
        assertThat(call(MeetingKind.SUPPORT_CONFERENCE_ART9).asksSecrecyOf(WORKER.uid()))
                .isTrue();
    }

    private void hisMothersWordIsNotHis() {
        Participant mother = file.participants().get(1);
        refused(CasefileReason.CONSENT_NOT_BY_SUBJECT, () -> new Consent(file, mother, terms(), DESK.uid(), today()));
    }

    private void heConsents() {
        consent = new Consent(file, file.subjectParticipant(), terms(), DESK.uid(), today());
        assertThat(coverage().itemsFor(Agency.EDU_CENTER))
                .containsExactlyInAnyOrder(ConsentItem.IDENTITY, ConsentItem.SCHOOL_HISTORY);
    }

    private ConsentTerms terms() {
        return new ConsentTerms(
                ConsentHow.MESSAGE,
                today(),
                today(),
                null,
                Set.of(Agency.EDU_CENTER),
                Set.of(ConsentItem.IDENTITY, ConsentItem.SCHOOL_HISTORY));
    }

    private LeadDecision itDecidesWhoLeads(Meeting meeting, Agency lead, @Nullable LeadDecision before) {
        meeting.record(WORKER.uid(), Set.of(WORKER.uid(), PSYCHOLOGIST.uid()), "話し合った。", Set.of(), now);
        meeting.mustBeAbleToDecide(WORKER.uid(), today(), now);
        DecideLead decided = new DecideLead(
                file.id(),
                meeting.id(),
                lead,
                today(),
                today().plusMonths(3),
                List.of(
                        new IssueReason(IssueKind.LIVELIHOOD, Agency.PLAT_HOME, "家計を一緒に見る"),
                        new IssueReason(IssueKind.PSYCHOLOGICAL, Agency.MERKMAL, "不安が強い")),
                List.of(
                        new RoleAssignment(Agency.PLAT_HOME, "家計と全体の調整"),
                        new RoleAssignment(Agency.MERKMAL, "月2回の訪問")));
        LeadDecision decision = new LeadDecision(decided, before, WORKER.uid(), now);
        file.assignLead(decision.lead());
        return decision;
    }

    private void theEducationCentreHearsOfItAndAnswers(Meeting meeting, LeadDecision decision) {
        boolean schoolNonAttendance = true;
        List<CentreNotice> told = new TellingCentres(schoolNonAttendance, coverage())
                .tell(
                        Set.of(Agency.EDU_CENTER),
                        decision.agencies(),
                        new TellingCentres.Subject("架空山 試太郎", "かくうやま ためしたろう", null));
        LeadDecided event = new LeadDecided(
                file.id(),
                file.number(),
                meeting.id(),
                decision.id(),
                decision.decidedOn(),
                decision.lead(),
                now,
                WORKER.uid(),
                WORKER.agency(),
                told);
        Notice notice = new Notice(event, told.get(0), new UUID(0, 1), "BansoEduCenter");
        assertThat(notice.line().subjectName()).isEqualTo("架空山 試太郎");
        assertThat(notice.acknowledgeBySystem(Agency.EDU_CENTER, "架空の担当", now)).isTrue();
        assertThat(notice.acknowledgeBySystem(Agency.EDU_CENTER, "架空の担当", now))
                .as("twice is once")
                .isFalse();
        assertThat(notice.line().isAcknowledged()).isTrue();
    }

    private void theWardDecidesAPlanToWhichHeAgreed(LeadDecision decision) {
        refused(
                PlanReason.TOO_LONG,
                () -> new SupportPlan(decision, null, planUntil(today().plusMonths(7)), LONGEST_PLAN_MONTHS, "plat1"));
        SupportPlan plan = new SupportPlan(
                decision, null, planUntil(today().plusMonths(6).minusDays(1)), LONGEST_PLAN_MONTHS, WORKER.uid());
        file.reach(CaseState.PLAN_DRAFT);
        refused(PlanReason.NOT_AGREED_YET, () -> plan.decide(0, OFFICER.uid(), today()));

        plan.agree(
                new AgreePlan(file.id(), plan.id(), 0, today(), AgreedHow.ORAL),
                consent.holdsOn(today()),
                WORKER.uid(),
                today());
        file.reach(CaseState.PLAN_CONSENTED);
        plan.decide(0, OFFICER.uid(), today());
        file.reach(CaseState.IN_SUPPORT);
    }

    private PlanContent planUntil(LocalDate lastDay) {
        return new PlanContent(
                "部屋の外でも過ごしたい",
                "",
                "昼夜逆転と家計の不安",
                today(),
                lastDay,
                List.of(new Goal("月に1回、居場所に行く", today().plusMonths(2))),
                List.of(new PlannedSupport(SupportKind.HOME_VISIT, "月2回の訪問", Agency.MERKMAL)),
                "");
    }

    private void somebodyVisitsAndMeetsHim() {
        Actor visitor = new Actor(PSYCHOLOGIST.uid(), "心理 架空男", Agency.MERKMAL, PSYCHOLOGIST.roles());
        ProgressNote nobodyOpened = new ProgressNote(visit(MetWhom.NOBODY, List.of(), "", null), visitor, now);
        assertThat(nobodyOpened.subjectMetOn()).isEmpty();
        List<NoteSegment> said = List.of(new NoteSegment(Origin.SUBJECT, "また来てもいい、と本人"));
        ProgressNote note = new ProgressNote(visit(MetWhom.SUBJECT, said, "電話する", today().plusDays(7)), visitor, now);
        LocalDate met = note.subjectMetOn().orElseThrow();
        assertThat(file.subjectMet(met, today())).isTrue();
        assertThat(note.task()).isPresent();
    }

    private WriteNote visit(MetWhom met, List<NoteSegment> said, String nextStep, @Nullable LocalDate nextOn) {
        return new WriteNote(file.id(), NoteKind.HOME_VISIT, now, Set.of(met), said, nextStep, nextOn);
    }

    private void heTakesHisConsentBack() {
        consent.withdraw(today(), DESK.uid(), today());
        assertThat(coverage().isNone()).isTrue();
    }

    /** A meeting of both that begins now, called at this moment. */
    private Meeting call(MeetingKind kind) {
        Calling calling = new Calling(
                kind,
                file.id(),
                TimeSpan.of(now, Duration.ofMinutes(90)),
                ROOM,
                List.of(WORKER, PSYCHOLOGIST),
                WORKER.uid());
        return Meeting.call(calling, new Circumstances(now, file.state(), file.step(), coverage(), Duration.ZERO));
    }

    private ConsentCoverage coverage() {
        boolean holds = consent != null && consent.holdsOn(today());
        return new ConsentCoverage(
                holds
                        ? consent.agencies().stream()
                                .collect(Collectors.toMap(agency -> agency, agency -> consent.items()))
                        : Map.of());
    }

    private LocalDate today() {
        return Tokyo.dateOf(now);
    }

    private void days(int passed) {
        now = now.plus(Duration.ofDays(passed));
    }

    private static Refused refused(Reason reason, ThrowingCallable deed) {
        Refused refusal = catchThrowableOfType(Refused.class, deed);
        assertThat(refusal).as("%s", reason).isNotNull().matches(said -> said.is(reason), "is " + reason);
        return refusal;
    }
}
