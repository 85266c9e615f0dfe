package org.banso.attachment.model;

import java.io.Serializable;
import java.util.List;
import org.banso.kernel.model.AboutCase;

/**
 * The files of a case.
 *
 * @param there the newest first
 * @param removed those that can be brought back, the latest removed first
 * @param mayWrite whether the reader may attach and remove
 */
public record AttachmentBoard(long caseId, List<AttachmentLine> there, List<AttachmentLine> removed, boolean mayWrite)
        implements AboutCase, Serializable {

    public AttachmentBoard {
        there = List.copyOf(there);
        removed = List.copyOf(removed);
    }
}
