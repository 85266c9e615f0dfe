package org.banso.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.banso.assessment.model.IssueKind;
import org.banso.casefile.model.CaseState;
import org.banso.indicator.model.AgeBand;
import org.banso.indicator.model.CallerKind;
import org.banso.reception.model.Channel;
import org.banso.reception.model.ReceptionExit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Loads the ward into a real database with every constraint of the rooms, and asks it what the rooms' rules say besides. */
class DemoWardTest {

    /** A Tuesday after a holiday; the Monday before is closed. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static EmptyDatabase ward;

    @BeforeAll
    static void load() throws SQLException {
        ward = EmptyDatabase.create();
        assertThat(DemoWard.load(ward.dataSource(), DemoWard.SEED, DemoWard.CASES, TODAY))
                .isPresent();
    }

    @Test
    void hasTheSizeThatWasAskedForAndTheThreeYears() throws SQLException {
        assertThat(ward.number("select count(*) from casefile_case")).isEqualTo(DemoWard.CASES);
        assertThat(ward.column("""
                        select (figure_lead.n > 100)::text from generate_series(2022, 2024) as year,
                               lateral (select sum(n) as n from figure_lead(year, 1)) as figure_lead""")).containsExactly("true", "true", "true");
    }

    @Test
    void isLoadedOnce() throws SQLException {
        String before = digest(ward);
        assertThat(DemoWard.load(ward.dataSource(), DemoWard.SEED, DemoWard.CASES, TODAY))
                .isEmpty();
        assertThat(digest(ward)).isEqualTo(before);
    }

    @Test
    void theHistoryOfChangesIsEmptyAndTheWatchIsOnAgain() throws Exception {
        assertThat(ward.number("select count(*) from audit_change")).isZero();
        assertThat(ward.number("select count(*) from pg_trigger where tgname = 'audit_note' and tgenabled <> 'O'"))
                .isZero();
    }

    @Test
    void isTheSameToTheLastLetterForTheSameSeedSizeAndDay() throws SQLException {
        assertThat(digest(small(7, TODAY))).isEqualTo(digest(small(7, TODAY))).isNotEqualTo(digest(small(8, TODAY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-04-01", "2026-11-23", "2027-01-01"})
    void canBeLoadedOnAnyDay(LocalDate day) throws SQLException {
        EmptyDatabase database = small(DemoWard.SEED, day);
        assertThat(database.number("select count(*) from casefile_case")).isEqualTo(40);
        breaksNoRule(database, day);
    }

    @Test
    void refusesADayBeforeTheThreeYearsAreOver() {
        assertThatThrownBy(() -> DemoWard.load(ward.dataSource(), 1, 400, LocalDate.of(2025, 3, 31)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasCasesInEveryState() throws SQLException {
        for (CaseState state : CaseState.values()) {
            assertThat(ward.number("select count(*) from casefile_case where state = '" + state + "'"))
                    .as(state.name())
                    .isPositive();
        }
    }

    @Test
    void breaksNoRule() throws SQLException {
        breaksNoRule(ward, TODAY);
    }

    /** Each query asks for rows that a rule forbids; the constraints have already asked for theirs. */
    private static void breaksNoRule(EmptyDatabase database, LocalDate today) throws SQLException {
        Map<String, String> forbidden = new HashMap<>();
        forbidden.put("a case beyond the intake whose record is not closed by two signatures", """
                select number from casefile_case c
                 where coalesce(stood_at, state) not in ('SCREENED', 'JOINT_INTAKE', 'CLOSED', 'FOLLOW_UP')
                   and not exists (select from assessment_intake i
                                    where i.case_id = c.id and closed_at is not null
                                      and 2 = (select count(*) from assessment_voice v
                                                where v.intake_id = i.id and signed_at <= closed_at))""");
        forbidden.put("a record closed in a case before its assessment", """
                select number from casefile_case c join assessment_intake i on i.case_id = c.id
                 where closed_at is not null and coalesce(stood_at, state) in ('SCREENED', 'JOINT_INTAKE')""");
        forbidden.put("a record closed with an open voice, or one without an issue", """
                select i.id from assessment_intake i join assessment_voice v on v.intake_id = i.id
                 where closed_at is not null
                   and (signed_at is null
                        or not exists (select from assessment_voice_issue where voice_id = v.id))""");
        forbidden.put("a lead that is not the decision's in force", """
                select number from casefile_case c
                  left join plan_lead_decision d on d.case_id = c.id and in_force
                 where lead_agency is distinct from d.lead""");
        forbidden.put("a decision whose lead has no role, or without a reason", """
                select id from plan_lead_decision d
                 where not exists (select from plan_decided_role where decision_id = d.id and agency = d.lead)
                    or not exists (select from plan_decided_issue where decision_id = d.id)""");
        forbidden.put("a decision before the one that it supersedes", """
                select d.id from plan_lead_decision d join plan_lead_decision former on former.id = d.supersedes_id
                 where d.decided_on < former.decided_on or former.in_force""");
        forbidden.put("a decision of a meeting that does not know of it", """
                select d.id from plan_lead_decision d left join meeting_meeting m on m.decision_id = d.id
                 where m.id is null or m.id <> d.meeting_id or m.case_id <> d.case_id
                    or d.decided_on < (m.starts_at at time zone 'Asia/Tokyo')::date""");
        forbidden.put("a case in support without a decided plan, or the reverse", """
                select number from casefile_case c
                 where state not in ('CLOSED', 'FOLLOW_UP', 'REOPENED')
                   and (coalesce(stood_at, state) = 'IN_SUPPORT')
                       <> exists (select from plan_support_plan p where p.case_id = c.id and p.state = 'DECIDED')""");
        forbidden.put("a case whose plan is further than its state", """
                select number from casefile_case c join plan_support_plan p on p.case_id = c.id
                 where c.state not in ('CLOSED', 'FOLLOW_UP', 'REOPENED')
                   and (p.state = 'AGREED' and coalesce(stood_at, c.state) not in ('PLAN_CONSENTED', 'IN_SUPPORT')
                     or p.state = 'DRAFT' and coalesce(stood_at, c.state) not in ('PLAN_DRAFT', 'IN_SUPPORT'))""");
        forbidden.put("a plan of more than six months, or a goal outside it", """
                select p.id from plan_support_plan p join plan_goal g on g.plan_id = p.id
                 where end_on >= start_on + interval '6 months' or due_on not between start_on and end_on""");
        forbidden.put("a plan without goal or support", """
                select id from plan_support_plan p
                 where not exists (select from plan_goal where plan_id = p.id)
                    or not exists (select from plan_planned_support where plan_id = p.id)""");
        forbidden.put("a plan agreed without a consent, or decided before it was agreed or after its end", """
                select id from plan_support_plan p
                 where agreed_on is not null
                   and (decided_on < agreed_on or decided_on > end_on or agreed_on > end_on
                        or not exists (select from casefile_consent c
                                        where c.case_id = p.case_id and valid_from <= agreed_on))""");
        forbidden.put("a plan before the ward that the ward may not read", """
                select p.id from plan_support_plan p
                 where agreed_on is not null
                   and not exists (select from access_standing s
                                    where s.case_id = p.case_id and s.agency = 'WARD' and s.ground = 'PLAN_DECISION'
                                      and s.since < (p.agreed_on + 1)::timestamp at time zone 'Asia/Tokyo'
                                      and s.until = (p.end_on + 1)::timestamp at time zone 'Asia/Tokyo')""");
        forbidden.put("a case that the two agencies of the desk may not read", """
                select number from casefile_case c
                 where 2 <> (select count(*) from access_standing s
                              where s.case_id = c.id and ground = 'JOINT_DESK' and until is null)""");
        forbidden.put("a meeting that needs a consent and has none", """
                select m.id from meeting_meeting m
                 where kind in ('SUPPORT_COORDINATION_MEETING', 'MULTI_LAYERED_SUPPORT_MEETING')
                   and not exists (select from casefile_consent c
                                    where c.case_id = m.case_id
                                      and valid_from <= (starts_at at time zone 'Asia/Tokyo')::date)""");
        forbidden.put("a conference held without a word about secrecy", """
                select m.id from meeting_meeting m join meeting_attendee a on a.meeting_id = m.id
                 where kind like 'SUPPORT_CONFERENCE%' and state = 'HELD' and secrecy_acknowledged_at is null""");
        forbidden.put("a meeting on a closed day or outside working hours", """
                select id from meeting_meeting,
                       lateral (select starts_at at time zone 'Asia/Tokyo' as start, ends_at at time zone 'Asia/Tokyo' as "end")
                 where extract(isodow from start) > 5
                    or start::date in (select day from calendar_holiday)
                    or start::time < '08:30' or "end"::time > '17:15'""");
        forbidden.put("a meeting without its three bookings", """
                select m.id from meeting_meeting m
                 where 3 <> (select count(*) from calendar_booking b
                              where b.meeting_id = m.id and active = (m.state <> 'CANCELLED')
                                and during = tstzrange(m.starts_at, m.ends_at))""");
        forbidden.put("an intake that expects a meeting that was called off", """
                select i.id from assessment_intake i join meeting_meeting m on m.id = i.meeting_id
                 where m.state = 'CANCELLED' or m.starts_at <> i.starts_at or m.case_id <> i.case_id""");
        forbidden.put("a meeting to come in a closed case", """
                select m.id from meeting_meeting m join casefile_case c on c.id = m.case_id
                 where m.state = 'CALLED' and c.state in ('CLOSED', 'FOLLOW_UP', 'SUSPENDED')""");
        forbidden.put("a consent before anybody met the subject", """
                select c.id from casefile_consent c join casefile_participant p on p.id = c.given_by
                 where p.kind <> 'SUBJECT' or met_on is null or met_on > given_on""");
        forbidden.put("a notice that the consent does not cover", """
                select n.id from notice_notice n
                 where not exists (select from casefile_consent c
                                     join casefile_consent_agency a on a.consent_id = c.id and agency = n.centre
                                     join casefile_consent_item i on i.consent_id = c.id and item = 'SCHOOL_HISTORY'
                                    where c.case_id = n.case_id and valid_from <= decided_on)""");
        forbidden.put("a reception without exactly one main worry", """
                select id from reception_reception r
                 where 1 <> (select count(*) from reception_worry where reception_id = r.id and mark = 'MAIN')""");
        forbidden.put("a subject met without a note of it, unless they came themselves", """
                select p.id from casefile_participant p
                 where p.kind = 'SUBJECT' and met_on is not null
                   and not exists (select from reception_reception r
                                    where r.case_id = p.case_id and caller_relation = 'SELF')
                   and not exists (select from casefile_story s
                                    where s.case_id = p.case_id and s.kind = 'support.SUBJECT_FIRST_MET'
                                      and s."values" = met_on::text)""");
        forbidden.put("a first note of the subject before the day of the first meeting", """
                select n.id from support_note n join support_note_met m on m.note_id = n.id and whom = 'SUBJECT'
                  join casefile_participant p on p.case_id = n.case_id and p.kind = 'SUBJECT'
                 where n.kind in ('INTERVIEW', 'HOME_VISIT', 'ACCOMPANIMENT', 'PLACE')
                   and (met_on is null or (happened_at at time zone 'Asia/Tokyo')::date < met_on)""");
        forbidden.put("a number that is left out or not the last one given", """
                select fiscal_year from casefile_number n
                 where last <> (select count(*) from casefile_case
                                 where opened_on >= make_date(fiscal_year, 4, 1)
                                   and opened_on < make_date(fiscal_year + 1, 4, 1))""");
        forbidden.put("something that has not happened yet", """
                select 'story' from casefile_story where recorded_at >= timestamptz ':today'
                union all select 'reception' from reception_reception where recorded_at >= timestamptz ':today'
                union all select 'note' from support_note where recorded_at >= timestamptz ':today'
                union all select 'voice' from assessment_voice where signed_at >= timestamptz ':today'
                union all select 'task' from support_task where done_at >= timestamptz ':today'
                union all select 'task' from support_task where made_at >= timestamptz ':today'
                union all select 'attendance' from programme_session
                           where starts_at >= timestamptz ':today' and of_hosts is not null""");
        forbidden.put("a name, a telephone or a place that could be somebody's", """
                select id from person_person
                 where phone !~ '^(000-[0-9]{4}-[0-9]{4})?$'
                    or address !~ '^((見本町|架空台|例示が丘|雛形坂|仮名新田|模擬橋通|想定本町|試作野)[0-9-]+)?$'
                    or given_name !~ '^([甲乙丙丁戊己庚辛壬癸][例号番式型案稿版項節])?$'""");
        SoftAssertions softly = new SoftAssertions();
        for (Map.Entry<String, String> rule : forbidden.entrySet()) {
            softly.assertThat(database.column(rule.getValue().replace(":today", today + " 00:00+09")))
                    .as(rule.getKey())
                    .isEmpty();
        }
        softly.assertAll();
    }

