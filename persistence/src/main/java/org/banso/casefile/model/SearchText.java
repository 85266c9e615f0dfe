package org.banso.casefile.model;

import jakarta.persistence.Query;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.access.model.CaseReader;
import org.banso.kernel.model.KanaFold;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Wareki;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into the search box, understood: a case number, a day of birth in any writing, a telephone number in any
 * writing, a name, or a name with a hint beside it: the day or the year of birth, or the end of the telephone number.
 *
 * <p>A name is typed as one word or as two, in either order and however it is written: タナカ, ﾀﾅｶ, 田中　花子, 花子 田中, たなかはなこ,
 * or by its beginnings. Whoever is called nearly so is found too, behind the others: a letter too few, too many, another or
 * exchanged with its neighbour, a voiced mark or a long vowel lost. Nothing in the text is a pattern: a per cent sign is no
 * wildcard, it is left out like every mark that no name has.
 *
 * @param hits rows of a person's {@code id} and {@code nearness}: the smaller the nearer, below {@value #WHOLE} for whom the text
 *     names wholly
 * @param caseFile condition on {@code casefile_case c}: in which case; all but a case number leave it open
 */
public record SearchText(String hits, Map<String, Object> parameters, String caseFile) {

    /** From here on it is the beginning of a name, a part of it, or misspelt. */
    static final int WHOLE = 10_000;

    /** Fewer digits are on every second telephone. */
    static final int FEWEST_DIGITS = 4;

    /** So many people are looked at: nobody reads on, they type another letter. */
    static final int MOST_LOOKED_AT = 300;

    /** Of one whole name so many stand among the others, so that other names stand there too; for more one types a hint. */
    public static final int MOST_OF_A_NAME = 10;

    private static final String ANY_CASE = "true";

    /** Under this number here, or elsewhere before: looked up first, by the keys on both. */
    private static final String NUMBERED = """
            any (array(select k.id from casefile_case k where k.number = ?number
                       union all select n.case_id from casefile_former_number n where n.folded = ?former))
            """;

    private static final Pattern TELEPHONE = Pattern.compile("[-+()\\d\\s‐‑‒–—―−ー.]*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ONE_KANJI = Pattern.compile("\\p{IsHan}");

    /** Beside a name: the end of a number, or the whole of it. */
    private static final Pattern DIGITS = Pattern.compile("[-()\\d‐‑‒–—―−]{3,}");

    /** @throws Refused {@link CasefileReason#SEARCH_TOO_SHORT} */
    public static SearchText of(String typed) {
        return read(typed).orFormerly(FormerNumber.folded(typed));
    }

    /** Also whoever takes part in a case that had this number elsewhere. */
    private SearchText orFormerly(String number) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("former", number);
        return new SearchText(hits, Map.copyOf(all), caseFile);
    }

    private static SearchText read(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        Optional<String> number = CaseNumber.written(text);
        if (number.isPresent()) {
            return caseNumber(number.get());
        }
        LocalDate born = Wareki.read(text).orElse(null);
        if (TELEPHONE.matcher(text).matches()) {
            return telephone(text, born);
        }
        if (born != null) {
            return people(List.of(), "", "", born, Hint.NONE);
        }
        for (Matcher space = SPACE.matcher(text); space.find(); ) {
            String before = text.substring(0, space.start());
            String after = text.substring(space.end());
            LocalDate bornAfter = Wareki.read(after).orElse(null);
            if (bornAfter != null) {
                return name(before, bornAfter, Hint.NONE);
            }
            LocalDate bornBefore = Wareki.read(before).orElse(null);
            if (bornBefore != null) {
                return name(after, bornBefore, Hint.NONE);
            }
        }
        return nameWithHint(text);
    }

    /** Each word that is a year or the end of a telephone number is a hint, the others are the name. */
    private static SearchText nameWithHint(String text) {
        Hint hint = Hint.NONE;
        List<String> name = new ArrayList<>();
        for (String word : SPACE.split(text)) {
            Optional<Hint> read = Hint.read(word);
            if (read.isPresent()) {
                hint = hint.and(read.get());
            } else {
                name.add(word);
            }
        }
        return name(String.join(" ", name), null, hint);
    }

