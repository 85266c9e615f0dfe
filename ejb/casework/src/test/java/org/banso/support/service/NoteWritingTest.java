package org.banso.support.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banso.assessment.service.Desk.OFFICER;
import static org.banso.assessment.service.Desk.STRANGER;
import static org.banso.assessment.service.Desk.WORKER;
import static org.banso.casefile.model.CaseFixture.NOW;
import static org.banso.casefile.model.CaseFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.banso.access.model.AccessReason;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Ground;
import org.banso.access.model.Standings;
import org.banso.assessment.service.Desk;
import org.banso.assessment.service.Happenings;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFiles;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.Story;
import org.banso.casefile.model.StoryFilter;
import org.banso.casefile.model.StoryLine;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Statements;
import org.banso.support.model.AllTasks;
import org.banso.support.model.MetWhom;
import org.banso.support.model.NoteFixture;
import org.banso.support.model.NoteKind;
import org.banso.support.model.ProgressNotes;
import org.banso.support.model.StoryEntry;
import org.banso.support.model.StoryPages;
import org.banso.support.model.SupportReason;
import org.banso.support.model.TaskKind;
import org.banso.support.model.TaskLine;
import org.banso.support.model.WriteNote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

class NoteWritingTest {

    @RegisterExtension
    final Database database = new Database();

    private final Happenings happenings = new Happenings(happening -> new Story(database.em()).add(happening, NOW));
    private CaseFile file;

    @BeforeEach
    void aCaseAtTheDesk() {
        Desk.follow(database.em());
        file = CaseFixture.stored(database.em());
    }

    @Test
    void tellsTheStoryOfAVisitAndOfTheFirstMeeting() {
        as(WORKER).write(NoteFixture.visit(file.id()));

        assertThat(happenings.kinds()).containsExactly("support.NOTE_WRITTEN", "support.SUBJECT_FIRST_MET");
        assertThat(file.subjectParticipant().metOn()).contains(TODAY.minusDays(1));
    }

    @Test
    void callsOnlyTheFirstMeetingTheFirst() {
        as(WORKER).write(NoteFixture.visit(file.id()));
        as(WORKER).write(NoteFixture.visit(file.id()));

        assertThat(happenings.kinds())
                .containsExactly("support.NOTE_WRITTEN", "support.SUBJECT_FIRST_MET", "support.NOTE_WRITTEN");
    }

    @Test
    void leavesTheSubjectNotYetMetAfterATelephoneCallOrAClosedDoor() {
        as(WORKER).write(NoteFixture.note(file.id(), NoteKind.PHONE, Set.of(MetWhom.SUBJECT), "", null));
        as(WORKER).write(NoteFixture.nobodyOpened(file.id()));

        assertThat(file.isSubjectMet()).isFalse();
        assertThat(happenings.kinds()).containsOnly("support.NOTE_WRITTEN");
        assertThat(happenings.last().values())
                .containsExactly("enum.support.NoteKind.HOME_VISIT", "enum.support.MetWhom.NOBODY");
    }

    @Test
    void makesATaskOfTheNextStepForItsAuthor() {
        as(WORKER).write(nextStep("手紙を出す"));

        List<TaskLine> tasks = new AllTasks(database.em()).openIn(file.id(), CaseSight.EVERYTHING, TODAY);
        assertThat(tasks)
                .singleElement()
                .extracting(TaskLine::kind, TaskLine::title, TaskLine::dueOn, TaskLine::assignee)
                .containsExactly(TaskKind.NEXT_STEP, "手紙を出す", TODAY.plusDays(3), WORKER.name());
    }

    @Test
    void writesNothingAndTellsNobodyWhenItIsRefused() {
        WriteNote visit = NoteFixture.visit(file.id());

        refuses(
                SupportReason.NOTE_IN_FUTURE,
                () -> as(WORKER)
                        .write(new WriteNote(
                                file.id(),
                                visit.kind(),
                                NOW.plusSeconds(1),
                                visit.met(),
                                visit.segments(),
                                "手紙を出す",
                                TODAY.plusDays(3))));

        assertThat(happenings.kinds()).isEmpty();
        assertThat(new AllTasks(database.em()).openIn(file.id(), CaseSight.EVERYTHING, TODAY))
                .isEmpty();
        assertThat(file.isSubjectMet()).isFalse();
    }

