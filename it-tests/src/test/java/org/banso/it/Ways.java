package org.banso.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every page with at least one person who may open it, and how: whoever adds a page adds its way here. */
final class Ways {

    static final String NOBODY = "";

    /** How a page is opened: by whom, and with which question, where {@code {…}} stands for a number in the demo ward. */
    record Way(String page, String uid, String query) {

        String name() {
            return page.replace(".xhtml", "").replace('/', '-') + (uid.equals(NOBODY) ? "" : "-" + uid);
        }

        /** With the numbers in their places. */
        String query(Map<String, String> numbers) {
            String filled = query;
            for (Map.Entry<String, String> number : numbers.entrySet()) {
                filled = filled.replace("{" + number.getKey() + "}", number.getValue());
            }
            return filled;
        }

        boolean isRefused() {
            return page.startsWith("error/") && !uid.equals(NOBODY);
        }
    }

    static final List<Way> ALL = List.of(
            new Way("login.xhtml", NOBODY, "login.xhtml"),
            new Way("error/fault.xhtml", NOBODY, "error/fault.xhtml"),
            new Way("error/refused.xhtml", NOBODY, "error/refused.xhtml"),
            new Way("error/missing.xhtml", "plat1", "casefile/case.xhtml?id=999999999"),
            new Way("error/forbidden.xhtml", "admin1", "casefile/cases.xhtml"),
            new Way("today.xhtml", "plat1", "today.xhtml"),
            new Way("today.xhtml", "ward1", "today.xhtml"),
            new Way("casefile/cases.xhtml", "plat1", "casefile/cases.xhtml"),
            new Way("casefile/case.xhtml", "plat1", "casefile/case.xhtml?id={case}"),
            new Way("casefile/forms.xhtml", "plat1", "casefile/forms.xhtml"),
            new Way("casefile/consent.xhtml", "plat1", "casefile/consent.xhtml?case={case}"),
            new Way("casefile/search.xhtml", "plat1", "casefile/search.xhtml"),
            new Way("reception/receive.xhtml", "desk1", "reception/receive.xhtml"),
            new Way("assessment/intake.xhtml", "plat1", "assessment/intake.xhtml?case={case}"),
            new Way("family/family.xhtml", "plat1", "family/family.xhtml?case={case}"),
            new Way("family/ecomap.xhtml", "plat1", "family/ecomap.xhtml?case={case}"),
            new Way("family/years.xhtml", "plat1", "family/years.xhtml?case={case}"),
            new Way("assessment/rounds.xhtml", "plat1", "assessment/rounds.xhtml?case={case}"),
            new Way("reception/contacts.xhtml", "plat1", "reception/contacts.xhtml?case={case}"),
            new Way("policy/steps.xhtml", "admin1", "policy/steps.xhtml"),
            new Way("policy/options.xhtml", "admin1", "policy/options.xhtml"),
            new Way("plan/plan.xhtml", "plat1", "plan/plan.xhtml?case={case}"),
            new Way("plan/plan.xhtml", "ward1", "plan/plan.xhtml?case={planned}"),
            new Way("plan/evaluation.xhtml", "plat1", "plan/evaluation.xhtml?case={case}&plan={plan}"),
            new Way("meeting/meetings.xhtml", "plat1", "meeting/meetings.xhtml?past=true"),
            new Way("meeting/meeting.xhtml", "plat1", "meeting/meeting.xhtml?id={meeting}"),
            new Way("meeting/prepare.xhtml", "plat1", "meeting/prepare.xhtml?id={meeting}"),
            new Way("meeting/sittings.xhtml", "plat1", "meeting/sittings.xhtml"),
            new Way("meeting/sitting.xhtml", "plat1", "meeting/sitting.xhtml?id={sitting}"),
            new Way("meeting/live.xhtml", "plat1", "meeting/live.xhtml?id={sitting}"),
            new Way("meeting/book.xhtml", "plat1", "meeting/book.xhtml?case={case}"),
            new Way("meeting/calendar.xhtml", "plat1", "meeting/calendar.xhtml?view=day"),
            new Way("meeting/planner.xhtml", "plat1", "meeting/planner.xhtml"),
            new Way("programme/programmes.xhtml", "plat1", "programme/programmes.xhtml"),
            new Way("access/grounds.xhtml", "plat1", "access/grounds.xhtml?case={case}"),
            new Way("access/glass.xhtml", "plat1", "access/glass.xhtml"),
            new Way("casefile/shared.xhtml", "edu1", "casefile/shared.xhtml"),
            new Way("audit/unusual.xhtml", "plat1", "audit/unusual.xhtml"),
            new Way("audit/finding.xhtml", "plat1", "audit/finding.xhtml?id={finding}"),
            new Way("audit/looks.xhtml", "plat1", "audit/looks.xhtml?case={case}"),
            new Way("audit/changes.xhtml", "plat1", "audit/changes.xhtml?case={case}"),
            new Way("audit/chain.xhtml", "admin1", "audit/chain.xhtml"),
            new Way("calendar/diary.xhtml", "plat1", "calendar/diary.xhtml"),
            new Way("calendar/offices.xhtml", "admin1", "calendar/offices.xhtml?room={room}"),
            new Way("policy/settings.xhtml", "admin1", "policy/settings.xhtml"),
            new Way("directory/roll.xhtml", "admin1", "directory/roll.xhtml"),
            new Way("directory/me.xhtml", "edu1", "directory/me.xhtml"),
            new Way("error/silent.xhtml", NOBODY, "error/silent.xhtml"),
            // without a password before them these two lead to the login page; SessionPageIT goes the whole way
            new Way("session/code.xhtml", NOBODY, "session/code.xhtml"),
            new Way("session/enrol.xhtml", NOBODY, "session/enrol.xhtml"),
            new Way("session/codes.xhtml", "plat1", "session/codes.xhtml"),
            new Way("session/proof.xhtml", "plat1", "session/proof.xhtml"),
            new Way("session/resets.xhtml", "admin1", "session/resets.xhtml"),
            new Way("session/networks.xhtml", "admin1", "session/networks.xhtml"),
            new Way("council/summary.xhtml", "council1", "council/summary.xhtml"),
            new Way("notice/inbox.xhtml", "edu1", "notice/inbox.xhtml"),
            new Way("identity/suspects.xhtml", "plat1", "identity/suspects.xhtml"),
            new Way("identity/pair.xhtml", "plat1", "identity/pair.xhtml?{pair}"),
            new Way("casefile/workers.xhtml", "plat1", "casefile/workers.xhtml?case={case}"),
            new Way("support/timeline.xhtml", "plat1", "support/timeline.xhtml?case={case}"),
            new Way("pin/pins.xhtml", "plat1", "pin/pins.xhtml?case={case}"),
            new Way("support/quick.xhtml", "plat1", "support/quick.xhtml?case={case}"),
            new Way("attachment/files.xhtml", "plat1", "attachment/files.xhtml?case={case}"),
            new Way("handover/handovers.xhtml", "plat1", "handover/handovers.xhtml?case={case}"),
            new Way("handover/asked.xhtml", "edu1", "handover/asked.xhtml"),
            new Way("support/team.xhtml", "plat1", "support/team.xhtml"),
            new Way("casefile/turn.xhtml", "plat1", "casefile/turn.xhtml?case={case}"),
            new Way("disclosure/requests.xhtml", "ward1", "disclosure/requests.xhtml"),
            new Way("disclosure/register.xhtml", "ward1", "disclosure/register.xhtml"),
            new Way("disclosure/request.xhtml", "ward1", "disclosure/request.xhtml?id={request}"),
            new Way("retention/due.xhtml", "ward1", "retention/due.xhtml"),
            new Way("transfer/imports.xhtml", "plat1", "transfer/imports.xhtml"),
            new Way("transfer/columns.xhtml", "plat1", "transfer/columns.xhtml?id={import}"),
            new Way("transfer/import.xhtml", "plat1", "transfer/import.xhtml?id={import}"));

