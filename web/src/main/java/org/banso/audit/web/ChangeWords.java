package org.banso.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.banso.desk.web.Dates;
import org.banso.desk.web.Words;
import org.banso.directory.model.Agency;
import org.jspecify.annotations.Nullable;

/**
 * Tables, columns and values of the database in the words of the person who reads. What has no words yet shows as it is in
 * the database: a change is never left out because nobody has named its column.
 */
@Named
@ApplicationScoped
public class ChangeWords {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_0-9]*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*");

    @Inject
    Words words;

    @Inject
    Dates dates;

    public String table(String table) {
        return named("audit.table." + table, table);
    }

    public String column(String column) {
        return named("audit.column." + column, column);
    }

    public String room(@Nullable String room) {
        return room == null ? words.get("audit.changes.outside") : named("audit.room." + room, room);
    }

    public String ground(String ground) {
        return named("audit.ground." + ground, ground);
    }

    /** The agency's word; nothing for none. */
    public String agency(@Nullable String code) {
        return code == null ? "" : words.of(Agency.valueOf(code));
    }

    /** Who changed it: a person's name, a job, or a user of the database. */
    public String who(String name) {
        return name.contains(":") ? words.get("audit.changes.system") + " (" + name + ")" : name;
    }

    /** A value as its own table would show it. */
    public String value(String table, @Nullable String value, boolean kept) {
        if (!kept) {
            return words.get("audit.changes.gone");
        }
        if (value == null) {
            return words.get("audit.changes.nothing");
        }
        return switch (value) {
            case "" -> words.get("audit.changes.blank");
            case "true" -> words.get("audit.changes.yes");
            case "false" -> words.get("audit.changes.no");
            default -> said(table, value);
        };
    }

    private String said(String table, String value) {
        if (CODE.matcher(value).matches()) {
            return constant(table, value);
        }
        try {
            if (DAY.matcher(value).matches()) {
                return dates.plainDay(LocalDate.parse(value));
            }
            if (MOMENT.matcher(value).matches()) {
                return dates.moment(OffsetDateTime.parse(value).toInstant());
            }
        } catch (DateTimeException onlyLooksLikeOne) {
            return value;
        }
        return value;
    }

    /** The word of a constant: of the table's own room where there is one such word, or else of any room. */
    private String constant(String table, String value) {
        String room = table.substring(0, table.indexOf('_'));
        for (String beginning : List.of("enum." + room + ".", "enum.")) {
            List<String> found = words.vocabulary().all().entrySet().stream()
                    .filter(word ->
                            word.getKey().startsWith(beginning) && word.getKey().endsWith("." + value))
                    .map(Map.Entry::getValue)
                    .distinct()
                    .toList();
            if (found.size() == 1) {
                return found.get(0);
            }
        }
        return value;
    }

    private String named(String key, String otherwise) {
        return words.containsKey(key) ? words.get(key) : otherwise;
    }
}
