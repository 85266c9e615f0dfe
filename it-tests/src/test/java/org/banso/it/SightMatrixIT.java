package org.banso.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.banso.access.model.CaseAccess;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Deed;
import org.banso.access.model.Delicate;
import org.banso.access.model.Ground;
import org.banso.access.model.Purpose;
import org.banso.access.model.Reach;
import org.banso.access.model.Sight;
import org.banso.access.model.Standing;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.run.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The generated matrix: every role, in every relation to a case, at every page of it, at every place where a
 * delicate text stands, and with every deed that takes away or gives, asked of the running application with its row-level
 * security, and compared with what the rule says in memory. One class because it is one table.
 */
@ExtendWith(Stack.class)
class SightMatrixIT {

    private static final String MONEY = "家計の印・試し";
    private static final String HEALTH = "診断の印・試し";
    private static final String LIVING = "同居の印・試し";
    private static final String SCHOOL = "学校の印・試し";
    private static final String STREET = "試しの住所・九九九番地";
    private static final Instant THEN = Instant.parse("2025-01-01T00:00:00Z");

    private static final List<Actor> PEOPLE = List.of(
            person("desk1", Agency.PLAT_HOME, Role.DESK),
            person("plat1", Agency.PLAT_HOME, Role.CASEWORKER, Role.SUPERVISOR),
            person("plat2", Agency.PLAT_HOME, Role.CASEWORKER),
            person("merk1", Agency.MERKMAL, Role.PSYCHOLOGIST, Role.SUPERVISOR),
            person("merk2", Agency.MERKMAL, Role.PSYCHOLOGIST),
            person("ward1", Agency.WARD, Role.WARD_OFFICER),
            person("edu1", Agency.EDU_CENTER, Role.CENTRE_CLERK),
            person("council1", Agency.LIAISON_COUNCIL, Role.COUNCIL_MEMBER),
            person("admin1", Agency.WARD, Role.ADMINISTRATOR));

    /** What stands in a case: for the rule and, the same, as rows. */
    private static final class Relation {
        private final List<Standing> standings = new ArrayList<>();
        private final List<String> rows = new ArrayList<>();
        private final List<String> shutOut = new ArrayList<>();
        private List<String> circle = List.of();
        /** Whether the consent is there too, and not only the look that it gives. */
        private boolean named;
        /** Whether a consent names the illness and nothing of the casework. */
        private boolean told;

        Relation agency(Agency agency, Ground ground, int allows, Instant until) {
            standings.add(Standing.of(1, agency, ground, 1, allows, THEN, until));
            rows.add("'%s', null, '%s', %d, %s, %d".formatted(agency, ground, allows, quoted(until), ref(ground)));
            return this;
        }

        Relation desk() {
            return agency(Agency.PLAT_HOME, Ground.JOINT_DESK, 511, null)
                    .agency(Agency.MERKMAL, Ground.JOINT_DESK, 511, null);
        }

        Relation one(String uid, Ground ground, Instant until) {
            standings.add(Standing.of(1, uid, ground, 1, THEN, until));
            rows.add("null, '%s', '%s', 511, %s, 1".formatted(uid, ground, quoted(until)));
            return this;
        }

        Relation told() {
            told = true;
            return this;
        }

        Relation named() {
            named = true;
            return this;
        }

        boolean shuts(String uid) {
            return shutOut.contains(uid) || (!circle.isEmpty() && !circle.contains(uid));
        }

        private static int ref(Ground ground) {
            return ground == Ground.CONSENT || ground == Ground.DISCLOSURE_REVIEW ? 1 : 0;
        }

        private static String quoted(Instant until) {
            return until == null ? "null" : "'" + until + "'";
        }
    }

