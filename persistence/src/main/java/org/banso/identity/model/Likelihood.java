package org.banso.identity.model;

/** How sure it looks, in words; a human decides. */
public enum Likelihood {
    /** A whole name, a day of birth and more. */
    NEARLY_SURE,
    /** A whole name and a day of birth, or as much. */
    LIKELY,
    POSSIBLE;

    private static final int SURE = 90;
    private static final int MUCH = 75;

    /** @param points as {@code person_likeness} counts them */
    public static Likelihood of(int points) {
        return points >= SURE ? NEARLY_SURE : points >= MUCH ? LIKELY : POSSIBLE;
    }
}
