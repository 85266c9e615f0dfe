package org.banso.meeting.model;

import java.util.Optional;
import org.banso.casefile.model.ConsentItem;

/**
 * Why a centre is told of a decision; each kind says which item of the consent it spends.
 *
 * <p>A notification of a child at risk (通告, 児童虐待防止法 6条) is not among them: it needs no consent but a ground of its own,
 * and comes from where the danger is seen, not from a meeting's decision.
 */
public enum NoticeKind {
    /** School non-attendance is in the history: the education side hears who leads. */
    SCHOOL_NON_ATTENDANCE(ConsentItem.SCHOOL_HISTORY),
    /** The decision gives the centre a role. */
    ROLE_GIVEN(null);

    private final @org.jspecify.annotations.Nullable ConsentItem spends;

    NoticeKind(@org.jspecify.annotations.Nullable ConsentItem spends) {
        this.spends = spends;
    }

    /** What it reveals by being sent at all; nothing when it reveals only that the centre has a role. */
    public Optional<ConsentItem> spends() {
        return Optional.ofNullable(spends);
    }
}
