package org.banso.reception.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Marks;
import org.banso.access.model.Sight;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.Danger;
import org.banso.casefile.model.Relationship;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Answer;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Statements;
import org.banso.person.model.Name;
import org.banso.person.model.People;
import org.banso.person.model.Person;
import org.banso.person.model.PersonDetails;
import org.banso.person.model.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceptionsTest {

    @RegisterExtension
    final Database database = new Database();

    @Test
    void keepsTheBackPageAndHidesThePensionFromWhoMayNotKnowTheIncome() {
        CaseFile file = CaseFixture.stored(database.em());
        BackPage said = new BackPage(
                "03-0000-0009",
                "haha@example.invalid",
                Occupation.PENSIONER,
                Dwelling.RENTED,
                HealthInsurance.NATIONAL,
                Pension.RECEIVING,
                true,
                true,
                CaseFixture.TODAY);
        receive(file, ReceptionFixture.aMotherCalls().back(ConsentVariant.WITH_CONSENT, said));
        database.flushAndClear();

        ReceptionSheet sheet = receptions().ofCase(file.id()).get(0);
        assertThat(sheet.back()).isEqualTo(said);
        assertThat(sheet.seenWith(new CaseSight(Sight.CASEWORK, Set.of()))
                        .back()
                        .pension())
                .isEqualTo(Pension.UNKNOWN);
    }

    @Test
    void aContactWithoutACaseIsOfferedToTheCaseOfTheSameTelephoneAndJoinsItOnce() {
        CaseFile file = CaseFixture.stored(database.em());
        CaseFile other = CaseFixture.stored(database.em());
        Person subject = new Person(ReceptionFixture.aMotherCalls().form().subject(), CaseFixture.TODAY);
        Person mother = new Person(ReceptionFixture.aMotherCalls().form().caller(), CaseFixture.TODAY);
        new People(database.em()).add(subject);
        new People(database.em()).add(mother);
        Reception loose = new Reception(
                ReceptionFixture.aMotherCalls()
                        .exit(ReceptionExit.INFORMATION_ONLY, "")
                        .dangers(Set.of(Danger.VIOLENCE))
                        .form(),
                CaseFixture.DESK,
                mother,
                subject,
                CaseFixture.NOW);
        receptions().add(loose);
        file.welcome(sameTelephone(), Relationship.MOTHER);
        database.flushAndClear();

        CaseFile found = database.em().find(CaseFile.class, file.id());
        assertThat(receptions().likely(found)).singleElement().satisfies(one -> {
            assertThat(one.byPhone()).isTrue();
            assertThat(one.receptionId()).isEqualTo(loose.id());
        });
        receptions().get(loose.id()).joins(found);
        assertThat(receptions().likely(found)).isEmpty();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> receptions().get(loose.id()).joins(other))
                .matches(refused -> refused.is(ReceptionReason.BELONGS_ALREADY));
    }

    private Person sameTelephone() {
        return new People(database.em())
                .add(new Person(
                        new PersonDetails(
                                new Name("架空川", "別子", "かくうがわ", "べつこ"), Sex.FEMALE, null, null, "0300000001", ""),
                        CaseFixture.TODAY));
    }

    @Test
    void keepsEveryFieldOfTheForm() {
        CaseFile file = CaseFixture.stored(database.em());
        CaseFixture.staff(database.em(), CaseFixture.DESK);
        Reception reception = receive(
                file,
                ReceptionFixture.aMotherCalls()
                        .worries(Worry.WITHDRAWAL_SCHOOL, EnumSet.of(Worry.OTHER, Worry.HEALTH), "ねこ")
                        .dangers(Set.of(Danger.VIOLENCE, Danger.CHILD_AT_RISK)));
        database.flushAndClear();
        assertThat(receptions().ofCase(file.id()))
                .containsExactly(new ReceptionSheet(
                        reception.id(),
                        CaseFixture.NOW,
                        CaseFixture.DESK.name(),
                        Agency.PLAT_HOME,
                        Channel.PHONE,
                        Route.SELF_FOUND,
                        false,
                        "架空山 母子",
                        "かくうやま ははこ",
                        "03-0000-0001",
                        Relationship.MOTHER,
                        34,
                        Worry.WITHDRAWAL_SCHOOL,
                        List.of(Worry.HEALTH, Worry.OTHER),
                        "ねこ",
                        "息子のことを相談したい。",
                        Marks.NONE,
                        YearMonth.of(2017, 4),
                        Answer.NO,
                        List.of(Danger.VIOLENCE, Danger.CHILD_AT_RISK),
                        ConsentVariant.WITHOUT_CONSENT,
                        ReceptionExit.OWN_SUPPORT,
                        "",
                        new BackPage(
                                "",
                                "",
                                Occupation.UNKNOWN,
                                Dwelling.UNKNOWN,
                                HealthInsurance.UNKNOWN,
                                Pension.UNKNOWN,
                                true,
                                false,
                                null),
                        false,
                        CaseSight.EVERYTHING));
    }

    @Test
    void readsAllContactsOfACaseWithoutAStatementPerContact() {
        CaseFile file = CaseFixture.stored(database.em());
        for (int i = 0; i < 12; i++) {
            receive(
                    file,
                    ReceptionFixture.aMotherCalls()
                            .receivedAt(CaseFixture.NOW.minus(Duration.ofDays(i)))
                            .dangers(Set.of(Danger.VIOLENCE)));
        }
        receive(CaseFixture.stored(database.em()), ReceptionFixture.aMotherCalls());
        database.flushAndClear();
        assertThat(receptions().ofCase(file.id()))
                .hasSize(12)
                .isSortedAccordingTo((a, b) -> b.receivedAt().compareTo(a.receivedAt()))
                .allMatch(sheet -> sheet.receivedBy().equals(CaseFixture.DESK.uid()));
        database.em().clear();
        assertThat(Statements.of(database.em(), () -> receptions().ofCase(file.id())))
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into reception_worry select reception_id, 'DEBT', 'MAIN' from reception_worry where mark = 'MAIN'",
                "insert into reception_worry select reception_id, worry, 'ALSO' from reception_worry where mark = 'MAIN'",
                "update reception_reception set case_id = null",
                "update reception_reception set caller_id = subject_id",
                "update reception_reception set handed_over_to = 'どこか'",
                "update reception_reception set recorded_at = received_at - interval '1 second'",
                "update reception_reception set agency = 'PORT'",
                "update reception_reception set withdrawn_since = date '2017-04-02'"
            })
    void theDatabaseRefusesWhatTheModelWouldNeverWrite(String sql) {
        receive(CaseFixture.stored(database.em()), ReceptionFixture.aMotherCalls());
        database.em().flush();
        assertThatThrownBy(() -> database.em().createNativeQuery(sql).executeUpdate())
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("reception_");
    }

    private Reception receive(CaseFile file, ReceptionFixture fixture) {
        RecordReception form = fixture.form();
        Person caller = new People(database.em()).add(new Person(form.caller(), CaseFixture.TODAY));
        Reception reception =
                receptions().add(new Reception(form, CaseFixture.DESK, caller, file.subject(), CaseFixture.NOW));
        reception.belongsTo(file);
        return reception;
    }

    private Receptions receptions() {
        return new Receptions(database.em());
    }
}
