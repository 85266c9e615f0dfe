package org.banso.support.model;

import java.io.Serializable;
import java.util.List;
import org.banso.casefile.model.StoryMark;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of a story, newest first.
 *
 * @param next where the lines before them begin; null when there are none
 */
public record StoryPage(List<StoryEntry> entries, @Nullable StoryMark next) implements Serializable {

    public StoryPage {
        entries = List.copyOf(entries);
    }
}
