package org.banso.retention.model;

import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * A closed case of people who cannot exist, with a row in every table that a case can have rows in. Every free text of it
 * begins with {@link #MARK} and names its column.
 */
public final class WholeCase {

    public static final String MARK = "架空";
    public static final String NUMBER = "R2-0007";
    public static final long CASE = 900_001;
    public static final long SUBJECT = 900_002;
    public static final long MOTHER = 900_003;

    /** The mother's other case: she stays when the first is destroyed. */
    public static final long OTHER_CASE = 900_101;

    private static final List<String> ROWS = List.of(
            """
            insert into person_person (id, family_name, given_name, family_kana, given_kana, sex, phone, address, search_key,
                                       phone_digits, version)
            values (900002, '架空山', '試太郎', 'かくうやま', 'ためしたろう', 'MALE', '架空の電話', '架空町', '架空山試太郎 架空山 試太郎 かくうやま ためしたろう', '', 1),
                   (900003, '架空山', '母子', 'かくうやま', 'ははこ', 'FEMALE', '', '', '架空山母子 架空山 母子 かくうやま ははこ', '', 1),
                   (900004, '架空谷', '通人', 'かくうだに', 'かよいと', 'MALE', '', '', '架空谷 通人', '', 1)""",
            """
            insert into casefile_case (id, number, opened_on, state, subject_id, lead_agency, in_danger, closed_on, closure,
                                       closure_note, closed_by, version)
            values (900001, 'R2-0007', '2020-05-14', 'CLOSED', 900002, 'PLAT_HOME', true, '2021-03-31', 'OTHER', '架空 closure_note',
                    'plat1', 1),
                   (900101, 'R2-0008', '2020-05-14', 'SCREENED', 900003, null, false, null, null, null, null, 1)""",
            """
            insert into casefile_participant (id, case_id, person_id, kind, relationship, met_on, version)
            values (900011, 900001, 900002, 'SUBJECT', 'SELF', '2020-06-01', 1),
                   (900012, 900001, 900003, 'FAMILY_CLIENT', 'MOTHER', null, 1),
                   (900111, 900101, 900003, 'SUBJECT', 'SELF', null, 1)""",
            """
            insert into casefile_turn (id, case_id, turn, from_state, to_state, turned_on, reason, next_on, note,
                   recorded_by, recorded_at)
            values (900013, 900001, 'SUSPEND', 'SCREENED', 'SUSPENDED', '2020-12-31', 'WISHED', '2021-03-31', '架空 note', 'plat1',
                    '2020-12-31')""",
            """
            insert into directory_staff (uid, name, kana, agency, active, version)
            values ('whole9', '担当 九番', 'たんとう', 'PLAT_HOME', true, 1)""",
            """
            insert into casefile_worker (id, case_id, uid, agency, since, named_by, named_at, version)
            values (900014, 900001, 'whole9', 'PLAT_HOME', '2020-05-14', 'plat1', '2020-05-14', 1)""",
            "insert into casefile_danger (case_id, danger) values (900001, 'VIOLENCE')",
            """
            insert into person_merge (id, kept_id, gone_id, note, merged_by, agency, merged_at, rows, version)
            values (900015, 900002, 900008, '架空 note', 'plat1', 'PLAT_HOME', '2020-06-01', 1, 1)""",
            """
            insert into person_merge_row (merge_id, place, case_id, table_name, row_key, act, before, after)
            values (900015, 1, 900001, 'casefile_participant', '{"id": 900011}', 'UPDATE', '{"who": "架空"}', '{}')""",
            """
            insert into person_alias (id, person_id, kind, family_name, given_name, family_kana, given_kana, words, phone, phone_digits,
                   merge_id, recorded_by, agency, recorded_at)
            values (900016, 900002, 'JOINED', '架空池', '', '', '', '架空池', '', '', 900015, 'plat1', 'PLAT_HOME', '2020-06-01')""",
            """
            insert into person_apart (id, one_id, two_id, reason, said_by, agency, said_at, version)
            values (900017, 900002, 900003, '架空 reason', 'plat1', 'PLAT_HOME', '2020-06-01', 1)""",
            """
            insert into casefile_consent (id, case_id, given_by, how, given_on, valid_from, recorded_by, version)
            values (900021, 900001, 900011, 'ORAL', '2020-06-01', '2020-06-01', 'plat1', 1)""",
            "insert into casefile_consent_agency (consent_id, agency) values (900021, 'HEALTH')",
            "insert into casefile_consent_item (consent_id, item) values (900021, 'HEALTH')",
            """
            insert into casefile_story (id, case_id, happened_at, recorded_at, kind, uid, agency, ref_id, "values")
            values (900031, 900001, '2020-05-14', '2020-05-14', 'casefile.OPENED', 'plat1', 'PLAT_HOME', 900001, '')""",
            """
            insert into access_standing (id, case_id, agency, ground, since)
            values (900041, 900001, 'PLAT_HOME', 'JOINT_DESK', '2020-05-14'),
                   (900042, 900101, 'PLAT_HOME', 'JOINT_DESK', '2020-05-14')""",
            """
            insert into draft_text (id, uid, page, case_id, content, saved_at)
            values (900051, 'whole1', 'note', 900001, '\\x00', '2021-03-01')""",
            """
            insert into reception_reception (id, received_at, recorded_at, received_by, agency, channel, route, anonymous,
                   caller_id, caller_relation, subject_id, subject_age, other_worry_text, wish, seen_by_anyone, consent_variant,
                   exit, handed_over_to, other_phone, email, case_id, version)
            values (900061, '2020-05-14', '2020-05-14', 'plat1', 'PLAT_HOME', 'PHONE', 'OTHER', false, 900004, 'ACQUAINTANCE',
                    900002, 34, '架空 other_worry_text', '架空 wish', 'NO', 'WITHOUT_CONSENT', 'HANDED_OVER', '架空 handed_over_to',
                    '架空 other_phone', '架空 email', 900001, 1)""",
            "insert into reception_worry (reception_id, worry, mark) values (900061, 'HEALTH', 'MAIN')",
            "insert into reception_danger (reception_id, danger) values (900061, 'VIOLENCE')",
            """
            insert into assessment_intake (id, case_id, continuity, living_with, school_non_attendance, school_period, money,
                   health, strengths, person_wish, family_wish, shared_facts, changed_by, changed_at, version)
            values (900071, 900001, 'UNKNOWN', '架空 living_with', 'YES', '架空 school_period', '架空 money', '架空 health',
                    '架空 strengths', '架空 person_wish', '架空 family_wish', '架空 shared_facts', 'plat1', '2020-05-20', 1)""",
            "insert into assessment_intake_answer (intake_id, option_id) values (900071, 2)",
            """
            insert into assessment_voice (id, intake_id, agency, author_uid, picture, disagreement, signed_at, version)
            values (900081, 900071, 'PLAT_HOME', 'plat1', '架空 picture', '架空 disagreement', '2020-05-21', 1)""",
            "insert into assessment_voice_issue (voice_id, issue) values (900081, 'HEALTH')",
            """
            insert into plan_lead_decision (id, case_id, meeting_id, lead, decided_on, review_on, recorded_by, recorded_at,
                   in_force, version)
            values (900091, 900001, 900121, 'PLAT_HOME', '2020-07-01', '2020-10-01', 'plat1', '2020-07-01', true, 1)""",
            """
            insert into plan_decided_issue (decision_id, position, issue, agency, reason)
            values (900091, 0, 'HEALTH', 'PLAT_HOME', '架空 reason')""",
            "insert into plan_decided_role (decision_id, position, agency, role) values (900091, 0, 'PLAT_HOME', '架空 role')",
            """
            insert into plan_support_plan (id, case_id, decision_id, round, wish_person, wish_family, issues, start_on, end_on,
                   cautions, written_by, state, version)
            values (900201, 900001, 900091, 1, '架空 wish_person', '架空 wish_family', '架空 issues', '2020-07-02', '2020-12-31',
                    '架空 cautions', 'plat1', 'DRAFT', 1)""",
            "insert into plan_goal (plan_id, position, goal, due_on) values (900201, 0, '架空 goal', '2020-12-01')",
            """
            insert into plan_planned_support (plan_id, position, kind, content, agency)
            values (900201, 0, 'PLACE', '架空 content', 'PLAT_HOME')""",
            """
            insert into plan_evaluation (id, case_id, plan_id, evaluated_on, person_says, family_says, other_change, course,
                   remaining, judgement, judgement_reason, written_by, written_at, version)
            values (900211, 900001, 900201, '2020-12-30', '架空 person_says', '架空 family_says', '架空 other_change',
                    '架空 course', '架空 remaining', 'CLOSE', '架空 judgement_reason', 'plat1', '2020-12-30', 1)""",
            """
            insert into plan_evaluation_goal (evaluation_id, position, reached, note)
            values (900211, 0, 'PARTLY', '架空 note of a goal')""",
            "insert into plan_evaluation_change (evaluation_id, observed) values (900211, 'OTHER')",
            "insert into calendar_room (id, name, agency, capacity, version) values (900301, '空の間', 'WARD', 9, 1)",
            """
            insert into meeting_meeting (id, case_id, kind, starts_at, ends_at, room_id, state, called_by, called_at, minutes,
                   decision_id, version)
            values (900121, 900001, 'SUPPORT_COORDINATION_MEETING', '2020-07-01 10:00', '2020-07-01 11:00', 900301, 'HELD',
                    'plat1', '2020-06-20', '架空 minutes', 900091, 1)""",
            """
            insert into meeting_wish (case_id, not_on, gender, place, district, said_by, said_at, version)
            values (900001, 4, 'FEMALE', 'VISIT', 'KINUTA', 'plat1', '2020-05-20', 1)""",
            """
            insert into meeting_proposal (id, case_id, kind, urgency, since, minutes, state, people, reason, made_by, made_at,
                   version)
            values (900126, 900001, 'HOME_VISIT', 1, '2020-08-01', 50, 'LEFT_OUT', '', 'NEVER_TOGETHER', 'plat1', '2020-08-02',
                    1)""",
            """
            insert into meeting_attendee (id, meeting_id, uid, agency, attended, objection, version)
            values (900131, 900121, 'plat1', 'PLAT_HOME', true, '架空 objection', 1)""",
            """
            insert into meeting_preparation (id, meeting_id, case_id, agency, household, doing, wished, asked, written_by,
                   written_at, version)
            values (900142, 900121, 900001, 'MERKMAL', '架空 household', '架空 doing', '架空 wished', '架空 asked', 'merk1',
                    '2020-06-25', 1)""",
            """
            insert into meeting_live (meeting_id, case_id, content, writer, written_at, version)
            values (900121, 900001, '架空 typed', 'plat1', '2020-07-01 10:30', 1)""",
            """
            insert into calendar_booking (id, meeting_id, resource, during)
            values (900141, 900121, 'room:900301', '[2020-07-01 10:00, 2020-07-01 11:00)')""",
            """
            insert into notice_notice (id, message_id, case_id, case_number, decision_id, centre, kind, lead, decided_on,
                   subject_name, sent_at, version)
            values (900151, '00000000-0000-0000-0000-000000000007', 900001, 'R2-0007', 900091, 'EDU_CENTER', 'ROLE_GIVEN',
                    'PLAT_HOME', '2020-07-01', '架空山 試太郎', '2020-07-01', 1)""",
            """
            insert into support_note (id, case_id, kind, happened_at, next_step, author_uid, agency, recorded_at)
            values (900161, 900001, 'PHONE', '2020-08-01', '架空 next_step', 'plat1', 'PLAT_HOME', '2020-08-01')""",
            "insert into support_note_met (note_id, whom) values (900161, 'SUBJECT')",
            """
            insert into support_note_segment (note_id, position, origin, content)
            values (900161, 0, 'SUBJECT', '架空 本人の言葉'), (900161, 1, 'FAMILY', '架空 家族の言葉'),
                   (900161, 2, 'THIRD_PARTY', '架空 隣人の言葉'), (900161, 3, 'AGENCY', '架空 機関の言葉'),
                   (900161, 4, 'STAFF_EVALUATION', '架空 職員の見立て')""",
            """
            insert into support_task (id, case_id, kind, title, due_on, agency, made_by, made_at, version)
            values (900171, 900001, 'OWN', '架空 title', '2020-09-01', 'PLAT_HOME', 'plat1', '2020-08-01', 1)""",
            """
            insert into access_bar (id, case_id, uid, why, since, said_by, version)
            values (900221, 900001, 'merk5', 'KIN', '2020-05-14', 'plat1', 1)""",
            """
            insert into access_seal (id, case_id, reason, since, until, said_by, version)
            values (900231, 900001, '架空 seal_reason', '2020-05-14', '2020-05-15', 'plat1', 1)""",
            "insert into access_seal_circle (seal_id, uid) values (900231, 'plat1')",
            """
            insert into access_break_glass (id, case_id, uid, agency, reason, opened_at, until, verdict, reviewed_by,
                   reviewed_at, review_note, version)
            values (900241, 900001, 'plat2', 'PLAT_HOME', '架空 glass_reason', '2020-08-01 20:00', '2020-08-01 21:00', 'PROPER',
                    'merk1', '2020-08-02', '架空 review_note', 1)""",
            """
            insert into access_provision (id, case_id, ground, recipient, items, purpose, provided_on, recorded_by,
                   recorded_at, version)
            values (900251, 900001, 'OTHER_ADMINISTRATION', '架空 recipient', '架空 items', '架空 purpose', '2020-08-03', 'plat1',
                    '2020-08-03', 1)""",
            """
            insert into assessment_round (id, case_id, number, assessed_on, continuity, living_with, school_non_attendance,
                   school_period, money, health, strengths, person_wish, family_wish, shared_facts, recorded_by, agency,
                   recorded_at)
            values (900271, 900001, 2, '2020-08-05', 'UNKNOWN', '架空 living_with', 'YES', '架空 school_period', '架空 money',
                    '架空 health', '架空 strengths', '架空 person_wish', '架空 family_wish', '架空 shared_facts', 'plat1', 'PLAT_HOME',
                    '2020-08-05')""",
            "insert into assessment_round_answer (round_id, option_id) values (900271, 1)",
            """
            insert into family_member (id, case_id, person_id, name, sex, life, born, dead, identical, note, recorded_by, agency,
                   recorded_at, version)
            values (900261, 900001, 900002, '', 'MALE', 'BORN', null, false, false, '', 'plat1', 'PLAT_HOME', '2020-08-04', 1),
                   (900262, 900001, null, '架空 name', 'FEMALE', 'BORN', '1960~', false, false, '架空 note', 'plat1', 'PLAT_HOME',
                    '2020-08-04', 1)""",
            """
            insert into family_member (id, case_id, name, sex, life, dead, twin_of_id, identical, note, recorded_by, agency,
                   recorded_at, version)
            values (900263, 900001, '', 'MALE', 'BORN', false, 900261, true, '', 'plat1', 'PLAT_HOME', '2020-08-04', 1)""",
            """
            insert into family_couple (id, case_id, one_id, two_id, kind, since, recorded_by, agency, recorded_at, version)
            values (900264, 900001, 900261, 900262, 'UNMARRIED', '2019', 'plat1', 'PLAT_HOME', '2020-08-04', 1)""",
            """
            insert into family_parentage (id, case_id, child_id, parent_id, kind, recorded_by, agency, recorded_at)
            values (900265, 900001, 900263, 900262, 'BIRTH', 'plat1', 'PLAT_HOME', '2020-08-04')""",
            """
            insert into family_stay (id, case_id, member_id, household, recorded_by, agency, recorded_at, version)
            values (900266, 900001, 900261, 1, 'plat1', 'PLAT_HOME', '2020-08-04', 1)""",
            """
            insert into family_tie (id, case_id, from_id, to_id, kind, recorded_by, agency, recorded_at)
            values (900267, 900001, 900261, 900262, 'VIOLENCE', 'plat1', 'PLAT_HOME', '2020-08-04')""",
            """
            insert into family_link (id, case_id, member_id, body, name, strength, flow, recorded_by, agency, recorded_at)
            values (900268, 900001, 900261, 'CLINIC', '架空 name', 'WEAK', 'NONE', 'plat1', 'PLAT_HOME', '2020-08-04')""",
            """
            insert into family_event (id, case_id, member_id, kind, happened, content, origin, told_by, recorded_by, agency,
                   recorded_at)
            values (900269, 900001, 900261, 'ILLNESS', '2010-04', '架空 content', 'AGENCY', 'HEALTH', 'plat1', 'PLAT_HOME',
                    '2020-08-04')""",
            "insert into casefile_former_number (id, case_id, number, folded) values (900221, 900001, '架空 former', '架空FORMER')",
            """
            insert into transfer_import (id, agency, uid, kind, file_name, file_hash, file_form, header_row, headings, mapping, state,
                   made_at, version)
            values (900231, 'PLAT_HOME', 'plat1', 'CASES', 'whole.csv', repeat('0', 64), 'CSV_UTF_8', 1, '{}', '{}', 'DONE',
                    '2020-05-14', 1)""",
            """
            insert into transfer_row (import_id, row_no, cells, state, choice, case_id, record_id)
            values (900231, 2, '{}', 'DONE', 'IMPORT', 900001, 900001)""",
            """
            insert into pin_fact (id, case_id, kind, content, pinned_by, agency, pinned_at, version)
            values (900271, 900001, 'NEVER', '架空 pinned', 'plat1', 'PLAT_HOME', '2020-08-04', 1)""",
            """
            insert into attachment_file (id, case_id, name, kind, bytes, digest, origin, scan, attached_by, agency, attached_at, version)
            values (900272, 900001, '架空 name.pdf', 'PDF', 1, repeat('0', 64), 'FAMILY', 'CLEAN', 'plat1', 'PLAT_HOME', '2020-08-04',
                    1)""",
            "insert into attachment_piece (file_id, position, content) values (900272, 0, '\\x25')",
            """
            insert into handover_handover (id, case_id, case_number, from_agency, asked_by, asked_at, to_body, purpose, ground,
                   message, accompany, due_on, state, answered_at, answered_by, answer, done_at, confirmed_at, confirmation, version)
            values (900273, 900001, 'R2-0007', 'PLAT_HOME', 'plat1', '2020-08-04', '架空 to_body', '架空 purpose',
                    'SPECIAL_REASON', '架空 message', false, '2020-09-04', 'CONFIRMED', '2020-08-05', 'plat1', '架空 answer',
                    '2020-08-06', '2020-08-07', '架空 confirmation', 1)""",
            "insert into handover_item (handover_id, item) values (900273, 'LIVING')",
            """
            insert into audit_finding (id, kind, day, agency, case_id, measured, bound, found_at, version)
            values (900211, 'OFTEN_LOOKED', '2020-08-01', 'PLAT_HOME', 900001, 9, 5, '2020-08-02', 1)""");

    private WholeCase() {}

    /** Whom the drafts belong to. */
    public static void stored(EntityManager em) {
        em.createNativeQuery("""
                        insert into directory_staff (uid, name, kana, agency, active, version)
                        values ('whole1', '職員', 'しょくいん', 'WARD', true, 1)""").executeUpdate();
        ROWS.forEach(row -> em.createNativeQuery(row).executeUpdate());
    }

    /** A disclosure request about it, decided and given long ago, with one passage. */
    public static void withRequest(EntityManager em) {
        em.createNativeQuery("""
                        insert into disclosure_request (id, number, case_id, participant_id, requester, requester_name,
                               requester_address, identity_checked, asked_for, wished_way, received_on, received_by, deadline_on,
                               state, decision, decision_note, proposed_by, proposed_at, decided_by, decided_at, given_on,
                               given_way, given_by, version)
                        values (900181, 'R2-0001', 900001, 900011, 'PERSON', '架空山 試太郎', '架空町', 'PASSPORT', '架空 asked_for', 'COPY',
                                '2020-12-01', 'ward1', '2020-12-31', 'GIVEN', 'FULL', '', 'ward1', '2020-12-10', 'ward2',
                                '2020-12-11', '2020-12-12', 'COPY', 'ward1', 1)""").executeUpdate();
        em.createNativeQuery("""
                        insert into disclosure_passage (id, request_id, case_id, place, source, said_on, origin, content, version)
                        values (900191, 900181, 900001, 1000, 'NOTE', '2020-08-01', 'SUBJECT', '架空 passage', 1)""").executeUpdate();
    }
}
