package org.banso.support.model;

import java.io.Serializable;
import org.banso.casefile.model.StoryLine;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's story, with what the note says when it is one.
 *
 * @param note null for every line but a progress note's
 */
public record StoryEntry(StoryLine line, @Nullable NoteText note) implements Serializable {

    /** The kind of a story line behind which a progress note stands. */
    public static final String NOTE_WRITTEN = "support.NOTE_WRITTEN";
}
