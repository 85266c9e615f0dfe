package org.banso.meeting.model;

import org.banso.kernel.model.Reason;

/** What the room refuses; times, rooms and people that cannot be had are the calendar's reasons. */
public enum MeetingReason implements Reason {
    /** The kind needs a consent in force and there is none. Values: the kind, the lawful alternative ({@link MeetingKind}). */
    CONSENT_MISSING,
    /** The case is not at the step where this kind is called. Values: the kind, the case's state. */
    WRONG_ORDER,
    /** The case has a joint intake already, to come or without minutes. Values: its start ({@code Instant}). */
    INTAKE_ALREADY_BOOKED,
    /** Shorter than the ward's policy wants its kind. Values: the least length in minutes. */
    TOO_SHORT,
    /** Somebody whom the kind needs was not asked. Values: the agency, the role that is missing. */
    REQUIRED_PEOPLE_MISSING,
    /** A visit is done by two. No values. */
    TWO_TO_A_VISIT,
    /** A visit goes to a district; another meeting is not called a visit. No values. */
    VISIT_GOES_OUT,
    /** The members of a conference are fixed when it is called; it moves with all of them or is called off. No values. */
    MEMBERS_ARE_FIXED,
    /** What was proposed is booked already, or no longer there. No values. */
    PROPOSAL_OVER,
    /** It has no time that could be booked. No values. */
    PROPOSAL_WITHOUT_TIME,
    /** It was called off. No values. */
    CANCELLED,
    /** Its minutes are written, so it cannot be called off. No values. */
    ALREADY_HELD,
    /** The meeting has not begun. Values: its start ({@code Instant}). */
    NOT_YET_BEGUN,
    /** Its papers are closed: nothing more is written, and outside the case's agencies nothing is read. No values. */
    PAPERS_CLOSED,
    /** It closes only with minutes. No values. */
    MINUTES_MISSING,
    /** Minutes name somebody as present who was not called. Values: their uid. */
    NOT_CALLED,
    /** The papers of a conference are its members' alone. No values. */
    NOT_A_MEMBER,
    /** The member has not yet said that they know their duty of secrecy. No values. */
    SECRECY_NOT_ACKNOWLEDGED,
    /** This kind of meeting does not decide who leads. Values: the kind. */
    NO_LEAD_IN_THIS_KIND,
    /** The decision's day is before the meeting. Values: the meeting's day ({@code LocalDate}). */
    DECIDED_BEFORE_MEETING,
    /** The consent in force does not name that agency, or not what it would learn. Values: the agency. */
    CENTRE_NOT_IN_CONSENT,
    /** Neither a fact of the case nor a role gives a ground to tell that centre. Values: the centre. */
    NO_GROUND_FOR_NOTICE,
    /** Meetings of this kind are about one case alone. Values: the kind. */
    NO_AGENDA_IN_THIS_KIND,
    /** The sitting has begun, or would have. Values: its start ({@code Instant}). */
    SITTING_BEGUN,
    /** A sheet of preparation, or an objection, without a word. No values. */
    NOTHING_SAID,
    /** Somebody else is typing the minutes. Values: their uid. */
    SOMEBODY_WRITES,
    /** There is no case of that number, or it is not theirs to see. No values. */
    NO_SUCH_CASE,
    /** A sitting without a case has no papers. No values. */
    AGENDA_EMPTY,
    /** Somebody for whom a copy is meant has not yet said that they know their duty of secrecy. Values: their uid. */
    RECIPIENT_NOT_BOUND,
    /** This kind has no sheets of preparation. Values: the kind. */
    NO_PREPARATION_IN_THIS_KIND,
    /** Whoever was not there neither approves the minutes nor objects. No values. */
    WAS_NOT_THERE
}
