package org.banso.support.model;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.banso.access.model.CaseSight;
import org.banso.casefile.model.Story;
import org.banso.casefile.model.StoryFilter;
import org.banso.casefile.model.StoryLine;
import org.jspecify.annotations.Nullable;

/**
 * The pages of all stories, with what the lines stand for: as many statements for a page of thirty lines as for one. Who may
 * read one is not asked here.
 */
@Dependent
public class StoryPages {

    private final Story story;
    private final ProgressNotes notes;

    @Inject
    public StoryPages(Story story, ProgressNotes notes) {
        this.story = story;
        this.notes = notes;
    }

    /** One page, and whether there is one before it. What that sight hides is not in it. */
    public StoryPage page(long caseId, StoryFilter filter, CaseSight sight) {
        List<StoryLine> found = story.lines(caseId, filter.atMost(filter.limit() + 1), sight);
        boolean more = found.size() > filter.limit();
        List<StoryLine> lines = more ? found.subList(0, filter.limit()) : found;
        Map<Long, NoteText> texts = notes.texts(
                lines.stream().filter(StoryPages::isNote).map(StoryLine::refId).toList());
        return new StoryPage(
                lines.stream()
                        .map(line -> new StoryEntry(line, isNote(line) ? note(texts, line, sight) : null))
                        .toList(),
                more ? lines.get(lines.size() - 1).mark() : null);
    }

    private static @Nullable NoteText note(Map<Long, NoteText> texts, StoryLine line, CaseSight sight) {
        NoteText text = texts.get(line.refId());
        return text == null ? null : text.seenWith(sight);
    }

    private static boolean isNote(StoryLine line) {
        return line.kind().equals(StoryEntry.NOTE_WRITTEN);
    }
}
