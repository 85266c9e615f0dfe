package org.banso.casefile.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.jspecify.annotations.Nullable;

/** Why a case turned off its way, or came back. The ward has published no lists; these are what the reports of others tell apart. */
public enum TurnReason {
    /** Someone is hurt, or threatened. */
    VIOLENCE(Turn.BEGIN_URGENT),
    SUICIDE_RISK(Turn.BEGIN_URGENT),
    CHILD_AT_RISK(Turn.BEGIN_URGENT),
    /** No food, no roof, no money for the next days. */
    DESTITUTE(Turn.BEGIN_URGENT),
    /** Needs a doctor now. */
    ILLNESS(Turn.BEGIN_URGENT),
    /** Nobody answers any more. As the reason of a close: and nobody will be asked again. */
    OUT_OF_REACH(Turn.SUSPEND, Turn.CLOSE),
    IN_HOSPITAL(Turn.SUSPEND),
    /** The person or the family wished it. */
    WISHED(Turn.SUSPEND, Turn.CLOSE),
    FAMILY_CIRCUMSTANCES(Turn.SUSPEND),
    /** Another agency goes first. */
    OTHERS_FIRST(Turn.SUSPEND),
    /** What was planned is reached, or goes on without us. */
    GOAL_REACHED(Turn.CLOSE),
    /** Another agency goes on with it. */
    PASSED_ON(Turn.CLOSE),
    MOVED_AWAY(Turn.CLOSE),
    DIED(Turn.CLOSE),
    /** The person or the family called again. */
    CALLED_AGAIN(Turn.REOPEN),
    /** Following up showed that it is needed. */
    FOLLOW_UP_SHOWED(Turn.REOPEN),
    /** Another agency asked for it. */
    AGENCY_ASKED(Turn.REOPEN),
    /** Said in words. */
    OTHER(Turn.BEGIN_URGENT, Turn.SUSPEND, Turn.CLOSE, Turn.REOPEN);

    private final Set<Turn> turns;

    TurnReason(Turn first, Turn... more) {
        this.turns = EnumSet.of(first, more);
    }

    public boolean fits(Turn turn) {
        return turns.contains(turn);
    }

    /** The group whose reader alone learns it; null for a reason that tells nothing delicate. */
    public @Nullable Delicate delicate() {
        return switch (this) {
            case VIOLENCE, SUICIDE_RISK, CHILD_AT_RISK -> Delicate.VIOLENCE;
            case ILLNESS, IN_HOSPITAL -> Delicate.DIAGNOSIS;
            case DESTITUTE -> Delicate.INCOME;
            default -> null;
        };
    }

    /** What may be given as the reason of that turn, in order; none for one that needs none. */
    public static List<TurnReason> of(Turn turn) {
        return List.of(values()).stream().filter(reason -> reason.fits(turn)).toList();
    }
}
