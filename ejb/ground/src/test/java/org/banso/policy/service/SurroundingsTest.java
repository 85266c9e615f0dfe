package org.banso.policy.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    @Test
    void whateverDoesNotSayThatItIsADemonstrationIsTheWards() {
        assertThat(told(Map.of()).profile()).isEqualTo(Profile.PRODUCTION);
        assertThat(told(Map.of("BANSO_PROFILE", "Demo ")).profile()).isEqualTo(Profile.PRODUCTION);
        assertThat(told(Map.of("BANSO_PROFILE", "demo")).profile()).isEqualTo(Profile.DEMO);
    }

    @Test
    void theServersPropertySpeaksBeforeTheEnvironment() {
        Properties properties = new Properties();
        properties.setProperty("banso.profile", "production");

        assertThat(new Surroundings(Map.of("BANSO_PROFILE", "demo"), properties).profile())
                .isEqualTo(Profile.PRODUCTION);
    }

    @Test
    void whatIsBlankWasNotSaid() {
        Surroundings surroundings = told(Map.of("BANSO_X", " "));

        assertThat(surroundings.saidOr("BANSO_X", "otherwise")).isEqualTo("otherwise");
        assertThatThrownBy(() -> surroundings.required("BANSO_X"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("BANSO_X is not set");
    }

    private static Surroundings told(Map<String, String> environment) {
        return new Surroundings(environment, new Properties());
    }
}