    @Test
    void putsSomethingOnEverybodysDay() throws SQLException {
        for (String uid : List.of("plat1", "plat2", "plat3", "merk1", "merk2", "merk3")) {
            assertThat(ward.number("""
                            select count(*) from meeting_meeting m join meeting_attendee a on a.meeting_id = m.id
                             where uid = '%s' and state = 'CALLED'
                               and starts_at between timestamptz '2026-11-24 00:00+09' and timestamptz '2026-11-26 00:00+09'""".formatted(uid)))
                    .as("meetings of %s today and tomorrow", uid)
                    .isPositive();
        }
        for (String uid : List.of("desk1", "desk2", "plat1", "merk5")) {
            assertThat(ward.number("select count(*) from support_task where done_at is null and assignee_uid = '%s'"
                            .formatted(uid)))
                    .as("tasks of %s", uid)
                    .isPositive();
        }
        assertThat(ward.number("select count(*) from casefile_case where state = 'SCREENED'"))
                .isPositive();
        assertThat(ward.number(
                        "select count(*) from plan_support_plan where state = 'AGREED' and end_on >= '2026-11-24'"))
                .isPositive();
        assertThat(
                        ward.number(
                                "select count(*) from meeting_meeting where state = 'CALLED' and ends_at < timestamptz '2026-11-24 00:00+09'"))
                .isPositive();
    }

