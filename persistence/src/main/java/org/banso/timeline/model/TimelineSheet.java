package org.banso.timeline.model;

import java.io.Serializable;
import java.util.List;
import org.banso.kernel.model.AboutCase;
import org.banso.support.model.StoryPage;

/**
 * The stream's page with what stands over and beside it.
 *
 * @param dates the next first
 */
public record TimelineSheet(TimelineHead head, List<NextDate> dates, StoryPage page)
        implements AboutCase, Serializable {

    public TimelineSheet {
        dates = List.copyOf(dates);
    }

    @Override
    public long caseId() {
        return head.caseId();
    }
}
