package org.banso.it;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banso.access.model.Marks;
import org.banso.assessment.model.Continuity;
import org.banso.assessment.model.IntakeFacts;
import org.banso.assessment.model.IntakeSheet;
import org.banso.assessment.model.IssueKind;
import org.banso.assessment.model.SignIntake;
import org.banso.assessment.model.SpeakVoice;
import org.banso.assessment.model.VoiceLine;
import org.banso.assessment.model.WriteFacts;
import org.banso.assessment.service.IntakeRecording;
import org.banso.calendar.model.SlotOffer;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.model.ConsentHow;
import org.banso.casefile.model.ConsentItem;
import org.banso.casefile.model.ParticipantKind;
import org.banso.casefile.model.ParticipantLine;
import org.banso.casefile.model.RecordConsent;
import org.banso.casefile.model.Relationship;
import org.banso.casefile.service.CaseReading;
import org.banso.casefile.service.ConsentRecording;
import org.banso.directory.model.Agency;
import org.banso.directory.model.StaffLine;
import org.banso.kernel.model.Answer;
import org.banso.kernel.model.Tokyo;
import org.banso.meeting.model.AskMeeting;
import org.banso.meeting.model.BookMeeting;
import org.banso.meeting.model.MeetingKind;
import org.banso.meeting.model.RecordDecision;
import org.banso.meeting.service.MeetingHolding;
import org.banso.meeting.service.MeetingScheduling;
import org.banso.person.model.Sex;
import org.banso.plan.model.IssueReason;
import org.banso.plan.model.RoleAssignment;
import org.banso.reception.model.BackPage;
import org.banso.reception.model.Channel;
import org.banso.reception.model.ConsentVariant;
import org.banso.reception.model.ReceptionExit;
import org.banso.reception.model.RecordReception;
import org.banso.reception.model.Route;
import org.banso.reception.model.Worry;
import org.banso.reception.service.ReceptionDesk;

/**
 * Lives a case up to the meeting that is about to decide, through the services, as the people who would do each step. Runs
 * inside the server, whose clock it moves along; {@link #backToToday} moves it back.
 */
public final class CaseStory {

    private static final String CLOCK = "banso.clock.offset";

    private final ReceptionDesk reception;
    private final CaseReading cases;
    private final ConsentRecording consents;
    private final IntakeRecording intakes;
    private final MeetingScheduling scheduling;
    private final MeetingHolding holding;

    /** A coordination meeting that has begun. {@code by}: the worker who sits there and writes. */
    public record Begun(long caseId, String caseNumber, long meetingId, String by, LocalDate day) {}

    public CaseStory(
            ReceptionDesk reception,
            CaseReading cases,
            ConsentRecording consents,
            IntakeRecording intakes,
            MeetingScheduling scheduling,
            MeetingHolding holding) {
        this.reception = reception;
        this.cases = cases;
        this.consents = consents;
        this.intakes = intakes;
        this.scheduling = scheduling;
        this.holding = holding;
    }

    public static void backToToday() {
        System.clearProperty(CLOCK);
    }

    /** A mother calls, both interview, the son agrees, the meeting sits: now it could decide. */
    public Begun upToTheDecision() throws Exception {
        long caseId = received();
        interviewed(caseId);
        agreed(caseId);
        return sat(caseId);
    }

    /** A case as the desk opens it. */
    public long received() throws Exception {
        RecordReception call = new RecordReception(
                null,
                Channel.PHONE,
                Route.SELF_FOUND,
                false,
                "架空山",
                "母子",
                "かくうやま",
                "ははこ",
                "03-0000-0001",
                Relationship.MOTHER,
                "架空山",
                "試太郎",
                "かくうやま",
                "ためしたろう",
                Sex.MALE,
                null,
                34,
                "",
                "",
                Worry.WITHDRAWAL_SCHOOL,
                Set.of(),
                "",
                "話を聞いてほしい",
                null,
                Answer.NO,
                Set.of(),
                ConsentVariant.WITHOUT_CONSENT,
                ReceptionExit.OWN_SUPPORT,
                "",
                null,
                Marks.NONE,
                BackPage.EMPTY);
        return Inside.as("desk1", () -> reception.receive(call)).caseId();
    }

