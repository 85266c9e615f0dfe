package org.banso.notice.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    @Test
    void readsANoticeAndPassesOverWhatIsNew() throws Exception {
        assertThat(Messages.line(Messages.notice("""
                        {"id": "n1", "type": "org.banso.notice.v1", "schemaVersion": 1, "caseNumber": "R8-0001",
                         "kind": "ROLE_GIVEN", "lead": "MERKMAL", "decidedOn": "2026-05-20", "subject": {},
                         "new": [1, {"deep": true}]}""")))
                .isEqualTo("n1  case R8-0001  ROLE_GIVEN  lead MERKMAL, decided 2026-05-20  "
                        + "(no name: not covered by the consent)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"id\": \"n1\"}",
                "{\"id\": \"n1\", \"type\": \"org.banso.notice.v1\", \"schemaVersion\": 2}",
                "{\"type\": \"org.banso.notice.v1\", \"schemaVersion\": 1}"
            })
    void saysThatItDoesNotUnderstand(String text) {
        assertThatThrownBy(() -> Messages.notice(text)).isInstanceOf(Messages.NotUnderstood.class);
    }

    @Test
    void acknowledgesByTheNoticesId() {
        Options options = new Options("", "", "", "EDU_CENTER", "例川　\"窓\"", Path.of("x"), true);

        assertThat(Messages.acknowledgement("n1", options))
                .isEqualTo("{\"type\":\"org.banso.notice-acknowledgement.v1\",\"schemaVersion\":1,\"noticeId\":\"n1\","
                        + "\"centre\":\"EDU_CENTER\",\"acknowledgedBy\":\"例川　\\\"窓\\\"\"}");
    }
}
