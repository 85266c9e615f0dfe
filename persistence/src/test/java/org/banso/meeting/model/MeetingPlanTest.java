package org.banso.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.banso.access.model.CaseReader;
import org.banso.casefile.model.CaseFixture;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Statements;
import org.banso.notice.model.Notices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How many statements a list of meetings or notices costs, and that the database takes the index which each expects. */
class MeetingPlanTest {

    private static final CaseReader READER = CaseFixture.reader(CaseFixture.DESK);

    @RegisterExtension
    final Database database = new Database();

    private Meetings meetings;

    /** Six thousand meetings of two hundred cases over three years, each with two of fifty people, and a notice of each. */
    @BeforeEach
    void threeYears() {
        meetings = new Meetings(database.em());
        sql("""
                insert into person_person (id, family_name, given_name, family_kana, given_kana, sex, phone, address,
                                           search_key, phone_digits, version)
                select 100000 + n, 'x', '', '', '', 'UNKNOWN', '', '', '', '', 1 from generate_series(1, 200) as n""");
        sql("""
                insert into casefile_case (id, number, opened_on, state, subject_id, in_danger, lead_agency, version)
                select 100000 + n, 'R1-' || lpad(n::text, 4, '0'), '2020-04-01', 'IN_SUPPORT', 100000 + n, false,
                       'PLAT_HOME', 1
                  from generate_series(1, 200) as n""");
        sql("""
                insert into access_standing (id, case_id, agency, ground, since)
                select id, id, 'PLAT_HOME', 'JOINT_DESK', '2020-04-01' from casefile_case where id > 100000""");
        sql("""
                insert into calendar_room (id, name, agency, capacity, version)
                select 100000 + n, 'r' || n, 'LINK_DESK', 8, 1 from generate_series(1, 5) as n""");
        sql("""
                insert into meeting_meeting (id, case_id, kind, starts_at, ends_at, room_id, state, called_by, called_at,
                                             minutes, version)
                select 100000 + n, 100001 + n % 200, 'SUPPORT_CONFERENCE_ART9', at, at + interval '1 hour', 100001 + n % 5,
                       'CALLED', 'x', at, '', 1
                  from (select n, timestamptz '2025-04-01' + n * interval '4 hours' as at
                          from generate_series(1, 6000) as n) as m""");
        sql("""
                insert into meeting_attendee (id, meeting_id, uid, agency, version)
                select 2 * id + one, id, 'u' || (id + one) % 50, 'PLAT_HOME', 1
                  from meeting_meeting, generate_series(0, 1) as one where id > 100000""");
        sql("""
                insert into plan_lead_decision (id, case_id, meeting_id, lead, decided_on, review_on, recorded_by,
                                                recorded_at, in_force, version)
                select id, case_id, id, 'PLAT_HOME', '2026-01-01', '2026-04-01', 'x', now(), false, 1
                  from meeting_meeting where id > 100000""");
        sql("""
                insert into notice_notice (id, message_id, case_id, case_number, decision_id, centre, kind, lead, decided_on,
                                           sent_at, version)
                select id, gen_random_uuid(), case_id, 'R1-0001', id,
                       (array['EDU_CENTER', 'HEALTH', 'PORT', 'ANSUKO', 'SAPOSUTE'])[1 + id % 5], 'ROLE_GIVEN', 'PLAT_HOME',
                       '2026-01-01', starts_at, 1
                  from meeting_meeting where id > 100000""");
        for (String table : new String[] {
            "person_person", "casefile_case", "access_standing", "meeting_meeting", "meeting_attendee", "notice_notice"
        }) {
            sql("analyze " + table);
        }
    }

    @Test
    void readsMyDayByItsTimeInOneStatement() {
        Runnable read = () -> meetings.between(CaseFixture.NOW, CaseFixture.NOW.plus(Duration.ofDays(1)), "u1", READER);

        assertThat(Statements.of(database.em(), read)).hasSize(1);
        assertThat(Statements.planOf(database.em(), read))
                .contains("meeting_meeting_by_time")
                .doesNotContain("Seq Scan on meeting_meeting");
    }

    @Test
    void readsAPageOfMeetingsByTheirTimeInOneStatement() {
        for (boolean past : new boolean[] {false, true}) {
            Runnable read = () -> assertThat(meetings.list(new MeetingFilter(null, null, false, past, 0), "u1", READER))
                    .hasSize(MeetingFilter.PAGE);

            assertThat(Statements.of(database.em(), read)).hasSize(1);
            assertThat(Statements.planOf(database.em(), read))
                    .contains("meeting_meeting_by_time")
                    .doesNotContain("Seq Scan on meeting_meeting");
        }
    }

    @Test
    void countsMeetingsInOneStatement() {
        Runnable read = () -> meetings.count(new MeetingFilter(null, null, false, true, 0), "u1", READER);

        assertThat(Statements.of(database.em(), read)).hasSize(1);
    }

    @Test
    void readsAnInboxAndACasesNoticesByTheirIndexesInOneStatementEach() {
        Notices notices = new Notices(database.em());
        Runnable inbox = () -> notices.inbox(Agency.EDU_CENTER);
        Runnable ofCase = () -> notices.ofCase(100001);

        assertThat(Statements.of(database.em(), inbox)).hasSize(1);
        assertThat(Statements.planOf(database.em(), inbox)).contains("notice_notice_by_centre");
        assertThat(Statements.of(database.em(), ofCase)).hasSize(1);
        assertThat(Statements.planOf(database.em(), ofCase)).contains("notice_notice_by_case");
    }

    private void sql(String statement) {
        database.em().createNativeQuery(statement).executeUpdate();
    }
}
