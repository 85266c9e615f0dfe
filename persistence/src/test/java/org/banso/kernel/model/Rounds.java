package org.banso.kernel.model;

/**
 * How often a test with a fixed seed asks: as often as it says, which the builds of every day can bear, and
 * {@code -Dbanso.rounds=10} times as often where somebody has changed what it attacks. More rounds begin with the same ones.
 */
public final class Rounds {

    private Rounds() {}

    public static int of(int usual) {
        return usual * Integer.getInteger("banso.rounds", 1);
    }
}
