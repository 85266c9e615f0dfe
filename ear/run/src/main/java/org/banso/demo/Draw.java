package org.banso.demo;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The dice of one thing of the demo ward: always the same for the same seed and place, however many things there are and
 * whatever is drawn for the others.
 */
final class Draw {

    private final Deal deal;
    private final long place;
    private final SplittableRandom dice;

    /** With numbers that are dealt over the places, for what has a published share. */
    Draw(long seed, long place, Deal deal) {
        this.deal = deal;
        this.place = place;
        this.dice = dice(seed, place);
    }

    /** With dice alone. */
    Draw(long seed, long place) {
        this(seed, place, new Deal(seed, 0));
    }

    static SplittableRandom dice(long seed, long place) {
        return new SplittableRandom(new SplittableRandom(seed).nextLong() ^ place * 0x9E3779B97F4A7C15L);
    }

    /**
     * The number of this place in one series, from 0 inclusive to 1 exclusive.
     *
     * @param series from 0, for each question another one
     */
    double dealt(int series) {
        return deal.number(series, place);
    }

    /** Yes in so many of a hundred places. */
    boolean dealt(int series, double percent) {
        return dealt(series) * 100 < percent;
    }

    /** Yes in about so many of a hundred. */
    boolean rolled(double percent) {
        return dice.nextDouble() * 100 < percent;
    }

    /** From the least to the most, both inclusive. */
    int between(int least, int most) {
        return least >= most ? least : dice.nextInt(least, most + 1);
    }

    <T> T oneOf(List<T> things) {
        return things.get(dice.nextInt(things.size()));
    }

    /** From 0 inclusive to 1 exclusive. */
    double number() {
        return dice.nextDouble();
    }
}
