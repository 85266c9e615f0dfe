package org.banso.pin.model;

import java.util.EnumSet;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.jspecify.annotations.Nullable;

/** What a pinned fact is, the most urgent first. */
public enum PinKind {
    /** A danger to somebody. */
    RISK(Delicate.VIOLENCE),
    /** What must not be done, and would undo what was won: a call to the father. */
    NEVER(null),
    /** An allergy, an illness, a medicine. */
    HEALTH(Delicate.DIAGNOSIS),
    /** What helps: the quiet room, the side door. */
    KNOW(null);

    private final @Nullable Delicate group;

    PinKind(@Nullable Delicate group) {
        this.group = group;
    }

    /** What such a fact is about by itself, whatever its author ticks; null is nothing delicate. */
    public @Nullable Delicate group() {
        return group;
    }

    /** That, together with what the author ticked. */
    Set<Delicate> about(Set<Delicate> ticked) {
        Set<Delicate> about = EnumSet.noneOf(Delicate.class);
        about.addAll(ticked);
        if (group != null) {
            about.add(group);
        }
        return about;
    }
}
