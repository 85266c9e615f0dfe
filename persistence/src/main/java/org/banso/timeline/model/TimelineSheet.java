package org.banso.timeline.model;

import java.io.Serializable;
import java.util.List;
import org.banso.kernel.model.AboutCase;
import org.banso.pin.model.PinLine;

/**
 * The stream's page with what stands over and beside it.
 *
 * @param pins what must be known first, the most urgent first
 * @param dates the next first
 */
public record TimelineSheet(TimelineHead head, List<PinLine> pins, List<NextDate> dates, StreamPage page)
        implements AboutCase, Serializable {

    public TimelineSheet {
        pins = List.copyOf(pins);
        dates = List.copyOf(dates);
    }

    @Override
    public long caseId() {
        return head.caseId();
    }
}