    @Test
    void leavesTheSequencesAfterItsIds() throws SQLException {
        for (Object sequence : ward.column("select sequencename from pg_sequences where sequencename like '%\\_seq'")) {
            String table = sequence.toString().replaceFirst("_seq$", "");
            if (ward.number("select count(*) from pg_tables where tablename = '" + table + "'") == 1) {
                // EclipseLink takes the fifty ids that end with the next value
                assertThat(ward.number(
                                "select nextval('%s') - 49 - coalesce(max(id), 0) from %s".formatted(sequence, table)))
                        .as(table)
                        .isPositive();
            }
        }
    }

    @Test
    void followsThePublishedAges() throws SQLException {
        meets("age", AgeBand.class, """
                select case when subject_age is null then 'UNKNOWN' when subject_age < 20 then 'UP_TO_19'
                            when subject_age < 30 then 'TWENTIES' when subject_age < 40 then 'THIRTIES'
                            when subject_age < 50 then 'FORTIES' when subject_age < 60 then 'FIFTIES'
                            else 'SIXTY_AND_OVER' end from reception_reception""");
    }

    @Test
    void followsThePublishedChannels() throws SQLException {
        meets("channel", Channel.class, "select channel from reception_reception");
    }

    @Test
    void followsThePublishedCallers() throws SQLException {
        meets("caller", CallerKind.class, """
                select case when caller_relation = 'SELF' then 'SELF' when caller_relation = 'AGENCY_STAFF' then 'AGENCY'
                            when caller_relation in ('ACQUAINTANCE', 'OTHER') then 'OTHER' else 'FAMILY' end
                  from reception_reception""");
    }

