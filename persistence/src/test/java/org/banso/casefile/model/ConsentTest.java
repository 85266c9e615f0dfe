package org.banso.casefile.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.person.model.Person;
import org.banso.person.model.PersonFixture;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final LocalDate TODAY = CaseFixture.TODAY;

    private final CaseFile file = CaseFixture.aboutTheSon();

    @Test
    void holdsFromItsFirstToItsLastDay() {
        Consent consent = consent(terms(TODAY, TODAY.plusDays(1), TODAY.plusDays(10)));
        assertThat(consent.holdsOn(TODAY)).isFalse();
        assertThat(consent.holdsOn(TODAY.plusDays(1))).isTrue();
        assertThat(consent.holdsOn(TODAY.plusDays(10))).isTrue();
        assertThat(consent.holdsOn(TODAY.plusDays(11))).isFalse();
    }

    @Test
    void holdsWithoutEndUntilItIsWithdrawn() {
        assertThat(consent(terms(TODAY, TODAY, null)).holdsOn(TODAY.plusYears(10)))
                .isTrue();
    }

    @Test
    void endsAtOnceWhenWithdrawn() {
        Consent consent = consent(terms(TODAY.minusDays(5), TODAY.minusDays(5), null));
        consent.withdraw(TODAY, "desk1", TODAY);
        assertThat(consent.holdsOn(TODAY.minusDays(1))).isTrue();
        assertThat(consent.holdsOn(TODAY)).isFalse();
        assertThat(consent.holdsOn(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void refusesAnyoneButTheSubject() {
        Participant mother = file.welcome(new Person(PersonFixture.mother(), TODAY), Relationship.MOTHER);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Consent(file, mother, terms(TODAY, TODAY, null), "desk1", TODAY))
                .matches(refused -> refused.is(CasefileReason.CONSENT_NOT_BY_SUBJECT))
                .satisfies(refused -> assertThat(refused.values()).containsExactly(Relationship.MOTHER));
    }

    @Test
    void refusesToNameNoAgency() {
        refuses(
                CasefileReason.CONSENT_WITHOUT_AGENCY,
                () -> consent(
                        new ConsentTerms(ConsentHow.ORAL, TODAY, TODAY, null, Set.of(), Set.of(ConsentItem.IDENTITY))));
    }

    @Test
    void refusesToNameNoItem() {
        refuses(
                CasefileReason.CONSENT_WITHOUT_ITEM,
                () -> consent(new ConsentTerms(ConsentHow.ORAL, TODAY, TODAY, null, Set.of(Agency.PORT), Set.of())));
    }

    @Test
    void refusesToHaveBeenGivenInTheFuture() {
        refuses(CasefileReason.CONSENT_IN_FUTURE, () -> consent(terms(TODAY.plusDays(1), TODAY.plusDays(1), null)));
    }

    @Test
    void refusesToHoldBeforeItWasGiven() {
        refuses(CasefileReason.CONSENT_BEFORE_GIVEN, () -> consent(terms(TODAY, TODAY.minusDays(1), null)));
    }

    @Test
    void refusesToEndBeforeItStarts() {
        refuses(CasefileReason.CONSENT_ENDS_BEFORE_START, () -> consent(terms(TODAY, TODAY, TODAY.minusDays(1))));
    }

    @Test
    void refusesASecondWithdrawal() {
        Consent consent = consent(terms(TODAY, TODAY, null));
        consent.withdraw(TODAY, "desk1", TODAY);
        refuses(CasefileReason.CONSENT_ALREADY_WITHDRAWN, () -> consent.withdraw(TODAY, "desk1", TODAY));
    }

    @Test
    void refusesAWithdrawalBeforeItWasGiven() {
        Consent consent = consent(terms(TODAY, TODAY, null));
        refuses(CasefileReason.WITHDRAWN_BEFORE_GIVEN, () -> consent.withdraw(TODAY.minusDays(1), "desk1", TODAY));
    }

    @Test
    void refusesAWithdrawalInTheFuture() {
        Consent consent = consent(terms(TODAY, TODAY, null));
        refuses(CasefileReason.WITHDRAWN_IN_FUTURE, () -> consent.withdraw(TODAY.plusDays(1), "desk1", TODAY));
    }

    @Test
    void belongsToTheCaseOfWhoGaveIt() {
        CaseFile other = CaseFixture.aboutTheSon();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Consent(file, other.subjectParticipant(), terms(TODAY, TODAY, null), "desk1", TODAY));
    }

    private Consent consent(ConsentTerms terms) {
        return new Consent(file, file.subjectParticipant(), terms, "desk1", TODAY);
    }

    static ConsentTerms terms(LocalDate given, LocalDate from, LocalDate until) {
        return new ConsentTerms(
                ConsentHow.SIGNED_FORM,
                given,
                from,
                until,
                Set.of(Agency.EDU_CENTER),
                Set.of(ConsentItem.IDENTITY, ConsentItem.SCHOOL_HISTORY));
    }

    private static void refuses(Reason reason, ThrowingCallable verb) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(verb)
                .matches(refused -> refused.is(reason), "is " + reason);
    }
}
