package org.banso.transfer.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a column can be read as. */
public enum ImportField {
    /** Family and given name in one cell, with a space between. */
    NAME(Shape.TEXT, TransferKind.PEOPLE, TransferKind.RECEPTIONS, TransferKind.CASES),
    FAMILY_NAME(Shape.TEXT, TransferKind.PEOPLE, TransferKind.RECEPTIONS, TransferKind.CASES),
    GIVEN_NAME(Shape.TEXT, TransferKind.PEOPLE, TransferKind.RECEPTIONS, TransferKind.CASES),
    KANA(Shape.TEXT, TransferKind.PEOPLE, TransferKind.RECEPTIONS, TransferKind.CASES),
    FAMILY_KANA(Shape.TEXT, TransferKind.PEOPLE, TransferKind.RECEPTIONS, TransferKind.CASES),
    GIVEN_KANA(Shape.TEXT, TransferKind.PEOPLE, TransferKind.RECEPTIONS, TransferKind.CASES),
    SEX(Shape.WORD, TransferKind.PEOPLE, TransferKind.RECEPTIONS, TransferKind.CASES),
    BIRTH(Shape.DAY, TransferKind.PEOPLE, TransferKind.RECEPTIONS, TransferKind.CASES),
    AGE(Shape.NUMBER, TransferKind.PEOPLE, TransferKind.RECEPTIONS, TransferKind.CASES),
    PHONE(Shape.TELEPHONE, TransferKind.PEOPLE, TransferKind.RECEPTIONS, TransferKind.CASES),
    ADDRESS(Shape.TEXT, TransferKind.PEOPLE, TransferKind.RECEPTIONS, TransferKind.CASES),
    /** The caller, or the member of the family who becomes a client. */
    CALLER_NAME(Shape.TEXT, TransferKind.RECEPTIONS, TransferKind.CASES),
    CALLER_KANA(Shape.TEXT, TransferKind.RECEPTIONS, TransferKind.CASES),
    CALLER_PHONE(Shape.TELEPHONE, TransferKind.RECEPTIONS, TransferKind.CASES),
    CALLER_RELATION(Shape.WORD, TransferKind.RECEPTIONS, TransferKind.CASES),
    /** When it was received, opened, or happened. */
    DAY(Shape.DAY, TransferKind.RECEPTIONS, TransferKind.CASES, TransferKind.NOTES),
    TIME(Shape.TIME, TransferKind.RECEPTIONS, TransferKind.NOTES),
    /** Our number, or the one from elsewhere, of the case to which it belongs. */
    CASE_NUMBER(Shape.TEXT, TransferKind.RECEPTIONS, TransferKind.NOTES),
    /** The number under which the case was kept until now. */
    OLD_NUMBER(Shape.TEXT, TransferKind.CASES),
    CHANNEL(Shape.WORD, TransferKind.RECEPTIONS),
    ROUTE(Shape.WORD, TransferKind.RECEPTIONS),
    MAIN_WORRY(Shape.WORD, TransferKind.RECEPTIONS),
    OTHER_WORRIES(Shape.WORDS, TransferKind.RECEPTIONS),
    OTHER_WORRY_TEXT(Shape.TEXT, TransferKind.RECEPTIONS),
    WISH(Shape.TEXT, TransferKind.RECEPTIONS),
    WITHDRAWN_SINCE(Shape.MONTH, TransferKind.RECEPTIONS),
    SEEN_BY_ANYONE(Shape.WORD, TransferKind.RECEPTIONS),
    CONSENT(Shape.WORD, TransferKind.RECEPTIONS),
    EXIT(Shape.WORD, TransferKind.RECEPTIONS),
    HANDED_OVER_TO(Shape.TEXT, TransferKind.RECEPTIONS),
    DANGERS(Shape.WORDS, TransferKind.RECEPTIONS, TransferKind.CASES),
    STATE(Shape.WORD, TransferKind.CASES),
    STATE_DAY(Shape.DAY, TransferKind.CASES),
    STATE_REASON(Shape.WORD, TransferKind.CASES),
    STATE_NOTE(Shape.TEXT, TransferKind.CASES),
    NEXT_DAY(Shape.DAY, TransferKind.CASES, TransferKind.NOTES),
    NOTE_KIND(Shape.WORD, TransferKind.NOTES),
    MET(Shape.WORDS, TransferKind.NOTES),
    NOTE_TEXT(Shape.TEXT, TransferKind.NOTES),
    ORIGIN(Shape.WORD, TransferKind.NOTES),
    NEXT_STEP(Shape.TEXT, TransferKind.NOTES);

    /** How its cells are read. */
    public enum Shape {
        TEXT,
        WORD,
        WORDS,
        DAY,
        MONTH,
        TIME,
        NUMBER,
        TELEPHONE
    }

    private final Shape shape;
    private final Set<TransferKind> kinds;

    ImportField(Shape shape, TransferKind first, TransferKind... more) {
        this.shape = shape;
        this.kinds = EnumSet.of(first, more);
    }

    public Shape shape() {
        return shape;
    }

    /** Those that a file of that kind can have, in order. */
    public static List<ImportField> of(TransferKind kind) {
        return Arrays.stream(values())
                .filter(field -> field.kinds.contains(kind))
                .toList();
    }

    public boolean fits(TransferKind kind) {
        return kinds.contains(kind);
    }

    /** Whether a file of that kind must have a column for it. */
    public boolean isNeededBy(TransferKind kind) {
        return switch (kind) {
            case PEOPLE -> false;
            case RECEPTIONS -> this == DAY || this == MAIN_WORRY;
            case CASES -> this == DAY;
            case NOTES -> this == DAY || this == CASE_NUMBER || this == NOTE_TEXT;
        };
    }
}
