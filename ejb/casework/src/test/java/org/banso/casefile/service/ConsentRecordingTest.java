package org.banso.casefile.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.CasefileReason;
import org.banso.casefile.model.ConsentHow;
import org.banso.casefile.model.ConsentItem;
import org.banso.casefile.model.Consents;
import org.banso.casefile.model.Participant;
import org.banso.casefile.model.RecordConsent;
import org.banso.casefile.model.Relationship;
import org.banso.casefile.model.WithdrawConsent;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.person.model.People;
import org.banso.person.model.Person;
import org.banso.person.model.PersonFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConsentRecordingTest {

    private static final LocalDate TODAY = CaseFixture.TODAY;

    @RegisterExtension
    final Database database = new Database();

    private CaseFile file;

    @BeforeEach
    void aCase() {
        file = CaseFixture.stored(database.em());
    }

    @Test
    void recordsWhatTheSubjectAgreedToAndTellsTheStory() {
        Office office = office(CaseFixture.PSYCHOLOGIST);
        long id = office.consents().record(by(file.subjectParticipant(), TODAY.minusDays(1)));
        assertThat(consents().covering(file.id(), Agency.EDU_CENTER, Set.of(ConsentItem.SCHOOL_HISTORY), TODAY))
                .isTrue();
        CaseHappening told = office.told().happenings().get(0);
        assertThat(told.kind()).isEqualTo("casefile.CONSENT_RECORDED");
        assertThat(told.at()).isEqualTo(Tokyo.startOf(TODAY.minusDays(1)));
        assertThat(told.byUid()).isEqualTo(CaseFixture.PSYCHOLOGIST.uid());
        assertThat(told.refId()).isEqualTo(id);
        assertThat(told.values())
                .containsExactly(
                        "enum.casefile.ConsentHow.ORAL",
                        "enum.directory.Agency.EDU_CENTER",
                        "enum.casefile.ConsentItem.SCHOOL_HISTORY");
    }

    @Test
    void saysTheMomentOfAConsentThatWasGivenToday() {
        Office office = office(CaseFixture.DESK);
        office.consents().record(by(file.subjectParticipant(), TODAY));
        assertThat(office.told().happenings().get(0).at()).isEqualTo(CaseFixture.NOW);
    }

    @Test
    void endsAWithdrawnConsentAtOnce() {
        Office office = office(CaseFixture.DESK);
        long id = office.consents().record(by(file.subjectParticipant(), TODAY.minusDays(1)));
        office.consents().withdraw(new WithdrawConsent(file.id(), id, TODAY));
        assertThat(consents().coverage(file.id(), TODAY).isNone()).isTrue();
        assertThat(office.told().happenings().get(1).kind()).isEqualTo("casefile.CONSENT_WITHDRAWN");
        assertThat(office.told().happenings().get(1).values()).containsExactly("enum.directory.Agency.EDU_CENTER");
    }

    @Test
    void refusesTheMothersWordForTheSons() {
        Person mother = new People(database.em()).add(new Person(PersonFixture.mother(), TODAY));
        Participant client = file.welcome(mother, Relationship.MOTHER);
        database.em().flush();
        Office office = office(CaseFixture.DESK);
        refuses(CasefileReason.CONSENT_NOT_BY_SUBJECT, () -> office.consents().record(by(client, TODAY)));
        assertThat(office.told().happenings()).isEmpty();
    }

    @Test
    void refusesAParticipantAndAConsentOfAnotherCase() {
        CaseFile other = CaseFixture.stored(database.em());
        Office office = office(CaseFixture.DESK);
        refuses(KernelReason.NOT_FOUND, () -> office.consents().record(by(other.subjectParticipant(), TODAY)));
        long id = office.consents().record(by(file.subjectParticipant(), TODAY));
        refuses(KernelReason.NOT_FOUND, () -> office.consents().withdraw(new WithdrawConsent(other.id(), id, TODAY)));
    }

    @Test
    void answersNotFoundToWhoeverHasNoStanding() {
        refuses(
                KernelReason.NOT_FOUND,
                () -> office(CaseFixture.STRANGER).consents().record(by(file.subjectParticipant(), TODAY)));
        refuses(
                KernelReason.NOT_FOUND,
                () -> office(CaseFixture.STRANGER).consents().withdraw(new WithdrawConsent(file.id(), 1, TODAY)));
    }

    private RecordConsent by(Participant participant, LocalDate on) {
        return new RecordConsent(
                file.id(),
                participant.id(),
                ConsentHow.ORAL,
                on,
                on,
                null,
                Set.of(Agency.EDU_CENTER),
                Set.of(ConsentItem.SCHOOL_HISTORY));
    }

    private Office office(Actor actor) {
        return Office.of(database.em(), actor);
    }

    private Consents consents() {
        return new Consents(database.em());
    }

    private static void refuses(Reason reason, Runnable use) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(use::run)
                .matches(refused -> refused.is(reason), "is " + reason);
    }
}
