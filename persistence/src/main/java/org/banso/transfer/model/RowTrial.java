package org.banso.transfer.model;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseNumber;
import org.banso.casefile.model.CasefileReason;
import org.banso.casefile.model.FormerNumber;
import org.banso.directory.model.Actor;
import org.banso.kernel.model.FiscalYear;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.TextRules;
import org.banso.kernel.model.Tokyo;
import org.banso.person.model.Person;
import org.banso.person.model.PersonReason;
import org.banso.reception.model.Reception;
import org.banso.reception.model.ReceptionReason;
import org.banso.reception.model.RecordReception;
import org.banso.support.model.ProgressNote;
import org.banso.support.model.SupportReason;
import org.banso.support.model.WriteNote;

/**
 * Tries rows against the very rules by which they will be written, and writes nothing: the checks of the commands, and what the
 * models refuse. A model refuses once; what it refused is then put aside and it is asked again, so that every problem of a
 * row is heard at once.
 *
 * <p>One class because the four kinds share the asking, and the two tables that say where an answer stands.
 */
public final class RowTrial {

    /** Where a refusal stands. A reason that is not here concerns the whole row. */
    private static final Map<Reason, ImportField> PLACES = Map.ofEntries(
            Map.entry(PersonReason.BIRTH_IN_FUTURE, ImportField.BIRTH),
            Map.entry(PersonReason.OLDER_THAN_ANYBODY, ImportField.BIRTH),
            Map.entry(PersonReason.BIRTH_AND_AGE_DISAGREE, ImportField.AGE),
            Map.entry(ReceptionReason.RECEIVED_IN_FUTURE, ImportField.DAY),
            Map.entry(ReceptionReason.CALLER_UNNAMED, ImportField.CALLER_NAME),
            Map.entry(ReceptionReason.CALLER_IS_SELF_BUT_DIFFERS, ImportField.CALLER_NAME),
            Map.entry(ReceptionReason.CALLER_IS_THE_SUBJECT, ImportField.CALLER_RELATION),
            Map.entry(ReceptionReason.SUBJECT_IS_ANOTHER, ImportField.NAME),
            Map.entry(ReceptionReason.MAIN_WORRY_TWICE, ImportField.OTHER_WORRIES),
            Map.entry(ReceptionReason.OTHER_WORRY_UNNAMED, ImportField.OTHER_WORRY_TEXT),
            Map.entry(ReceptionReason.WITHDRAWN_SINCE_FUTURE, ImportField.WITHDRAWN_SINCE),
            Map.entry(ReceptionReason.WITHDRAWN_BEFORE_BIRTH, ImportField.WITHDRAWN_SINCE),
            Map.entry(ReceptionReason.HANDED_OVER_TO_NOBODY, ImportField.HANDED_OVER_TO),
            Map.entry(ReceptionReason.CASE_CLOSED, ImportField.CASE_NUMBER),
            Map.entry(CasefileReason.NOT_FAMILY, ImportField.CALLER_RELATION),
            Map.entry(CasefileReason.SUBJECT_ALREADY_THERE, ImportField.CALLER_RELATION),
            Map.entry(CasefileReason.TURN_IN_FUTURE, ImportField.STATE_DAY),
            Map.entry(CasefileReason.TURN_BEFORE_LAST, ImportField.STATE_DAY),
            Map.entry(CasefileReason.TURN_REASON_MISSING, ImportField.STATE_REASON),
            Map.entry(CasefileReason.TURN_UNEXPLAINED, ImportField.STATE_NOTE),
            Map.entry(CasefileReason.NEXT_DAY_MISSING, ImportField.NEXT_DAY),
            Map.entry(CasefileReason.NEXT_DAY_PAST, ImportField.NEXT_DAY),
            Map.entry(CasefileReason.NEXT_DAY_TOO_LATE, ImportField.NEXT_DAY),
            Map.entry(SupportReason.NOTE_IN_FUTURE, ImportField.DAY),
            Map.entry(SupportReason.NOBODY_AND_SOMEBODY, ImportField.MET),
            Map.entry(SupportReason.NOTHING_WRITTEN, ImportField.NOTE_TEXT),
            Map.entry(SupportReason.NEXT_STEP_MISSING, ImportField.NEXT_STEP),
            Map.entry(SupportReason.NEXT_STEP_BEFORE_NOTE, ImportField.NEXT_DAY));

