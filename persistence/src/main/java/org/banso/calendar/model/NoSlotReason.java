package org.banso.calendar.model;

import java.io.Serializable;
import java.util.List;

/**
 * Why no time was found, and what would help.
 *
 * @param needs the needs that the obstacle is about; empty where it is not about people
 * @param reliefs single changes of the wish, each of which would give a time; the smallest of its kind, in a fixed order
 */
public record NoSlotReason(Obstacle obstacle, List<Need> needs, List<Relief> reliefs) implements Serializable {

    public NoSlotReason {
        needs = List.copyOf(needs);
        reliefs = List.copyOf(reliefs);
    }
}
