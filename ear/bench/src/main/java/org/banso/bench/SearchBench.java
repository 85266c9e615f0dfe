package org.banso.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.banso.casefile.model.SearchText;
import org.banso.kernel.model.KanaFold;
import org.banso.kernel.model.Wareki;

/**
 * How fast and how well people are found among 1,000,000: for some of them what somebody might type who has heard or read the
 * name wrongly, and whether the first ten lines show them. The time is the database's, behind the wall, as a colleague at the
 * desk. {@code ./banso bench search}.
 *
 * <p>Meant are all who bear the whole name, number or day that was meant before it was misspelt. Recall is the part of them (of
 * ten of them, where they are more) among the first ten lines, precision the part of the first ten lines that is meant.
 */
final class SearchBench {

    private static final int ASKED_OF_EACH_KIND = 150;
    private static final int SHOWN = 10;
    private static final long SEED = 20_261_124;
    private static final double NANOS_PER_MILLI = 1e6;

    private static final String FIND = """
            select p.id from (select f.id, min(f.nearness) as nearness
                                from person_found(array_remove(string_to_array(?, ' '), ''), ?, ?,
                                                  cast(nullif(?, '') as date), null, null, 300) as f
                               group by f.id) as found
              join person_person p on p.id = found.id
             order by found.nearness, p.family_kana, p.given_kana, p.id limit 50
            """;

    /** Somebody, and what is typed for them: null where that kind cannot happen to their name. */
    private interface Typing {
        String of(Person person, Random random);
    }

    private record Person(
            long id, String family, String given, String familyKana, String givenKana, String phone, LocalDate birth) {

        String kana() {
            return KanaFold.key(familyKana) + " " + KanaFold.key(givenKana);
        }
    }

    /** @param meant condition on {@code person_person p} with one parameter, taken from the person */
    private record Kind(String name, Typing typing, String meant) {}

    private static final String SAME_KANA = "p.search_marks @> array[hashtext('=' || ?)]";
    private static final String SAME_PHONE = "p.phone_digits = ?";
    private static final String SAME_BIRTH = "p.birth_date = cast(? as date)";

    private static final List<Kind> KINDS = List.of(
            new Kind("furigana", (p, r) -> p.familyKana + " " + p.givenKana, SAME_KANA),
            new Kind("furigana without space, half width", (p, r) -> half(p.familyKana + p.givenKana), SAME_KANA),
            new Kind("given name first", (p, r) -> p.givenKana + " " + p.familyKana, SAME_KANA),
            new Kind("kanji, other variant", (p, r) -> variant(p.family + " " + p.given), "writing"),
            new Kind("first two kana", (p, r) -> KanaFold.key(p.familyKana).substring(0, 2), "beginning"),
            new Kind("a kana dropped", (p, r) -> dropped(p.kana(), r), SAME_KANA),
            new Kind("a kana doubled", (p, r) -> doubled(p.kana(), r), SAME_KANA),
            new Kind("two kana swapped", (p, r) -> swapped(p.kana(), r), SAME_KANA),
            new Kind("another kana", (p, r) -> another(p.kana(), r), SAME_KANA),
            new Kind("voiced marks lost", (p, r) -> unvoiced(p.kana()), SAME_KANA),
            new Kind("small kana written large", (p, r) -> large(p.familyKana + " " + p.givenKana), SAME_KANA),
            new Kind("long mark for a vowel", (p, r) -> longMark(p.familyKana + " " + p.givenKana), SAME_KANA),
            new Kind("telephone, other writing", (p, r) -> phone(p.phone, r), SAME_PHONE),
            new Kind("telephone, last four digits", (p, r) -> p.phone.substring(p.phone.length() - 4), "ending"),
            new Kind("day of birth, era", (p, r) -> p.birth == null ? null : era(p.birth, r), SAME_BIRTH),
            new Kind(
                    "family name and day of birth",
                    (p, r) -> p.birth == null ? null : p.family + " " + era(p.birth, r),
                    "both"));

    private final PrintStream out;

    SearchBench(PrintStream out) {
        this.out = out;
    }

