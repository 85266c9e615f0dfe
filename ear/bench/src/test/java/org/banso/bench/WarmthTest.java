package org.banso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class WarmthTest {

    @Test
    void isNotThereWhileTheRateRises() {
        assertThat(after(100, 120, 150, 190, 240, 300, 380)).isFalse();
    }

    @Test
    void isThereWhenFourRoundsBroughtNothing() {
        assertThat(after(100, 200, 300, 301, 295, 303, 298)).isTrue();
    }

    @Test
    void isPutOffByALateRise() {
        assertThat(after(100, 200, 201, 200, 199, 300)).isFalse();
    }

    private static boolean after(double... rates) {
        Warmth warmth = new Warmth();
        DoubleStream.of(rates).forEach(warmth::add);
        return warmth.isWarm();
    }
}
