package org.banso.timeline.model;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.banso.attachment.model.AttachmentLine;
import org.banso.casefile.model.StoryMark;
import org.banso.support.model.StoryEntry;
import org.jspecify.annotations.Nullable;

/**
 * Some lines of the stream, newest first, with the files among them.
 *
 * @param next where the lines before them begin; null when there are none
 * @param files by their id; what was taken away for good is missing
 */
public record StreamPage(List<StoryEntry> entries, @Nullable StoryMark next, Map<Long, AttachmentLine> files)
        implements Serializable {

    /** The kind of a line behind which a file stands. */
    public static final String ATTACHED = "attachment.ATTACHED";

    public StreamPage {
        entries = List.copyOf(entries);
        files = Map.copyOf(files);
    }

    /** Whether a file stands behind that line, or stood. */
    public boolean isFile(StoryEntry entry) {
        return entry.line().kind().equals(ATTACHED);
    }

    /** The file behind that line; null when there is none any more. */
    public @Nullable AttachmentLine file(StoryEntry entry) {
        return isFile(entry) ? files.get(entry.line().refId()) : null;
    }
}
