package org.banso.meeting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.banso.meeting.service.MeetingOffice.FRIDAY;
import static org.banso.meeting.service.MeetingOffice.FRIDAY_AT_TEN;
import static org.banso.meeting.service.MeetingOffice.HEALTH;
import static org.banso.meeting.service.MeetingOffice.MERK;
import static org.banso.meeting.service.MeetingOffice.PLAT;
import static org.banso.meeting.service.MeetingOffice.THURSDAY_MORNING;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banso.access.model.AccessReason;
import org.banso.access.model.Delicate;
import org.banso.assessment.model.IssueKind;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFiles;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.Consent;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.meeting.model.BookMeeting;
import org.banso.meeting.model.CentreNotice;
import org.banso.meeting.model.ClosePapers;
import org.banso.meeting.model.LeadDecided;
import org.banso.meeting.model.MeetingInvitation;
import org.banso.meeting.model.MeetingKind;
import org.banso.meeting.model.MeetingReason;
import org.banso.meeting.model.MeetingSheet;
import org.banso.meeting.model.MeetingState;
import org.banso.meeting.model.Meetings;
import org.banso.meeting.model.MemberLine;
import org.banso.meeting.model.NoticeKind;
import org.banso.meeting.model.NoticeSuggestion;
import org.banso.meeting.model.RecordDecision;
import org.banso.meeting.model.RecordMinutes;
import org.banso.meeting.model.SayOfMinutes;
import org.banso.plan.model.IssueReason;
import org.banso.plan.model.PlanReason;
import org.banso.plan.model.RoleAssignment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MeetingHoldingTest {

    private static final LocalDate REVIEW = FRIDAY.plusMonths(3);

    @RegisterExtension
    final Database database = new Database();

    private CaseFile file;
    private Consent consent;
    private long room;
    private MeetingOffice office;
    private MeetingHolding holding;

    @BeforeEach
    void anAssessedCaseOnFridayAtTen() {
        EntityManager em = database.em();
        MeetingOffice.staff(em, 0);
        room = MeetingOffice.room(em);
        file = CaseFixture.stored(em);
        file.reach(CaseState.JOINT_INTAKE);
        file.reach(CaseState.ASSESSED);
        consent = MeetingOffice.consent(em, file, Agency.EDU_CENTER, Agency.HEALTH);
        office = new MeetingOffice(em, PLAT, FRIDAY_AT_TEN);
        holding = office.holding();
    }

    @Test
    void theSheetSaysWhoSitsThereAndWhatMayBeWritten() {
        long id = called(MeetingKind.SUPPORT_COORDINATION_MEETING, "plat1", "merk1");

        MeetingSheet sheet = holding.sheet(id);

        assertThat(sheet)
                .returns(file.number(), MeetingSheet::caseNumber)
                .returns("架空室", MeetingSheet::roomName)
                .returns("架空 plat1", MeetingSheet::calledByName)
                .returns(true, MeetingSheet::begun)
                .returns(true, MeetingSheet::mayWrite)
                .returns(true, MeetingSheet::decidesLead);
        assertThat(sheet.members()).extracting(MemberLine::uid).containsExactlyInAnyOrder("plat1", "merk1");
    }

    @Test
    void beforeItBeginsNothingMayBeWritten() {
        long id = called(MeetingKind.SUPPORT_COORDINATION_MEETING, "plat1", "merk1");
        MeetingHolding early = new MeetingOffice(database.em(), PLAT, THURSDAY_MORNING).holding();

        assertThat(early.sheet(id)).returns(false, MeetingSheet::begun).returns(false, MeetingSheet::mayWrite);
        assertRefused(() -> early.record(minutes(id, "早い")), MeetingReason.NOT_YET_BEGUN, FRIDAY_AT_TEN);
    }

    @Test
    void beforeItBeginsNothingIsDecided() {
        long id = called(MeetingKind.SUPPORT_COORDINATION_MEETING, "plat1", "merk1");
        MeetingHolding early = new MeetingOffice(database.em(), PLAT, THURSDAY_MORNING).holding();

        assertRefused(() -> early.decide(decision(id)), MeetingReason.NOT_YET_BEGUN, FRIDAY_AT_TEN);
    }

    @Test
    void theFirstMinutesAreToldAndLaterOnesAreNot() {
        long id = called(MeetingKind.SUPPORT_COORDINATION_MEETING, "plat1", "merk1");

        holding.record(minutes(id, "話し合った。"));
        database.flushAndClear();
        holding.record(minutes(id, "話し合った。書き直した。"));
        database.flushAndClear();

        MeetingSheet sheet = holding.sheet(id);
        assertThat(sheet.minutes()).isEqualTo("話し合った。書き直した。");
        assertThat(sheet.state()).isEqualTo(MeetingState.HELD);
        assertThat(office.happenings.events())
                .singleElement()
                .returns("meeting.HELD", CaseHappening::kind)
                .returns(FRIDAY_AT_TEN, CaseHappening::at);
    }

    @Test
    void whoWasThereApprovesTheMinutesAndIsAskedAgainWhenTheyAreWrittenAgain() {
        long id = called(MeetingKind.SUPPORT_COORDINATION_MEETING, "plat1", "merk1");
        MeetingOffice merk = new MeetingOffice(database.em(), MERK, FRIDAY_AT_TEN);
        holding.record(new RecordMinutes(file.id(), id, holding.sheet(id).version(), Set.of("plat1"), "話し合った。"));
        database.flushAndClear();

        assertThat(holding.sheet(id)).returns(true, MeetingSheet::maySay);
        assertThat(merk.holding().sheet(id)).returns(false, MeetingSheet::maySay);
        assertRefused(() -> merk.approval().say(said(id, "")), MeetingReason.WAS_NOT_THERE);
        office.approval().say(said(id, ""));
        database.flushAndClear();
        assertThat(of(id, "plat1")).returns(FRIDAY_AT_TEN, MemberLine::approvedAt);

        office.approval().say(said(id, "日付が違う"));
        database.flushAndClear();
        assertThat(of(id, "plat1")).returns(null, MemberLine::approvedAt).returns("日付が違う", MemberLine::objection);

        holding.record(new RecordMinutes(file.id(), id, holding.sheet(id).version(), Set.of("plat1"), "話し合った。日付を直した。"));
        database.flushAndClear();
        assertThat(of(id, "plat1")).returns(null, MemberLine::approvedAt).returns("", MemberLine::objection);
    }

    @Test
    void withoutMinutesThereIsNothingToApprove() {
        long id = called(MeetingKind.SUPPORT_COORDINATION_MEETING, "plat1", "merk1");

        assertRefused(() -> office.approval().say(said(id, "")), MeetingReason.MINUTES_MISSING);
    }

    @Test
    void whatSomebodySaysOfDelicateMinutesIsHiddenLikeThem() {
        long id = called(MeetingKind.SUPPORT_COORDINATION_MEETING, "plat1", "merk1");
        holding.record(new RecordMinutes(
                file.id(), id, holding.sheet(id).version(), Set.of("plat1"), "診断の話", Set.of(Delicate.DIAGNOSIS)));
        database.flushAndClear();
        office.approval().say(said(id, "病名が違う"));
        database.flushAndClear();

        assertThat(of(id, "plat1")).returns("病名が違う", MemberLine::objection);
        MeetingHolding desk = new MeetingOffice(
                        database.em(), MeetingOffice.actor("desk9", Agency.PLAT_HOME, Role.DESK), FRIDAY_AT_TEN)
                .holding();
        assertThat(desk.sheet(id).members()).extracting(MemberLine::objection).containsOnly("");
        assertThat(holding.invitation(id).members())
                .extracting(MemberLine::objection)
                .containsOnly("");
    }

    private SayOfMinutes said(long id, String objection) {
        return new SayOfMinutes(file.id(), id, holding.sheet(id).version(), objection);
    }

    private MemberLine of(long id, String uid) {
        return holding.sheet(id).members().stream()
                .filter(member -> member.uid().equals(uid))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aStalePageWritesNothing() {
        long id = called(MeetingKind.SUPPORT_COORDINATION_MEETING, "plat1", "merk1");
        RecordMinutes stale = minutes(id, "古い画面から");
        RecordDecision staleDecision = decision(id);
        holding.record(minutes(id, "新しい"));
        database.flushAndClear();

        assertRefused(() -> holding.record(stale), KernelReason.CHANGED_MEANWHILE);
        assertRefused(() -> holding.decide(staleDecision), KernelReason.CHANGED_MEANWHILE);
        assertThat(office.decisions.events()).isEmpty();
    }

    @Test
    void theDecisionLeadsTheCaseAndTellsWhatItDecided() {
        long id = called(MeetingKind.SUPPORT_COORDINATION_MEETING, "plat1", "merk1");
        schoolNonAttendanceIsInTheHistory();
        assertThat(holding.sheet(id).suggestedNotices())
                .contains(new NoticeSuggestion(Agency.EDU_CENTER, NoticeKind.SCHOOL_NON_ATTENDANCE, true, true, true));

        long decisionId = holding.decide(decision(id, Agency.EDU_CENTER));
        database.flushAndClear();

        CaseFile led = new CaseFiles(database.em()).get(file.id());
        assertThat(led.state()).isEqualTo(CaseState.LEAD_ASSIGNED);
        assertThat(led.leadAgency()).contains(Agency.MERKMAL);
        assertThat(holding.sheet(id)).returns(decisionId, MeetingSheet::decisionId);
        assertThat(office.decisions.events())
                .containsExactly(new LeadDecided(
                        file.id(),
                        file.number(),
                        id,
                        decisionId,
                        FRIDAY,
                        Agency.MERKMAL,
                        FRIDAY_AT_TEN,
                        "plat1",
                        Agency.PLAT_HOME,
                        List.of(new CentreNotice(
                                Agency.EDU_CENTER,
                                NoticeKind.SCHOOL_NON_ATTENDANCE,
                                file.subject().name().shown(),
                                file.subject().name().kana(),
                                null))));
        assertThat(office.told()).containsExactly("plan.LEAD_DECIDED");
    }

    @Test
    void aLaterDecisionTakesThePlaceOfTheFirst() {
        long id = called(MeetingKind.SUPPORT_COORDINATION_MEETING, "plat1", "merk1");
        long first = holding.decide(decision(id));
        database.flushAndClear();

        long second = holding.decide(decision(id));
        database.flushAndClear();

        assertThat(second).isNotEqualTo(first);
        assertThat(holding.sheet(id).decisionId()).isEqualTo(second);
    }

    @Test
    void withoutTheFactNoCentreIsToldOfSchool() {
        long id = called(MeetingKind.SUPPORT_COORDINATION_MEETING, "plat1", "merk1");

        assertRefused(
                () -> holding.decide(decision(id, Agency.EDU_CENTER)),
                MeetingReason.NO_GROUND_FOR_NOTICE,
                Agency.EDU_CENTER);
        assertThat(office.decisions.events()).isEmpty();
        assertThat(office.told()).isEmpty();
    }

    @Test
    void noCentreIsToldThatTheConsentDoesNotName() {
        long id = called(MeetingKind.SUPPORT_COORDINATION_MEETING, "plat1", "merk1");
        schoolNonAttendanceIsInTheHistory();
        MeetingOffice.withdraw(database.em(), consent);

        assertRefused(
                () -> holding.decide(decision(id, Agency.EDU_CENTER)),
                MeetingReason.CENTRE_NOT_IN_CONSENT,
                Agency.EDU_CENTER);
    }

    @Test
    void aJointIntakeDecidesNoLead() {
        file = CaseFixture.stored(database.em());
        long id = called(MeetingKind.JOINT_INTAKE, "plat1", "merk1");

        assertRefused(() -> holding.decide(decision(id)), MeetingReason.NO_LEAD_IN_THIS_KIND, MeetingKind.JOINT_INTAKE);
    }

    @Test
    void whatMakesADecisionSoundIsAskedOfThePlan() {
        long id = called(MeetingKind.SUPPORT_COORDINATION_MEETING, "plat1", "merk1");
        RecordDecision whole = decision(id);

        assertRefused(
                () -> holding.decide(new RecordDecision(
                        file.id(),
                        id,
                        whole.version(),
                        Agency.MERKMAL,
                        whole.roles(),
                        List.of(),
                        FRIDAY,
                        REVIEW,
                        Set.of())),
                PlanReason.REASON_MISSING);
        assertThat(office.decisions.events()).isEmpty();
    }

    @Test
    void aMemberFromOutsideSeesTheConferenceAfterTheWordAndUntilSomeDaysAfterItsPapersClose() {
        long id = called(MeetingKind.SUPPORT_CONFERENCE_ART9, "plat1", "health1");
        MeetingHolding outside = new MeetingOffice(database.em(), HEALTH, FRIDAY_AT_TEN).holding();
        holding.acknowledgeSecrecy(id);

        MeetingInvitation invited = outside.invitation(id);
        assertThat(invited.secrecyAsked()).isTrue();
        assertRefused(() -> outside.sheet(id), MeetingReason.SECRECY_NOT_ACKNOWLEDGED);

        assertThat(outside.acknowledgeSecrecy(id).secrecyAsked()).isFalse();
        holding.record(minutes(id, "情報を交換した。"));
        assertThat(outside.sheet(id))
                .returns("情報を交換した。", MeetingSheet::minutes)
                .returns(false, MeetingSheet::mayWrite)
                .returns(List.of(), MeetingSheet::suggestedNotices);
        assertRefused(() -> outside.record(minutes(id, "外から")), AccessReason.NOT_YOUR_ROLE);

        database.flushAndClear();
        holding.close(new ClosePapers(file.id(), id, version(id)));
        assertThat(outside.sheet(id).minutes()).isNotEmpty();
        database.flushAndClear();
        assertRefused(() -> later(14).sheet(id), MeetingReason.PAPERS_CLOSED);
        assertThat(holding.sheet(id).closedAt()).isEqualTo(FRIDAY_AT_TEN);
    }

    @Test
    void theDecisionIsForWhoWorksOnTheCaseAndForAMemberFromOutsideInTheirWindowOnly() {
        long id = called(MeetingKind.SUPPORT_CONFERENCE_ART9, "plat1", "health1");
        MeetingHolding outside = new MeetingOffice(database.em(), HEALTH, FRIDAY_AT_TEN).holding();
        holding.acknowledgeSecrecy(id);
        outside.acknowledgeSecrecy(id);
        holding.decide(decision(id));

        assertThat(holding.sheet(id).decisionId()).isNotNull();
        assertThat(outside.sheet(id).decisionId()).isNotNull();
        assertThat(later(61).sheet(id).decisionId()).isNull();
    }

    /** The same member from outside, so many days after the conference. */
    private MeetingHolding later(int days) {
        return new MeetingOffice(database.em(), HEALTH, FRIDAY_AT_TEN.plus(Duration.ofDays(days))).holding();
    }

    @Test
    void aColleagueOfTheCaseWhoIsNoMemberDoesNotSeeAConference() {
        long id = called(MeetingKind.SUPPORT_CONFERENCE_ART9, "plat1", "health1");
        MeetingHolding colleague = new MeetingOffice(database.em(), MERK, FRIDAY_AT_TEN).holding();

        assertThat(colleague.invitation(id).secrecyAsked()).isTrue();
        assertRefused(() -> colleague.sheet(id), MeetingReason.NOT_A_MEMBER);
        assertRefused(() -> colleague.acknowledgeSecrecy(id), MeetingReason.NOT_A_MEMBER);
    }

    @Test
    void aMeetingThatIsNotMineIsNotThere() {
        long id = called(MeetingKind.SUPPORT_COORDINATION_MEETING, "plat1", "merk1");
        MeetingHolding stranger = new MeetingOffice(database.em(), HEALTH, FRIDAY_AT_TEN).holding();

        assertRefused(() -> stranger.invitation(id), KernelReason.NOT_FOUND);
        assertRefused(() -> stranger.sheet(id), KernelReason.NOT_FOUND);
        assertRefused(() -> stranger.acknowledgeSecrecy(id), KernelReason.NOT_FOUND);
        assertRefused(() -> stranger.close(new ClosePapers(file.id(), id, version(id))), KernelReason.NOT_FOUND);
    }

    private long called(MeetingKind kind, String... people) {
        long id = new MeetingOffice(database.em(), PLAT, THURSDAY_MORNING)
                .scheduling()
                .book(new BookMeeting(
                        file.id(),
                        kind,
                        FRIDAY_AT_TEN,
                        FRIDAY_AT_TEN.plus(Duration.ofMinutes(90)),
                        Set.copyOf(Arrays.asList(people)),
                        room));
        database.flushAndClear();
        file = new CaseFiles(database.em()).get(file.id());
        return id;
    }

    private void schoolNonAttendanceIsInTheHistory() {
        database.em().createNativeQuery("""
                        insert into assessment_intake
                            (id, case_id, continuity, living_with, school_non_attendance, school_period,
                             money, health, person_wish, family_wish, shared_facts, version)
                        values (1, ?case, 'UNKNOWN', '', 'YES', '中学2年の秋から', '', '', '', '', '', 1)
                        """).setParameter("case", file.id()).executeUpdate();
    }

    private int version(long meetingId) {
        return new Meetings(database.em()).get(meetingId).version();
    }

    private RecordMinutes minutes(long id, String text) {
        return new RecordMinutes(file.id(), id, version(id), Set.of("plat1"), text);
    }

    private RecordDecision decision(long id, Agency... told) {
        return new RecordDecision(
                file.id(),
                id,
                version(id),
                Agency.MERKMAL,
                List.of(new RoleAssignment(Agency.MERKMAL, "心理面談"), new RoleAssignment(Agency.PLAT_HOME, "家計相談")),
                List.of(new IssueReason(IssueKind.PSYCHOLOGICAL, Agency.MERKMAL, "人に会う不安が大きい")),
                FRIDAY,
                REVIEW,
                Set.copyOf(Arrays.asList(told)));
    }

    private static void assertRefused(ThrowingCallable deed, Reason reason, Object... values) {
        Refused refused = catchThrowableOfType(Refused.class, deed);
        assertThat(refused).as("nothing was refused").isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.values()).containsExactly(values);
    }
}