    /** Where the components of the commands come from. */
    private static final Map<String, List<ImportField>> COMPONENTS = Map.ofEntries(
            Map.entry("familyName", List.of(ImportField.FAMILY_NAME, ImportField.NAME)),
            Map.entry("givenName", List.of(ImportField.GIVEN_NAME, ImportField.NAME)),
            Map.entry("familyKana", List.of(ImportField.FAMILY_KANA, ImportField.KANA)),
            Map.entry("givenKana", List.of(ImportField.GIVEN_KANA, ImportField.KANA)),
            Map.entry("age", List.of(ImportField.AGE)),
            Map.entry("phone", List.of(ImportField.PHONE)),
            Map.entry("address", List.of(ImportField.ADDRESS)),
            Map.entry("oldNumber", List.of(ImportField.OLD_NUMBER)),
            Map.entry("note", List.of(ImportField.STATE_NOTE)),
            Map.entry("callerFamilyName", List.of(ImportField.CALLER_NAME)),
            Map.entry("callerGivenName", List.of(ImportField.CALLER_NAME)),
            Map.entry("callerFamilyKana", List.of(ImportField.CALLER_KANA)),
            Map.entry("callerGivenKana", List.of(ImportField.CALLER_KANA)),
            Map.entry("callerPhone", List.of(ImportField.CALLER_PHONE)),
            Map.entry("subjectFamilyName", List.of(ImportField.FAMILY_NAME, ImportField.NAME)),
            Map.entry("subjectGivenName", List.of(ImportField.GIVEN_NAME, ImportField.NAME)),
            Map.entry("subjectFamilyKana", List.of(ImportField.FAMILY_KANA, ImportField.KANA)),
            Map.entry("subjectGivenKana", List.of(ImportField.GIVEN_KANA, ImportField.KANA)),
            Map.entry("subjectAge", List.of(ImportField.AGE)),
            Map.entry("subjectAddress", List.of(ImportField.ADDRESS)),
            Map.entry("subjectPhone", List.of(ImportField.PHONE)),
            Map.entry("channel", List.of(ImportField.CHANNEL)),
            Map.entry("mainWorry", List.of(ImportField.MAIN_WORRY)),
            Map.entry("otherWorryText", List.of(ImportField.OTHER_WORRY_TEXT)),
            Map.entry("wish", List.of(ImportField.WISH)),
            Map.entry("handedOverTo", List.of(ImportField.HANDED_OVER_TO)),
            Map.entry("met", List.of(ImportField.MET)),
            Map.entry("text", List.of(ImportField.NOTE_TEXT)),
            Map.entry("nextStep", List.of(ImportField.NEXT_STEP)));

    /** A case of today as far as a trial is concerned: its number is never seen. */
    private static final int ANY_NUMBER = 1;

    private final TransferKind kind;
    private final List<Optional<ImportField>> mapping;
    private final Validator validator;
    private final Actor actor;
    private final Instant now;
    private final LocalDate latestNext;
    private final LongFunction<CaseFile> files;

    /**
     * @param latestNext the last day on which somebody may look again
     * @param files a case by its id, for a reception that joins one
     */
    public RowTrial(
            TransferKind kind,
            List<Optional<ImportField>> mapping,
            Validator validator,
            Actor actor,
            Instant now,
            LocalDate latestNext,
            LongFunction<CaseFile> files) {
        this.kind = kind;
        this.mapping = mapping;
        this.validator = validator;
        this.actor = actor;
        this.now = now;
        this.latestNext = latestNext;
        this.files = files;
    }

    /**
     * What came of one row.
     *
     * @param problems in the order of their columns
     */
    record Tried(boolean sound, List<Problem> problems, RowKeys keys) {}

