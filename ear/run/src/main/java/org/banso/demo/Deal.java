package org.banso.demo;

import java.util.SplittableRandom;

/**
 * Numbers that are dealt and not rolled: of each hundred places that follow each other, one gets a number in the first
 * hundredth, one in the second, and so on, in an order of chance. A share of ten in a hundred is then ten in a hundred.
 *
 * <p>Remembers the last hundred of each series, so it is quick for whoever goes on from place to place.
 */
final class Deal {

    private static final int HAND = 100;

    private final long seed;
    private final double[][] hands;
    private final long[] handOf;

    /** @param series how many questions are asked of each place */
    Deal(long seed, int series) {
        this.seed = seed;
        this.hands = new double[series][];
        this.handOf = new long[series];
    }

    /** From 0 inclusive to 1 exclusive. @param series from 0 */
    double number(int series, long place) {
        long hand = place / HAND;
        if (hands[series] == null || handOf[series] != hand) {
            hands[series] = deal(series, hand);
            handOf[series] = hand;
        }
        return hands[series][(int) (place % HAND)];
    }

    private double[] deal(int series, long hand) {
        SplittableRandom dice = Draw.dice(seed, series * 1_000_003L + hand);
        double[] numbers = new double[HAND];
        for (int at = 0; at < HAND; at++) {
            int other = dice.nextInt(at + 1);
            numbers[at] = numbers[other];
            numbers[other] = (at + dice.nextDouble()) / HAND;
        }
        return numbers;
    }
}
