package org.banso.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.banso.meeting.model.MeetingFixture.EDU;
import static org.banso.meeting.model.MeetingFixture.MERK;
import static org.banso.meeting.model.MeetingFixture.NO_CONSENT;
import static org.banso.meeting.model.MeetingFixture.PLAT;
import static org.banso.meeting.model.MeetingFixture.calling;
import static org.banso.meeting.model.MeetingFixture.consentFor;
import static org.banso.meeting.model.MeetingFixture.in;

import java.time.Duration;
import java.util.List;
import org.banso.calendar.model.District;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.ConsentItem;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallingTest {

    @Test
    void aVisitIsDoneByTwoAndGoesToADistrict() {
        Calling.Circumstances now = in(CaseState.IN_SUPPORT);
        assertThat(Meeting.call(calling(MeetingKind.HOME_VISIT, PLAT, MERK), now)
                        .where())
                .isEqualTo(Where.visit(District.KINUTA));
        assertThat(refusal(calling(MeetingKind.HOME_VISIT, PLAT), now).reason())
                .isEqualTo(MeetingReason.TWO_TO_A_VISIT);
        Calling indoors = new Calling(
                MeetingKind.HOME_VISIT,
                MeetingFixture.CASE,
                MeetingFixture.NINETY_MINUTES,
                Where.inRoom(3),
                List.of(PLAT, MERK),
                "plat1");
        assertThat(refusal(indoors, now).reason()).isEqualTo(MeetingReason.VISIT_GOES_OUT);
    }

    @Test
    void aConferenceMovesWithItsMembersOnly() {
        Meeting conference = MeetingFixture.conference();
        Calling with = calling(MeetingKind.SUPPORT_CONFERENCE_ART9, PLAT, MERK);
        assertThat(catchThrowableOfType(Refused.class, () -> conference.move(with, in(CaseState.SCREENED)))
                        .reason())
                .isEqualTo(MeetingReason.MEMBERS_ARE_FIXED);
    }

    @Test
    void aJointIntakeIsCalledForAScreenedCase() {
        Meeting meeting = MeetingFixture.intake();

        assertThat(meeting.state()).isEqualTo(MeetingState.CALLED);
        assertThat(meeting.attendees()).extracting(Attendee::uid).containsExactly("plat1", "merk1");
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"SCREENED", "JOINT_INTAKE"},
            mode = EnumSource.Mode.EXCLUDE)
    void refusesAJointIntakeWhenItIsOver(CaseState state) {
        Refused refused = refusal(calling(MeetingKind.JOINT_INTAKE, PLAT, MERK), in(state));

        assertThat(refused.reason()).isEqualTo(MeetingReason.WRONG_ORDER);
        assertThat(refused.values()).containsExactly(MeetingKind.JOINT_INTAKE, state);
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"SCREENED", "JOINT_INTAKE", "SUSPENDED", "CLOSED", "FOLLOW_UP"})
    void refusesACoordinationMeetingBeforeTheAssessmentAndBesideTheWay(CaseState state) {
        Refused refused = refusal(
                calling(MeetingKind.SUPPORT_COORDINATION_MEETING, PLAT),
                in(state, consentFor(Agency.EDU_CENTER, ConsentItem.IDENTITY)));

        assertThat(refused.reason()).isEqualTo(MeetingReason.WRONG_ORDER);
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"CLOSED", "FOLLOW_UP"},
            mode = EnumSource.Mode.EXCLUDE)
    void aConferenceIsCalledAtAnyStep(CaseState state) {
        assertThatCode(() -> Meeting.call(calling(MeetingKind.SUPPORT_CONFERENCE_ART9, PLAT, EDU), in(state)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAConferenceOnAClosedCase() {
        assertThat(refusal(calling(MeetingKind.SUPPORT_CONFERENCE_ART106, PLAT), in(CaseState.CLOSED))
                        .reason())
                .isEqualTo(MeetingReason.WRONG_ORDER);
    }

    @ParameterizedTest
    @EnumSource(MeetingKind.class)
    void withoutConsentExactlyTheKindsThatNeedItAreRefusedWithTheirAlternative(MeetingKind kind) {
        CaseState state = kind == MeetingKind.JOINT_INTAKE ? CaseState.SCREENED : CaseState.ASSESSED;
        if (kind.needsConsent()) {
            Refused refused = refusal(calling(kind, PLAT, MERK), in(state, NO_CONSENT));

            assertThat(refused.reason()).isEqualTo(MeetingReason.CONSENT_MISSING);
            assertThat(refused.values())
                    .containsExactly(kind, kind.alternative().orElseThrow());
            assertThat(kind.alternative().orElseThrow().needsConsent()).isFalse();
            assertThat(kind.alternative().orElseThrow().bindsToSecrecy()).isTrue();
        } else {
            assertThatCode(() -> Meeting.call(calling(kind, PLAT, MERK), in(state, NO_CONSENT)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void refusesToCallAnAgencyThatTheConsentDoesNotName() {
        Refused refused = refusal(
                calling(MeetingKind.SUPPORT_COORDINATION_MEETING, PLAT, MERK, EDU),
                in(CaseState.ASSESSED, consentFor(Agency.HEALTH, ConsentItem.IDENTITY)));

        assertThat(refused.reason()).isEqualTo(MeetingReason.CENTRE_NOT_IN_CONSENT);
        assertThat(refused.values()).containsExactly(Agency.EDU_CENTER);
    }

    @Test
    void callsAnAgencyThatTheConsentNames() {
        assertThatCode(() -> Meeting.call(
                        calling(MeetingKind.SUPPORT_COORDINATION_MEETING, PLAT, MERK, EDU),
                        in(CaseState.ASSESSED, consentFor(Agency.EDU_CENTER, ConsentItem.SCHOOL_HISTORY))))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAnIntakeThatIsShorterThanThePolicy() {
        Refused refused = refusal(
                calling(MeetingKind.JOINT_INTAKE, PLAT, MERK),
                new Calling.Circumstances(
                        MeetingFixture.DAY_BEFORE,
                        CaseState.SCREENED,
                        CaseState.SCREENED,
                        NO_CONSENT,
                        Duration.ofMinutes(91)));

        assertThat(refused.reason()).isEqualTo(MeetingReason.TOO_SHORT);
        assertThat(refused.values()).containsExactly(91L);
    }

    @Test
    void anIntakeMayBeExactlyAsLongAsThePolicy() {
        assertThatCode(() -> Meeting.call(
                        calling(MeetingKind.JOINT_INTAKE, PLAT, MERK),
                        new Calling.Circumstances(
                                MeetingFixture.DAY_BEFORE,
                                CaseState.SCREENED,
                                CaseState.SCREENED,
                                NO_CONSENT,
                                Duration.ofMinutes(90))))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAnIntakeWithoutThePsychologist() {
        Calling.Called deskOfMerkmal = MeetingFixture.called("merkdesk", Agency.MERKMAL, Role.DESK);
        Calling.Called psychologistElsewhere = MeetingFixture.called("other", Agency.HEALTH, Role.PSYCHOLOGIST);

        Refused refused = refusal(
                calling(MeetingKind.JOINT_INTAKE, PLAT, deskOfMerkmal, psychologistElsewhere), in(CaseState.SCREENED));

        assertThat(refused.reason()).isEqualTo(MeetingReason.REQUIRED_PEOPLE_MISSING);
        assertThat(refused.values()).containsExactly(Agency.MERKMAL, Role.PSYCHOLOGIST);
    }

    @ParameterizedTest
    @EnumSource(
            value = MeetingKind.class,
            names = {"SUPPORT_CONFERENCE_ART9", "SUPPORT_CONFERENCE_ART106"})
    void refusesAConferenceWithoutWhoSetsItUp(MeetingKind kind) {
        assertThat(refusal(calling(kind, MERK, EDU), in(CaseState.SCREENED)).values())
                .containsExactly(Agency.PLAT_HOME, Role.CASEWORKER);
    }

    private static Refused refusal(Calling calling, Calling.Circumstances circumstances) {
        return catchThrowableOfType(Refused.class, () -> Meeting.call(calling, circumstances));
    }
}
