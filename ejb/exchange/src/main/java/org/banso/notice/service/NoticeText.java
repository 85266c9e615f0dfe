package org.banso.notice.service;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import org.banso.notice.model.Notice;
import org.banso.notice.model.NoticeLine;

/**
 * Writes a notice as the JSON text that a centre's system reads. docs/notice.md describes it; a field may be added, any other
 * change is a new version under a new type.
 */
final class NoticeText {

    static final String TYPE = "org.banso.notice.v1";
    static final int SCHEMA_VERSION = 1;

    private NoticeText() {}

    /** What the consent did not cover is not there at all, not even as null. */
    static String of(Notice notice) {
        NoticeLine line = notice.line();
        JsonObjectBuilder text = Json.createObjectBuilder()
                .add("id", notice.messageId().toString())
                .add("type", TYPE)
                .add("schemaVersion", SCHEMA_VERSION)
                .add("sentAt", line.sentAt().toString())
                .add("centre", line.centre().name())
                .add("kind", line.kind().name())
                .add("caseNumber", line.caseNumber())
                .add("lead", line.lead().name())
                .add("decidedOn", line.decidedOn().toString());
        JsonObjectBuilder subject = Json.createObjectBuilder();
        if (line.subjectName() != null && !line.subjectName().isEmpty()) {
            subject.add("name", line.subjectName());
        }
        if (line.subjectKana() != null && !line.subjectKana().isEmpty()) {
            subject.add("kana", line.subjectKana());
        }
        if (line.birthYear() != null) {
            subject.add("birthYear", line.birthYear());
        }
        return text.add("subject", subject).build().toString();
    }
}
