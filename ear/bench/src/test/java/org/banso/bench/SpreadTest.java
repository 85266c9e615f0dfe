package org.banso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void hasTheMiddleOfAnOddNumber() {
        assertThat(Spread.of(List.of(3.0, 1.0, 2.0))).isEqualTo(new Spread(2, 1, 3));
    }

    @Test
    void hasTheMeanOfTheTwoInTheMiddleOfAnEvenNumber() {
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 8.0))).isEqualTo(new Spread(3, 1, 8));
    }

    @Test
    void countsAPercentileInAnswers() {
        Round round = new Round(1_000_000_000L, new long[] {1_000_000, 2_000_000, 3_000_000, 4_000_000});
        assertThat(round.perSecond()).isEqualTo(4);
        assertThat(round.millis(0.5)).isEqualTo(2);
        assertThat(round.millis(0.95)).isEqualTo(4);
    }
}