    private static Map<String, Relation> relations() {
        Instant soon = Instant.now().plusSeconds(7_200);
        Instant over = Instant.now().minusSeconds(60);
        Map<String, Relation> all = new LinkedHashMap<>();
        all.put("nobody's", new Relation());
        all.put("the desk's", new Relation().desk());
        all.put("one agency's", new Relation().agency(Agency.MERKMAL, Ground.JOINT_DESK, 511, null));
        all.put("over", new Relation().agency(Agency.PLAT_HOME, Ground.JOINT_DESK, 511, over));
        all.put("a plan to decide", new Relation().desk().agency(Agency.WARD, Ground.PLAN_DECISION, 511, null));
        int name = Reach.allowing(Sight.COORDINATION, Set.of());
        all.put(
                "a consent to the name",
                new Relation()
                        .agency(Agency.PLAT_HOME, Ground.CONSENT, name, soon)
                        .agency(Agency.EDU_CENTER, Ground.CONSENT, name, soon));
        int living = Reach.allowing(Sight.CASEWORK, Set.of(Delicate.INCOME));
        all.put(
                "a consent to living and income",
                new Relation()
                        .agency(Agency.MERKMAL, Ground.CONSENT, living, soon)
                        .agency(Agency.EDU_CENTER, Ground.CONSENT, living, null)
                        .named());
        int illness = Reach.allowing(Sight.COORDINATION, Set.of(Delicate.DIAGNOSIS));
        all.put(
                "a consent to the illness alone",
                new Relation()
                        .agency(Agency.EDU_CENTER, Ground.CONSENT, illness, null)
                        .told());
        all.put(
                "a conference",
                new Relation()
                        .agency(Agency.MERKMAL, Ground.JOINT_DESK, 511, null)
                        .one("plat2", Ground.SUPPORT_CONFERENCE, soon)
                        .one("ward1", Ground.SUPPORT_CONFERENCE, soon)
                        .one("edu1", Ground.SUPPORT_CONFERENCE, over));
        all.put(
                "a broken glass",
                new Relation().one("plat2", Ground.BREAK_GLASS, soon).one("ward1", Ground.BREAK_GLASS, soon));
        all.put("a disclosure request", new Relation().desk().agency(Agency.WARD, Ground.DISCLOSURE_REVIEW, 511, null));
        Relation barred = new Relation().desk();
        barred.shutOut.addAll(List.of("plat2", "merk1"));
        all.put("barred", barred);
        Relation sealed = new Relation().desk().one("merk2", Ground.BREAK_GLASS, soon);
        sealed.circle = List.of("plat1");
        all.put("sealed", sealed);
        return all;
    }

    @Test
    void everyRoleInEveryRelationSeesOfEveryPageWhatTheRuleSays() throws Exception {
        Map<String, Relation> relations = relations();
        List<Long> cases = casesWithAnIntake(relations.size());
        Map<String, Long> caseOf = new LinkedHashMap<>();
        relations.forEach((name, relation) -> caseOf.put(name, cases.get(caseOf.size())));
        for (Map.Entry<String, Relation> each : relations.entrySet()) {
            write(caseOf.get(each.getKey()), each.getValue());
        }
        int cells = 0;
        Map<Sight, Integer> seen = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Actor actor : PEOPLE) {
            Visitor visitor = Stack.visitor();
            visitor.logIn(actor.uid(), Stack.password());
            prove(visitor);
            for (Map.Entry<String, Relation> each : relations.entrySet()) {
                Cells one = new Cells(
                        visitor,
                        actor,
                        each.getValue(),
                        caseOf.get(each.getKey()),
                        actor.uid() + " / " + each.getKey());
                one.pages();
                one.fields();
                one.deeds();
                one.everyPage();
                seen.merge(one.sight.sight(), 1, Integer::sum);
                wrong.addAll(one.wrong);
                cells += one.asked;
            }
        }
        System.out.printf(
                "the matrix: %d people × %d relations, %d cells, sights %s, %d wrong%n",
                PEOPLE.size(), relations.size(), cells, seen, wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(seen).containsOnlyKeys(Sight.values());
    }

    /** All that one person is shown of one case, and may do with it, beside what the rule says. */
    private static final class Cells {
        private final Visitor visitor;
        private final Actor actor;
        private final Relation relation;
        private final long id;
        private final String name;
        private final CaseSight sight;
        private final boolean clerk;
        private final boolean never;
        private final boolean coordinates;
        /** What the rule says of a page of the casework. */
        private final int inside;

