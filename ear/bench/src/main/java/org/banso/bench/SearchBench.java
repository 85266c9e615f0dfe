package org.banso.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.casefile.model.SearchText;
import org.banso.kernel.model.KanaFold;
import org.banso.kernel.model.Wareki;
import org.jspecify.annotations.Nullable;

/**
 * How fast and how well people are found among 1,000,000: for some of them what somebody might type who has heard or read the
 * name wrongly, and whether the first ten lines show them. The time is the database's, behind the wall, as a colleague at the
 * desk. {@code ./banso bench search}, or {@link #main} with the port of a database that holds the million already.
 *
 * <p>Meant are all who bear the whole name, number or day that was meant before it was misspelt. A line of the page is one
 * reading of a name and whoever bears it. <em>Names</em> is how often the name that was meant is among the first ten lines; <em>people</em> the part of
 * those who are meant (of ten of them, where they are more) among the first ten people, each taken by itself; <em>precision</em>
 * the part of these ten that is meant. <em>Out of reach</em> is how often more than ten other names are at least as near to what
 * was typed as the one that was meant: then no order by the name alone can be sure to show it.
 */
final class SearchBench {

    private static final int ASKED_OF_EACH_KIND = 150;
    private static final int SHOWN = 10;
    private static final long SEED = 20_261_124;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int NEARNESS = 10_000;

    private static final Pattern NAMED = Pattern.compile("\\?(\\w+)");

    /** As {@code CaseLists.find} orders the people. */
    private static final String FIND = """
            select p.id, f.nearness, coalesce(nullif(p.family_kana || p.given_kana, ''), p.family_name || p.given_name)
              from (%s) as f join person_person p on p.id = f.id
             order by f.nearness, p.family_kana, p.given_kana, p.id
            """;

    /** Somebody, and what is typed for them: null where that kind cannot happen to their name. */
    private interface Typing {
        @Nullable
        String of(Person person, Random random);
    }

    private record Person(
            long id, String family, String given, String familyKana, String givenKana, String phone, LocalDate birth) {

        String kana() {
            return KanaFold.key(familyKana) + " " + KanaFold.key(givenKana);
        }

        String end() {
            return phone.substring(phone.length() - 4);
        }
    }

    /** @param meant condition on {@code person_person p} with one parameter, taken from the person */
    private record Kind(String name, Typing typing, Meant meant) {}

    /** By what those are known who are meant. */
    private enum Meant {
        KANA,
        WRITING,
        BEGINNING,
        PHONE,
        ENDING,
        BIRTH,
        FAMILY_AND_BIRTH,
        KANA_AND_YEAR,
        KANA_AND_ENDING
    }

    private static final List<Kind> KINDS = List.of(
            new Kind("furigana", (p, r) -> p.familyKana + " " + p.givenKana, Meant.KANA),
            new Kind("furigana without space, half width", (p, r) -> half(p.familyKana + p.givenKana), Meant.KANA),
            new Kind("given name first", (p, r) -> p.givenKana + " " + p.familyKana, Meant.KANA),
            new Kind("kanji, other variant", (p, r) -> variant(p.family + " " + p.given), Meant.WRITING),
            new Kind("first two kana", (p, r) -> KanaFold.key(p.familyKana).substring(0, 2), Meant.BEGINNING),
            new Kind("a kana dropped", (p, r) -> Misspelling.DROPPED.of(p.kana(), r), Meant.KANA),
            new Kind("a kana doubled", (p, r) -> Misspelling.DOUBLED.of(p.kana(), r), Meant.KANA),
            new Kind("two kana swapped", (p, r) -> Misspelling.SWAPPED.of(p.kana(), r), Meant.KANA),
            new Kind("another kana, of its row or column", (p, r) -> Misspelling.NEIGHBOUR.of(p.kana(), r), Meant.KANA),
            new Kind("another kana, any", (p, r) -> Misspelling.ANY_OTHER.of(p.kana(), r), Meant.KANA),
            new Kind("voiced marks lost", (p, r) -> Misspelling.unvoiced(p.kana()), Meant.KANA),
            new Kind("small kana written large", (p, r) -> large(p.familyKana + " " + p.givenKana), Meant.KANA),
            new Kind("long mark for a vowel", (p, r) -> longMark(p.familyKana + " " + p.givenKana), Meant.KANA),
            new Kind("misspelt, without space", (p, r) -> misspelt(p, r).replace(" ", ""), Meant.KANA),
            new Kind(
                    "misspelt, and the year of birth",
                    (p, r) -> p.birth == null ? null : misspelt(p, r) + " " + year(p.birth, r),
                    Meant.KANA_AND_YEAR),
            new Kind(
                    "misspelt, and the telephone's last four",
                    (p, r) -> misspelt(p, r) + " " + p.end(),
                    Meant.KANA_AND_ENDING),
            new Kind("telephone, other writing", (p, r) -> phone(p.phone, r), Meant.PHONE),
            new Kind("telephone, last four digits", (p, r) -> p.end(), Meant.ENDING),
            new Kind("day of birth, era", (p, r) -> p.birth == null ? null : era(p.birth, r), Meant.BIRTH),
            new Kind(
                    "family name and day of birth",
                    (p, r) -> p.birth == null ? null : p.family + " " + era(p.birth, r),
                    Meant.FAMILY_AND_BIRTH));

