package org.banso.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/banso/today.xhtml",
                "/banso/casefile/case.xhtml?id=12",
                "/banso/meeting/book.xhtml?case=12&kind=JOINT_INTAKE"
            })
    void leadsBackToAPageOfOurs(String from) {
        assertThat(WayBack.safe(from, "/banso")).contains(from);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/banso/today.xhtml",
                "//elsewhere.example/today.xhtml",
                "/banso//elsewhere.example/today.xhtml",
                "/banso/../other/today.xhtml",
                "/banso/%2e%2e/other/today.xhtml",
                "/banso/\\elsewhere.example/today.xhtml",
                "/banso/today.xhtml\r\nSet-Cookie: a=b",
                "/banso/today.xhtml#//elsewhere.example",
                "/bansolike/today.xhtml",
                "/other/today.xhtml",
                "/banso/draft",
                "/banso/login.xhtml?from=/banso/login.xhtml",
                "/banso/error/fault.xhtml",
                "javascript:alert(1)",
                "today.xhtml",
                ""
            })
    void leadsNowhereElse(String from) {
        assertThat(WayBack.safe(from, "/banso")).isEmpty();
    }

    @Test
    void leadsNowhereWithoutAnAddress() {
        assertThat(WayBack.safe(null, "/banso")).isEmpty();
    }

    @Test
    void leadsNowhereByAnAddressThatNoPageOfOursHas() {
        assertThat(WayBack.safe("/banso/today.xhtml?a=" + "1".repeat(500), "/banso"))
                .isEmpty();
    }
}