        private final List<String> wrong = new ArrayList<>();
        private int asked;
        private HttpResponse<String> page;
        private HttpResponse<String> intake;
        private HttpResponse<String> rounds;
        private HttpResponse<String> plan;
        private HttpResponse<String> meeting;
        private HttpResponse<String> grounds;
        private HttpResponse<String> turns;
        private HttpResponse<String> family;
        private HttpResponse<String> years;
        private HttpResponse<String> ecomap;

        Cells(Visitor visitor, Actor actor, Relation relation, long id, String name) {
            this.visitor = visitor;
            this.actor = actor;
            this.relation = relation;
            this.id = id;
            this.name = name;
            sight = CaseAccess.judge(
                    actor, Purpose.SUPPORT, relation.standings, relation.shuts(actor.uid()), Instant.now());
            clerk = actor.has(Role.CENTRE_CLERK);
            never = actor.has(Role.COUNCIL_MEMBER) || actor.has(Role.ADMINISTRATOR);
            coordinates = sight.sight().isAtLeast(Sight.COORDINATION);
            inside = never || clerk ? 403 : sight.isCasework() ? 200 : coordinates ? 403 : 404;
        }

        void pages() throws Exception {
            page = visitor.open((clerk ? "casefile/shared.xhtml?case=" : "casefile/case.xhtml?id=") + id);
            intake = visitor.open("assessment/intake.xhtml?case=" + id);
            rounds = visitor.open("assessment/rounds.xhtml?case=" + id);
            plan = visitor.open("plan/plan.xhtml?case=" + id);
            meeting = visitor.open("meeting/meeting.xhtml?id=" + meetingOf(id));
            answers("page", page, never ? 403 : coordinates ? 200 : 404);
            answers("intake", intake, inside);
            grounds = visitor.open("access/grounds.xhtml?case=" + id);
            turns = visitor.open("casefile/turn.xhtml?case=" + id);
            family = visitor.open("family/family.xhtml?case=" + id);
            years = visitor.open("family/years.xhtml?case=" + id);
            ecomap = visitor.open("family/ecomap.xhtml?case=" + id);
            answers("rounds", rounds, inside);
            answers("grounds", grounds, inside);
            answers("turns", turns, inside == 200 && !may(Deed.WRITE) ? 403 : inside);
            answers("family", family, inside);
            answers("years", years, inside);
            answers("ecomap", ecomap, inside);
            answers("plan", plan, inside);
            answers("meeting", meeting, never || clerk ? 403 : sight.isCasework() ? 200 : 404);
        }

        void fields() {
            boolean reads = inside == 200;
            shows("income", intake, MONEY, reads && sight.isIncome());
            shows("diagnosis", intake, HEALTH, reads && sight.isDiagnosis());
            shows("round's income", rounds, MONEY, reads && sight.isIncome());
            shows("round's diagnosis", rounds, HEALTH, reads && sight.isDiagnosis());
            shows("round's wish", rounds, mark("再希望", Delicate.VIOLENCE), reads && sight.isViolence());
            shows("round's unmarked text", rounds, LIVING, reads);
            shows("address", page, STREET, reads);
            shows("danger", page, "自死のおそれ", !never && coordinates && sight.isViolence());
            for (Delicate group : Delicate.values()) {
                boolean theirs = reads && sight.delicate().contains(group);
                shows("note " + group, page, mark("記録", group), theirs);
                shows("task " + group, page, mark("予定", group), theirs);
                shows("plan " + group, plan, mark("目標", group), theirs);
                shows("role " + group, page, mark("役割", group), theirs);
                shows("role outside " + group, ecomap, mark("役割", group), theirs);
                shows("turn " + group, turns, mark("中断", group), theirs && may(Deed.WRITE));
                shows("glass " + group, grounds, mark("緊急", group), theirs);
                shows("review " + group, grounds, mark("講評", group), theirs);
                shows("told " + group, grounds, mark("提供", group), theirs);
                shows("member " + group, family, mark("家族", group), theirs);
                shows("event " + group, years, mark("年表", group), theirs);
            }
            shows("unmarked note", page, "印のない文", reads);
            shows("reason", page, mark("理由", Delicate.INCOME), reads && sight.isIncome() && sight.isDiagnosis());
            shows("wish", page, mark("希望", Delicate.DIAGNOSIS), reads && sight.isDiagnosis());
            shows("issues", plan, mark("課題", Delicate.DIAGNOSIS), reads && sight.isDiagnosis());
            shows("minutes", meeting, mark("議事", Delicate.DIAGNOSIS), reads && sight.isDiagnosis());
            boolean hides = !sight.isCasework() || !sight.isViolence();
            if (never || !coordinates || hides || sight.equals(CaseSight.EVERYTHING)) {
                shows("hidden is said", page, "非公開", !never && coordinates && hides);
            }
            if (clerk) {
                boolean named = relation.named && sight.isCasework();
                shows("shared income", page, MONEY, named && sight.isIncome());
                shows("shared living", page, LIVING, named);
                shows("shared school", page, SCHOOL, false);
                shows("shared health", page, HEALTH, relation.told);
            }
        }

