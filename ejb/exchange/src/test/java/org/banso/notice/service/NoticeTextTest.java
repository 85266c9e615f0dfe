package org.banso.notice.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.banso.directory.model.Agency;
import org.banso.meeting.model.CentreNotice;
import org.banso.meeting.model.LeadDecided;
import org.banso.meeting.model.NoticeKind;
import org.banso.notice.model.Notice;
import org.junit.jupiter.api.Test;

class NoticeTextTest {

    private static final UUID ID = UUID.fromString("0f0e0d0c-0b0a-4909-8807-060504030201");

    @Test
    void saysWhoDecidedWhatAndWhoItIs() {
        JsonObject text = text(
                new CentreNotice(Agency.EDU_CENTER, NoticeKind.SCHOOL_NON_ATTENDANCE, "例山　\"架空\"", "れいやま　かくう", 1992));

        assertThat(text.toString()).isEqualTo("""
                        {"id":"0f0e0d0c-0b0a-4909-8807-060504030201","type":"org.banso.notice.v1","schemaVersion":1,\
                        "sentAt":"2026-05-20T02:00:00Z","centre":"EDU_CENTER","kind":"SCHOOL_NON_ATTENDANCE",\
                        "caseNumber":"R8-0001","lead":"MERKMAL","decidedOn":"2026-05-20",\
                        "subject":{"name":"例山　\\"架空\\"","kana":"れいやま　かくう","birthYear":1992}}""");
    }

    @Test
    void whatTheConsentDoesNotCoverIsNotEvenAnEmptyField() {
        JsonObject text = text(new CentreNotice(Agency.HEALTH, NoticeKind.ROLE_GIVEN, null, null, null));

        assertThat(text.getJsonObject("subject")).isEmpty();
    }

    @Test
    void aNameThatNobodyKnowsIsLeftOut() {
        JsonObject text = text(new CentreNotice(Agency.HEALTH, NoticeKind.ROLE_GIVEN, "", "", null));

        assertThat(text.getJsonObject("subject")).isEmpty();
    }

    private static JsonObject text(CentreNotice told) {
        LeadDecided decided = new LeadDecided(
                7,
                "R8-0001",
                5,
                11,
                LocalDate.of(2026, 5, 20),
                Agency.MERKMAL,
                Instant.parse("2026-05-20T02:00:00Z"),
                "plat1",
                Agency.PLAT_HOME,
                List.of(told));
        String text = NoticeText.of(new Notice(decided, told, ID, null));
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
