package org.banso.identity.model;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.kernel.model.KanaFold;
import org.jspecify.annotations.Nullable;

/** People who cannot exist, in cases, receptions and families that chance has drawn; many of them alike. Their ids begin at 5000. */
final class DrawnWard {

    private static final int PEOPLE = 14;
    private static final int CASES = 6;
    private static final long FIRST = 5000;
    private static final List<String> FAMILIES = List.of("カクウヤマ", "カクウタニ", "カクウダニ");
    private static final List<String> GIVENS = List.of("ハナコ", "ハナオ", "タロウ", "ジロウ");
    private static final List<String> BIRTHS = List.of("1990-05-01", "1990-01-05", "1962-12-24");
    private static final List<String> PHONES = List.of("", "03-0000-0001", "03-0000-0002");

    private final EntityManager em;
    private final Random random;
    private long next = FIRST + 1000;

    DrawnWard(EntityManager em, Random random) {
        this.em = em;
        this.random = random;
        List<Long> people = new ArrayList<>();
        for (long id = FIRST; id < FIRST + PEOPLE; id++) {
            sql(
                    em,
                    person(
                            id,
                            "",
                            "",
                            any(FAMILIES),
                            any(GIVENS),
                            random.nextInt(4) == 0 ? null : any(BIRTHS),
                            any(PHONES),
                            random.nextInt(3) == 0 ? "架空町1" : ""));
            people.add(id);
        }
        for (int n = 0; n < CASES; n++) {
            family(next++, people);
        }
        for (int n = 0; n < 4; n++) {
            long caller = any(random, people);
            sql(em, reception(next++, caller, random.nextBoolean() ? caller : any(random, people), null));
        }
        for (int n = 0; n < 3; n++) {
            apart(any(random, people), any(random, people));
        }
        alias(any(random, people));
    }

    /** A case with its people, their consent, and their family as it was drawn up. */
    private void family(long caseId, List<Long> people) {
        long subject = any(random, people);
        openCase(em, caseId, subject);
        List<Long> in = new ArrayList<>(List.of(subject));
        for (int n = random.nextInt(4); n > 0; n--) {
            long other = any(random, people);
            if (!in.contains(other)) {
                in.add(other);
                sql(
                        em,
                        "insert into casefile_participant (id, case_id, person_id, kind, relationship, met_on, version) values ("
                                + next++
                                + ", " + caseId + ", " + other + ", 'FAMILY_CLIENT', 'SIBLING', "
                                + (random.nextBoolean() ? "null" : "'2026-0" + (1 + random.nextInt(5)) + "-01'")
                                + ", 1)");
            }
        }
        sql(
                em,
                "insert into casefile_consent (id, case_id, given_by, how, given_on, valid_from, recorded_by, version) select "
                        + next++
                        + ", " + caseId
                        + ", max(id), 'ORAL', '2026-05-01', '2026-05-01', 'desk1', 1 from casefile_participant where case_id = "
                        + caseId);
        if (random.nextBoolean()) {
            sql(em, reception(next++, any(random, in), subject, caseId));
        }
        List<Long> members = new ArrayList<>();
        for (long person : in) {
            long id = next++;
            sql(
                    em,
                    "insert into family_member (id, case_id, person_id, name, sex, life, dead, twin_of_id, identical, note, recorded_by,"
                            + " agency, recorded_at, version) values (" + id + ", " + caseId + ", " + person
                            + ", '', 'UNKNOWN', 'BORN', false, "
                            + (members.isEmpty() || random.nextBoolean()
                                    ? "null"
                                    : members.get(0).toString())
                            + ", false, '', 'desk1', 'PLAT_HOME', '2026-05-01', 1)");
            members.add(id);
            sql(
                    em,
                    "insert into family_stay (id, case_id, member_id, household, recorded_by, agency, recorded_at, version) values ("
                            + next++ + ", " + caseId + ", " + id + ", 1, 'desk1', 'PLAT_HOME', '2026-05-01', 1)");
        }
        for (int one = 0; one < members.size(); one++) {
            for (int two = 0; two < members.size(); two++) {
                if (one == two || random.nextInt(3) > 0) {
                    continue;
                }
                String pair = next++ + ", " + caseId + ", " + members.get(one) + ", " + members.get(two);
                switch (random.nextInt(3)) {
                    case 0 ->
                        sql(
                                em,
                                "insert into family_tie (id, case_id, from_id, to_id, kind, recorded_by, agency, recorded_at) values ("
                                        + pair + ", 'CLOSE', 'desk1', 'PLAT_HOME', '2026-05-01')");
                    case 1 ->
                        sql(
                                em,
                                "insert into family_parentage (id, case_id, child_id, parent_id, kind, recorded_by, agency, recorded_at)"
                                        + " values (" + pair + ", 'BIRTH', 'desk1', 'PLAT_HOME', '2026-05-01')");
                    default ->
                        sql(
                                em,
                                "insert into family_couple (id, case_id, one_id, two_id, kind, recorded_by, agency, recorded_at, version)"
                                        + " values (" + pair + ", 'MARRIED', 'desk1', 'PLAT_HOME', '2026-05-01', 1)");
                }
            }
        }
    }