        /** Every page that there is of a case, so those of tomorrow too: nothing of it that is not theirs. */
        void everyPage() throws Exception {
            for (Ways.Way way : Ways.ALL) {
                if (!way.query().contains("{case}")) {
                    continue;
                }
                HttpResponse<String> answer =
                        visitor.open(way.query(Map.of("case", Long.toString(id), "plan", Long.toString(planOf(id)))));
                is(way.page() + " breaks", answer.statusCode() >= 500, false);
                is(way.page() + " opens", answer.statusCode() == 200, coordinates && answer.statusCode() == 200);
                for (Delicate group : Delicate.values()) {
                    if (inside != 200 || !sight.delicate().contains(group)) {
                        shows(way.page() + " " + group, answer, mark("", group), false);
                    }
                }
                if (inside != 200) {
                    shows(way.page() + " address", answer, STREET, false);
                    shows(way.page() + " note", answer, "印のない文", false);
                }
                if (inside != 200 || !sight.isDiagnosis()) {
                    shows(way.page() + " illness", answer, HEALTH, false);
                }
                if (inside != 200 || !sight.isIncome()) {
                    shows(way.page() + " income", answer, MONEY, false);
                }
            }
        }

        void deeds() throws Exception {
            boolean prints = may(Deed.PRINT);
            HttpResponse<String> printed =
                    visitor.send(HttpRequest.newBuilder(visitor.address("printed?page=casefile/case.xhtml&case=" + id))
                            .header("X-Banso-Print", "1")
                            .POST(HttpRequest.BodyPublishers.noBody()));
            answers("print", printed, prints ? 204 : 404);
            HttpResponse<String> consent = visitor.open("casefile/consent.xhtml?case=" + id);
            boolean paper = Press.button(visitor, consent, "f", "printWith", Map.of())
                    .flatMap(answer -> answer.headers().firstValue("Content-Type"))
                    .filter("application/pdf"::equals)
                    .isPresent();
            is("paper", paper, prints && !clerk);
            shows("paperless", page, "data-no-paper", !never && coordinates && !prints);
            HttpResponse<String> looks = visitor.open("audit/looks.xhtml?case=" + id);
            boolean exported = Press.button(visitor, looks, "f", "make", Map.of())
                    .filter(answer -> answer.body().contains("data-print"))
                    .isPresent();
            is("export", exported, may(Deed.EXPORT) && may(Deed.WRITE));
            String title = "試しの頼み" + actor.uid();
            boolean assigned = Press.button(visitor, page, "task", "add", Map.of("title", title, "dueOn", "2031-05-06"))
                    .filter(answer -> answer.body().contains(title))
                    .isPresent();
            is("assign", assigned, may(Deed.ASSIGN));
            HttpResponse<String> book = visitor.open("meeting/book.xhtml?case=" + id);
            is("invite", book.statusCode() == 200 && book.body().contains("finder:seek"), may(Deed.INVITE));
            is("notify", meeting.body().contains("decisionForm:notify"), may(Deed.NOTIFY));
        }

        private boolean may(Deed deed) {
            return CaseAccess.permits(
                    actor, deed, Purpose.SUPPORT, relation.standings, relation.shuts(actor.uid()), Instant.now());
        }

        private void answers(String what, HttpResponse<String> answer, int expected) {
            asked++;
            check(wrong, name + " / " + what, answer, expected);
        }

        private void shows(String what, HttpResponse<String> answer, String words, boolean expected) {
            is(what, answer.body().contains(words), expected);
        }

