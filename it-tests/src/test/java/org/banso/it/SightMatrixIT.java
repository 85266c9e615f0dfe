package org.banso.it;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.banso.access.model.CaseAccess;
import org.banso.access.model.CaseSight;
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
 * The generated matrix: every role, in every relation to a case, at every page of it, asked of the running application with
 * its row-level security, and compared with what the rule says in memory: whether the page opens, and for each delicate
 * group whether it is there.
 */
@ExtendWith(Stack.class)
class SightMatrixIT {

    private static final String MONEY = "家計の印・試し";
    private static final String HEALTH = "診断の印・試し";
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
                        .agency(Agency.EDU_CENTER, Ground.CONSENT, living, null));
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
            for (Map.Entry<String, Relation> each : relations.entrySet()) {
                Relation relation = each.getValue();
                long id = caseOf.get(each.getKey());
                CaseSight sight = CaseAccess.judge(
                        actor, Purpose.SUPPORT, relation.standings, relation.shuts(actor.uid()), Instant.now());
                seen.merge(sight.sight(), 1, Integer::sum);
                String cell = actor.uid() + " / " + each.getKey() + " / ";
                boolean clerk = actor.has(Role.CENTRE_CLERK);
                boolean never = actor.has(Role.COUNCIL_MEMBER) || actor.has(Role.ADMINISTRATOR);
                boolean coordinates = sight.sight().isAtLeast(Sight.COORDINATION);
                HttpResponse<String> page =
                        visitor.open((clerk ? "casefile/shared.xhtml?case=" : "casefile/case.xhtml?id=") + id);
                HttpResponse<String> intake = visitor.open("assessment/intake.xhtml?case=" + id);
                HttpResponse<String> grounds = visitor.open("access/grounds.xhtml?case=" + id);
                HttpResponse<String> plan = visitor.open("plan/plan.xhtml?case=" + id);
                check(wrong, cell + "page", page, never ? 403 : coordinates ? 200 : 404);
                int inside = never || clerk ? 403 : sight.isCasework() ? 200 : coordinates ? 403 : 404;
                check(wrong, cell + "intake", intake, inside);
                check(wrong, cell + "grounds", grounds, inside);
                check(wrong, cell + "plan", plan, inside);
                shows(wrong, cell + "income", intake, MONEY, inside == 200 && sight.isIncome());
                shows(wrong, cell + "diagnosis", intake, HEALTH, inside == 200 && sight.isDiagnosis());
                shows(wrong, cell + "address", page, STREET, !clerk && !never && sight.isCasework());
                shows(wrong, cell + "danger", page, "自死のおそれ", !never && coordinates && sight.isViolence());
                boolean hides = !sight.isCasework() || !sight.isViolence();
                if (never || !coordinates || hides || sight.equals(CaseSight.EVERYTHING)) {
                    shows(wrong, cell + "hidden is said", page, "非公開", !never && coordinates && hides);
                }
                cells += 9;
            }
        }
        System.out.printf(
                "the matrix: %d people × %d relations, %d cells, sights %s, %d wrong%n",
                PEOPLE.size(), relations.size(), cells, seen, wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(seen).containsOnlyKeys(Sight.values());
    }

    private static void check(List<String> wrong, String cell, HttpResponse<String> answer, int expected) {
        if (answer.statusCode() != expected) {
            wrong.add(cell + ": " + answer.statusCode() + " instead of " + expected);
        }
    }

    private static void shows(
            List<String> wrong, String cell, HttpResponse<String> answer, String words, boolean expected) {
        if (answer.body().contains(words) != expected) {
            wrong.add(cell + (expected ? ": is missing" : ": is there"));
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
                    + "' where case_id = " + caseId);
            statement.execute("update person_person set address = '" + STREET
                    + "' where id = (select subject_id from casefile_case where id = " + caseId + ")");
            statement.execute("delete from casefile_danger where case_id = " + caseId);
            statement.execute("insert into casefile_danger values (" + caseId + ", 'SUICIDE_RISK')");
            statement.execute("update casefile_case set in_danger = true where id = " + caseId);
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
                           and exists (select 1 from plan_lead_decision d where d.case_id = i.case_id)
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
