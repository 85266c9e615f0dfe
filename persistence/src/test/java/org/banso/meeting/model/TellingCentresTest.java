package org.banso.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.banso.meeting.model.MeetingFixture.consentFor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.casefile.model.ConsentCoverage;
import org.banso.casefile.model.ConsentItem;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Refused;
import org.junit.jupiter.api.Test;

class TellingCentresTest {

    private static final TellingCentres.Subject SUBJECT = new TellingCentres.Subject("例山　架空", "れいやま　かくう", 1992);
    private static final ConsentCoverage ALL = new ConsentCoverage(
            Map.of(Agency.EDU_CENTER, Set.of(ConsentItem.values()), Agency.HEALTH, Set.of(ConsentItem.HEALTH)));

    @Test
    void schoolNonAttendanceSuggestsTheEducationCentre() {
        assertThat(new TellingCentres(true, consentFor(Agency.EDU_CENTER, ConsentItem.SCHOOL_HISTORY)).suggestions())
                .containsExactly(
                        new NoticeSuggestion(Agency.EDU_CENTER, NoticeKind.SCHOOL_NON_ATTENDANCE, true, true, false));
    }

    @Test
    void theSuggestionSaysWhenTheConsentIsMissing() {
        assertThat(new TellingCentres(true, MeetingFixture.NO_CONSENT).suggestions())
                .containsExactly(
                        new NoticeSuggestion(Agency.EDU_CENTER, NoticeKind.SCHOOL_NON_ATTENDANCE, true, false, false));
    }

    @Test
    void aConsentForTheCentreButNotForSchoolIsNotEnough() {
        assertThat(new TellingCentres(true, consentFor(Agency.EDU_CENTER, ConsentItem.IDENTITY)).suggestions())
                .singleElement()
                .returns(false, NoticeSuggestion::coveredByConsent);
    }

    @Test
    void withoutTheFactACentreIsOnlyOfferedForARole() {
        assertThat(new TellingCentres(false, ALL).suggestions())
                .containsExactly(
                        new NoticeSuggestion(Agency.EDU_CENTER, NoticeKind.ROLE_GIVEN, false, true, true),
                        new NoticeSuggestion(Agency.HEALTH, NoticeKind.ROLE_GIVEN, false, true, false));
    }

    @Test
    void whoWorksOnTheCaseFromInsideIsNeverOffered() {
        assertThat(new TellingCentres(true, consentFor(Agency.MERKMAL, ConsentItem.values())).suggestions())
                .extracting(NoticeSuggestion::centre)
                .containsExactly(Agency.EDU_CENTER);
    }

    @Test
    void tellsWhoItIsOnlyWhereTheConsentCoversTheIdentity() {
        List<CentreNotice> notices = new TellingCentres(true, ALL)
                .tell(List.of(Agency.HEALTH, Agency.EDU_CENTER), Set.of(Agency.HEALTH), SUBJECT);

        assertThat(notices)
                .containsExactly(
                        new CentreNotice(
                                Agency.EDU_CENTER,
                                NoticeKind.SCHOOL_NON_ATTENDANCE,
                                SUBJECT.name(),
                                SUBJECT.kana(),
                                SUBJECT.birthYear()),
                        new CentreNotice(Agency.HEALTH, NoticeKind.ROLE_GIVEN, null, null, null));
    }

    @Test
    void tellsNobodyWhenNobodyIsChosen() {
        assertThat(new TellingCentres(true, ALL).tell(List.of(), Set.of(), SUBJECT))
                .isEmpty();
    }

    @Test
    void tellsACentreOnceThatIsChosenTwice() {
        assertThat(new TellingCentres(true, ALL).tell(List.of(Agency.EDU_CENTER, Agency.EDU_CENTER), Set.of(), SUBJECT))
                .hasSize(1);
    }

    @Test
    void refusesACentreThatTheConsentDoesNotName() {
        Refused refused = refusal(new TellingCentres(true, MeetingFixture.NO_CONSENT), Agency.EDU_CENTER);

        assertThat(refused.reason()).isEqualTo(MeetingReason.CENTRE_NOT_IN_CONSENT);
        assertThat(refused.values()).containsExactly(Agency.EDU_CENTER);
    }

    @Test
    void refusesACentreThatWouldLearnWhatTheConsentDoesNotCover() {
        Refused refused = refusal(
                new TellingCentres(true, consentFor(Agency.EDU_CENTER, ConsentItem.IDENTITY)), Agency.EDU_CENTER);

        assertThat(refused.reason()).isEqualTo(MeetingReason.CENTRE_NOT_IN_CONSENT);
    }

    @Test
    void refusesACentreWithoutAGround() {
        Refused refused = refusal(new TellingCentres(false, ALL), Agency.EDU_CENTER);

        assertThat(refused.reason()).isEqualTo(MeetingReason.NO_GROUND_FOR_NOTICE);
        assertThat(refused.values()).containsExactly(Agency.EDU_CENTER);
    }

    @Test
    void refusesToNotifyACouncilEvenWithARole() {
        TellingCentres telling = new TellingCentres(true, consentFor(Agency.LIAISON_COUNCIL, ConsentItem.values()));

        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> telling.tell(List.of(Agency.LIAISON_COUNCIL), Set.of(Agency.LIAISON_COUNCIL), SUBJECT));

        assertThat(refused.reason()).isEqualTo(MeetingReason.NO_GROUND_FOR_NOTICE);
    }

    private static Refused refusal(TellingCentres telling, Agency centre) {
        return catchThrowableOfType(Refused.class, () -> telling.tell(List.of(centre), Set.of(), SUBJECT));
    }
}
