package org.banso.casefile.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a colleague decides about a case beside the steps of its way. The steps (interviewed, assessed, led, planned,
 * agreed, decided) come from the rooms in which they are taken; a turn is taken for itself, on a day, and mostly for a reason.
 */
public enum Turn {
    /** 緊急支援: somebody acts before there is a plan. */
    BEGIN_URGENT(
            Reason.NEEDED,
            Next.NONE,
            EnumSet.of(
                    CaseState.SCREENED,
                    CaseState.JOINT_INTAKE,
                    CaseState.ASSESSED,
                    CaseState.LEAD_ASSIGNED,
                    CaseState.PLAN_DRAFT,
                    CaseState.PLAN_CONSENTED,
                    CaseState.REOPENED)),
    /** The worst is over; the case goes on where it stands. */
    END_URGENT(Reason.NONE, Next.NONE, EnumSet.of(CaseState.URGENT)),
    /** 中断: it rests, until somebody looks again on a day that is named. */
    SUSPEND(
            Reason.NEEDED,
            Next.NEEDED,
            EnumSet.of(
                    CaseState.SCREENED,
                    CaseState.JOINT_INTAKE,
                    CaseState.ASSESSED,
                    CaseState.LEAD_ASSIGNED,
                    CaseState.PLAN_DRAFT,
                    CaseState.PLAN_CONSENTED,
                    CaseState.IN_SUPPORT,
                    CaseState.URGENT,
                    CaseState.REOPENED)),
    /** Somebody looked again; it rests on, until the next day that is named. */
    CHECK(Reason.NONE, Next.NEEDED, EnumSet.of(CaseState.SUSPENDED)),
    /** 再開: back to where it stood. */
    RESUME(Reason.NONE, Next.NONE, EnumSet.of(CaseState.SUSPENDED)),
    /** 終結. A day on which to ask once more may be named at once. */
    CLOSE(
            Reason.NEEDED,
            Next.MAY,
            EnumSet.of(
                    CaseState.SCREENED,
                    CaseState.JOINT_INTAKE,
                    CaseState.ASSESSED,
                    CaseState.LEAD_ASSIGNED,
                    CaseState.PLAN_DRAFT,
                    CaseState.PLAN_CONSENTED,
                    CaseState.IN_SUPPORT,
                    CaseState.URGENT,
                    CaseState.SUSPENDED,
                    CaseState.REOPENED)),
    /** A day on which to ask how it goes, named after the close. */
    PLAN_FOLLOW_UP(Reason.NONE, Next.NEEDED, EnumSet.of(CaseState.CLOSED)),
    /** フォローアップ: somebody asked how it goes; once more on another day, or never again. */
    FOLLOW_UP(Reason.NONE, Next.MAY, EnumSet.of(CaseState.FOLLOW_UP)),
    /** 再開（終結後）: it is taken up again, from its assessment on. */
    REOPEN(Reason.NEEDED, Next.NONE, EnumSet.of(CaseState.CLOSED, CaseState.FOLLOW_UP));

    private enum Reason {
        NEEDED,
        NONE
    }

    private enum Next {
        NEEDED,
        MAY,
        NONE
    }

    private final Reason reason;
    private final Next next;
    private final Set<CaseState> from;

    Turn(Reason reason, Next next, Set<CaseState> from) {
        this.reason = reason;
        this.next = next;
        this.from = from;
    }

    /** Those that can be taken in that state, in order. */
    public static List<Turn> openIn(CaseState state) {
        return Arrays.stream(values()).filter(turn -> turn.from.contains(state)).toList();
    }

    /** The kind of its line in the story; a next day makes another sentence of a close and of a follow-up. */
    public String story(boolean withNextDay) {
        return switch (this) {
            case BEGIN_URGENT -> "casefile.URGENT_BEGUN";
            case END_URGENT -> "casefile.URGENT_ENDED";
            case SUSPEND -> "casefile.SUSPENDED";
            case CHECK -> "casefile.CHECKED";
            case RESUME -> "casefile.RESUMED";
            case CLOSE -> withNextDay ? "casefile.CLOSED_FOR_NOW" : "casefile.CLOSED";
            case PLAN_FOLLOW_UP -> "casefile.FOLLOW_UP_PLANNED";
            case FOLLOW_UP -> withNextDay ? "casefile.FOLLOWED_UP_ONCE" : "casefile.FOLLOWED_UP";
            case REOPEN -> "casefile.REOPENED";
        };
    }

    public boolean isOpenIn(CaseState state) {
        return from.contains(state);
    }

    /** Whether one of {@link TurnReason#of} is to be said. */
    public boolean asksWhy() {
        return reason == Reason.NEEDED;
    }

    /** Whether a next day may be named. */
    public boolean asksWhen() {
        return next != Next.NONE;
    }

    /** Whether a next day must be named. */
    public boolean needsWhen() {
        return next == Next.NEEDED;
    }
}