    /**
     * @param asked as the application's user
     * @param knowing as the owner, who knows whom to find
     */
    void run(Connection asked, Connection knowing) throws SQLException {
        out.println("| typed | asked | p50 ms | p95 ms | recall in ten | precision in ten |");
        out.println("|---|---:|---:|---:|---:|---:|");
        List<Double> allTimes = new ArrayList<>();
        List<Double> allRecalls = new ArrayList<>();
        List<Double> allPrecisions = new ArrayList<>();
        List<Person> people = people(knowing);
        // once over all to warm caches and plans, then to be measured
        for (Kind kind : KINDS) {
            measure(kind, people.subList(0, people.size() / 10), asked, knowing);
        }
        for (Kind kind : KINDS) {
            Measured measured = measure(kind, people, asked, knowing);
            allTimes.addAll(measured.times);
            allRecalls.addAll(measured.recalls);
            allPrecisions.addAll(measured.precisions);
            line(kind.name, measured.times, measured.recalls, measured.precisions);
        }
        line("**all**", allTimes, allRecalls, allPrecisions);
    }

    private void line(String name, List<Double> times, List<Double> recalls, List<Double> precisions) {
        out.printf(
                "| %s | %d | %.1f | %.1f | %.3f | %.3f |%n",
                name, times.size(), part(times, 0.5), part(times, 0.95), mean(recalls), mean(precisions));
    }

    private record Measured(List<Double> times, List<Double> recalls, List<Double> precisions) {}

    private static Measured measure(Kind kind, List<Person> people, Connection asked, Connection knowing)
            throws SQLException {
        Measured measured = new Measured(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Random random = new Random(SEED);
        for (Person person : people) {
            String typed = kind.typing.of(person, random);
            if (typed == null) {
                continue;
            }
            Map<String, Object> parameters = SearchText.of(typed).parameters();
            List<Long> found = new ArrayList<>();
            MillionWard.act(asked, WallBench.READER);
            try (PreparedStatement find = asked.prepareStatement(FIND)) {
                find.setObject(1, parameters.get("words"));
                find.setObject(2, parameters.get("whole"));
                find.setObject(3, parameters.get("digits"));
                find.setObject(4, parameters.get("born"));
                long began = System.nanoTime();
                try (ResultSet rows = find.executeQuery()) {
                    while (rows.next()) {
                        found.add(rows.getLong(1));
                    }
                }
                measured.times.add((System.nanoTime() - began) / NANOS_PER_MILLI);
            }
            Set<Long> meant = meant(kind, person, asked, knowing);
            asked.commit();
            List<Long> shown = found.subList(0, Math.min(SHOWN, found.size()));
            long right = shown.stream().filter(meant::contains).count();
            if (!meant.isEmpty()) {
                measured.recalls.add(right / (double) Math.min(SHOWN, meant.size()));
                measured.precisions.add(shown.isEmpty() ? 0 : right / (double) shown.size());
            }
        }
        return measured;
    }

    /** Who is meant, of those whom the reader may see: by the owner's eyes first, then by the wall. */
    private static Set<Long> meant(Kind kind, Person person, Connection asked, Connection knowing) throws SQLException {
        String condition = kind.meant;
        List<String> values;
        switch (kind.meant) {
            case "writing" -> {
                condition = SAME_KANA;
                values = List.of(KanaFold.key(person.family + person.given));
            }
            case "beginning" -> {
                condition = "p.search_marks @> array[hashtext('^' || ?)]";
                values = List.of(KanaFold.key(person.familyKana).substring(0, 2));
            }
            case "ending" -> {
                condition = "reverse(p.phone_digits) like reverse(?) || '%'";
                values = List.of(person.phone.substring(person.phone.length() - 4));
            }
            case "both" -> {
                condition = SAME_BIRTH + " and p.search_marks @> array[hashtext('=' || ?)]";
                values = List.of(person.birth.toString(), KanaFold.key(person.family));
            }
            default ->
                values = List.of(
                        switch (kind.meant) {
                            case SAME_PHONE -> KanaFold.phoneDigits(person.phone);
                            case SAME_BIRTH -> person.birth.toString();
                            default -> KanaFold.key(person.familyKana + person.givenKana);
                        });
        }
        List<Long> all = new ArrayList<>();
        try (PreparedStatement query =
                knowing.prepareStatement("select p.id from person_person p where " + condition)) {
            for (int n = 0; n < values.size(); n++) {
                query.setString(n + 1, values.get(n));
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    all.add(rows.getLong(1));
                }
            }
        }
        Set<Long> seen = new HashSet<>();
        try (PreparedStatement query = asked.prepareStatement("select id from person_person where id = any (?)")) {
            query.setArray(1, asked.createArrayOf("bigint", all.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    seen.add(rows.getLong(1));
                }
            }
        }
        return seen;
    }

