package org.banso.support.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banso.casefile.model.CaseFixture.NOW;
import static org.banso.casefile.model.CaseFixture.TODAY;
import static org.banso.support.model.NoteFixture.YESTERDAY;
import static org.banso.support.model.NoteFixture.nobodyOpened;
import static org.banso.support.model.NoteFixture.note;
import static org.banso.support.model.NoteFixture.visit;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banso.casefile.model.CaseFixture;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressNoteTest {

    private static final long CASE = 1;

    @Test
    void saysOnWhichDayTheSubjectStoodBeforeTheAuthor() {
        assertThat(written(visit(CASE)).subjectMetOn()).contains(TODAY.minusDays(1));
    }

    @ParameterizedTest
    @EnumSource(
            value = NoteKind.class,
            names = {"PHONE", "MESSAGE", "AGENCY_CONTACT", "OTHER"})
    void doesNotCallItAMeetingWhenNobodyStoodBeforeAnybody(NoteKind kind) {
        assertThat(written(note(CASE, kind, Set.of(MetWhom.SUBJECT), "", null)).subjectMetOn())
                .isEmpty();
    }

    @Test
    void doesNotCallItAMeetingWithTheSubjectWhenTheFamilyCameAlone() {
        assertThat(written(note(CASE, NoteKind.INTERVIEW, Set.of(MetWhom.FAMILY), "", null))
                        .subjectMetOn())
                .isEmpty();
    }

    @Test
    void takesAVisitToWhichNobodyOpenedWithoutAWord() {
        assertThat(written(nobodyOpened(CASE)).subjectMetOn()).isEmpty();
    }

    @Test
    void refusesAContactThatHasNotHappened() {
        WriteNote visit = visit(CASE);

        Refused refused = refuses(
                SupportReason.NOTE_IN_FUTURE,
                new WriteNote(CASE, visit.kind(), NOW.plusSeconds(1), visit.met(), visit.segments(), "", null));
        assertThat(refused.values()).containsExactly(NOW.plusSeconds(1));
    }

    @Test
    void refusesNobodyTogetherWithSomebody() {
        refuses(
                SupportReason.NOBODY_AND_SOMEBODY,
                note(CASE, NoteKind.HOME_VISIT, EnumSet.of(MetWhom.NOBODY, MetWhom.FAMILY), "", null));
    }

    @Test
    void refusesAMeetingOfWhichNothingIsSaid() {
        refuses(
                SupportReason.NOTHING_WRITTEN,
                new WriteNote(CASE, NoteKind.PHONE, YESTERDAY, Set.of(MetWhom.FAMILY), List.of(), "", null));
    }

    @Test
    void refusesADateWithoutANextStep() {
        refuses(
                SupportReason.NEXT_STEP_MISSING,
                note(CASE, NoteKind.PHONE, Set.of(MetWhom.FAMILY), "", TODAY.plusDays(7)));
    }

    @Test
    void refusesANextStepBeforeTheContact() {
        refuses(
                SupportReason.NEXT_STEP_BEFORE_NOTE,
                note(CASE, NoteKind.PHONE, Set.of(MetWhom.FAMILY), "手紙を出す", TODAY.minusDays(2)));
    }

    @Test
    void makesATaskOfANextStepWithADayOnly() {
        assertThat(written(note(CASE, NoteKind.PHONE, Set.of(MetWhom.FAMILY), "手紙を出す", TODAY.plusDays(7)))
                        .task())
                .isPresent();
        assertThat(written(note(CASE, NoteKind.PHONE, Set.of(MetWhom.FAMILY), "いつか手紙を出す", null))
                        .task())
                .isEmpty();
    }

    private static ProgressNote written(WriteNote words) {
        return new ProgressNote(words, CaseFixture.DESK, NOW);
    }

    private static Refused refuses(Reason reason, WriteNote words) {
        Refused refused = assertThrows(Refused.class, () -> written(words));
        assertThat(refused.reason()).isEqualTo(reason);
        return refused;
    }
}
