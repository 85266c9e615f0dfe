package org.banso.retention.model;

/** What has a period of its own. */
public enum RecordKind {
    /** A closed case with everything in it. */
    CASE("casefile_case"),
    /** A contact that never became a case. */
    RECEPTION("reception_reception"),
    /** A disclosure request with its passages. */
    DISCLOSURE("disclosure_request");

    private final String table;

    RecordKind(String table) {
        this.table = table;
    }

    String table() {
        return table;
    }
}
