package org.banso.casefile.model;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Set;
import org.banso.directory.model.Agency;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of a story, newest first.
 *
 * @param kinds {@code <room>.<KIND>}; empty means all
 * @param agency for which it was done; null means any
 * @param before only older lines; null means from the newest on
 * @param limit how many at most
 */
public record StoryFilter(
        @NotNull Set<@NotNull String> kinds,
        @Nullable Agency agency,
        @Nullable StoryMark before,
        @Min(1) @Max(StoryFilter.LONGEST_PAGE) int limit)
        implements Serializable {

    /** Lines on a page. */
    public static final int PAGE = 30;

    /** Lines of the stream that are read at once. */
    public static final int STREAM = 50;

    public static final int LONGEST_PAGE = 200;

    public StoryFilter {
        kinds = Set.copyOf(kinds);
    }

    /** The newest page of everything. */
    public static StoryFilter newest() {
        return new StoryFilter(Set.of(), null, null, PAGE);
    }

    /** The same, so many lines at most. */
    public StoryFilter atMost(int lines) {
        return new StoryFilter(kinds, agency, before, lines);
    }

    /** The same lines, from a place on. */
    public StoryFilter before(StoryMark mark) {
        return new StoryFilter(kinds, agency, mark, limit);
    }
}
