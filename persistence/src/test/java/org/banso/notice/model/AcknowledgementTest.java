package org.banso.notice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcknowledgementTest {

    @Test
    void theNameIsKeptAsItCameButForTheSpaceAroundIt() {
        assertThat(by("　例川　窓 ").by()).isEqualTo("例川　窓");
    }

    @Test
    void aHundredCharactersAreAName() {
        assertThat(by("𠮷".repeat(Acknowledgement.NAME_MAX)).by()).hasSize(2 * Acknowledgement.NAME_MAX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 　", "二\n行", "逆\u202E向き"})
    void refusesWhatIsNoName(String name) {
        assertRefused(name);
    }

    @Test
    void refusesALongerName() {
        assertRefused("長".repeat(Acknowledgement.NAME_MAX + 1));
    }

    @Test
    void refusesAnAnswerThatComesFromAnotherCentresQueue() {
        Refused refused = catchThrowableOfType(Refused.class, () -> by("例川　窓").mustComeFrom(Agency.CHILD_GUIDANCE));

        assertThat(refused.reason()).isEqualTo(NoticeReason.OTHER_CENTRE);
        assertThatCode(() -> by("例川　窓").mustComeFrom(Agency.EDU_CENTER)).doesNotThrowAnyException();
    }

    private static void assertRefused(String name) {
        Refused refused = catchThrowableOfType(Refused.class, () -> by(name));
        assertThat(refused.reason()).isEqualTo(NoticeReason.FIELD_WRONG);
        assertThat(refused.values()).containsExactly("acknowledgedBy");
    }

    private static Acknowledgement by(String name) {
        return new Acknowledgement(UUID.randomUUID(), Agency.EDU_CENTER, name);
    }
}