    private static final Map<String, String> NUMBERS = Map.of(
            "case", """
                    select p.case_id from plan_support_plan p join meeting_meeting m on m.case_id = p.case_id
                     where p.state = 'DECIDED' and m.state = 'HELD' and p.end_on >= current_date
                     order by p.case_id desc limit 1""",
            "plan", """
                    select max(id) from plan_support_plan where state = 'DECIDED' and case_id = (
                        select p.case_id from plan_support_plan p join meeting_meeting m on m.case_id = p.case_id
                         where p.state = 'DECIDED' and m.state = 'HELD' and p.end_on >= current_date
                         order by p.case_id desc limit 1)""",
            "planned", """
                    select max(s.case_id) from access_standing s join plan_support_plan p on p.case_id = s.case_id
                     where s.agency = 'WARD' and s.ground = 'PLAN_DECISION' and (s.until is null or s.until > now())""",
            "meeting", """
                    select id from meeting_meeting
                     where state = 'HELD' and kind = 'SUPPORT_COORDINATION_MEETING' order by id desc limit 1""",
            "sitting", """
                    with held as (
                        select * from meeting_meeting where state = 'HELD' and kind = 'SUPPORT_COORDINATION_MEETING'
                         order by id limit 1
                    ), made as (
                        insert into meeting_sitting (id, kind, starts_at, room_id, secretary, agency, opened_at, version)
                        select nextval('meeting_sitting_seq'), kind, starts_at, room_id, 'plat1', 'PLAT_HOME', called_at, 1
                          from held where sitting_id is null returning id
                    ), put as (
                        update meeting_meeting set sitting_id = (select id from made)
                         where id in (select id from held) and exists (select from made))
                    select coalesce((select id from made), (select sitting_id from held))""",
            "finding", """
                    with made as (
                        insert into audit_finding (id, kind, day, agency, uid, measured, bound, found_at, version)
                        values (nextval('audit_finding_seq'), 'REFUSALS', current_date, 'PLAT_HOME', 'plat2', 12, 10, now(), 1)
                            on conflict do nothing returning id)
                    select coalesce((select id from made),
                                    (select max(id) from audit_finding where agency = 'PLAT_HOME' and uid = 'plat2'))""",
            "request", """
                    with about as (
                        select c.id as case_id, t.id as participant_id
                          from casefile_case c join casefile_participant t on t.case_id = c.id and t.kind = 'SUBJECT'
                         order by c.id limit 1
                    ), made as (
                        insert into disclosure_request (id, number, case_id, participant_id, requester, requester_name,
                               requester_address, identity_checked, asked_for, wished_way, received_on, received_by,
                               deadline_on, state, version)
                        select nextval('disclosure_request_seq'), 'R1-9999', case_id, participant_id, 'PERSON', '架空野 請求',
                               '', 'PASSPORT', '全部', 'COPY', current_date - 40, 'ward1', current_date - 10, 'IN_REVIEW', 1
                          from about
                            on conflict do nothing returning id
                    ), sight as (
                        insert into access_standing (id, case_id, agency, ground, since)
                        select nextval('access_standing_seq'), case_id, 'WARD', 'DISCLOSURE_REVIEW', now() from about, made
                    ), passage as (
                        insert into disclosure_passage (id, request_id, case_id, place, source, said_on, origin, content,
                               proposed, version)
                        select nextval('disclosure_passage_seq'), made.id, case_id, 1000, 'NOTE', current_date, 'FAMILY',
                               '架空の言葉', 'OTHER_PERSON', 1
                          from about, made)
                    select coalesce((select id from made), (select id from disclosure_request where number = 'R1-9999'))""",
            "import", """
                    with made as (
                        insert into transfer_import (id, agency, uid, kind, file_name, file_hash, file_form, header_row, headings,
                               mapping, state, made_at, row_count, version)
                        select nextval('transfer_import_seq'), 'PLAT_HOME', 'plat1', 'PEOPLE', 'ways.csv', repeat('a', 64),
                               'CSV_UTF_8', 1, array['氏名', '電話'], array['NAME', 'PHONE'], 'CHECKED', now(), 2, 1
                         where not exists (select from transfer_import where file_name = 'ways.csv')
                        returning id
                    ), laid as (
                        insert into transfer_row (import_id, row_no, cells, state, choice, problems)
                        select made.id, n, array['架空沢 見本' || n, '000'], case n when 2 then 'READY' else 'FAULTY' end,
                               case n when 2 then 'IMPORT' else 'OPEN' end,
                               case n when 2 then '{}' else array['1' || chr(31) || 'refused.transfer.CELL_ERROR'] end
                          from made, generate_series(2, 3) as n)
                    select coalesce((select id from made), (select max(id) from transfer_import where file_name = 'ways.csv'))""",
            "pair", """
                    select 'one=' || min(t.person_id) || '&two=' || max(t.person_id)
                      from casefile_participant t join casefile_case c on c.id = t.case_id
                     where 'PLAT_HOME' = any (c.own) and t.kind = 'SUBJECT'""",
            "room", "select min(id) from calendar_room where closes_on is null");

    private Ways() {}

    /** Asked of the demo ward. */
    static Map<String, String> numbers() throws SQLException {
        Map<String, String> numbers = new HashMap<>();
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> asked : NUMBERS.entrySet()) {
                ResultSet row = statement.executeQuery(asked.getValue());
                assertThat(row.next()).as(asked.getKey()).isTrue();
                numbers.put(asked.getKey(), row.getString(1));
            }
        }
        return numbers;
    }
}