    private final PrintStream out;

    SearchBench(PrintStream out) {
        this.out = out;
    }

    /** Asks a database that is there and holds the million: its port on this machine. */
    public static void main(String[] arguments) throws SQLException {
        String address = "jdbc:postgresql://127.0.0.1:" + Integer.parseInt(arguments[0]) + "/banso";
        try (Connection asked = DriverManager.getConnection(address, "banso", "demo-database");
                Connection knowing = DriverManager.getConnection(address, "banso_owner", "demo-database")) {
            asked.setAutoCommit(false);
            new SearchBench(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run(asked, knowing);
        }
    }

    /**
     * @param asked as the application's user
     * @param knowing as the owner, who knows whom to find
     */
    void run(Connection asked, Connection knowing) throws SQLException {
        out.println("| typed | asked | p50 ms | p95 ms | names in ten | out of reach | people in ten | precision |");
        out.println("|---|---:|---:|---:|---:|---:|---:|---:|");
        Measured all = new Measured();
        List<Person> people = people(knowing);
        // once over all to warm caches and plans, then to be measured
        for (Kind kind : KINDS) {
            measure(kind, people.subList(0, people.size() / 10), asked, knowing);
        }
        for (Kind kind : KINDS) {
            Measured measured = measure(kind, people, asked, knowing);
            all.add(measured);
            line(kind.name, measured);
        }
        line("**all**", all);
    }

    private void line(String name, Measured measured) {
        out.printf(
                "| %s | %d | %.1f | %.1f | %.3f | %.3f | %.3f | %.3f |%n",
                name,
                measured.times.size(),
                part(measured.times, 0.5),
                part(measured.times, 0.95),
                mean(measured.names),
                mean(measured.unreachable),
                mean(measured.recalls),
                mean(measured.precisions));
    }

    private record Measured(
            List<Double> times,
            List<Double> names,
            List<Double> unreachable,
            List<Double> recalls,
            List<Double> precisions) {

        Measured() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void add(Measured other) {
            times.addAll(other.times);
            names.addAll(other.names);
            unreachable.addAll(other.unreachable);
            recalls.addAll(other.recalls);
            precisions.addAll(other.precisions);
        }
    }

    /** A line of an answer: somebody, how near, and how their name is read. */
    private record Found(long id, int nearness, String name) {}

    private static Measured measure(Kind kind, List<Person> people, Connection asked, Connection knowing)
            throws SQLException {
        Measured measured = new Measured();
        Random random = new Random(SEED);
        for (Person person : people) {
            String typed = kind.typing.of(person, random);
            if (typed == null) {
                continue;
            }
            MillionWard.act(asked, WallBench.READER);
            long began = System.nanoTime();
            List<Found> found = ask(typed, asked);
            measured.times.add((System.nanoTime() - began) / NANOS_PER_MILLI);
            Set<Long> meant = meant(kind, person, asked, knowing);
            asked.commit();
            if (meant.isEmpty()) {
                continue;
            }
            List<Found> first = found.subList(0, Math.min(SHOWN, found.size()));
            long right = first.stream().filter(one -> meant.contains(one.id)).count();
            measured.recalls.add(right / (double) Math.min(SHOWN, meant.size()));
            measured.precisions.add(first.isEmpty() ? 0 : right / (double) first.size());
            List<String> lines =
                    found.stream().map(Found::name).distinct().limit(SHOWN).toList();
            measured.names.add(
                    found.stream().anyMatch(one -> meant.contains(one.id) && lines.contains(one.name)) ? 1.0 : 0);
            measured.unreachable.add(
                    found.stream()
                            .filter(one -> meant.contains(one.id))
                            .mapToInt(one -> one.nearness / NEARNESS)
                            .min()
                            .stream()
                            .mapToObj(near -> found.stream()
                                                    .filter(one ->
                                                            one.nearness / NEARNESS <= near && !meant.contains(one.id))
                                                    .map(Found::name)
                                                    .distinct()
                                                    .count()
                                            >= SHOWN
                                    ? 1.0
                                    : 0)
                            .findFirst()
                            .orElse(0.0));
            if (System.getProperty("banso.missed") != null && measured.names.get(measured.names.size() - 1) == 0) {
                System.err.println(kind.name + ": " + person.kana() + " <- " + typed + ": " + lines);
            }
        }
        return measured;
    }

    private static List<Found> ask(String typed, Connection asked) throws SQLException {
        SearchText text = SearchText.of(typed);
        String hits = text.hits();
        List<Object> values = new ArrayList<>();
        Matcher place = NAMED.matcher(hits);
        StringBuilder query = new StringBuilder();
        while (place.find()) {
            values.add(
                    place.group(1).equals("each")
                            ? SearchText.MOST_OF_A_NAME
                            : text.parameters().getOrDefault(place.group(1), ""));
            place.appendReplacement(query, "?");
        }
        place.appendTail(query);
        List<Found> found = new ArrayList<>();
        try (PreparedStatement find = asked.prepareStatement(FIND.formatted(query))) {
            for (int n = 0; n < values.size(); n++) {
                find.setObject(n + 1, values.get(n));
            }
            try (ResultSet rows = find.executeQuery()) {
                while (rows.next()) {
                    found.add(new Found(rows.getLong(1), rows.getInt(2), rows.getString(3)));
                }
            }
        }
        return found;
    }

    /** Who is meant, of those whom the reader may see: by the owner's eyes first, then by the wall. */
    private static Set<Long> meant(Kind kind, Person person, Connection asked, Connection knowing) throws SQLException {
        String sameKana =
                "p.search_marks @> array[hashtext('" + KanaFold.key(person.familyKana + person.givenKana) + "')]";
        String condition = switch (kind.meant) {
            case KANA -> sameKana;
            case WRITING -> "p.search_marks @> array[hashtext('" + KanaFold.key(person.family + person.given) + "')]";
            case BEGINNING ->
                "p.search_key like '% " + KanaFold.key(person.familyKana).substring(0, 2) + "%'";
            case PHONE -> "p.phone_digits = '" + KanaFold.phoneDigits(person.phone) + "'";
            case ENDING -> "reverse(p.phone_digits) like reverse('" + person.end() + "') || '%'";
            case BIRTH -> "p.birth_date = date '" + person.birth + "'";
            case FAMILY_AND_BIRTH ->
                "p.birth_date = date '" + person.birth + "' and p.search_marks @> array[hashtext('"
                        + KanaFold.key(person.family) + "')]";
            case KANA_AND_YEAR -> sameKana + " and extract(year from p.birth_date) = " + person.birth.getYear();
            case KANA_AND_ENDING -> sameKana + " and p.phone_digits like '%" + person.end() + "'";
        };
        List<Long> all = new ArrayList<>();
        try (Statement query = knowing.createStatement();
                ResultSet rows = query.executeQuery("select p.id from person_person p where " + condition)) {
            while (rows.next()) {
                all.add(rows.getLong(1));
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

    private static String misspelt(Person person, Random random) {
        String typed;
        do {
            typed = Misspelling.any(random).of(person.kana(), random);
        } while (typed == null);
        return typed;
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

    private static String year(LocalDate birth, Random random) {
        return random.nextBoolean() ? String.valueOf(birth.getYear()) : Wareki.year(birth);
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
