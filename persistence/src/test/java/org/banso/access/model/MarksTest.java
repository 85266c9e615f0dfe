package org.banso.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

    private static final CaseSight DESK = new CaseSight(Sight.CASEWORK, Set.of(Delicate.VIOLENCE));
    private static final Marks MARKS = new Marks(Map.of(
            "wish", Set.of(Delicate.DIAGNOSIS),
            "cautions", Set.of(Delicate.VIOLENCE, Delicate.INCOME),
            "issues", Set.of()));

    @Test
    void areReadAsTheyAreWritten() {
        assertThat(MARKS.written()).isEqualTo("cautions:24,wish:4");
        assertThat(Marks.read(MARKS.written())).isEqualTo(MARKS);
        assertThat(Marks.read("")).isEqualTo(Marks.NONE);
        assertThat(Marks.NONE.written()).isEmpty();
    }

    @Test
    void whatIsNotNamedIsAboutNothing() {
        assertThat(MARKS.of("issues")).isEmpty();
        assertThat(MARKS.of("never")).isEmpty();
    }

    @Test
    void nothingIsMarkedWhereNothingStands() {
        assertThat(MARKS.unless("wish", "").about()).containsOnlyKeys("cautions");
        assertThat(MARKS.unless("wish", "願い")).isEqualTo(MARKS);
        assertThat(MARKS.unless("issues", "")).isEqualTo(MARKS);
    }

    @Test
    void aTextIsReadByWhoeverSeesEveryGroupThatItIsAbout() {
        assertThat(MARKS.areSeenWith(DESK)).isFalse();
        assertThat(MARKS.areSeenWith(CaseSight.EVERYTHING)).isTrue();
        assertThat(DESK.text("殴られた", Set.of(Delicate.VIOLENCE))).isEqualTo("殴られた");
        assertThat(DESK.text("殴られ、金も取られた", Set.of(Delicate.VIOLENCE, Delicate.INCOME)))
                .isEmpty();
        assertThat(CaseSight.NONE.text("ふつうの話", Set.of())).isEqualTo("ふつうの話");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 8, 12, 16, 20, 24, 28})
    void groupsAreTheirBitsAndBack(int bits) {
        assertThat(Delicate.bits(Delicate.of(bits))).isEqualTo(bits);
        assertThat(Delicate.of(bits | 3)).isEqualTo(Delicate.of(bits));
    }
}
