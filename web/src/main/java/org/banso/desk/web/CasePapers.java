package org.banso.desk.web;

import static org.banso.casefile.web.FormParts.moment;
import static org.banso.casefile.web.FormParts.shown;
import static org.banso.paper.web.FormSheet.label;
import static org.banso.paper.web.FormSheet.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.model.StoryLine;
import org.banso.casefile.web.FormParts;
import org.banso.paper.web.FormSheet;
import org.banso.paper.web.FormSheet.Box;
import org.banso.paper.web.Paper;
import org.banso.support.model.NoteText;
import org.banso.support.model.StoryEntry;
import org.jspecify.annotations.Nullable;

/** 支援経過記録シート: the whole story, the oldest first: day, how, whom, who, and what was said by whom. */
final class CasePapers {

    /** Lines of a form to be filled in by hand: a page of them. */
    private static final int OPEN_LINES = 8;

    private static final int[] SPANS = {4, 4, 4, 12};

    private CasePapers() {}

    static FormSheet story(CaseSheet file, List<StoryEntry> entries, String writer) {
        return table(file, entries.stream().map(CasePapers::row).toList()).note(writer);
    }

    static FormSheet blankStory() {
        List<Box> open = List.of(
                value(SPANS[0], 4, FormParts.openDay()),
                value(SPANS[1], 4, ""),
                value(SPANS[2], 4, ""),
                value(SPANS[3], 4, ""));
        return table(null, Collections.nCopies(OPEN_LINES, open));
    }

    private static FormSheet table(@Nullable CaseSheet file, List<List<Box>> rows) {
        FormSheet form = FormParts.begin("3", Paper.say("support.paper.title"), file);
        FormParts.person(form, file == null ? null : file.subject());
        return form.row(
                        label(6, Paper.say("casefile.list.lead")),
                        value(
                                18,
                                file == null
                                        ? ""
                                        : file.leadAgency() == null
                                                ? Paper.say("desk.case.leadNone")
                                                : Paper.of(file.leadAgency())))
                .heading(Paper.say("support.paper.course"))
                .table(
                        List.of(
                                label(SPANS[0], Paper.say("support.paper.when")),
                                label(SPANS[1], Paper.say("support.paper.how")),
                                label(SPANS[2], Paper.say("support.paper.who")),
                                label(SPANS[3], Paper.say("support.paper.what"))),
                        rows);
    }

    private static List<Box> row(StoryEntry entry) {
        StoryLine line = entry.line();
        String who = line.staffName() == null ? line.uid() : line.staffName();
        return List.of(
                value(SPANS[0], moment(line.happenedAt())),
                value(SPANS[1], entry.note() == null ? "" : how(entry.note())),
                value(SPANS[2], who + "\n" + Paper.of(line.agency())),
                value(SPANS[3], said(StoryWords.onPaper(line), entry.note())));
    }

    private static String how(NoteText note) {
        String met = note.met().stream().map(Paper::of).collect(Collectors.joining("、"));
        return met.isEmpty() ? Paper.of(note.kind()) : Paper.of(note.kind()) + "\n（" + met + "）";
    }

    private static String said(String sentence, @Nullable NoteText note) {
        if (note == null) {
            return sentence;
        }
        List<String> lines = new ArrayList<>();
        note.segments()
                .forEach(segment ->
                        lines.add(Paper.of(segment.origin()) + "：" + shown(segment.text(), segment.about())));
        String next = shown(note.nextStep(), note.nextAbout());
        if (!next.isEmpty()) {
            lines.add(Paper.say("support.paper.next", next, FormParts.day(note.nextOn())));
        }
        return String.join("\n", lines);
    }
}
