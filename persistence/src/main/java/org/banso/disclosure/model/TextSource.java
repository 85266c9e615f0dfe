package org.banso.disclosure.model;

import java.util.Set;
import org.banso.support.model.Origin;

/**
 * Every free text of a case, where it stands and from whom it comes.
 *
 * <p>A progress note says it per segment. The other texts were never asked: for them it is fixed here, from what the form
 * asks for and, where that leaves it open, from a hint of the row: who called, whether the subject had been met, whether
 * the plan was agreed with the person.
 */
public enum TextSource {
    /** Name, birth, telephone, address. */
    PERSON_CARD,
    RECEPTION_WISH,
    RECEPTION_WORRY,
    RECEPTION_HANDED_OVER,
    /** Another telephone or an address of mail that the caller left. */
    RECEPTION_CONTACT,
    INTAKE_LIVING,
    INTAKE_SCHOOL,
    INTAKE_MONEY,
    INTAKE_HEALTH,
    INTAKE_PERSON_WISH,
    INTAKE_FAMILY_WISH,
    INTAKE_SHARED,
    INTAKE_STRENGTHS,
    VOICE_PICTURE,
    VOICE_DISAGREEMENT,
    DECISION_REASON,
    DECISION_ROLE,
    PLAN_PERSON_WISH,
    PLAN_FAMILY_WISH,
    PLAN_ISSUES,
    PLAN_GOAL,
    PLAN_SUPPORT,
    PLAN_CAUTIONS,
    EVALUATION_GOAL,
    EVALUATION_CHANGE,
    EVALUATION_PERSON,
    EVALUATION_FAMILY,
    EVALUATION_COURSE,
    EVALUATION_REMAINING,
    EVALUATION_JUDGEMENT,
    MINUTES,
    /** What an agency said before a meeting. */
    PREPARATION,
    /** What somebody who was there said of the minutes. */
    OBJECTION,
    NOTE,
    NEXT_STEP,
    TASK,
    CLOSURE,
    /** What was said when it was suspended, closed or taken up again. */
    TURN,
    /** What was told to whom outside, and what for. */
    PROVISION,
    /** Why the file was sealed. */
    SEAL,
    /** Why somebody looked in an emergency. */
    GLASS,
    /** What its review said. */
    GLASS_REVIEW,
    /** Whom the family counts, and what is noted of them. */
    FAMILY_MEMBER,
    /** Whom the family knows outside. */
    FAMILY_LINK,
    /** A line of the family's years. */
    FAMILY_EVENT,
    /** What was pinned on top. */
    PIN,
    /** A file: its name here, itself beside the record. */
    ATTACHMENT,
    /** What another body was asked, was told, and answered. */
    HANDOVER;

    /** The relation of a caller who is no family. */
    private static final Set<String> OTHERS = Set.of("ACQUAINTANCE", "OTHER");

    /**
     * From whom a text comes.
     *
     * @param hint what the row says about it: the relation of a caller, the origin of a segment, SUBJECT or FAMILY for whom a
     *     card is about or who was there, AGREED for a plan that the person knows; empty for none
     */
    public Origin origin(String hint) {
        return switch (this) {
            case FAMILY_MEMBER, FAMILY_LINK -> Origin.FAMILY;
            case FAMILY_EVENT, ATTACHMENT -> Origin.valueOf(hint);
            case PERSON_CARD,
                    INTAKE_LIVING,
                    INTAKE_SCHOOL,
                    INTAKE_MONEY,
                    INTAKE_HEALTH,
                    INTAKE_SHARED,
                    INTAKE_STRENGTHS -> hint.equals("SUBJECT") ? Origin.SUBJECT : Origin.FAMILY;
            case RECEPTION_WISH, RECEPTION_WORRY, RECEPTION_CONTACT -> ofCaller(hint);
            case INTAKE_PERSON_WISH, PLAN_PERSON_WISH, EVALUATION_PERSON -> Origin.SUBJECT;
            case INTAKE_FAMILY_WISH, PLAN_FAMILY_WISH, EVALUATION_FAMILY -> Origin.FAMILY;
            case PLAN_ISSUES, PLAN_GOAL, PLAN_SUPPORT ->
                hint.equals("AGREED") ? Origin.SUBJECT : Origin.STAFF_EVALUATION;
            case RECEPTION_HANDED_OVER, DECISION_ROLE, MINUTES, PREPARATION, OBJECTION, PROVISION, HANDOVER ->
                Origin.AGENCY;
            case VOICE_PICTURE,
                    VOICE_DISAGREEMENT,
                    DECISION_REASON,
                    PLAN_CAUTIONS,
                    EVALUATION_GOAL,
                    EVALUATION_CHANGE,
                    EVALUATION_COURSE,
                    EVALUATION_REMAINING,
                    EVALUATION_JUDGEMENT,
                    NEXT_STEP,
                    TASK,
                    CLOSURE,
                    TURN,
                    SEAL,
                    PIN,
                    GLASS,
                    GLASS_REVIEW -> Origin.STAFF_EVALUATION;
            case NOTE -> Origin.valueOf(hint);
        };
    }

    private static Origin ofCaller(String relation) {
        if (relation.equals("SELF")) {
            return Origin.SUBJECT;
        }
        if (relation.equals("AGENCY_STAFF")) {
            return Origin.AGENCY;
        }
        return OTHERS.contains(relation) ? Origin.THIRD_PARTY : Origin.FAMILY;
    }
}
