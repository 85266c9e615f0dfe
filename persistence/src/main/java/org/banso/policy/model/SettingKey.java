package org.banso.policy.model;

/**
 * The numbers that the ward decides. The value, its source and the day from which it holds stand in the table
 * {@code policy_setting}; here stands only what the number is and in which unit it counts.
 */
public enum SettingKey {
    /** A support plan lasts at most so long before it is evaluated. */
    PLAN_LONGEST(Unit.MONTHS, 1, 36),
    /** The first interview, held jointly. */
    INTAKE_LENGTH(Unit.MINUTES, 5, 480),
    /** Every later interview. */
    LATER_INTERVIEW_LENGTH(Unit.MINUTES, 5, 480),
    /** Within so long somebody looks again at a case that rests, and asks after one that has ended. */
    LOOK_AGAIN_WITHIN(Unit.MONTHS, 1, 36),
    /** After so long without being in touch a word is wanted; a case may set its own. */
    CONTACT_EVERY(Unit.DAYS, 1, 365),
    /** So long before an age at which services end or begin it is said. */
    AGE_AHEAD(Unit.DAYS, 1, 730),
    /** So many facts stand on top of a case at most. */
    PINS_PER_CASE(Unit.COUNT, 1, 50),
    /** So long what was taken away can be brought back. */
    UNDO_WITHIN(Unit.DAYS, 1, 365),
    /** The largest PDF that is attached; 0 takes none. */
    ATTACH_PDF(Unit.KILOBYTES, 0, 102_400),
    /** The largest picture; 0 takes none. */
    ATTACH_IMAGE(Unit.KILOBYTES, 0, 102_400),
    /** The largest document, sheet or set of slides; 0 takes none. */
    ATTACH_OFFICE(Unit.KILOBYTES, 0, 102_400),
    /** The largest plain text; 0 takes none. */
    ATTACH_TEXT(Unit.KILOBYTES, 0, 10_240),
    /** 1: where there is no virus scanner an attachment can be opened; 0: it is held back. */
    ATTACH_UNSCANNED(Unit.COUNT, 0, 1),
    /** So long after its day a handover without an answer or a deed is shown to a supervisor too. */
    HANDOVER_ESCALATE(Unit.DAYS, 1, 90),
    /** A plan in force is looked at so often. */
    MONITOR_EVERY(Unit.MONTHS, 1, 36),
    /** So long before a meeting its members are asked for what their agency says beforehand. */
    PREPARATION_AHEAD(Unit.DAYS, 1, 60),
    /** Meetings of agencies. */
    MEETING_LENGTH(Unit.MINUTES, 5, 480),
    /** A figure below this is not published. */
    SMALL_CELL_BELOW(Unit.COUNT, 2, 100),
    /** The ward's offices open. */
    WORKING_FROM(Unit.TIME_OF_DAY),
    /** The ward's offices close. */
    WORKING_TO(Unit.TIME_OF_DAY),
    /** How far ahead common free time is looked for. */
    FINDER_WINDOW(Unit.DAYS, 1, 180),
    /** How long a text that was not said is kept. */
    DRAFT_KEPT(Unit.DAYS, 1, 365),
    /** How large a file may be that is to be imported. */
    TRANSFER_LARGEST(Unit.KILOBYTES, 64, 32_768),
    /** How many rows it may have. */
    TRANSFER_ROWS(Unit.COUNT, 100, 1_000_000),
    /** How long what was uploaded and not taken over is kept. */
    TRANSFER_KEPT(Unit.DAYS, 1, 90),
    /** How large one draft may be. */
    DRAFT_LARGEST(Unit.KILOBYTES, 16, 4096),
    /** How many drafts one person may have. */
    DRAFTS_PER_PERSON(Unit.COUNT),
    /** How far back it is counted what looking is usual. */
    LOOKING_WINDOW(Unit.DAYS),
    /** So many deviations above the median are unusual. */
    LOOKING_FACTOR(Unit.COUNT),
    /** Fewer cases a day than this are never unusual. */
    LOOKING_LEAST(Unit.COUNT),
    /** From so many cases a day on in which the person has no part. */
    LOOKING_STRANGE(Unit.COUNT),
    /** Looking is at night from then. */
    LOOKING_NIGHT_FROM(Unit.TIME_OF_DAY),
    /** Looking is at night until then. */
    LOOKING_NIGHT_TO(Unit.TIME_OF_DAY),
    /** From so many different people on who looked at one case within a week. */
    LOOKING_OFTEN(Unit.COUNT),
    /** From so many refused looks a day on. */
    LOOKING_REFUSALS(Unit.COUNT),
    /** From so many searches a day on. */
    LOOKING_SEARCHES(Unit.COUNT),
    /** How many searches one person may make within ten minutes. */
    SEARCHES_PER_PERSON(Unit.COUNT, 5, 10_000),
    /** A disclosure request is decided within so long from its receipt; the law allows 30 days. */
    DISCLOSURE_WITHIN(Unit.DAYS, 1, 30),
    /** By how much that may be put off, once; the law allows 30 days. */
    DISCLOSURE_EXTENSION(Unit.DAYS, 1, 30),
    /** How long after the decision the officers still see the case, to give out what was decided. */
    DISCLOSURE_SIGHT_AFTER(Unit.DAYS, 1, 90),
    /** How long a closed case is kept. */
    RETENTION_CASE(Unit.MONTHS, 12, 600),
    /** How long a contact is kept that never became a case. */
    RETENTION_RECEPTION(Unit.MONTHS, 12, 600),
    /** How long a disclosure request is kept after its decision. */
    RETENTION_DISCLOSURE(Unit.MONTHS, 12, 600),
    /** A session ends when nobody touches it for so long. */
    SESSION_IDLE(Unit.MINUTES, 5, 240),
    /** A session ends after so long in any case. */
    SESSION_LONGEST(Unit.MINUTES, 30, 1_440),
    /** So long before its end a session says so. */
    SESSION_WARNING(Unit.MINUTES, 1, 30),
    /** Of so many cases the forms leave the house at once. */
    FORMS_AT_ONCE(Unit.COUNT, 1, 1000),
    /** For so long a proof of who sits there is good for an export, a print of many, a merge, break-glass. */
    FRESH_WITHIN(Unit.MINUTES, 1, 60),
    /** After so many wrong codes in a row none is taken for a while. */
    CODE_TRIES(Unit.COUNT, 3, 20),
    /** How long that while is. */
    CODE_LOCKED(Unit.MINUTES, 1, 1_440),
    /** So many wrong passwords are borne for one account from one address. */
    LOGIN_TRIES(Unit.COUNT, 3, 50),
    /** And so many from one address for accounts that never came in from there. */
    LOGIN_TRIES_ADDRESS(Unit.COUNT, 10, 10_000),
    /** Within so long. */
    LOGIN_WINDOW(Unit.MINUTES, 1, 1_440),
    /** How long a look by a broken glass lasts at most. */
    BREAK_GLASS_LONGEST(Unit.MINUTES, 5, 180),
    /** How long a conference's members may look after its papers are closed. */
    CONFERENCE_SIGHT_AFTER(Unit.DAYS),
    /** How long they may look after it when nobody closes the papers. */
    CONFERENCE_SIGHT_LONGEST(Unit.DAYS);

    private final Unit unit;

    private final int least;
    private final int most;

    SettingKey(Unit unit) {
        this(unit, 1, 100_000);
    }

    /** Between these a rule can work with it; where in between is the ward's affair. Without a meaning for a time of day. */
    SettingKey(Unit unit, int least, int most) {
        this.unit = unit;
        this.least = least;
        this.most = most;
    }

    public Unit unit() {
        return unit;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }
}
