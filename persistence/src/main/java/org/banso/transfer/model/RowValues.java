package org.banso.transfer.model;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.kernel.model.KanaFold;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.TextRules;
import org.banso.kernel.model.Tokyo;
import org.banso.kernel.model.Wareki;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file, read field by field. What cannot be read is noted as a problem at its column, and read as nothing.
 *
 * <p>A day may come in any era, as eight digits, as a workbook's number, or with a time behind it; a word in any width; a
 * telephone number may have lost its first zero to a spreadsheet.
 */
@PersonalData
final class RowValues {

    /** Day 0 of a workbook as Excel counts from 1 March 1900 on. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    /** Serial numbers of days of living people and their cases: 1900-03-01 to 2099-12-31. */
    private static final Pattern SERIAL =
            Pattern.compile("(?:6[1-9]|[7-9]\\d|[1-9]\\d{2,3}|[1-6]\\d{4}|7[0-2]\\d{3})(?:\\.\\d+)?");

    private static final Pattern ERROR = Pattern.compile("#(?:REF!|N/A|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!|SPILL!|CALC!)");
    private static final Pattern DAY_AND_TIME = Pattern.compile("(?<day>.+?)[T\\s]+(?<time>[0-9]{1,2}[:時].*)");
    private static final Pattern TIME = Pattern.compile(
            "(?<hour>[0-9]{1,2})(?::|時)(?:(?<minute>[0-9]{1,2})(?::[0-9]{2}(?:\\.[0-9]+)?|分)?|(?<half>半))?");
    private static final Pattern LOST_ZERO = Pattern.compile("[1-9][0-9]{8,9}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    private final Map<ImportField, Integer> columns = new EnumMap<>(ImportField.class);
    private final List<String> cells;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<ImportField> silent = EnumSet.noneOf(ImportField.class);

    RowValues(List<Optional<ImportField>> mapping, List<String> cells) {
        this.cells = cells;
        for (int column = 0; column < mapping.size(); column++) {
            int at = column;
            mapping.get(column).ifPresent(field -> columns.put(field, at));
        }
        columns.forEach((field, column) -> {
            if (ERROR.matcher(cell(column)).matches()) {
                note(field, new Refused(TransferReason.CELL_ERROR));
                silent.add(field);
            }
        });
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    boolean isSound() {
        return problems.stream().allMatch(Problem::isRemark);
    }

    void note(ImportField field, Refused refused) {
        problems.add(Problem.of(column(field), refused));
    }

    void note(Problem problem) {
        if (problems.stream().noneMatch(known -> known.column() == problem.column() && !known.isRemark())) {
            problems.add(problem);
        }
    }

    int column(ImportField field) {
        return columns.getOrDefault(field, Problem.WHOLE_ROW);
    }

    /** What stands there reads as nothing from now on: it has been complained of. */
    boolean silence(ImportField field) {
        return silent.add(field);
    }

    boolean isSilent(ImportField field) {
        return silent.contains(field);
    }

    /** Tidied; empty when there is nothing, or no such column. */
    String text(ImportField field) {
        Integer column = columns.get(field);
        return column == null || silent.contains(field) ? "" : TextRules.tidy(cell(column));
    }

    boolean has(ImportField field) {
        return !text(field).isEmpty();
    }

    <E extends Enum<E>> @Nullable E word(ImportField field, Class<E> type) {
        return read(field, text -> Glossary.word(type, text));
    }

    <E extends Enum<E>> Set<E> words(ImportField field, Class<E> type) {
        Set<E> words = read(field, text -> Glossary.words(type, text));
        return words == null ? Set.of() : words;
    }

    /** The same, even if it has been complained of: what is left of it without the one that was complained of. */
    <E extends Enum<E>> Set<E> wordsBut(E complained, ImportField field, Class<E> type) {
        boolean was = silent.remove(field);
        Set<E> words = EnumSet.noneOf(type);
        words.addAll(words(field, type));
        if (was) {
            silent.add(field);
            words.remove(complained);
        }
        return words;
    }

    @Nullable
    LocalDate day(ImportField field) {
        return read(field, RowValues::day);
    }

    @Nullable
    YearMonth month(ImportField field) {
        return read(field, text -> {
            Matcher both = DAY_AND_TIME.matcher(text);
            String bare = both.matches() ? both.group("day") : text;
            return Wareki.read(bare).map(YearMonth::from).orElseGet(() -> Wareki.parseMonth(bare));
        });
    }

    @Nullable
    Integer number(ImportField field) {
        return read(field, text -> {
            String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .replaceAll("[歳才]$", "")
                    .replaceAll("\\.0+$", "")
                    .strip();
            if (!DIGITS.matcher(plain).matches()) {
                throw new Refused(TransferReason.CELL_NOT_A_NUMBER, text);
            }
            return Integer.valueOf(plain);
        });
    }

    /** As written; where a spreadsheet took the zero from the front, with the zero and a remark. */
    String telephone(ImportField field) {
        String written = text(field).replaceAll("\\.0$", "");
        if (!LOST_ZERO.matcher(KanaFold.phoneDigits(written)).matches() || written.startsWith("+")) {
            return written;
        }
        String whole = "0" + written;
        if (problems.stream().noneMatch(known -> known.column() == column(field))) {
            note(field, new Refused(TransferReason.PHONE_ZERO_RESTORED, whole));
        }
        return whole;
    }

    /** The moment that day and time name; midnight where no time is given. */
    @Nullable
    Instant moment(ImportField dayField, ImportField timeField) {
        LocalDate day = day(dayField);
        LocalTime time = read(timeField, RowValues::time);
        if (day == null) {
            return null;
        }
        if (time == null) {
            Matcher both = DAY_AND_TIME.matcher(plain(text(dayField)));
            time = both.matches() ? read(dayField, text -> time(both.group("time"))) : null;
        }
        return Tokyo.at(day, time == null ? LocalTime.MIDNIGHT : time);
    }

    private <T> @Nullable T read(ImportField field, Function<String, T> reading) {
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (Refused refused) {
            note(Problem.of(column(field), refused));
            return null;
        }
    }

    private static LocalDate day(String text) {
        String plain = plain(text);
        if (SERIAL.matcher(plain).matches()) {
            return SERIAL_ZERO.plusDays((long) Double.parseDouble(plain));
        }
        Matcher both = DAY_AND_TIME.matcher(plain);
        return Wareki.parse(both.matches() ? both.group("day") : plain);
    }

    private static LocalTime time(String text) {
        Matcher written = TIME.matcher(plain(text));
        if (!written.matches()) {
            throw new Refused(TransferReason.CELL_NOT_A_TIME, text);
        }
        String minute = written.group("minute");
        try {
            return LocalTime.of(
                    Integer.parseInt(written.group("hour")),
                    written.group("half") != null ? 30 : minute == null ? 0 : Integer.parseInt(minute));
        } catch (DateTimeException impossible) {
            throw new Refused(impossible, TransferReason.CELL_NOT_A_TIME, text);
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    private String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
