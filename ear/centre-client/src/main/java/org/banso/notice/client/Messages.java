package org.banso.notice.client;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;

/** The two texts of docs/notice.md, version 1: the notice that comes, and the acknowledgment that goes. */
final class Messages {

    static final String NOTICE = "org.banso.notice.v1";
    static final String ACKNOWLEDGEMENT = "org.banso.notice-acknowledgement.v1";

    private Messages() {}

    /** @throws NotUnderstood when it is not a notice of this version; fields that are new to us do no harm */
    static JsonObject notice(String text) throws NotUnderstood {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject notice = reader.readObject();
            if (!notice.getString("type", "").equals(NOTICE) || notice.getInt("schemaVersion", 0) != 1) {
                throw new NotUnderstood("neither type nor version is ours", null);
            }
            if (notice.getString("id", "").isEmpty()) {
                throw new NotUnderstood("without an id", null);
            }
            return notice;
        } catch (JsonException e) {
            throw new NotUnderstood("not a JSON object", e);
        }
    }

    static String acknowledgement(String noticeId, Options options) {
        return Json.createObjectBuilder()
                .add("type", ACKNOWLEDGEMENT)
                .add("schemaVersion", 1)
                .add("noticeId", noticeId)
                .add("centre", options.centre())
                .add("acknowledgedBy", options.person())
                .build()
                .toString();
    }

    /** One line for the person who watches. */
    static String line(JsonObject notice) {
        JsonObject subject = notice.getJsonObject("subject");
        String who =
                subject == null || subject.isEmpty() ? "(no name: not covered by the consent)" : subject.toString();
        return "%s  case %s  %s  lead %s, decided %s  %s"
                .formatted(
                        notice.getString("id"),
                        notice.getString("caseNumber", "?"),
                        notice.getString("kind", "?"),
                        notice.getString("lead", "?"),
                        notice.getString("decidedOn", "?"),
                        who);
    }

    /** A text that this version of the client cannot read. */
    static final class NotUnderstood extends Exception {

        private static final long serialVersionUID = 1L;

        NotUnderstood(String message, @org.jspecify.annotations.Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
