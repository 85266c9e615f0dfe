package org.banso.transfer.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.banso.casefile.model.StoryValue;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.Refused;

/**
 * What is wrong with a row, or worth a word, and where.
 *
 * @param column place in the row from 0, or {@link #WHOLE_ROW}
 * @param key of its sentence: a refusal's, or that of a check of a text
 * @param values as {@link StoryValue} writes them
 */
@PersonalData
public record Problem(int column, String key, List<String> values) implements Serializable {

    public static final int WHOLE_ROW = -1;

    private static final String BETWEEN = "\u001F";

    public Problem {
        values = List.copyOf(values);
    }

    static Problem of(int column, Refused refused) {
        return new Problem(
                column,
                refused.reason().key(),
                refused.values().stream().map(Problem::value).toList());
    }

    /** Of the row as a whole. */
    public static Problem ofRow(Refused refused) {
        return of(WHOLE_ROW, refused);
    }

    /** Whether the row can be taken over all the same. */
    public boolean isRemark() {
        return key.equals(TransferReason.PHONE_ZERO_RESTORED.key());
    }

    /** One line, for the column of the table. */
    String written() {
        List<String> parts = new ArrayList<>();
        parts.add(Integer.toString(column));
        parts.add(key);
        parts.addAll(values);
        return String.join(BETWEEN, parts);
    }

    static Problem read(String written) {
        String[] parts = written.split(BETWEEN, -1);
        return new Problem(Integer.parseInt(parts[0]), parts[1], List.of(parts).subList(2, parts.length));
    }

    private static String value(Object value) {
        if (value instanceof LocalDate day) {
            return StoryValue.of(day);
        }
        if (value instanceof YearMonth month) {
            return StoryValue.of(month.atDay(1));
        }
        return value instanceof Enum<?> constant
                ? StoryValue.of(constant)
                : String.valueOf(value).replace(BETWEEN, " ");
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "Problem[" + column + " " + key + "]";
    }
}
