package org.banso.notice.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Random;
import java.util.UUID;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Rounds;
import org.banso.notice.model.Acknowledgement;
import org.banso.notice.model.NoticeReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcknowledgementTextTest {

    private static final String ID = "0f0e0d0c-0b0a-4909-8807-060504030201";
    private static final String GOOD = """
            {"type": "org.banso.notice-acknowledgement.v1", "schemaVersion": 1, "noticeId": "%s",
             "centre": "EDU_CENTER", "acknowledgedBy": "例川　窓"}""".formatted(ID);

    @Test
    void readsAnAnswer() {
        assertThat(AcknowledgementText.read(GOOD))
                .isEqualTo(new Acknowledgement(UUID.fromString(ID), Agency.EDU_CENTER, "例川　窓"));
    }

    @Test
    void passesOverWhatItDoesNotKnowWhateverItHolds() {
        String more = GOOD.replaceFirst("\\{", """
                {"remark": {"noticeId": 3, "list": [[1], {"centre": null}]}, "remark": true, "type2": 1e9, \
                "空": "🚪",""");

        assertThat(AcknowledgementText.read(more)).isEqualTo(AcknowledgementText.read(GOOD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{\"type\"",
                "{\"type\":}",
                "{'type':'x'}",
                "<ack/>",
                "{\"type\":\"a\"} {\"type\":\"a\"}",
                "{\"a\":1e99999999999}"
            })
    void refusesWhatIsNotOneJsonObject(String text) {
        assertRefused(text, NoticeReason.NOT_JSON);
    }

    @Test
    void refusesNestingWithoutEnd() {
        assertRefused("{\"a\":" + "[".repeat(AcknowledgementText.LONGEST - 5), NoticeReason.NOT_JSON);
        assertRefused("{\"a\":".repeat(800), NoticeReason.NOT_JSON);
    }

    @Test
    void refusesALongTextBeforeReadingIt() {
        assertRefused("x".repeat(AcknowledgementText.LONGEST + 1), NoticeReason.TOO_LARGE, AcknowledgementText.LONGEST);
        assertRefused("x".repeat(AcknowledgementText.LONGEST), NoticeReason.NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "schemaVersion", "noticeId", "centre", "acknowledgedBy"})
    void refusesAMissingField(String field) {
        assertRefused(GOOD.replace('"' + field + '"', "\"other\""), NoticeReason.FIELD_MISSING, field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "type           | \"org.banso.notice-acknowledgement.v1\" | 1",
                "schemaVersion  | : 1,       | : \"1\",",
                "schemaVersion  | : 1,       | : true,",
                "noticeId       | \"0f0e0d0c | \"0f0e0d0",
                "noticeId       | \"0f0e0d0c | \"gggggggg",
                "centre         | \"EDU_CENTER\" | \"EDU\"",
                "centre         | \"EDU_CENTER\" | \"edu_center\"",
                "centre         | \"EDU_CENTER\" | null",
                "centre         | \"EDU_CENTER\" | [\"EDU_CENTER\"]",
                "acknowledgedBy | \"例川　窓\" | \"\"",
                "acknowledgedBy | \"例川　窓\" | \"二\\n行\"",
                "acknowledgedBy | \"例川　窓\" | {\"name\": \"例川\"}"
            })
    void refusesAFieldOfAnotherTypeOrForm(String field, String good, String bad) {
        assertThat(GOOD).contains(good);
        assertRefused(GOOD.replace(good, bad), NoticeReason.FIELD_WRONG, field);
    }

    @Test
    void refusesAFieldThatIsThereTwice() {
        assertRefused(
                GOOD.replace("\"schemaVersion\": 1,", "\"schemaVersion\": 1, \"centre\": \"CHILD_GUIDANCE\","),
                NoticeReason.FIELD_WRONG,
                "centre");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.banso.notice.v1", "org.banso.notice-acknowledgement.v2", ""})
    void refusesAnotherType(String type) {
        assertRefused(GOOD.replace("org.banso.notice-acknowledgement.v1", type), NoticeReason.OTHER_SCHEMA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "1.5", "-1", "1e300"})
    void refusesAnotherSchemaVersion(String version) {
        assertRefused(GOOD.replace("\"schemaVersion\": 1", "\"schemaVersion\": " + version), NoticeReason.OTHER_SCHEMA);
    }

    /** Whatever a broken system sends: an answer or a refusal with a code, never a fault that would come back for ever. */
    @Test
    void neverFallsOverWhateverComes() {
        Random random = new Random(20260520);
        int refused = 0;
        int rounds = Rounds.of(4_000);
        for (int i = 0; i < rounds; i++) {
            StringBuilder text = new StringBuilder(GOOD);
            for (int cuts = random.nextInt(4); cuts >= 0; cuts--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, (char) random.nextInt(0x10000));
                    default -> text.insert(at, "{}[]\",:\\u0".charAt(random.nextInt(9)));
                }
            }
            try {
                AcknowledgementText.read(text.toString());
            } catch (Refused expected) {
                assertThat(expected.reason()).isInstanceOf(NoticeReason.class);
                refused++;
            }
        }
        assertThat(refused).isBetween(rounds / 2, rounds - 1);
    }

    private static void assertRefused(String text, NoticeReason reason, Object... values) {
        Refused refused = catchThrowableOfType(Refused.class, () -> AcknowledgementText.read(text));
        assertThat(refused).as("nothing was refused").isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.values()).containsExactly(values);
    }
}
