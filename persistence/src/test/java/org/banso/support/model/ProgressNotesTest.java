package org.banso.support.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banso.casefile.model.CaseFixture.DESK;
import static org.banso.casefile.model.CaseFixture.NOW;
import static org.banso.casefile.model.CaseFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.casefile.model.CaseFixture;
import org.banso.kernel.model.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressNotesTest {

    @RegisterExtension
    final Database database = new Database();

    private ProgressNotes notes;
    private long caseId;

    @BeforeEach
    void open() {
        notes = new ProgressNotes(database.em());
        CaseFixture.staff(database.em(), DESK);
        caseId = CaseFixture.stored(database.em()).id();
    }

    @Test
    void keepsWhatWasSaidInItsOrderAndFromWhom() {
        WriteNote words = NoteFixture.note(
                caseId, NoteKind.HOME_VISIT, Set.of(MetWhom.FAMILY, MetWhom.SUBJECT), "手紙を出す", TODAY.plusDays(7));
        long id = add(words);
        database.flushAndClear();

        assertThat(notes.texts(List.of(id)).get(id))
                .isEqualTo(new NoteText(
                        id,
                        NoteKind.HOME_VISIT,
                        List.of(MetWhom.SUBJECT, MetWhom.FAMILY),
                        words.segments(),
                        "手紙を出す",
                        Set.of(),
                        TODAY.plusDays(7)));
    }

    @Test
    void keepsEveryKindAndEveryOrigin() {
        List<NoteSegment> segments = Arrays.stream(Origin.values())
                .map(origin -> new NoteSegment(origin, "ことば"))
                .toList();
        List<Long> ids = Arrays.stream(NoteKind.values())
                .map(kind -> add(new WriteNote(
                        caseId, kind, NoteFixture.YESTERDAY, Set.of(MetWhom.OTHER_AGENCY), segments, "", null)))
                .toList();
        database.flushAndClear();

        Map<Long, NoteText> texts = notes.texts(ids);

        assertThat(texts.values()).extracting(NoteText::kind).containsExactlyInAnyOrder(NoteKind.values());
        assertThat(texts.values()).extracting(NoteText::segments).containsOnly(segments);
    }

    @Test
    void showsAVisitToWhichNobodyOpened() {
        long id = add(NoteFixture.nobodyOpened(caseId));

        NoteText text = notes.texts(List.of(id)).get(id);

        assertThat(text.met()).containsExactly(MetWhom.NOBODY);
        assertThat(text.segments()).isEmpty();
    }

    @Test
    void asksNothingForAPageWithoutNotes() {
        assertThat(notes.texts(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"support_note set kind = 'PHONE'", "support_note_segment set content = 'x'"})
    void isWrittenOnceAndTheDatabaseItselfSaysSo(String change) {
        add(NoteFixture.visit(caseId));

        assertThrows(
                PersistenceException.class,
                () -> database.em().createNativeQuery("update " + change).executeUpdate());
    }

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    void keepsEveryKindOfTask(TaskKind kind) {
        AllTasks tasks = new AllTasks(database.em());
        tasks.add(new Task(caseId, kind, "すること", 0, TODAY, DESK.uid(), DESK.agency(), DESK.uid(), NOW));
        tasks.flush();

        assertThat(tasks.openIn(caseId, CaseSight.EVERYTHING, TODAY))
                .extracting(TaskLine::kind)
                .containsExactly(kind);
    }

    private long add(WriteNote words) {
        ProgressNote note = new ProgressNote(words, DESK, NOW);
        notes.add(note);
        return note.id();
    }
}
