package org.banso.casefile.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.FiscalYear;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.person.model.Person;
import org.banso.person.model.PersonDetails;
import org.banso.person.model.PersonFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseFileTest {

    private final CaseFile file = CaseFixture.aboutTheSon();
    private final Person mother = new Person(PersonFixture.mother(), CaseFixture.TODAY);

    @Test
    void beginsScreenedWithASubjectWhomNobodyHasMet() {
        assertThat(file.state()).isEqualTo(CaseState.SCREENED);
        assertThat(file.number()).isEqualTo("R8-0001");
        assertThat(file.isSubjectMet()).isFalse();
        assertThat(file.leadAgency()).isEmpty();
        assertThat(file.participants()).singleElement().matches(Participant::isSubject);
    }

    @Test
    void welcomesTheFamilyAsClients() {
        Participant client = file.welcome(mother, Relationship.MOTHER);
        assertThat(client.isSubject()).isFalse();
        assertThat(file.participants()).hasSize(2);
        assertThat(file.subjectParticipant().person()).isSameAs(file.subject());
    }

    @Test
    void refusesASecondSubject() {
        refuses(CasefileReason.SUBJECT_ALREADY_THERE, () -> file.welcome(mother, Relationship.SELF));
        refuses(CasefileReason.SUBJECT_ALREADY_THERE, () -> file.welcome(file.subject(), Relationship.SIBLING));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACQUAINTANCE", "AGENCY_STAFF", "OTHER"})
    void refusesAClientWhoIsNotFamily(Relationship relationship) {
        refuses(CasefileReason.NOT_FAMILY, () -> file.welcome(mother, relationship));
    }

    @Test
    void recognisesAClientWhoCallsAgain() {
        Participant client = file.welcome(mother, Relationship.MOTHER);
        assertThat(file.clientLike(PersonFixture.withPhone("0300000001"), Relationship.MOTHER))
                .contains(client);
        assertThat(file.clientLike(PersonFixture.mother(), Relationship.FATHER)).isEmpty();
        assertThat(file.clientLike(PersonDetails.UNKNOWN, Relationship.MOTHER)).isEmpty();
    }

    @Test
    void keepsTheFirstDayOnWhichSomebodyMetTheSubject() {
        assertThat(file.subjectMet(CaseFixture.TODAY, CaseFixture.TODAY)).isTrue();
        assertThat(file.subjectMet(CaseFixture.TODAY, CaseFixture.TODAY)).isFalse();
        assertThat(file.subjectMet(CaseFixture.TODAY.minusDays(3), CaseFixture.TODAY))
                .isTrue();
        assertThat(file.subjectParticipant().metOn()).contains(CaseFixture.TODAY.minusDays(3));
    }

    @Test
    void refusesToHaveMetTheSubjectInTheFuture() {
        refuses(CasefileReason.MET_IN_FUTURE, () -> file.subjectMet(CaseFixture.TODAY.plusDays(1), CaseFixture.TODAY));
        refuses(
                CasefileReason.MET_IN_FUTURE,
                () -> new CaseFile(
                        new CaseNumber(new FiscalYear(2026), 2),
                        mother,
                        CaseFixture.TODAY,
                        CaseFixture.TODAY.plusDays(1)));
    }

    @Test
    void addsDangersAndForgetsNone() {
        file.warnOf(Set.of(Danger.VIOLENCE));
        file.warnOf(Set.of(Danger.SUICIDE_RISK));
        file.warnOf(Set.of());
        assertThat(file.dangers()).containsExactlyInAnyOrder(Danger.VIOLENCE, Danger.SUICIDE_RISK);
    }

    @Test
    void refusesAStepOutOfOrder() {
        refuses(CasefileReason.WRONG_ORDER, () -> file.reach(CaseState.ASSESSED));
        refuses(CasefileReason.WRONG_ORDER, () -> file.assignLead(Agency.PLAT_HOME));
        assertThat(file.leadAgency()).isEmpty();
    }

    @Test
    void keepsItsStateWhenTheLeadIsDecidedAnew() {
        goTo(CaseState.IN_SUPPORT);
        file.assignLead(Agency.MERKMAL);
        assertThat(file.state()).isEqualTo(CaseState.IN_SUPPORT);
        assertThat(file.leadAgency()).contains(Agency.MERKMAL);
    }

    @Test
    void knowsOnlyItsOwnParticipants() {
        refuses(KernelReason.NOT_FOUND, () -> file.participant(-1));
    }

    private void goTo(CaseState state) {
        EnumSet.range(CaseState.SCREENED, state).forEach(step -> {
            if (step == CaseState.LEAD_ASSIGNED) {
                file.assignLead(Agency.PLAT_HOME);
            } else {
                file.reach(step);
            }
        });
    }

    private static void refuses(Reason reason, ThrowingCallable verb) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(verb)
                .matches(refused -> refused.is(reason), "is " + reason);
    }
}
