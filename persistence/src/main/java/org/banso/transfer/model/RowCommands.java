package org.banso.transfer.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.banso.access.model.Marks;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.Danger;
import org.banso.casefile.model.FormerNumber;
import org.banso.casefile.model.Relationship;
import org.banso.casefile.model.Turn;
import org.banso.casefile.model.TurnCase;
import org.banso.casefile.model.TurnReason;
import org.banso.kernel.model.Answer;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.Refused;
import org.banso.person.model.Name;
import org.banso.person.model.Sex;
import org.banso.reception.model.BackPage;
import org.banso.reception.model.Channel;
import org.banso.reception.model.ConsentVariant;
import org.banso.reception.model.ReceptionExit;
import org.banso.reception.model.RecordReception;
import org.banso.reception.model.Route;
import org.banso.reception.model.Worry;
import org.banso.support.model.MetWhom;
import org.banso.support.model.NoteKind;
import org.banso.support.model.NoteSegment;
import org.banso.support.model.Origin;
import org.banso.support.model.WriteNote;
import org.jspecify.annotations.Nullable;

/**
 * The commands that a row gives: the same ones that the pages send.
 *
 * <p>What a file does not say is said as little as the form allows: sex not known, without consent, route other, seen by
 * anyone not known, information only, the staff's view. A caller without a name is anonymous; without a relation they are the
 * subject, or else somebody else.
 */
