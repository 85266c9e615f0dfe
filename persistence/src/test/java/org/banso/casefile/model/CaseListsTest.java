package org.banso.casefile.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.banso.kernel.model.Database;
import org.banso.person.model.Person;
import org.banso.person.model.PersonFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CaseListsTest {

    @RegisterExtension
    final Database database = new Database();

    @Test
    void smoke() {
        CaseFile file = CaseFixture.stored(database.em());
        file.welcome(
                new org.banso.person.model.People(database.em())
                        .add(new Person(PersonFixture.mother(), CaseFixture.TODAY)),
                Relationship.MOTHER);
        file.warnOf(java.util.Set.of(Danger.VIOLENCE));
        database.flushAndClear();
        CaseLists lists = new CaseLists(database.em());
        assertThat(lists.find("カクウ", CaseFixture.reader(CaseFixture.DESK))).hasSize(2);
        assertThat(lists.cases(CaseFilter.all(), 0, CaseFixture.DESK, CaseFixture.reader(CaseFixture.DESK)))
                .hasSize(1);
        assertThat(lists.waiting(CaseFixture.reader(CaseFixture.DESK))).hasSize(1);
        assertThat(lists.recentOf(CaseFixture.DESK, CaseFixture.reader(CaseFixture.DESK)))
                .hasSize(0);
    }
}