    @Test
    void followsThePublishedDurations() throws SQLException {
        meets("duration", FirstContact.Duration.class, """
                select case when months < 12 then 'UNDER_1' when months < 36 then 'FROM_1_TO_3'
                            when months < 60 then 'FROM_3_TO_5' when months < 120 then 'FROM_5_TO_10'
                            else 'FROM_10' end
                  from (select extract(year from age) * 12 + extract(month from age) as months
                          from (select age(date_trunc('month', received_at at time zone 'Asia/Tokyo'),
                                           withdrawn_since::timestamp) as age
                                  from reception_reception where withdrawn_since is not null) as ages) as lasted""");
    }

    @Test
    void followsThePublishedHousehold() throws SQLException {
        double alone =
                Shares.published().lot("living", FirstContact.Living.class).share(FirstContact.Living.ALONE);
        assertThat(share("living_with like '一人暮らし%'", "assessment_intake where living_with <> ''"))
                .isCloseTo(alone, within());
    }

    @Test
    void followsThePublishedTriggersAndIssues() throws SQLException {
        Shares shares = Shares.published();
        for (Trigger trigger : List.of(Trigger.SCHOOL_NON_ATTENDANCE, Trigger.ILLNESS, Trigger.HUMAN_RELATIONS)) {
            assertThat(share(
                            "exists (select from assessment_intake_answer where intake_id = i.id and option_id = "
                                    + trigger.option() + ")",
                            "assessment_intake i where living_with <> ''"))
                    .as(trigger.name())
                    .isCloseTo(shares.percent("trigger", trigger.name()) / 100, within());
        }
        for (IssueKind issue :
                List.of(IssueKind.FAMILY, IssueKind.PSYCHOLOGICAL, IssueKind.WORK, IssueKind.LIVELIHOOD)) {
            assertThat(share(
                            "exists (select from assessment_voice_issue where voice_id = v.id and issue = '" + issue
                                    + "')",
                            "assessment_voice v where picture <> ''"))
                    .as(issue.name())
                    .isCloseTo(shares.percent("issue", issue.name()) / 100, within());
        }
        assertThat(share("in_danger", "casefile_case")).isCloseTo(shares.percent("issue", "VIOLENCE") / 100, within());
    }