    /** @param known the cases by the folded numbers under which they are known; several where a number is not enough */
    Tried tried(List<String> cells, Map<String, List<KnownCase>> known) {
        RowValues row = new RowValues(mapping, cells);
        RowCommands commands = new RowCommands(row);
        for (ImportField field : ImportField.of(kind)) {
            if (field.isNeededBy(kind) && !row.has(field) && !row.isSilent(field)) {
                row.note(field, new Refused(TransferReason.CELL_EMPTY));
            }
        }
        RowKeys keys = switch (kind) {
            case PEOPLE -> person(row, commands);
            case RECEPTIONS -> reception(row, commands, known);
            case CASES -> caseFile(row, commands, known);
            case NOTES -> note(row, commands, known);
        };
        List<Problem> problems =
                new ArrayList<>(row.problems().stream().distinct().toList());
        problems.sort((a, b) -> Integer.compare(a.column(), b.column()));
        return new Tried(row.isSound(), List.copyOf(problems), keys);
    }

    private RowKeys person(RowValues row, RowCommands commands) {
        PersonEntry entry = commands.person();
        if (entry.name().isUnknown()) {
            row.note(new Problem(nameColumn(row), TransferReason.CELL_EMPTY.key(), List.of()));
        }
        check(row, entry);
        // read once more after each refusal, because what was refused is silent then
        ask(row, () -> new Person(commands.person().details(), Tokyo.dateOf(now)));
        return RowKeys.of(entry, same(entry.name().searchWords(), entry.birth(), entry.phone()));
    }

    private RowKeys reception(RowValues row, RowCommands commands, Map<String, List<KnownCase>> known) {
        long caseId = caseOf(row, commands, known);
        Long joined = caseId == 0 ? null : caseId;
        RecordReception form = commands.reception(joined);
        check(row, form);
        if (form.channel() != null && form.mainWorry() != null) {
            ask(row, () -> {
                RecordReception again = commands.reception(joined);
                LocalDate day = Tokyo.dateOf(again.receivedAt(now));
                CaseFile file = joined == null ? null : files.apply(joined);
                Person subject = file == null ? new Person(again.subject(), day) : file.subject();
                Person caller = again.isForSelf() ? subject : new Person(again.caller(), day);
                Reception reception = new Reception(again, actor, caller, subject, now);
                if (file != null) {
                    reception.belongsTo(file);
                }
            });
        }
        RowKeys keys = RowKeys.of(
                commands.person(),
                same(
                        form.subjectName().searchWords(),
                        form.callerName().searchWords() + form.receivedAt(),
                        form.wish()));
        return joined == null ? keys : new RowKeys("", "", "", null, keys.same(), caseId, form.receivedAt());
    }

    private RowKeys caseFile(RowValues row, RowCommands commands, Map<String, List<KnownCase>> known) {
        LocalDate today = Tokyo.dateOf(now);
        CaseEntry entry = commands.caseEntry(today);
        if (entry.openedOn().isAfter(today)) {
            row.note(ImportField.DAY, new Refused(ReceptionReason.RECEIVED_IN_FUTURE, entry.openedOn()));
        }
        check(row, entry);
        ask(row, () -> open(commands.caseEntry(today)));
        String same = entry.oldNumber().isEmpty()
                ? same(entry.subject().name().searchWords(), entry.subject().birth(), entry.openedOn())
                : "no " + FormerNumber.folded(entry.oldNumber());
        List<KnownCase> there = known.getOrDefault(FormerNumber.folded(entry.oldNumber()), List.of());
        RowKeys keys = RowKeys.of(entry.subject(), same);
        return there.isEmpty()
                ? keys
                : new RowKeys("", "", "", null, same, there.get(0).caseId(), null);
    }

    private void open(CaseEntry entry) {
        Person subject = new Person(entry.subject().details(), entry.openedOn());
        CaseFile file = new CaseFile(
                new CaseNumber(FiscalYear.of(entry.openedOn()), ANY_NUMBER), subject, entry.openedOn(), null);
        if (entry.family() != null && entry.relationship() != null) {
            file.welcome(new Person(entry.family().details(), entry.openedOn()), entry.relationship());
        }
        if (entry.turn() != null) {
            file.turn(entry.turn(), actor.uid(), now, latestNext);
        }
    }

