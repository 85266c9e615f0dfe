package org.banso.casefile.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.banso.casefile.model.CasefileReason;
import org.banso.casefile.model.Searches;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.policy.model.Settings;
import org.banso.policy.service.PolicyBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SearchPaceTest {

    private static final int MOST = 60;

    @RegisterExtension
    final Database database = new Database();

    private final Walking clock = new Walking(Instant.parse("2026-05-14T01:00:00Z"));
    private SearchPace pace;

    @BeforeEach
    void begin() {
        pace = server();
    }

    @Test
    void refusesTheSearchBeyondTheWardsNumberAndForThatPersonOnly() {
        for (int n = 0; n < MOST; n++) {
            pace.mustBeHuman("zz-one", "かくう" + n + "さん");
        }

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> pace.mustBeHuman("zz-one", "もうひとり"))
                .matches(refused -> refused.is(CasefileReason.SEARCHED_TOO_OFTEN));
        assertThatCode(() -> pace.mustBeHuman("zz-other", "もうひとり")).doesNotThrowAnyException();
    }

    /** As one server of several sees it: what it remembers itself is its own. */
    private SearchPace server() {
        return new SearchPace(new PolicyBook(new Settings(database.em()), clock), new Searches(database.em()), clock);
    }

    @Test
    void countsTheSearchesOfAllServersTogether() {
        SearchPace other = server();
        for (int n = 0; n < MOST; n++) {
            (n % 2 == 0 ? pace : other).mustBeHuman("zz-one", "かくう" + n + "さん");
        }

        for (SearchPace any : List.of(pace, other, server())) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> any.mustBeHuman("zz-one", "もうひとり"))
                    .matches(refused -> refused.is(CasefileReason.SEARCHED_TOO_OFTEN));
        }
    }

    @Test
    void letsGoOnAfterTenMinutes() {
        for (int n = 0; n < MOST; n++) {
            pace.mustBeHuman("zz-one", "かくう" + n + "さん");
        }
        clock.now = clock.now.plus(SearchPace.WINDOW).plusSeconds(1);

        assertThatCode(() -> pace.mustBeHuman("zz-one", "もうひとり")).doesNotThrowAnyException();
    }

    @Test
    void countsAWordThatIsBeingTypedOnceAndOneThatIsTakenBackAgain() {
        for (int n = 0; n < MOST; n++) {
            pace.mustBeHuman("zz-one", n + "か");
            pace.mustBeHuman("zz-one", n + "かく");
            pace.mustBeHuman("zz-one", n + "かくう");
        }

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> pace.mustBeHuman("zz-one", "か"));
    }

    /** A clock that is moved on by hand. */
    private static final class Walking extends Clock {

        private Instant now;

        Walking(Instant now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return Tokyo.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
