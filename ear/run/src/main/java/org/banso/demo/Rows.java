package org.banso.demo;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * What is written, table by table, in the order in which the tables refer to each other, and the ids that are given out.
 * Long, because it is the one place that names every table and column that the demo ward fills.
 */
final class Rows {

    /** The ids of a table; EclipseLink takes them in blocks of so many. */
    private static final int BLOCK = 50;

    private final List<Copy> tables = new ArrayList<>();
    private final Map<String, Long> lastIds = new LinkedHashMap<>();

    final Copy staff = table("directory_staff", "uid,name,kana,agency,active,version");
    final Copy staffSkill = table("directory_staff_skill", "uid,skill");
    final Copy staffRole = table("directory_staff_role", "uid,role");

    final Copy room = table("calendar_room", "id,name,agency,capacity,version");
    final Copy booking = table("calendar_booking", "id,meeting_id,resource,during,active");
    final Copy absence = table("calendar_absence", "id,uid,starts_at,ends_at,version");
    final Copy pattern = table("calendar_pattern", "uid,week,weekday,kind,begins,ends,version");
    final Copy closingDay = table("calendar_closing_day", "day,name");

    final Copy person = table(
            "person_person",
            "id,family_name,given_name,family_kana,given_kana,sex,birth_date,stated_age,stated_age_on,phone,address,"
                    + "search_key,phone_digits,version");
    final Copy alias = table(
            "person_alias",
            "id,person_id,kind,family_name,given_name,family_kana,given_kana,words,phone,phone_digits,merge_id,recorded_by,"
                    + "agency,recorded_at");
    final Copy apart = table("person_apart", "id,one_id,two_id,reason,said_by,agency,said_at,version");
    final Copy caseNumber = table("casefile_number", "fiscal_year,last");
    final Copy caseFile = table(
            "casefile_case",
            "id,number,opened_on,state,stood_at,next_check_on,subject_id,lead_agency,in_danger,closed_on,closure,"
                    + "closure_note,closed_by,version");
    final Copy formerNumber = table("casefile_former_number", "id,case_id,number,folded");
    final Copy turn = table(
            "casefile_turn",
            "id,case_id,turn,from_state,to_state,turned_on,reason,next_on,note,recorded_by,recorded_at");
    final Copy worker = table("casefile_worker", "id,case_id,uid,agency,since,until,named_by,named_at,version");
    final Copy participant = table("casefile_participant", "id,case_id,person_id,kind,relationship,met_on,version");
    final Copy caseDanger = table("casefile_danger", "case_id,danger");
    final Copy consent = table(
            "casefile_consent",
            "id,case_id,given_by,how,given_on,valid_from,valid_until,recorded_by,withdrawn_on,withdrawal_recorded_by,"
                    + "version");
    final Copy consentAgency = table("casefile_consent_agency", "consent_id,agency");
    final Copy consentItem = table("casefile_consent_item", "consent_id,item");
    final Copy story = table("casefile_story", "id,case_id,happened_at,recorded_at,kind,uid,agency,ref_id,\"values\"");
    final Copy standing = table("access_standing", "id,case_id,agency,ground,since,until");

    final Copy reception = table(
            "reception_reception",
            "id,received_at,recorded_at,received_by,agency,channel,route,anonymous,caller_id,caller_relation,subject_id,"
                    + "subject_age,other_worry_text,wish,withdrawn_since,seen_by_anyone,consent_variant,exit,"
                    + "handed_over_to,case_id,version");
    final Copy worry = table("reception_worry", "reception_id,worry,mark");
    final Copy receptionDanger = table("reception_danger", "reception_id,danger");

    final Copy intake = table(
            "assessment_intake",
            "id,case_id,meeting_id,starts_at,onset,continuity,living_with,school_non_attendance,"
                    + "school_period,money,health,strengths,person_wish,family_wish,shared_facts,changed_by,changed_at,"
                    + "closed_at,version");
    final Copy intakeAnswer = table("assessment_intake_answer", "intake_id,option_id");
    final Copy voice = table(
            "assessment_voice", "id,intake_id,agency,author_uid,picture,suggested_lead,disagreement,signed_at,version");
    final Copy voiceIssue = table("assessment_voice_issue", "voice_id,issue");

    final Copy decision = table(
            "plan_lead_decision",
            "id,case_id,meeting_id,lead,decided_on,review_on,recorded_by,recorded_at,supersedes_id,in_force,version");
    final Copy decidedIssue = table("plan_decided_issue", "decision_id,position,issue,agency,reason");
    final Copy decidedRole = table("plan_decided_role", "decision_id,position,agency,role");
    final Copy plan = table(
            "plan_support_plan",
            "id,case_id,decision_id,round,wish_person,wish_family,issues,start_on,end_on,cautions,written_by,state,"
                    + "agreed_on,agreed_how,agreement_recorded_by,decided_on,decided_by,version");
    final Copy goal = table("plan_goal", "plan_id,position,goal,due_on");
    final Copy plannedSupport = table("plan_planned_support", "plan_id,position,kind,content,agency");
    final Copy evaluation = table(
            "plan_evaluation",
            "id,case_id,plan_id,evaluated_on,conferred_on,person_says,family_says,other_change,course,remaining,judgement,"
                    + "judgement_reason,written_by,written_at,version");
    final Copy evaluationGoal = table("plan_evaluation_goal", "evaluation_id,position,reached,note");
    final Copy evaluationChange = table("plan_evaluation_change", "evaluation_id,observed");