@PersonalData
public final class RowCommands {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s\\p{Z}]+");

    /** Stands for what has been complained of, so that the next complaint can be heard. */
    private static final String SAID = "-";

    private final RowValues row;

    RowCommands(RowValues row) {
        this.row = row;
    }

    public RowCommands(List<Optional<ImportField>> mapping, List<String> cells) {
        this(new RowValues(mapping, cells));
    }

    /**
     * The case that the row names; 0 where it names none.
     *
     * @param known the cases by the folded numbers under which they are known; several where a number is not enough
     * @throws Refused {@link TransferReason#CASE_UNKNOWN}, {@link TransferReason#CASE_AMBIGUOUS}
     */
    public long caseId(Map<String, List<KnownCase>> known) {
        String number = row.text(ImportField.CASE_NUMBER);
        if (number.isEmpty()) {
            return 0;
        }
        List<KnownCase> found = known.getOrDefault(FormerNumber.folded(number), List.of());
        if (found.size() != 1) {
            throw new Refused(found.isEmpty() ? TransferReason.CASE_UNKNOWN : TransferReason.CASE_AMBIGUOUS, number);
        }
        return found.get(0).caseId();
    }

    public PersonEntry person() {
        Name name = name(
                row.text(ImportField.NAME),
                row.text(ImportField.KANA),
                row.text(ImportField.FAMILY_NAME),
                row.text(ImportField.GIVEN_NAME),
                row.text(ImportField.FAMILY_KANA),
                row.text(ImportField.GIVEN_KANA));
        return new PersonEntry(
                name.family(),
                name.given(),
                name.familyKana(),
                name.givenKana(),
                Objects.requireNonNullElse(row.word(ImportField.SEX, Sex.class), Sex.UNKNOWN),
                row.day(ImportField.BIRTH),
                row.number(ImportField.AGE),
                row.telephone(ImportField.PHONE),
                row.text(ImportField.ADDRESS));
    }

    private PersonEntry caller() {
        Name name = name(row.text(ImportField.CALLER_NAME), row.text(ImportField.CALLER_KANA), "", "", "", "");
        return new PersonEntry(
                name.family(),
                name.given(),
                name.familyKana(),
                name.givenKana(),
                Sex.UNKNOWN,
                null,
                null,
                row.telephone(ImportField.CALLER_PHONE),
                "");
    }

    private Relationship relation(boolean callerNamed) {
        Relationship said = row.word(ImportField.CALLER_RELATION, Relationship.class);
        if (said != null) {
            return said;
        }
        return callerNamed ? Relationship.OTHER : Relationship.SELF;
    }

    /** @param caseId the case that it joins, null for none */
    public RecordReception reception(@Nullable Long caseId) {
        PersonEntry subject = person();
        PersonEntry caller = caller();
        Relationship relation = relation(!caller.name().isUnknown() || row.isSilent(ImportField.CALLER_NAME));
        boolean unnamed = caller.name().isUnknown()
                && (relation != Relationship.SELF || subject.name().isUnknown());
        Worry main = row.word(ImportField.MAIN_WORRY, Worry.class);
        Set<Worry> others = main == null
                ? row.words(ImportField.OTHER_WORRIES, Worry.class)
                : row.wordsBut(main, ImportField.OTHER_WORRIES, Worry.class);
        return new RecordReception(
                row.moment(ImportField.DAY, ImportField.TIME),
                row.word(ImportField.CHANNEL, Channel.class),
                Objects.requireNonNullElse(row.word(ImportField.ROUTE, Route.class), Route.OTHER),
                unnamed,
                caller.familyName(),
                caller.givenName(),
                caller.familyKana(),
                caller.givenKana(),
                caller.phone(),
                relation,
                subject.familyName(),
                subject.givenName(),
                subject.familyKana(),
                subject.givenKana(),
                subject.sex(),
                subject.birth(),
                subject.age(),
                subject.address(),
                subject.phone(),
                main,
                others,
                said(ImportField.OTHER_WORRY_TEXT),
                row.text(ImportField.WISH),
                row.month(ImportField.WITHDRAWN_SINCE),
                Objects.requireNonNullElse(row.word(ImportField.SEEN_BY_ANYONE, Answer.class), Answer.UNKNOWN),
                row.words(ImportField.DANGERS, Danger.class),
                Objects.requireNonNullElse(
                        row.word(ImportField.CONSENT, ConsentVariant.class), ConsentVariant.WITHOUT_CONSENT),
                Objects.requireNonNullElse(
                        row.word(ImportField.EXIT, ReceptionExit.class), ReceptionExit.INFORMATION_ONLY),
                said(ImportField.HANDED_OVER_TO),
                caseId,
                Marks.NONE,
                BackPage.EMPTY);
    }

    /** @param today stands for a day that is not said */
    public CaseEntry caseEntry(LocalDate today) {
        PersonEntry family = caller();
        boolean alone = family.name().isUnknown();
        LocalDate opened = row.day(ImportField.DAY);
        Relationship relation = alone ? null : row.word(ImportField.CALLER_RELATION, Relationship.class);
        return new CaseEntry(
                person(),
                alone ? null : family,
                alone ? null : Objects.requireNonNullElse(relation, Relationship.RELATIVE),
                opened == null ? today : opened,
                row.words(ImportField.DANGERS, Danger.class),
                row.text(ImportField.OLD_NUMBER),
                turn(today));
    }

    /** The turn that leads to the state; null where it begins as screened. */
    private @Nullable TurnCase turn(LocalDate today) {
        CaseState state = row.word(ImportField.STATE, CaseState.class);
        if (state == null || state == CaseState.SCREENED) {
            return null;
        }
        Turn turn = turnTo(state);
        if (turn == null) {
            if (!row.isSilent(ImportField.STATE)) {
                row.note(ImportField.STATE, new Refused(TransferReason.STATE_NEEDS_A_DECISION, state));
                row.silence(ImportField.STATE);
            }
            return null;
        }
        LocalDate on = row.day(ImportField.STATE_DAY);
        LocalDate next = row.day(ImportField.NEXT_DAY);
        return new TurnCase(
                0,
                0,
                turn,
                on == null ? today : on,
                row.word(ImportField.STATE_REASON, TurnReason.class),
                state == CaseState.CLOSED || state == CaseState.URGENT ? null : next,
                row.text(ImportField.STATE_NOTE));
    }

    private static @Nullable Turn turnTo(CaseState state) {
        return switch (state) {
            case URGENT -> Turn.BEGIN_URGENT;
            case SUSPENDED -> Turn.SUSPEND;
            case CLOSED, FOLLOW_UP -> Turn.CLOSE;
            default -> null;
        };
    }

    public WriteNote note(long caseId, Instant now) {
        Instant at = row.moment(ImportField.DAY, ImportField.TIME);
        NoteKind kind = row.word(ImportField.NOTE_KIND, NoteKind.class);
        Set<MetWhom> met = row.words(ImportField.MET, MetWhom.class);
        if (met.isEmpty() && kind == NoteKind.AGENCY_CONTACT) {
            met = Set.of(MetWhom.OTHER_AGENCY);
        }
        String text = said(ImportField.NOTE_TEXT);
        Origin origin = Objects.requireNonNullElse(row.word(ImportField.ORIGIN, Origin.class), Origin.STAFF_EVALUATION);
        return new WriteNote(
                caseId,
                kind == null ? NoteKind.OTHER : kind,
                at == null ? now : at,
                met,
                text.isEmpty() ? List.of() : List.of(new NoteSegment(origin, text)),
                said(ImportField.NEXT_STEP),
                row.day(ImportField.NEXT_DAY));
    }

    private String said(ImportField field) {
        return row.isSilent(field) ? SAID : row.text(field);
    }

    private static Name name(
            String whole, String wholeKana, String family, String given, String familyKana, String givenKana) {
        String[] written = BETWEEN_NAMES.split(whole, 2);
        String[] heard = BETWEEN_NAMES.split(wholeKana, 2);
        boolean apart = !family.isEmpty() || !given.isEmpty();
        boolean heardApart = !familyKana.isEmpty() || !givenKana.isEmpty();
        return new Name(
                apart ? family : written[0],
                apart ? given : written.length > 1 ? written[1] : "",
                heardApart ? familyKana : heard[0],
                heardApart ? givenKana : heard.length > 1 ? heard[1] : "");
    }
}