        private void is(String what, boolean there, boolean expected) {
            asked++;
            if (there != expected) {
                wrong.add(name + " / " + what + (expected ? ": is missing" : ": is there"));
            }
        }
    }

    private static String mark(String what, Delicate group) {
        return what + "の印・" + group + "・試し";
    }

    /** So that an export is refused for its ground and not for an old proof. */
    private static void prove(Visitor visitor) throws Exception {
        assertThat(visitor.send(HttpRequest.newBuilder(visitor.address("session/proof"))
                                .header("X-Banso-Proof", "1")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"typed\":\"" + Stack.password() + "\"}")))
                        .statusCode())
                .isEqualTo(204);
    }

    /** 0 for a case without one. */
    private static long planOf(long caseId) throws SQLException {
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select coalesce(max(id), 0) from plan_support_plan where case_id = " + caseId)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long meetingOf(long caseId) throws SQLException {
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select max(id) from meeting_meeting where case_id = " + caseId
                        + " and state = 'HELD' and kind = 'SUPPORT_COORDINATION_MEETING'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void check(List<String> wrong, String cell, HttpResponse<String> answer, int expected) {
        if (answer.statusCode() != expected) {
            wrong.add(cell + ": " + answer.statusCode() + " instead of " + expected);
        }
    }

    private static void write(long caseId, Relation relation) throws SQLException {
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from access_standing where case_id = " + caseId);
            for (String row : relation.rows) {
                statement.execute("insert into access_standing"
                        + " (agency, uid, ground, allows, until, ref_id, id, case_id, since, version) values ("
                        + row + ", nextval('access_standing_seq'), " + caseId + ", '" + THEN + "', 0)");
            }
            for (String uid : relation.shutOut) {
                statement.execute("insert into access_bar values (nextval('access_bar_seq'), " + caseId + ", '" + uid
                        + "', 'KIN', '" + THEN + "', null, 'plat1', 0)");
            }
            if (!relation.circle.isEmpty()) {
                statement.execute("insert into access_seal values (nextval('access_seal_seq'), " + caseId + ", '試し', '"
                        + THEN + "', null, 'plat1', 0)");
                for (String uid : relation.circle) {
                    statement.execute("insert into access_seal_circle select max(id), '" + uid + "' from access_seal");
                }
            }
            statement.execute("update assessment_intake set money = '" + MONEY + "', health = '" + HEALTH
                    + "', living_with = '" + LIVING + "', school_period = '" + SCHOOL + "' where case_id = " + caseId);
            statement.execute("""
                    insert into assessment_round (id, case_id, number, assessed_on, continuity, living_with, money, health,
                           strengths, person_wish, family_wish, marks, recorded_by, agency, recorded_at)
                    select nextval('assessment_round_seq') + 500000, %d, 99, current_date - 1, 'UNKNOWN', '%s', '%s', '%s', '',
                           '%s', '', 'personWish:%d', 'plat1', 'PLAT_HOME', now()
                        on conflict do nothing""".formatted(
                            caseId,
                            LIVING,
                            MONEY,
                            HEALTH,
                            mark("再希望", Delicate.VIOLENCE),
                            Delicate.bits(Set.of(Delicate.VIOLENCE))));
            if (relation.named) {
                consentTo(statement, caseId);
            }
            writeMarks(statement, caseId);
            statement.execute("update person_person set address = '" + STREET
                    + "' where id = (select subject_id from casefile_case where id = " + caseId + ")");
            statement.execute("delete from casefile_danger where case_id = " + caseId);
            statement.execute("insert into casefile_danger values (" + caseId + ", 'SUICIDE_RISK')");
            statement.execute("update casefile_case set in_danger = true where id = " + caseId);
        }
    }

    /** The education centre may learn how they live and what they live on. */
    private static void consentTo(Statement statement, long caseId) throws SQLException {
        statement.execute("delete from casefile_consent_item where consent_id in (select id from casefile_consent where"
                + " case_id = " + caseId + ")");
        statement.execute("""
                with given as (
                    insert into casefile_consent (id, case_id, given_by, how, given_on, valid_from, recorded_by, version)
                    select nextval('casefile_consent_seq'), %1$d, id, 'ORAL', '2025-01-01', '2025-01-01', 'plat1', 1
                      from casefile_participant where case_id = %1$d and kind = 'SUBJECT'
                    returning id
                ), agency as (insert into casefile_consent_agency select id, 'EDU_CENTER' from given)
                insert into casefile_consent_item select id, unnest(array['LIVING', 'FINANCE']) from given
                """.formatted(caseId));
    }

    /** In every place where a text is marked, one text for each group, or for the group that the place has. */
    private static void writeMarks(Statement statement, long caseId) throws SQLException {
        statement.execute("""
                with note as (
                    insert into support_note (id, case_id, kind, happened_at, next_step, author_uid, agency, recorded_at)
                    values (nextval('support_note_seq'), %1$d, 'PHONE', now(), '', 'plat3', 'PLAT_HOME', now())
                    returning id
                ), met as (insert into support_note_met select id, 'FAMILY' from note),
                line as (
                    insert into casefile_story (id, case_id, happened_at, recorded_at, kind, uid, agency, ref_id, "values")
                    select nextval('casefile_story_seq'), %1$d, now(), now(), 'support.NOTE_WRITTEN', 'plat3', 'PLAT_HOME',
                           id, E'enum.support.NoteKind.PHONE\nenum.support.MetWhom.FAMILY' from note)
                insert into support_note_segment (note_id, position, origin, content, about)
                select id, place, 'FAMILY', content, about
                  from note, (values (0, '印のない文', 0), (1, '%2$s', 4), (2, '%3$s', 8), (3, '%4$s', 16))
                       as s (place, content, about)
                """.formatted(
                caseId, mark("記録", Delicate.DIAGNOSIS), mark("記録", Delicate.VIOLENCE), mark("記録", Delicate.INCOME)));
        statement.execute("delete from plan_goal where plan_id in (select id from plan_support_plan where case_id = "
                + caseId + ")");
        int bit = 4;
        for (Delicate group : Delicate.values()) {
            statement.execute(
                    "insert into support_task (id, case_id, kind, title, about, due_on, agency, made_by, made_at,"
                            + " version) values (nextval('support_task_seq'), " + caseId + ", 'OWN', '"
                            + mark("予定", group)
                            + "', " + bit + ", current_date, 'PLAT_HOME', 'plat3', now(), 1)");
            statement.execute("insert into plan_goal (plan_id, position, goal, due_on, about) select id, " + bit + ", '"
                    + mark("目標", group) + "', end_on, " + bit + " from plan_support_plan where case_id = " + caseId);
            bit *= 2;
        }
        statement.execute("update plan_support_plan set issues = '" + mark("課題", Delicate.DIAGNOSIS)
                + "', marks = 'issues:4' where case_id = " + caseId);
        statement.execute("update reception_reception set wish = '" + mark("希望", Delicate.DIAGNOSIS)
                + "', marks = 'wish:4' where case_id = " + caseId);
        statement.execute("delete from plan_decided_issue where position > 0 and decision_id in"
                + " (select id from plan_lead_decision where case_id = " + caseId + ")");
        statement.execute("update plan_decided_issue set issue = 'LIVELIHOOD', about = 4, reason = '"
                + mark("理由", Delicate.INCOME) + "' where decision_id in"
                + " (select id from plan_lead_decision where case_id = " + caseId + ")");
        writeMoreMarks(statement, caseId);
        statement.execute("delete from meeting_attendee where meeting_id = " + meetingOf(caseId) + " and uid in ("
                + PEOPLE.stream().map(one -> "'" + one.uid() + "'").collect(Collectors.joining(", ")) + ")");
        statement.execute("update meeting_meeting set closed_at = null, minutes = '" + mark("議事", Delicate.DIAGNOSIS)
                + "', minutes_about = 4 where id = " + meetingOf(caseId));
    }

    /** The texts beside the way: who does what, rests and ends, emergency looks, what was told, the family. */
    private static void writeMoreMarks(Statement statement, long caseId) throws SQLException {
        statement.execute("delete from plan_decided_role where decision_id in"
                + " (select id from plan_lead_decision where case_id = " + caseId + ")");
        int bit = 4;
        for (Delicate group : Delicate.values()) {
            Map<String, String> words = new TreeMap<>();
            List.of("役割", "中断", "緊急", "講評", "提供", "家族", "年表").forEach(what -> words.put(what, mark(what, group)));
            statement.execute("insert into plan_decided_role (decision_id, position, agency, role, about) select id, "
                    + bit
                    + ", '"
                    + List.of(Agency.PLAT_HOME, Agency.MERKMAL, Agency.WARD).get(group.ordinal()) + "', '"
                    + words.get("役割") + "', " + bit + " from plan_lead_decision where case_id = " + caseId);
            statement.execute("""
                    insert into casefile_turn (id, case_id, turn, from_state, to_state, turned_on, note, about, recorded_by,
                                               recorded_at)
                    values (nextval('casefile_turn_seq'), %1$d, 'RESUME', 'SUSPENDED', 'IN_SUPPORT', current_date, '%2$s',
                            %3$d, 'plat3', now())
                    """.formatted(caseId, words.get("中断"), bit));
            statement.execute("""
                    insert into access_break_glass (id, case_id, uid, agency, reason, about, opened_at, until, verdict,
                                                    reviewed_by, reviewed_at, review_note, review_about, version)
                    values (nextval('access_break_glass_seq'), %1$d, 'plat5', 'PLAT_HOME', '%2$s', %4$d, '%5$s',
                            timestamptz '%5$s' + interval '1 hour', 'PROPER', 'plat1', now(), '%3$s', %4$d, 1)
                    """.formatted(caseId, words.get("緊急"), words.get("講評"), bit, THEN));
            statement.execute("""
                    insert into access_provision (id, case_id, ground, recipient, items, purpose, about, provided_on,
                                                  recorded_by, recorded_at, version)
                    values (nextval('access_provision_seq'), %1$d, 'CHILD_PROTECTION', '試しの相手', '%2$s', '%2$s', %3$d,
                            current_date, 'plat3', now(), 1)
                    """.formatted(caseId, words.get("提供"), bit));
            statement.execute("""
                    insert into family_member (id, case_id, sex, life, dead, identical, note, about, recorded_by, agency,
                                               recorded_at, version, name)
                    values (nextval('family_member_seq'), %1$d, 'UNKNOWN', 'BORN', false, false, '%2$s', %3$d, 'plat3',
                            'PLAT_HOME', now(), 1, '')
                    """.formatted(caseId, words.get("家族"), bit));
            statement.execute("""
                    insert into family_event (id, case_id, kind, happened, content, about, origin, told_by, recorded_by,
                                              agency, recorded_at)
                    values (nextval('family_event_seq'), %1$d, 'OTHER', '2001', '%2$s', %3$d, 'FAMILY', 'PLAT_HOME', 'plat3',
                            'PLAT_HOME', now())
                    """.formatted(caseId, words.get("年表"), bit));
            bit *= 2;
        }
    }

    /** Of the middle of the ward: no other test looks at them; nobody of these is called to a meeting about them. */
    private static List<Long> casesWithAnIntake(int count) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select i.case_id from assessment_intake i
                         where i.closed_at is not null
                           and i.case_id > (select max(id) / 3 from casefile_case)
                           and exists (select 1 from plan_support_plan p where p.case_id = i.case_id)
                           and exists (select 1 from reception_reception r where r.case_id = i.case_id)
                           and exists (select 1 from meeting_meeting m where m.case_id = i.case_id
                                          and m.state = 'HELD' and m.kind = 'SUPPORT_COORDINATION_MEETING')
                           and not exists (select 1 from notice_notice n where n.case_id = i.case_id)
                           and not exists (select 1 from meeting_meeting m join meeting_attendee a on a.meeting_id = m.id
                                            where m.case_id = i.case_id and m.starts_at > now()
                                              and a.uid in ('plat1', 'plat2', 'merk1', 'merk2', 'ward1', 'desk1'))
                         order by i.case_id limit %d""".formatted(count))) {
            while (row.next()) {
                ids.add(row.getLong(1));
            }
        }
        assertThat(ids).hasSize(count);
        return ids;
    }

    private static Actor person(String uid, Agency agency, Role... roles) {
        return new Actor(uid, uid, agency, Set.of(roles));
    }
}