    @Test
    void readsTheStoryNewestFirstWithWhatTheNotesSay() {
        happenings.fire(told("reception.RECEIVED", NOW.minusSeconds(500_000)));
        long noteId = as(WORKER).write(NoteFixture.visit(file.id()));
        happenings.fire(told("meeting.HELD", NOW));
        database.flushAndClear();

        List<StoryEntry> story = story(WORKER, StoryFilter.newest());

        assertThat(story)
                .extracting(entry -> entry.line().kind())
                .containsExactly(
                        "meeting.HELD", "support.SUBJECT_FIRST_MET", "support.NOTE_WRITTEN", "reception.RECEIVED");
        StoryEntry note = story.get(2);
        assertThat(note.line().staffName()).isEqualTo("支援 架空美");
        assertThat(note.note().noteId()).isEqualTo(noteId);
        assertThat(note.note().segments())
                .isEqualTo(NoteFixture.visit(file.id()).segments());
        assertThat(story).filteredOn(entry -> entry.note() != null).hasSize(1);
    }

    @Test
    void turnsThePagesOfTheStoryWithoutLosingOrRepeatingALine() {
        for (int i = 0; i < 7; i++) {
            as(WORKER).write(NoteFixture.nobodyOpened(file.id()));
        }
        StoryFilter threeAtATime = new StoryFilter(Set.of(), null, null, 3);

        List<StoryEntry> first = story(WORKER, threeAtATime);
        List<StoryEntry> second = story(WORKER, threeAtATime.before(last(first).mark()));
        List<StoryEntry> third = story(WORKER, threeAtATime.before(last(second).mark()));

        assertThat(Stream.of(first, second, third)
                        .flatMap(List::stream)
                        .map(entry -> entry.note().noteId()))
                .hasSize(7)
                .doesNotHaveDuplicates();
    }

    @Test
    void readsAPageOfTheStoryInThreeStatementsBesideTheGates() {
        as(WORKER).write(NoteFixture.visit(file.id()));
        as(WORKER).write(NoteFixture.visit(file.id()));
        database.flushAndClear();

        assertThat(Statements.of(database.em(), () -> story(WORKER, StoryFilter.newest())))
                .hasSize(2 + 3);
    }

    @Test
    void showsTheStoryByKindAndByAgency() {
        as(WORKER).write(NoteFixture.nobodyOpened(file.id()));
        happenings.fire(told("meeting.HELD", NOW));
        happenings.fire(new CaseHappening(file.id(), NOW, "notice.SENT", "merk1", "MERKMAL", 0, List.of()));

        assertThat(story(WORKER, new StoryFilter(Set.of("meeting.HELD", "notice.SENT"), null, null, 30)))
                .hasSize(2);
        assertThat(story(WORKER, new StoryFilter(Set.of(), Agency.MERKMAL, null, 30)))
                .extracting(entry -> entry.line().kind())
                .containsExactly("notice.SENT");
    }

    @Test
    void answersAStrangerAsIfThereWereNoCaseAndLetsTheWardReadOnly() {
        new Standings(database.em()).grant(file.id(), Agency.WARD, Ground.PLAN_DECISION, NOW.minusSeconds(1), null);

        refuses(KernelReason.NOT_FOUND, () -> as(STRANGER).write(NoteFixture.visit(file.id())));
        refuses(KernelReason.NOT_FOUND, () -> story(STRANGER, StoryFilter.newest()));
        refuses(AccessReason.NOT_YOUR_ROLE, () -> as(OFFICER).write(NoteFixture.visit(file.id())));
        assertThat(story(OFFICER, StoryFilter.newest())).isEmpty();
    }

    private WriteNote nextStep(String nextStep) {
        return NoteFixture.note(file.id(), NoteKind.PHONE, Set.of(MetWhom.FAMILY), nextStep, TODAY.plusDays(3));
    }

    private CaseHappening told(String kind, Instant at) {
        return new CaseHappening(file.id(), at, kind, WORKER.uid(), "PLAT_HOME", 0, List.of());
    }

    private static StoryLine last(List<StoryEntry> page) {
        return page.get(page.size() - 1).line();
    }

    private List<StoryEntry> story(Actor reader, StoryFilter filter) {
        return new CaseStory(
                        Desk.of(database.em(), reader).gate(),
                        new StoryPages(new Story(database.em()), new ProgressNotes(database.em())))
                .of(file.id(), filter);
    }

    private NoteWriting as(Actor actor) {
        Desk desk = Desk.of(database.em(), actor);
        return new NoteWriting(
                desk.gate(),
                new ProgressNotes(database.em()),
                new AllTasks(database.em()),
                new CaseFiles(database.em()),
                happenings,
                desk.clock());
    }

    private static void refuses(Reason reason, Executable deed) {
        assertThat(assertThrows(Refused.class, deed).reason()).isEqualTo(reason);
    }
}
