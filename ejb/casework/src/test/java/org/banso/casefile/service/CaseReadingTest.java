package org.banso.casefile.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.banso.casefile.model.CappedCount;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFilter;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.CaseLine;
import org.banso.casefile.model.StoryFilter;
import org.banso.directory.model.Actor;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CaseReadingTest {

    @RegisterExtension
    final Database database = new Database();

    private CaseFile file;

    @BeforeEach
    void aCase() {
        file = CaseFixture.stored(database.em());
        database.flushAndClear();
    }

    @Test
    void opensTheSheetToWhoeverHasAStandingOnly() {
        assertThat(office(CaseFixture.DESK).reading().sheet(file.id()).number()).isEqualTo("R8-0001");
        for (Runnable look : new Runnable[] {
            () -> office(CaseFixture.STRANGER).reading().sheet(file.id()),
            () -> office(CaseFixture.STRANGER).reading().story(file.id(), StoryFilter.newest()),
            () -> office(CaseFixture.DESK).reading().sheet(-1),
            () -> office(CaseFixture.DESK).reading().story(-1, StoryFilter.newest())
        }) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(look::run)
                    .matches(refused -> refused.is(KernelReason.NOT_FOUND));
        }
    }

    @Test
    void asksTheDatabaseThreeTimesForASheetBesideTheGate() {
        assertThat(Statements.of(
                        database.em(), () -> office(CaseFixture.DESK).reading().sheet(file.id())))
                .hasSize(2 + 3);
    }

    @Test
    void showsTheSameCasesInListCountAndSearchAndNoneToAStranger() {
        CaseSearch search = office(CaseFixture.DESK).search();
        assertThat(search.cases(CaseFilter.all(), 0))
                .extracting(CaseLine::caseId)
                .containsExactly(file.id());
        assertThat(search.count(CaseFilter.all())).isEqualTo(new CappedCount(1, false));
        assertThat(search.find("かくうやま")).hasSize(1);
        assertThat(office(CaseFixture.DESK).reading().waiting()).hasSize(1);
        CaseSearch strangers = office(CaseFixture.STRANGER).search();
        assertThat(strangers.cases(CaseFilter.all(), 0)).isEmpty();
        assertThat(strangers.count(CaseFilter.all())).isEqualTo(new CappedCount(0, false));
        assertThat(strangers.find("かくうやま")).isEmpty();
        assertThat(office(CaseFixture.STRANGER).reading().waiting()).isEmpty();
        assertThat(office(CaseFixture.STRANGER).reading().recentlyMine()).isEmpty();
    }

    private Office office(Actor actor) {
        return Office.of(database.em(), actor);
    }
}
