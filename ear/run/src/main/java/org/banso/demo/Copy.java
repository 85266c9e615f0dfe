package org.banso.demo;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/** Rows of one table on their way into the database, in PostgreSQL's text format of COPY. */
final class Copy {

    private final String name;
    private final String statement;
    private final int columns;
    private final StringBuilder rows = new StringBuilder();
    private long written;

    /** @param columns their names, with commas between */
    Copy(String table, String columns) {
        this.name = table;
        this.statement = "copy " + table + " (" + columns + ") from stdin";
        this.columns = columns.split(",", -1).length;
    }

    /** One row; a value for each column, null for none. */
    void row(@Nullable Object... values) {
        if (values.length != columns) {
            throw new IllegalArgumentException(values.length + " values: " + statement);
        }
        for (int column = 0; column < values.length; column++) {
            if (column > 0) {
                rows.append('\t');
            }
            append(values[column]);
        }
        rows.append('\n');
        written++;
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            rows.append("\\N");
        } else if (value instanceof Number || value instanceof Temporal || value instanceof Enum) {
            rows.append(value);
        } else if (value instanceof Boolean truth) {
            rows.append(truth ? 't' : 'f');
        } else {
            escaped(value.toString());
        }
    }

    private void escaped(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            switch (character) {
                case '\\' -> rows.append("\\\\");
                case '\n' -> rows.append("\\n");
                case '\t' -> rows.append("\\t");
                case '\r' -> rows.append("\\r");
                default -> rows.append(character);
            }
        }
    }

    /** Of a column of several texts. */
    static String list(List<String> texts) {
        return texts.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Sends what has gathered. */
    void flush(CopyManager database) throws SQLException, IOException {
        if (!rows.isEmpty()) {
            database.copyIn(statement, new StringReader(rows.toString()));
            rows.setLength(0);
        }
    }

    String name() {
        return name;
    }

    /** How many rows there were. */
    long written() {
        return written;
    }
}
