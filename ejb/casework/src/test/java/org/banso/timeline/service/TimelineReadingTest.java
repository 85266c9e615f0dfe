package org.banso.timeline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.banso.casefile.model.CaseFixture.NOW;
import static org.banso.casefile.model.CaseFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banso.access.model.Ground;
import org.banso.access.model.Standings;
import org.banso.assessment.service.Desk;
import org.banso.attachment.model.Attachments;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.Story;
import org.banso.casefile.model.StoryFilter;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Statements;
import org.banso.pin.model.Pins;
import org.banso.policy.model.Settings;
import org.banso.policy.service.PolicyBook;
import org.banso.support.model.ProgressNotes;
import org.banso.support.model.StoryEntry;
import org.banso.support.model.StoryPages;
import org.banso.timeline.model.NextDate;
import org.banso.timeline.model.StreamPage;
import org.banso.timeline.model.TimelineSheet;
import org.banso.timeline.model.Timelines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TimelineReadingTest {

    /** Of the gate, the head, the pins, the number of months, the dates, the lines, and the notes among them. */
    private static final int STATEMENTS = 2 + 1 + 1 + 1 + 1 + 1 + 2;

    @RegisterExtension
    final Database database = new Database();

    private CaseFile file;

    @BeforeEach
    void aCaseAtTheDesk() {
        Desk.follow(database.em());
        file = CaseFixture.stored(database.em());
    }

    @Test
    void costsAsManyStatementsWithFiveThousandLinesAsWithTen() {
        written(10);
        assertThat(statements(StoryFilter.newest().atMost(StoryFilter.STREAM))).isEqualTo(STATEMENTS);

        written(4_990);
        StoryFilter stream = StoryFilter.newest().atMost(StoryFilter.STREAM);
        assertThat(statements(stream)).isEqualTo(STATEMENTS);

        StreamPage first = as(Desk.WORKER).of(file.id(), stream).page();
        assertThat(first.entries()).hasSize(StoryFilter.STREAM).allMatch(entry -> entry.note() != null);
        assertThat(statements(stream.before(first.next()))).isEqualTo(STATEMENTS);
    }

    @Test
    void readsOnToTheBeginningWithoutLosingOrRepeatingALine() {
        written(123);
        StoryFilter stream = StoryFilter.newest().atMost(50);
        List<StoryEntry> read = new ArrayList<>();
        StreamPage page = as(Desk.WORKER).of(file.id(), stream).page();
        read.addAll(page.entries());
        while (page.next() != null) {
            page = as(Desk.WORKER).further(file.id(), stream.before(page.next()));
            read.addAll(page.entries());
        }

        assertThat(read).hasSize(123).doesNotHaveDuplicates();
        assertThat(page.entries()).hasSize(23);
    }

    @Test
    void saysThatNothingComesBeforeTheLastLineOfAFullPage() {
        written(50);

        assertThat(as(Desk.WORKER)
                        .of(file.id(), StoryFilter.newest().atMost(50))
                        .page()
                        .next())
                .isNull();
    }

    @Test
    void laysTheNextDatesBesideTheStreamOverdueFirst() {
        sql("""
                insert into support_task (id, case_id, kind, title, due_on, agency, made_by, made_at, version, about)
                values (900001, %1$d, 'OWN', '架空の手紙を出す', date '%2$s' + 3, 'PLAT_HOME', 'x', now(), 1, 0),
                       (900002, %1$d, 'OWN', '架空の診断書', date '%2$s' - 2, 'PLAT_HOME', 'x', now(), 1, 4),
                       (900003, %1$d, 'LEAD_REVIEW', '', date '%2$s' + 30, 'PLAT_HOME', 'x', now(), 1, 0)
                """.formatted(file.id(), TODAY));

        List<NextDate> dates =
                as(Desk.WORKER).of(file.id(), StoryFilter.newest()).dates();

        assertThat(dates)
                .extracting(NextDate::title, NextDate::overdue)
                .containsExactly(tuple("架空の診断書", true), tuple("架空の手紙を出す", false), tuple("", false));
        assertThat(dates.get(2).what()).isEqualTo("enum.support.TaskKind.LEAD_REVIEW");
    }

    @Test
    void hidesFromTheWardWhatATaskIsAboutAndWhatIsDangerous() {
        new Standings(database.em()).grant(file.id(), Agency.WARD, Ground.PLAN_DECISION, NOW.minusSeconds(1), null);
        sql("""
                insert into support_task (id, case_id, kind, title, due_on, agency, made_by, made_at, version, about)
                values (900002, %d, 'OWN', '架空の診断書', date '%s', 'PLAT_HOME', 'x', now(), 1, 4)
                """.formatted(file.id(), TODAY));

        TimelineSheet seen = as(Desk.OFFICER).of(file.id(), StoryFilter.newest());

        assertThat(seen.head().dangersHidden()).isTrue();
        assertThat(seen.dates()).singleElement().satisfies(date -> {
            assertThat(date.title()).isEmpty();
            assertThat(date.about()).isNotEmpty();
        });
    }

    @Test
    void answersAStrangerAsIfThereWereNoCase() {
        TimelineReading stranger = as(Desk.STRANGER);
        assertThat(assertThrows(Refused.class, () -> stranger.of(file.id(), StoryFilter.newest()))
                        .is(KernelReason.NOT_FOUND))
                .isTrue();
        assertThat(assertThrows(Refused.class, () -> stranger.further(file.id(), StoryFilter.newest()))
                        .is(KernelReason.NOT_FOUND))
                .isTrue();
    }

    @Test
    void narrowsByKindAndByAgency() {
        written(3);
        sql("""
                insert into casefile_story (id, case_id, happened_at, recorded_at, kind, uid, agency, ref_id, "values")
                values (800001, %d, now(), now(), 'notice.SENT', 'merk1', 'MERKMAL', 0, '')""".formatted(file.id()));

        assertThat(as(Desk.WORKER)
                        .of(file.id(), new StoryFilter(Set.of("notice.SENT"), null, null, 50))
                        .page()
                        .entries())
                .hasSize(1);
        assertThat(as(Desk.WORKER)
                        .of(file.id(), new StoryFilter(Set.of(), Agency.PLAT_HOME, null, 50))
                        .page()
                        .entries())
                .hasSize(3);
    }

    private int statements(StoryFilter filter) {
        database.flushAndClear();
        return Statements.of(database.em(), () -> as(Desk.WORKER).of(file.id(), filter))
                .size();
    }

    /** So many telephone calls more, each an hour before the last. */
    private void written(int notes) {
        sql("set local session_replication_role = replica"); // the history of changes is another test's affair
        sql("""
                with notes as (
                    insert into support_note (id, case_id, kind, happened_at, next_step, author_uid, agency, recorded_at)
                    select 1000 + (select count(*) from support_note) + n, %1$d, 'PHONE',
                           timestamptz '%2$s' - n * interval '1 hour', '', 'plat2', 'PLAT_HOME', timestamptz '%2$s'
                      from generate_series(1, %3$d) n
                    returning id, case_id, happened_at
                ), met as (
                    insert into support_note_met select id, 'FAMILY' from notes
                ), said as (
                    insert into support_note_segment (note_id, position, origin, content) select id, 0, 'FAMILY', '架空の話' from notes
                )
                insert into casefile_story (id, case_id, happened_at, recorded_at, kind, uid, agency, ref_id, "values")
                select 10000 + id, case_id, happened_at, happened_at, 'support.NOTE_WRITTEN', 'plat2', 'PLAT_HOME', id,
                       'enum.support.NoteKind.PHONE'
                  from notes
                """.formatted(file.id(), NOW, notes));
        sql("set local session_replication_role = origin");
        sql("analyze casefile_story");
        sql("analyze support_note");
        sql("analyze support_note_met");
        sql("analyze support_note_segment");
    }

    private void sql(String statement) {
        database.em().createNativeQuery(statement).executeUpdate();
    }

    private TimelineReading as(Actor actor) {
        Desk desk = Desk.of(database.em(), actor);
        return new TimelineReading(
                desk.gate(),
                new Timelines(database.em()),
                new Pins(database.em()),
                new StoryPages(new Story(database.em()), new ProgressNotes(database.em())),
                new Attachments(database.em()),
                new PolicyBook(new Settings(database.em()), desk.clock()),
                desk.clock());
    }
}