    private void apart(long one, long two) {
        if (one != two) {
            sql(
                    em,
                    "insert into person_apart (id, one_id, two_id, reason, said_by, agency, said_at, version) values ("
                            + next++ + ", " + one + ", " + two
                            + ", '架空', 'desk1', 'PLAT_HOME', '2026-05-01', 1) on conflict do nothing");
        }
    }

    private void alias(long person) {
        sql(
                em,
                "insert into person_alias (id, person_id, kind, family_name, given_name, family_kana, given_kana, words, phone,"
                        + " phone_digits, recorded_by, agency, recorded_at) values (" + next++ + ", " + person
                        + ", 'FORMER', '', '', 'キュウセイ', '', 'きゆうせい', '', '', 'desk1', 'PLAT_HOME', '2026-05-01')");
    }

    /** Takes out whom it put in, with all that refers to them. */
    static void clear(EntityManager em) {
        sql(em, "set local session_replication_role = replica");
        for (String table : List.of(
                "family_couple",
                "family_parentage",
                "family_tie",
                "family_stay",
                "family_member",
                "casefile_consent",
                "casefile_participant",
                "reception_reception",
                "access_standing",
                "casefile_case",
                "person_apart",
                "person_alias",
                "person_person")) {
            sql(em, "delete from " + table);
        }
        sql(em, "set local session_replication_role = origin");
    }

    static void openCase(EntityManager em, long caseId, long subject) {
        sql(
                em,
                "insert into access_standing (id, case_id, agency, ground, since) values (" + (caseId + 400_000) + ", "
                        + caseId + ", 'PLAT_HOME', 'JOINT_DESK', '2020-01-01')");
        sql(
                em,
                "insert into casefile_case (id, number, opened_on, state, subject_id, in_danger, version) values ("
                        + caseId + ", 'R8-" + (10000 + caseId) + "', '2026-05-01', 'SCREENED', " + subject
                        + ", false, 1)");
        sql(
                em,
                "insert into casefile_participant (id, case_id, person_id, kind, relationship, version) values ("
                        + (caseId + 300_000) + ", " + caseId + ", " + subject + ", 'SUBJECT', 'SELF', 1)");
    }

    static String person(
            long id,
            String family,
            String given,
            String familyKana,
            String givenKana,
            @Nullable String birth,
            String phone,
            String address) {
        String words = Stream.of(family + given, familyKana + givenKana, family, given, familyKana, givenKana)
                .map(KanaFold::key)
                .filter(key -> !key.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        return "insert into person_person (id, family_name, given_name, family_kana, given_kana, sex, birth_date, phone, address, search_key,"
                + " phone_digits, version) values (" + id + ", "
                + Stream.of(family, given, familyKana, givenKana, "UNKNOWN")
                        .map(text -> "'" + text + "'")
                        .collect(Collectors.joining(", "))
                + ", " + (birth == null ? "null" : "'" + birth + "'") + ", '" + phone + "', '" + address + "', '"
                + words + "', '"
                + KanaFold.phoneDigits(phone) + "', 1)";
    }

    static String reception(long id, long caller, long subject, @Nullable Long caseId) {
        return "insert into reception_reception (id, received_at, recorded_at, received_by, agency, channel, route, anonymous, caller_id,"
                + " caller_relation, subject_id, other_worry_text, wish, seen_by_anyone, consent_variant, exit, handed_over_to, case_id,"
                + " version) values (" + id
                + ", '2026-05-01', '2026-05-01', 'desk1', 'PLAT_HOME', 'PHONE', 'OTHER', false, " + caller
                + ", " + (caller == subject ? "'SELF'" : "'MOTHER'") + ", " + subject
                + ", '', '', 'NO', 'WITHOUT_CONSENT', " + (caseId == null ? "'INFORMATION_ONLY'" : "'OWN_SUPPORT'")
                + ", '', " + caseId + ", 1)";
    }

    static void sql(EntityManager em, String statement) {
        if (statement.startsWith("select")) {
            em.createNativeQuery(statement).getResultList();
        } else {
            em.createNativeQuery(statement).executeUpdate();
        }
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    static long any(Random random, List<Long> of) {
        return of.get(random.nextInt(of.size()));
    }

    @Override
    public String toString() {
        return "drawn until " + next;
    }
}
