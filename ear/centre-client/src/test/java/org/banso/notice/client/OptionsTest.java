package org.banso.notice.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "BANSO_CENTRE_USER", "edu-system",
            "BANSO_CENTRE_PASSWORD", "secret",
            "BANSO_CENTRE_CODE", "EDU_CENTER",
            "BANSO_CENTRE_PERSON", "例川　窓");

    @Test
    void comesFromTheEnvironment() {
        Options options = Options.of(List.of(), ENVIRONMENT);

        assertThat(options.url()).isEqualTo("tcp://127.0.0.1:5445");
        assertThat(options.noticeQueue()).isEqualTo("banso.notice.EDU_CENTER");
        assertThat(options.acknowledgementQueue()).isEqualTo("banso.acknowledgement.EDU_CENTER");
        assertThat(options.once()).isFalse();
    }

    @Test
    void anArgumentWins() {
        Options options = Options.of(List.of("--centre=CHILD_GUIDANCE", "--once", "--person=A=B"), ENVIRONMENT);

        assertThat(options.centre()).isEqualTo("CHILD_GUIDANCE");
        assertThat(options.person()).isEqualTo("A=B");
        assertThat(options.once()).isTrue();
    }

    @Test
    void aPasswordIsNoArgument() {
        assertThatThrownBy(() -> Options.of(List.of("--password=secret"), ENVIRONMENT))
                .hasMessageContaining("not an option");
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> Options.of(List.of(), Map.of())).hasMessageContaining("BANSO_CENTRE_USER");
        assertThatThrownBy(() -> Options.of(List.of("url"), ENVIRONMENT)).hasMessageContaining("not an option");
    }

    @Test
    void neverShowsThePassword() {
        assertThat(Options.of(List.of(), ENVIRONMENT).toString()).doesNotContain("secret");
    }
}
