package org.banso.handover.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The machine: what can be said of a handover, from which state, and where it leads. What is not here is refused. */
public enum HandoverTurn {
    ACCEPT(true, HandoverState.ACCEPTED, HandoverState.ASKED),
    /** Asks why. */
    DECLINE(true, HandoverState.DECLINED, HandoverState.ASKED),
    FINISH(true, HandoverState.DONE, HandoverState.ACCEPTED),
    /** With the person; asks how. */
    CONFIRM(false, HandoverState.CONFIRMED, HandoverState.DONE),
    WITHDRAW(false, HandoverState.WITHDRAWN, HandoverState.ASKED, HandoverState.ACCEPTED);

    private final boolean receivers;
    private final HandoverState to;
    private final Set<HandoverState> from;

    HandoverTurn(boolean receivers, HandoverState to, HandoverState first, HandoverState... others) {
        this.receivers = receivers;
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    /** Whether it is the receiver's to say; the sender may write it down for them. */
    public boolean isReceivers() {
        return receivers;
    }

    public HandoverState to() {
        return to;
    }

    public boolean isFrom(HandoverState state) {
        return from.contains(state);
    }

    /** Whether it does not go without a word. */
    public boolean asksNote() {
        return this == DECLINE || this == CONFIRM;
    }

    /** What can be said now. @param sender by the sender, or else by the receiver */
    public static List<HandoverTurn> open(HandoverState state, boolean sender) {
        return Stream.of(values())
                .filter(turn -> turn.isFrom(state) && (sender || turn.receivers))
                .toList();
    }
}
