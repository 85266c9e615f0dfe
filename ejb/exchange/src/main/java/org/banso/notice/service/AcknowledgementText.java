package org.banso.notice.service;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Refused;
import org.banso.notice.model.Acknowledgement;
import org.banso.notice.model.NoticeReason;

/**
 * Reads a centre's answer: one JSON object as docs/notice.md describes it. Fields that are not known here are passed over,
 * whatever they hold, so that a centre may send more than we ask. What we ask for must be there, once, and of its type.
 *
 * <p>Nothing that came is trusted: its length is bounded before it is read, and so is how deep it nests.
 */
final class AcknowledgementText {

    static final String TYPE = "org.banso.notice-acknowledgement.v1";
    static final int SCHEMA_VERSION = 1;

    /** Characters; an answer has about 200. */
    static final int LONGEST = 4096;

    /** Brackets within brackets; an answer has one. */
    private static final int DEEPEST = 16;

    private static final Set<String> ASKED_FOR =
            Set.of("type", "schemaVersion", "noticeId", "centre", "acknowledgedBy");

    /** UUID.fromString also takes shorter forms. */
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Map<String, Object> fields;

    private AcknowledgementText(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** @throws Refused with a {@link NoticeReason} when it is not such an answer */
    static Acknowledgement read(String text) {
        if (text.length() > LONGEST) {
            throw new Refused(NoticeReason.TOO_LARGE, LONGEST);
        }
        return new AcknowledgementText(object(text)).acknowledgement();
    }

    private Acknowledgement acknowledgement() {
        if (!TYPE.equals(string("type"))
                || number("schemaVersion").compareTo(BigDecimal.valueOf(SCHEMA_VERSION)) != 0) {
            throw new Refused(NoticeReason.OTHER_SCHEMA);
        }
        String id = string("noticeId");
        if (!ID.matcher(id).matches()) {
            throw new Refused(NoticeReason.FIELD_WRONG, "noticeId");
        }
        String code = string("centre");
        Agency centre = Arrays.stream(Agency.values())
                .filter(agency -> agency.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused(NoticeReason.FIELD_WRONG, "centre"));
        return new Acknowledgement(UUID.fromString(id), centre, string("acknowledgedBy"));
    }

    private String string(String name) {
        if (field(name) instanceof String value) {
            return value;
        }
        throw new Refused(NoticeReason.FIELD_WRONG, name);
    }

    private BigDecimal number(String name) {
        if (field(name) instanceof BigDecimal value) {
            return value;
        }
        throw new Refused(NoticeReason.FIELD_WRONG, name);
    }

    private Object field(String name) {
        Object value = fields.get(name);
        if (value == null) {
            throw new Refused(NoticeReason.FIELD_MISSING, name);
        }
        return value;
    }

    /** The object's own strings and numbers; any other value stands as its kind of event, which is no type that we ask for. */
    private static Map<String, Object> object(String text) {
        Map<String, Object> found = new HashMap<>();
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            if (!parser.hasNext() || parser.next() != Event.START_OBJECT) {
                throw new Refused(NoticeReason.NOT_JSON);
            }
            int depth = 1;
            String name = "";
            while (parser.hasNext()) {
                Event event = parser.next();
                switch (event) {
                    case START_OBJECT, START_ARRAY -> {
                        keep(found, depth, name, event);
                        depth++;
                        if (depth > DEEPEST) {
                            throw new Refused(NoticeReason.NOT_JSON);
                        }
                    }
                    case END_OBJECT, END_ARRAY -> depth--;
                    case KEY_NAME -> name = depth == 1 ? parser.getString() : "";
                    case VALUE_STRING -> keep(found, depth, name, parser.getString());
                    case VALUE_NUMBER -> keep(found, depth, name, parser.getBigDecimal());
                    case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> keep(found, depth, name, event);
                }
            }
            if (depth != 0) {
                throw new Refused(NoticeReason.NOT_JSON);
            }
        } catch (JsonException | NumberFormatException | ArithmeticException e) {
            throw new Refused(e, NoticeReason.NOT_JSON);
        }
        return found;
    }

    private static void keep(Map<String, Object> found, int depth, String name, Object value) {
        if (depth == 1 && ASKED_FOR.contains(name) && found.put(name, value) != null) {
            throw new Refused(NoticeReason.FIELD_WRONG, name);
        }
    }
}