    private static List<Person> people(Connection knowing) throws SQLException {
        List<Person> people = new ArrayList<>();
        try (PreparedStatement query = knowing.prepareStatement("""
                select id, family_name, given_name, family_kana, given_kana, phone, birth_date from person_person
                 where id in (select 10000001 + (hashint8extended(n, 77) & 1048575) %% 1000000 from generate_series(1, %d) as n)
                 order by id
                """.formatted(ASKED_OF_EACH_KIND));
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                people.add(new Person(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6),
                        rows.getObject(7, LocalDate.class)));
            }
        }
        return people;
    }

    private static int place(String text, Random random) {
        int place;
        do {
            place = random.nextInt(text.length());
        } while (text.charAt(place) == ' ');
        return place;
    }

    private static String dropped(String kana, Random random) {
        int place = place(kana, random);
        return kana.substring(0, place) + kana.substring(place + 1);
    }

    private static String doubled(String kana, Random random) {
        int place = place(kana, random);
        return kana.substring(0, place) + kana.charAt(place) + kana.substring(place);
    }

    private static String swapped(String kana, Random random) {
        int place;
        do {
            place = random.nextInt(kana.length() - 1);
        } while (kana.charAt(place) == ' ' || kana.charAt(place + 1) == ' ');
        return kana.substring(0, place) + kana.charAt(place + 1) + kana.charAt(place) + kana.substring(place + 2);
    }

    private static String another(String kana, Random random) {
        int place = place(kana, random);
        return kana.substring(0, place) + (char) ('あ' + random.nextInt('ん' - 'あ')) + kana.substring(place + 1);
    }

    private static String unvoiced(String kana) {
        return Normalizer.normalize(kana, Normalizer.Form.NFD).replaceAll("[\\u3099\\u309A]", "");
    }

    private static String large(String kana) {
        return kana.replace('ャ', 'ヤ').replace('ュ', 'ユ').replace('ョ', 'ヨ').replace('ッ', 'ツ');
    }

    private static String longMark(String kana) {
        return kana.replaceAll("(?<=[オコソトノホモヨロゴゾドボョ])ウ", "ー").replaceAll("(?<=[ケセテネヘメレゲ])イ", "ー");
    }

    private static String half(String kana) {
        StringBuilder half = new StringBuilder();
        for (char sound : Normalizer.normalize(kana, Normalizer.Form.NFD).toCharArray()) {
            half.append(
                    switch (sound) {
                        case '\u3099' -> 'ﾞ';
                        case '\u309A' -> 'ﾟ';
                        default -> narrow(sound);
                    });
        }
        return half.toString();
    }

    private static char narrow(char sound) {
        for (char one = '\uFF66'; one <= '\uFF9D'; one++) {
            if (Normalizer.normalize(String.valueOf(one), Normalizer.Form.NFKC).charAt(0) == sound) {
                return one;
            }
        }
        return sound;
    }

    private static String variant(String written) {
        String usual = "辺高崎沢浜斎桜広国島富真竜滝曽栄円";
        String other = "邊髙﨑澤濵齋櫻廣國嶌冨眞龍瀧曾榮圓";
        StringBuilder variant = new StringBuilder();
        for (char kanji : written.toCharArray()) {
            int place = usual.indexOf(kanji);
            variant.append(place < 0 ? kanji : other.charAt(place));
        }
        return variant.toString();
    }

    private static String phone(String phone, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> phone.replace("-", "");
            case 1 -> phone.replace('-', '（').replaceFirst("（(\\d+)$", "）$1");
            case 2 -> "+81 " + phone.substring(1).replace('-', ' ');
            default ->
                phone.chars()
                        .mapToObj(c -> String.valueOf((char) (c == '-' ? '－' : c + '０' - '0')))
                        .reduce("", String::concat);
        };
    }

    private static String era(LocalDate birth, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Wareki.brief(birth);
            case 1 -> Wareki.full(birth);
            case 2 -> birth.toString().replace('-', '/');
            default -> Wareki.brief(birth).replace('.', '/');
        };
    }

    private static double part(List<Double> times, double part) {
        double[] sorted =
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)];
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
