package org.banso.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.banso.meeting.model.MeetingFixture.AT_TEN;
import static org.banso.meeting.model.MeetingFixture.DAY_BEFORE;
import static org.banso.meeting.model.MeetingFixture.WEDNESDAY;
import static org.banso.meeting.model.MeetingFixture.conference;
import static org.banso.meeting.model.MeetingFixture.coordination;
import static org.banso.meeting.model.MeetingFixture.intake;

import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final boolean WORKS_ON_CASE = true;
    private static final boolean FROM_OUTSIDE = false;

    @Nested
    class Writing {

        @Test
        void minutesSayWhatWasSaidAndWhoCame() {
            Meeting meeting = coordination();

            meeting.record("plat1", Set.of("plat1"), "話し合った。", Set.of(), AT_TEN);

            assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
            assertThat(meeting.minutes()).isEqualTo("話し合った。");
            assertThat(meeting.member("plat1").orElseThrow().attended()).contains(true);
            assertThat(meeting.member("merk1").orElseThrow().attended()).contains(false);
        }

        @Test
        void mayBeWrittenAgainWhileThePapersAreOpen() {
            Meeting meeting = coordination();
            meeting.record("plat1", Set.of("plat1"), "一", Set.of(), AT_TEN);

            meeting.record("plat1", Set.of("plat1", "merk1"), "二", Set.of(), AT_TEN);

            assertThat(meeting.minutes()).isEqualTo("二");
            assertThat(meeting.member("merk1").orElseThrow().attended()).contains(true);
        }

        @Test
        void refusesMinutesBeforeItHasBegun() {
            assertRefused(
                    () -> coordination().record("plat1", Set.of(), "早すぎる", Set.of(), AT_TEN.minusNanos(1)),
                    MeetingReason.NOT_YET_BEGUN,
                    AT_TEN);
        }

        @Test
        void refusesSomebodyPresentWhoWasNotCalled() {
            assertRefused(
                    () -> coordination().record("plat1", Set.of("plat1", "stranger"), "…", Set.of(), AT_TEN),
                    MeetingReason.NOT_CALLED,
                    "stranger");
        }

        @Test
        void refusesMinutesOfAMeetingThatWasCalledOff() {
            Meeting meeting = coordination();
            meeting.cancel();

            assertRefused(() -> meeting.record("plat1", Set.of(), "…", Set.of(), AT_TEN), MeetingReason.CANCELLED);
        }

        @Test
        void refusesToCloseWithoutMinutes() {
            Meeting meeting = coordination();
            meeting.decided(11);

            assertRefused(() -> meeting.close("plat1", AT_TEN), MeetingReason.MINUTES_MISSING);
        }

        @Test
        void refusesEverythingWrittenAfterTheClose() {
            Meeting meeting = coordination();
            meeting.record("plat1", Set.of("plat1"), "終わり", Set.of(), AT_TEN);
            meeting.close("plat1", AT_TEN);

            assertRefused(
                    () -> meeting.record("plat1", Set.of(), "遅すぎる", Set.of(), AT_TEN), MeetingReason.PAPERS_CLOSED);
            assertRefused(() -> meeting.close("plat1", AT_TEN), MeetingReason.PAPERS_CLOSED);
            assertRefused(() -> meeting.mustBeAbleToDecide("plat1", WEDNESDAY, AT_TEN), MeetingReason.PAPERS_CLOSED);
            assertThat(meeting.mayBeWrittenBy("plat1", AT_TEN)).isFalse();
        }
    }

    @Nested
    class CallingOff {

        @Test
        void isPossibleUntilSomethingIsWritten() {
            Meeting meeting = intake();

            meeting.cancel();

            assertThat(meeting.state()).isEqualTo(MeetingState.CANCELLED);
        }

        @Test
        void refusesWhatIsCalledOffAlready() {
            Meeting meeting = intake();
            meeting.cancel();

            assertRefused(meeting::cancel, MeetingReason.CANCELLED);
        }

        @Test
        void refusesAMeetingWithMinutes() {
            Meeting meeting = intake();
            meeting.record("plat1", Set.of("plat1"), "会った。", Set.of(), AT_TEN);

            assertRefused(meeting::cancel, MeetingReason.ALREADY_HELD);
        }

        @Test
        void refusesAMeetingThatDecided() {
            Meeting meeting = coordination();
            meeting.decided(11);

            assertRefused(meeting::cancel, MeetingReason.ALREADY_HELD);
        }
    }

    @Nested
    class Deciding {

        @Test
        void aCoordinationMeetingDecidesOnceItHasBegun() {
            Meeting meeting = coordination();

            meeting.mustBeAbleToDecide("plat1", WEDNESDAY, AT_TEN);
            meeting.decided(11);

            assertThat(meeting.decisionId()).contains(11L);
            assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
        }

        @Test
        void aLaterDecisionTakesThePlaceOfTheFirst() {
            Meeting meeting = coordination();
            meeting.decided(11);
            meeting.mustBeAbleToDecide("plat1", WEDNESDAY, AT_TEN);
            meeting.decided(12);

            assertThat(meeting.decisionId()).contains(12L);
        }

        @Test
        void refusesBeforeItHasBegun() {
            assertRefused(
                    () -> coordination().mustBeAbleToDecide("plat1", WEDNESDAY, DAY_BEFORE),
                    MeetingReason.NOT_YET_BEGUN,
                    AT_TEN);
        }

        @Test
        void refusesInAJointIntake() {
            assertRefused(
                    () -> intake().mustBeAbleToDecide("plat1", WEDNESDAY, AT_TEN),
                    MeetingReason.NO_LEAD_IN_THIS_KIND,
                    MeetingKind.JOINT_INTAKE);
        }

        @Test
        void refusesADayBeforeTheMeeting() {
            assertRefused(
                    () -> coordination().mustBeAbleToDecide("plat1", WEDNESDAY.minusDays(1), AT_TEN),
                    MeetingReason.DECIDED_BEFORE_MEETING,
                    WEDNESDAY);
        }
    }

    @Nested
    class Secrecy {

        @Test
        void aConferencesSheetOpensOnlyAfterTheMemberHasSpoken() {
            Meeting meeting = conference();
            assertThat(meeting.asksSecrecyOf("health1")).isTrue();
            assertRefused(
                    () -> meeting.mustBeReadableBy("health1", FROM_OUTSIDE), MeetingReason.SECRECY_NOT_ACKNOWLEDGED);

            meeting.acknowledgeSecrecy("health1", DAY_BEFORE);

            assertThat(meeting.asksSecrecyOf("health1")).isFalse();
            assertThatCode(() -> meeting.mustBeReadableBy("health1", FROM_OUTSIDE))
                    .doesNotThrowAnyException();
        }

        @Test
        void theFirstWordCounts() {
            Meeting meeting = conference();
            meeting.acknowledgeSecrecy("health1", DAY_BEFORE);
            meeting.acknowledgeSecrecy("health1", AT_TEN);

            assertThat(meeting.member("health1").flatMap(Attendee::secrecyAcknowledgedAt))
                    .isEqualTo(Optional.of(DAY_BEFORE));
        }

        @Test
        void refusesTheWordOfSomebodyWhoWasNotCalled() {
            assertRefused(() -> conference().acknowledgeSecrecy("stranger", DAY_BEFORE), MeetingReason.NOT_A_MEMBER);
        }

        @Test
        void refusesAConferencesPapersToColleaguesOfTheCaseWhoAreNoMembers() {
            assertRefused(() -> conference().mustBeReadableBy("merk1", WORKS_ON_CASE), MeetingReason.NOT_A_MEMBER);
            assertRefused(
                    () -> conference().record("merk1", Set.of(), "…", Set.of(), AT_TEN), MeetingReason.NOT_A_MEMBER);
        }

        @Test
        void aConferenceIsWrittenOnlyAfterTheWord() {
            assertRefused(
                    () -> conference().record("plat1", Set.of(), "…", Set.of(), AT_TEN),
                    MeetingReason.SECRECY_NOT_ACKNOWLEDGED);
        }

        @Test
        void strangersLearnNotEvenThatThereIsAMeeting() {
            assertRefused(() -> conference().mustBeReadableBy("stranger", FROM_OUTSIDE), KernelReason.NOT_FOUND);
            assertRefused(() -> coordination().mustBeReadableBy("stranger", FROM_OUTSIDE), KernelReason.NOT_FOUND);
        }

        @Test
        void afterTheCloseOnlyTheCasesAgenciesRead() {
            Meeting meeting = conference();
            meeting.acknowledgeSecrecy("plat1", DAY_BEFORE);
            meeting.acknowledgeSecrecy("health1", DAY_BEFORE);
            meeting.record("plat1", Set.of("plat1", "health1"), "話し合った。", Set.of(), AT_TEN);
            assertThatCode(() -> meeting.mustBeReadableBy("health1", FROM_OUTSIDE))
                    .doesNotThrowAnyException();

            meeting.close("plat1", AT_TEN);

            assertRefused(() -> meeting.mustBeReadableBy("health1", FROM_OUTSIDE), MeetingReason.PAPERS_CLOSED);
            assertThatCode(() -> meeting.mustBeReadableBy("plat1", WORKS_ON_CASE))
                    .doesNotThrowAnyException();
        }

        @Test
        void aMeetingOnConsentAsksNobodyForTheWord() {
            Meeting meeting = coordination();

            assertThat(meeting.asksSecrecyOf("plat1")).isFalse();
            assertThatCode(() -> meeting.mustBeReadableBy("plat2", WORKS_ON_CASE))
                    .doesNotThrowAnyException();
        }
    }

    private static void assertRefused(ThrowingCallable deed, Reason reason, Object... values) {
        Refused refused = catchThrowableOfType(Refused.class, deed);
        assertThat(refused).as("nothing was refused").isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.values()).containsExactly(values);
    }
}