    private void interviewed(long caseId) throws Exception {
        SlotOffer offer = booked(caseId, MeetingKind.JOINT_INTAKE, Set.of());
        List<String> interviewers = offer.people().stream().map(StaffLine::uid).toList();
        IntakeFacts facts = new IntakeFacts(
                null,
                Continuity.CONTINUOUS,
                Set.of(),
                "母と二人",
                Answer.YES,
                "中学2年の秋から",
                "",
                "",
                "",
                "",
                "",
                "",
                Marks.NONE);
        Inside.as(interviewers.get(0), () -> {
            intakes.writeFacts(
                    new WriteFacts(caseId, intakes.open(caseId).facts().version(), facts));
            return null;
        });
        for (String uid : interviewers) {
            Inside.as(uid, () -> {
                VoiceLine mine = intakes.open(caseId).myVoice();
                intakes.speak(new SpeakVoice(
                        caseId, mine.version(), "話を聞いた。", Set.of(IssueKind.PSYCHOLOGICAL), Agency.MERKMAL, ""));
                IntakeSheet sheet = intakes.open(caseId);
                intakes.sign(new SignIntake(caseId, sheet.facts().version()));
                return null;
            });
        }
    }

    private void agreed(long caseId) throws Exception {
        Inside.as("plat1", () -> {
            CaseSheet sheet = cases.sheet(caseId);
            long son = sheet.participants().stream()
                    .filter(participant -> participant.kind() == ParticipantKind.SUBJECT)
                    .findFirst()
                    .map(ParticipantLine::participantId)
                    .orElseThrow();
            LocalDate today = Tokyo.dateOf(now());
            return consents.record(new RecordConsent(
                    caseId,
                    son,
                    ConsentHow.ORAL,
                    today,
                    today,
                    null,
                    Set.of(Agency.EDU_CENTER),
                    EnumSet.of(ConsentItem.IDENTITY, ConsentItem.SCHOOL_HISTORY)));
        });
    }

    private Begun sat(long caseId) throws Exception {
        SlotOffer offer = booked(caseId, MeetingKind.SUPPORT_COORDINATION_MEETING, Set.of("plat1"));
        String number = Inside.as("plat1", () -> cases.sheet(caseId)).number();
        return new Begun(caseId, number, lastBooked, "plat1", Tokyo.dateOf(offer.startsAt()));
    }

    private long lastBooked;

    /** Books the first offer and lets its time come. */
    private SlotOffer booked(long caseId, MeetingKind kind, Set<String> asked) throws Exception {
        SlotOffer offer = Inside.as(
                        "plat1",
                        () -> scheduling.offers(new AskMeeting(caseId, kind, null, null, asked, null, null, Set.of())))
                .offers()
                .get(0);
        Set<String> people = new HashSet<>(asked);
        offer.people().forEach(person -> people.add(person.uid()));
        lastBooked = Inside.as(
                "plat1",
                () -> scheduling.book(
                        new BookMeeting(caseId, kind, offer.startsAt(), offer.endsAt(), people, offer.roomId())));
        System.setProperty(
                CLOCK,
                Duration.between(Instant.now(), offer.startsAt().plusSeconds(300))
                        .toString());
        return offer;
    }

    /** The decision, with these centres told. */
    public long decide(Begun meeting, Agency... told) throws Exception {
        return Inside.as(
                meeting.by(),
                () -> holding.decide(new RecordDecision(
                        meeting.caseId(),
                        meeting.meetingId(),
                        holding.sheet(meeting.meetingId()).version(),
                        Agency.MERKMAL,
                        List.of(
                                new RoleAssignment(Agency.MERKMAL, "心理面談"),
                                new RoleAssignment(Agency.PLAT_HOME, "家計相談")),
                        List.of(new IssueReason(IssueKind.PSYCHOLOGICAL, Agency.MERKMAL, "人に会う不安が大きい")),
                        meeting.day(),
                        meeting.day().plusMonths(3),
                        Set.copyOf(Arrays.asList(told)))));
    }

    private static Instant now() {
        return Instant.now().plus(Duration.parse(System.getProperty(CLOCK, "PT0S")));
    }
}
