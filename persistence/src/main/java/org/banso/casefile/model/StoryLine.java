package org.banso.casefile.model;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.banso.directory.model.Agency;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's story.
 *
 * @param kind {@code <room>.<KIND>}; its sentence stands under {@code story.<room>.<KIND>}
 * @param staffName who did it, as colleagues read it; null when the roll does not know them
 * @param refId the thing in its room; 0 when there is none
 * @param values for the sentence; see {@link StoryValue}
 */
public record StoryLine(
        long id,
        Instant happenedAt,
        String kind,
        String uid,
        @Nullable String staffName,
        Agency agency,
        long refId,
        List<String> values)
        implements Serializable {

    public StoryLine {
        values = List.copyOf(values);
    }

    /** The place just behind this line, for the next page. */
    public StoryMark mark() {
        return new StoryMark(happenedAt, id);
    }
}
