package org.banso.casefile.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Set;
import org.banso.access.model.Ground;
import org.banso.access.model.Standings;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Statements;
import org.banso.person.model.People;
import org.banso.person.model.Person;
import org.banso.person.model.PersonFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CaseSheetsTest {

    @RegisterExtension
    final Database database = new Database();

    @Test
    void showsEverythingThatTheIdentityStripNeeds() {
        CaseFile file = CaseFixture.stored(database.em());
        Person mother = new People(database.em()).add(new Person(PersonFixture.mother(), CaseFixture.TODAY));
        file.welcome(mother, Relationship.MOTHER);
        file.warnOf(Set.of(Danger.SUICIDE_RISK, Danger.VIOLENCE));
        CaseFixture.staff(database.em(), CaseFixture.DESK);
        Consents consents = new Consents(database.em());
        Consent earlier = consents.add(new Consent(
                file,
                file.subjectParticipant(),
                ConsentTest.terms(CaseFixture.TODAY.minusDays(9), CaseFixture.TODAY.minusDays(9), null),
                CaseFixture.DESK.uid(),
                CaseFixture.TODAY));
        earlier.withdraw(CaseFixture.TODAY.minusDays(2), "gone1", CaseFixture.TODAY);
        consents.add(new Consent(
                file,
                file.subjectParticipant(),
                ConsentTest.terms(CaseFixture.TODAY, CaseFixture.TODAY, CaseFixture.TODAY.plusMonths(6)),
                "gone1",
                CaseFixture.TODAY));
        Standings standings = new Standings(database.em());
        standings.grant(
                file.id(),
                Agency.PORT,
                Ground.ROLE_DECIDED,
                CaseFixture.NOW.minus(Duration.ofDays(9)),
                CaseFixture.NOW);
        standings.grant(
                file.id(), Agency.PLAT_HOME, Ground.ROLE_DECIDED, CaseFixture.NOW.minus(Duration.ofDays(9)), null);
        database.flushAndClear();

        CaseSheet sheet = new CaseSheets(database.em()).sheet(file.id(), CaseFixture.NOW);

        assertThat(sheet.number()).isEqualTo("R8-0001");
        assertThat(sheet.state()).isEqualTo(CaseState.SCREENED);
        assertThat(sheet.leadAgency()).isNull();
        assertThat(sheet.subject().name()).isEqualTo("架空山 試太郎");
        assertThat(sheet.subject().kana()).isEqualTo("かくうやま ためしたろう");
        assertThat(sheet.subject().age()).isEqualTo(34);
        assertThat(sheet.subject().ageExact()).isFalse();
        assertThat(sheet.subjectMetOn()).isNull();
        assertThat(sheet.dangers()).containsExactly(Danger.VIOLENCE, Danger.SUICIDE_RISK);
        assertThat(sheet.agencies()).containsExactly(Agency.PLAT_HOME, Agency.MERKMAL);
        assertThat(sheet.participants())
                .extracting(ParticipantLine::relationship)
                .containsExactly(Relationship.SELF, Relationship.MOTHER);
        assertThat(sheet.consents()).hasSize(2);
        assertThat(sheet.hasConsent()).isTrue();
        ConsentLine latest = sheet.consents().get(0);
        assertThat(latest.holds()).isTrue();
        assertThat(latest.agencies()).containsExactly(Agency.EDU_CENTER);
        assertThat(latest.items()).containsExactly(ConsentItem.IDENTITY, ConsentItem.SCHOOL_HISTORY);
        assertThat(latest.validUntil()).isEqualTo(CaseFixture.TODAY.plusMonths(6));
        assertThat(latest.recordedBy()).isEqualTo("gone1");
        assertThat(sheet.consents().get(1).recordedBy()).isEqualTo(CaseFixture.DESK.name());
        assertThat(sheet.consents().get(1).withdrawnOn()).isEqualTo(CaseFixture.TODAY.minusDays(2));
        assertThat(sheet.consents().get(1).holds()).isFalse();
    }

    @Test
    void isReadInThreeStatements() {
        CaseFile file = CaseFixture.stored(database.em());
        for (int i = 0; i < 5; i++) {
            file.welcome(
                    new People(database.em()).add(new Person(PersonFixture.mother(), CaseFixture.TODAY)),
                    Relationship.RELATIVE);
            new Consents(database.em())
                    .add(new Consent(
                            file,
                            file.subjectParticipant(),
                            ConsentTest.terms(CaseFixture.TODAY, CaseFixture.TODAY, null),
                            "desk1",
                            CaseFixture.TODAY));
        }
        database.flushAndClear();
        assertThat(Statements.of(database.em(), () -> new CaseSheets(database.em()).sheet(file.id(), CaseFixture.NOW)))
                .hasSize(3);
    }

    @Test
    void isNotFoundWhereThereIsNoCase() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new CaseSheets(database.em()).sheet(-1, CaseFixture.NOW))
                .matches(refused -> refused.is(KernelReason.NOT_FOUND));
    }
}
