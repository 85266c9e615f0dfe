package org.banso.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameOriginTest {

    private static final String HOST = "banso.example:8443";

    @Test
    void takesWhatOurOwnPagesSend() {
        assertThat(SameOrigin.isOurs("same-origin", "https://banso.example:8443", HOST))
                .isTrue();
        assertThat(SameOrigin.isOurs(null, "https://banso.example:8443", HOST)).isTrue();
        assertThat(SameOrigin.isOurs(null, "https://BANSO.example:8443", HOST)).isTrue();
    }

    @Test
    void takesWhatAPersonOpensThemselves() {
        assertThat(SameOrigin.isOurs("none", null, HOST)).isTrue();
    }

    @Test
    void takesWhatIsNoBrowser() {
        assertThat(SameOrigin.isOurs(null, null, HOST)).isTrue();
    }

    @Test
    void refusesWhatAnotherSitesPageSends() {
        assertThat(SameOrigin.isOurs("cross-site", "https://elsewhere.example", HOST))
                .isFalse();
        assertThat(SameOrigin.isOurs("same-site", "https://other.banso.example", HOST))
                .isFalse();
        assertThat(SameOrigin.isOurs(null, "https://elsewhere.example", HOST)).isFalse();
        assertThat(SameOrigin.isOurs(null, "https://banso.example:9999", HOST)).isFalse();
    }

    @Test
    void refusesAnOriginThatHidesItself() {
        assertThat(SameOrigin.isOurs(null, "null", HOST)).isFalse();
        assertThat(SameOrigin.isOurs(null, "not an origin", HOST)).isFalse();
    }
}