    /** What was typed beside a name. Four digits may be both. */
    private record Hint(@Nullable Integer year, String digits) {

        static final Hint NONE = new Hint(null, "");

        static Optional<Hint> read(String word) {
            Integer year = Wareki.readYear(word).orElse(null);
            String digits = DIGITS.matcher(word).matches() ? KanaFold.phoneDigits(word) : "";
            return year == null && digits.isEmpty() ? Optional.empty() : Optional.of(new Hint(year, digits));
        }

        Hint and(Hint other) {
            return new Hint(other.year == null ? year : other.year, other.digits.isEmpty() ? digits : other.digits);
        }
    }

    /** Whoever takes part in the case, the subject first. Uses the unique keys on number, and on case and person. */
    private static SearchText caseNumber(String number) {
        return new SearchText("""
                select t.person_id as id, case when f.subject_id = t.person_id then 0 else 1 end as nearness
                  from casefile_participant t join casefile_case f on f.id = t.case_id where f.id = %s
                """.formatted(NUMBERED), Map.of("number", number), "c.id = " + NUMBERED);
    }

    private static SearchText telephone(String text, @Nullable LocalDate born) {
        String digits = KanaFold.phoneDigits(text);
        if (digits.length() < FEWEST_DIGITS) {
            throw new Refused(CasefileReason.SEARCH_TOO_SHORT);
        }
        return people(List.of(), "", digits, born, Hint.NONE);
    }

    private static SearchText name(String text, @Nullable LocalDate born, Hint hint) {
        List<String> words = Arrays.stream(SPACE.split(text))
                .map(KanaFold::key)
                .filter(word -> !word.isEmpty())
                .toList();
        String whole = KanaFold.key(text);
        boolean enough = length(whole) >= 2 || ONE_KANJI.matcher(whole).matches();
        if (!enough) {
            throw new Refused(CasefileReason.SEARCH_TOO_SHORT);
        }
        return people(words, whole, "", born, hint);
    }

    /**
     * Uses the indexes of person_word by its beginning, its letters and what is near it, then those of person_person by marks, by
     * telephone from both ends, and by birth, all inside person_found.
     */
    private static SearchText people(
            List<String> words, String whole, String digits, @Nullable LocalDate born, Hint hint) {
        Integer year = hint.year();
        return new SearchText(
                """
                select f.id, min(f.nearness) as nearness
                  from (select t.person_id as id, case when k.subject_id = t.person_id then 0 else 1 end as nearness
                          from casefile_former_number n
                          join casefile_case k on k.id = n.case_id
                          join casefile_participant t on t.case_id = k.id
                         where n.folded = ?former
                        union all
                        select p.id, p.nearness
                          from person_found(array_remove(string_to_array(?words, ' '), ''), ?whole, ?digits,
                                    cast(nullif(?born, '') as date), cast(nullif(?year, '') as integer), ?ending,
                                    nullif(?fewAgency, ''), nullif(?fewUid, ''), ?each, %d) as p) as f
                 group by f.id
                """.formatted(MOST_LOOKED_AT),
                Map.of(
                        "words",
                        String.join(" ", words),
                        "whole",
                        whole,
                        "digits",
                        digits,
                        "born",
                        born == null ? "" : born.toString(),
                        "year",
                        year == null ? "" : year.toString(),
                        "ending",
                        hint.digits()),
                ANY_CASE);
    }

    /**
     * Sets the parameters; of a reader whose agency stands in few cases the people of those are looked through, instead of
     * everybody for those few. Who may see whom is not decided by it.
     *
     * @param each how many of one whole name are wanted at most
     */
    <Q extends Query> Q bind(Q query, CaseReader reader, int each) {
        parameters.forEach(query::setParameter);
        if (!parameters.containsKey("number")) {
            boolean few = !JointDesk.isRunBy(reader.agency());
            query.setParameter("fewAgency", few ? reader.agency().name() : "");
            query.setParameter("each", each);
            query.setParameter("fewUid", few ? reader.actor().uid() : "");
        }
        return query;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