    private RowKeys note(RowValues row, RowCommands commands, Map<String, List<KnownCase>> known) {
        long caseId = caseOf(row, commands, known);
        WriteNote words = commands.note(caseId, now);
        check(row, words);
        ask(row, () -> new ProgressNote(commands.note(caseId, now), actor, now));
        String text = words.segments().isEmpty() ? "" : words.segments().get(0).text();
        return new RowKeys(
                "",
                "",
                "",
                null,
                caseId == 0 ? "" : same(caseId, words.happenedAt(), text),
                caseId,
                words.happenedAt());
    }

    /** 0 where none is named, or none is known; the latter is noted. */
    private static long caseOf(RowValues row, RowCommands commands, Map<String, List<KnownCase>> known) {
        try {
            return commands.caseId(known);
        } catch (Refused unknown) {
            row.note(ImportField.CASE_NUMBER, unknown);
            return 0;
        }
    }

    /** The checks of the command, all of them. */
    private void check(RowValues row, Object command) {
        for (ConstraintViolation<Object> violation : validator.validate(command)) {
            String component = "";
            boolean ofFamily = false;
            for (Path.Node node : violation.getPropertyPath()) {
                ofFamily |= "family".equals(node.getName());
                component = node.getName() == null ? component : node.getName();
            }
            row.note(problem(column(row, component, ofFamily), violation));
        }
    }

    private static int column(RowValues row, String component, boolean ofFamily) {
        if (ofFamily) {
            return row.column(
                    component.equals("phone")
                            ? ImportField.CALLER_PHONE
                            : component.endsWith("Kana") ? ImportField.CALLER_KANA : ImportField.CALLER_NAME);
        }
        return COMPONENTS.getOrDefault(component, List.of()).stream()
                .map(row::column)
                .filter(column -> column != Problem.WHOLE_ROW)
                .findFirst()
                .orElse(Problem.WHOLE_ROW);
    }

    private static Problem problem(int column, ConstraintViolation<?> violation) {
        Object rule = violation.getConstraintDescriptor().getAnnotation();
        if (rule instanceof NotNull || rule instanceof NotEmpty) {
            return new Problem(column, TransferReason.CELL_EMPTY.key(), List.of());
        }
        if (rule instanceof PlainText plain && violation.getInvalidValue() instanceof String text) {
            TextRules.Problem wrong =
                    TextRules.problemOf(text, plain.max(), plain.multiline()).orElse(TextRules.Problem.CHARACTER);
            return new Problem(column, "valid.text." + wrong.name(), List.of(Integer.toString(plain.max())));
        }
        if (rule instanceof Max most) {
            return new Problem(
                    column, TransferReason.CELL_NUMBER_TOO_LARGE.key(), List.of(Long.toString(most.value())));
        }
        return new Problem(
                column, TransferReason.CELL_WORD_UNKNOWN.key(), List.of(String.valueOf(violation.getInvalidValue())));
    }

    /** The model, until it has nothing more to say. */
    private static void ask(RowValues row, Runnable making) {
        boolean more = true;
        while (more) {
            try {
                making.run();
                more = false;
            } catch (Refused refused) {
                ImportField place = PLACES.get(refused.reason());
                row.note(Problem.of(place == null ? Problem.WHOLE_ROW : columnOf(row, place), refused));
                more = place != null && row.silence(place);
            }
        }
    }

    private static int columnOf(RowValues row, ImportField place) {
        return place == ImportField.NAME ? nameColumn(row) : row.column(place);
    }

    private static int nameColumn(RowValues row) {
        return Set.of(ImportField.NAME, ImportField.FAMILY_NAME, ImportField.GIVEN_NAME, ImportField.KANA).stream()
                .map(row::column)
                .filter(column -> column != Problem.WHOLE_ROW)
                .min(Integer::compare)
                .orElse(Problem.WHOLE_ROW);
    }

    private static String same(Object first, Object... more) {
        List<String> parts = new ArrayList<>();
        parts.add(Objects.toString(first, ""));
        for (Object part : more) {
            parts.add(Objects.toString(part, ""));
        }
        return parts.get(0).isEmpty()
                ? ""
                : UUID.nameUUIDFromBytes(String.join("\n", parts).getBytes(StandardCharsets.UTF_8))
                        .toString();
    }
}