    @Test
    void takesOnTwoThirdsOfTheContacts() throws SQLException {
        assertThat(share("exit = '" + ReceptionExit.OWN_SUPPORT + "'", "reception_reception"))
                .isCloseTo(2.0 / 3, within());
    }

    /** Four percentage points: about two standard deviations of a share of 400. */
    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.04);
    }

    private static double share(String condition, String among) throws SQLException {
        return ((Number) ward.column("select avg((" + condition + ")::integer)::float8 from " + among)
                        .get(0))
                .doubleValue();
    }

    /**
     * The sum of (found - expected)²/expected over the classes. By chance it would be about the number of classes less one,
     * and beyond twice that in one of twenty wards; dealt evenly it is much less.
     */
    private static <E extends Enum<E>> void meets(String group, Class<E> type, String query) throws SQLException {
        Shares.Lot<E> lot = Shares.published().lot(group, type);
        List<Object> found = ward.column(query);
        double distance = 0;
        for (E answer : lot.answers()) {
            double expected = lot.share(answer) * found.size();
            long count = found.stream().filter(answer.name()::equals).count();
            distance += (count - expected) * (count - expected) / expected;
        }
        assertThat(distance)
                .as("%s of %d", group, found.size())
                .isLessThan(lot.answers().size() - 1.0);
    }

    private static EmptyDatabase small(long seed, LocalDate today) throws SQLException {
        EmptyDatabase database = EmptyDatabase.create();
        DemoWard.load(database.dataSource(), seed, 40, today);
        return database;
    }

    /** Of every row of every table that the ward fills. */
    private static String digest(EmptyDatabase database) throws SQLException {
        StringBuilder digests = new StringBuilder();
        for (Object table : database.column("""
                select tablename from pg_tables
                 where schemaname = 'public' and tablename not like 'flyway%' order by 1""")) {
            digests.append(table)
                    .append(database.column(
                            "select md5(coalesce(string_agg(row, '|' order by row), '')) from (select t::text as row from "
                                    + table + " t) as rows"));
        }
        return digests.toString();
    }
}
