package org.banso.handover.model;

import java.io.Serializable;
import java.util.List;

/** What one's agency asked others, and was asked; those that wait first. */
public record HandoverLists(List<HandoverLine> sent, List<HandoverLine> received) implements Serializable {

    public HandoverLists {
        sent = List.copyOf(sent);
        received = List.copyOf(received);
    }
}