    final Copy sitting = table("meeting_sitting", "id,kind,starts_at,room_id,secretary,agency,opened_at,version");
    final Copy meeting = table(
            "meeting_meeting",
            "id,case_id,kind,starts_at,ends_at,room_id,state,called_by,called_at,minutes,decision_id,closed_at,"
                    + "sitting_id,version");
    final Copy attendee =
            table("meeting_attendee", "id,meeting_id,uid,agency,attended,secrecy_acknowledged_at,approved_at,version");
    final Copy preparation = table(
            "meeting_preparation",
            "id,meeting_id,case_id,agency,household,doing,wished,asked,written_by,written_at,version");

    final Copy wish = table(
            "meeting_wish",
            "case_id,not_before,not_after,not_on,gender,language,place,district,said_by,said_at,version");

    final Copy proposal = table(
            "meeting_proposal", "id,case_id,kind,urgency,since,minutes,state,people,reason,made_by,made_at,version");

    final Copy notice = table(
            "notice_notice",
            "id,message_id,case_id,case_number,decision_id,centre,kind,lead,decided_on,subject_name,subject_kana,"
                    + "birth_year,sent_at,queue,acknowledged_at,acknowledged_by,acknowledged_through,version");

    final Copy note =
            table("support_note", "id,case_id,kind,happened_at,next_step,next_on,author_uid,agency,recorded_at");
    final Copy noteMet = table("support_note_met", "note_id,whom");
    final Copy noteSegment = table("support_note_segment", "note_id,position,origin,content,about");
    final Copy task = table(
            "support_task", "id,case_id,kind,title,due_on,assignee_uid,agency,made_by,made_at,done_at,done_by,version");

    final Copy file = table(
            "attachment_file",
            "id,case_id,name,kind,charset,bytes,digest,origin,about,scan,attached_by,agency,attached_at,version");
    final Copy piece = table("attachment_piece", "file_id,position,content");

    final Copy handover = table(
            "handover_handover",
            "id,case_id,case_number,from_agency,asked_by,asked_at,to_agency,to_body,purpose,ground,message,accompany,due_on,"
                    + "subject_name,subject_kana,birth_year,state,answered_at,answered_by,answer,done_at,confirmed_at,"
                    + "confirmation,version");
    final Copy handoverItem = table("handover_item", "handover_id,item");

    final Copy pin = table(
            "pin_fact",
            "id,case_id,kind,content,about,valid_until,pinned_by,agency,pinned_at,ended_by,ended_at,version");

    final Copy programme =
            table("programme_programme", "id,kind,name_ja,name_en,host,joint_with,capacity,open_to_guests,version");
    final Copy session =
            table("programme_session", "id,programme_id,starts_at,ends_at,place,places,of_hosts,of_guests,version");

    final Copy round = table(
            "assessment_round",
            "id,case_id,number,assessed_on,onset,continuity,living_with,school_non_attendance,school_period,money,health,"
                    + "strengths,person_wish,family_wish,shared_facts,recorded_by,agency,recorded_at");
    final Copy roundAnswer = table("assessment_round_answer", "round_id,option_id");

    final Copy familyMember = table(
            "family_member",
            "id,case_id,person_id,name,sex,life,born,dead,died,twin_of_id,identical,note,recorded_by,agency,recorded_at,"
                    + "version");
    final Copy familyCouple =
            table("family_couple", "id,case_id,one_id,two_id,kind,since,until,recorded_by,agency,recorded_at,version");
    final Copy familyParentage =
            table("family_parentage", "id,case_id,child_id,parent_id,kind,recorded_by,agency,recorded_at");
    final Copy familyStay =
            table("family_stay", "id,case_id,member_id,household,since,until,recorded_by,agency,recorded_at,version");
    final Copy familyTie =
            table("family_tie", "id,case_id,from_id,to_id,kind,since,until,recorded_by,agency,recorded_at");
    final Copy familyLink = table(
            "family_link", "id,case_id,member_id,body,name,strength,flow,since,until,recorded_by,agency,recorded_at");
    final Copy familyEvent = table(
            "family_event", "id,case_id,member_id,kind,happened,content,origin,told_by,recorded_by,agency,recorded_at");

    final Copy transfer = table(
            "transfer_import",
            "id,agency,uid,kind,file_name,file_hash,file_form,header_row,headings,mapping,state,made_at,began_at,ended_at,"
                    + "row_count,version");
    final Copy transferRow = table("transfer_row", "import_id,row_no,cells,state,choice,problems");

    private Copy table(String name, String columns) {
        Copy table = new Copy(name, columns);
        tables.add(table);
        return table;
    }

    /** The next id of a table that takes them from {@code <table>_seq}. */
    long nextId(String table) {
        return lastIds.merge(table + "_seq", 1L, Long::sum);
    }

    /** Sends what has gathered, and has the database check it. */
    void flush(Connection connection) throws SQLException, IOException {
        CopyManager database = connection.unwrap(PGConnection.class).getCopyAPI();
        for (Copy table : tables) {
            table.flush(database);
        }
        try (var statement = connection.createStatement()) {
            statement.execute("set constraints all immediate");
            statement.execute("set constraints all deferred");
        }
    }

    /** Lets the sequences go on after the ids that were given out here. */
    void moveSequences(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select setval(?::regclass, ?)")) {
            for (Map.Entry<String, Long> last : lastIds.entrySet()) {
                statement.setString(1, last.getKey());
                statement.setLong(2, (last.getValue() + BLOCK - 1) / BLOCK * BLOCK);
                statement.execute();
            }
        }
    }

    /** How many rows there were, by table. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        tables.forEach(table -> counts.put(table.name(), table.written()));
        return counts;
    }
}
