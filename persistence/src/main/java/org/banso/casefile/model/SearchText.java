package org.banso.casefile.model;

import jakarta.persistence.Query;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
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
 * writing, a name, or a name and a day of birth.
 *
 * <p>Of a name every word must occur, wherever it stands and however it is written: タナカ, ﾀﾅｶ, 田中　花子, 花子 田中. Where so
 * hardly anybody is found, whoever is called nearly so is found too, behind the others: a letter too few, too many, another or
 * exchanged with its neighbour, a voiced mark or a long vowel lost. Nothing in the text is a pattern: a per cent sign is no
 * wildcard, it is left out like every mark that no name has.
 *
 * @param hits rows of a person's {@code id} and {@code nearness}: 0 for the whole name or a whole part of it, 1 for the beginning
 *     of one, 2 for anything else, more for what is nearly so
 * @param caseFile condition on {@code casefile_case c}: in which case; all but a case number leave it open
 */
public record SearchText(String hits, Map<String, Object> parameters, String caseFile) {

    /** Fewer digits are on every second telephone. */
    static final int FEWEST_DIGITS = 4;

    /** Of each nearness so many are looked at, and no more: nobody reads on, they type another letter. */
    private static final int MOST_LOOKED_AT = 300;

    private static final String ANY_CASE = "true";

    private static final Pattern TELEPHONE = Pattern.compile("[-+()\\d\\s‐‑‒–—―−ー.]*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ONE_KANJI = Pattern.compile("\\p{IsHan}");

    /** @throws Refused {@link CasefileReason#SEARCH_TOO_SHORT} */
    public static SearchText of(String typed) {
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
            return people(List.of(), "", "", born);
        }
        for (Matcher space = SPACE.matcher(text); space.find(); ) {
            String before = text.substring(0, space.start());
            String after = text.substring(space.end());
            LocalDate bornAfter = Wareki.read(after).orElse(null);
            if (bornAfter != null) {
                return name(before, bornAfter);
            }
            LocalDate bornBefore = Wareki.read(before).orElse(null);
            if (bornBefore != null) {
                return name(after, bornBefore);
            }
        }
        return name(text, null);
    }

    /** Whoever takes part in the case, the subject first. Uses the unique keys on number, and on case and person. */
    private static SearchText caseNumber(String number) {
        return new SearchText("""
                select t.person_id as id, case when f.subject_id = t.person_id then 0 else 1 end as nearness
                  from casefile_participant t join casefile_case f on f.id = t.case_id where f.number = ?number
                """, Map.of("number", number), "c.number = ?number");
    }

    private static SearchText telephone(String text, @Nullable LocalDate born) {
        String digits = KanaFold.phoneDigits(text);
        if (digits.length() < FEWEST_DIGITS) {
            throw new Refused(CasefileReason.SEARCH_TOO_SHORT);
        }
        return people(List.of(), "", digits, born);
    }

    private static SearchText name(String text, @Nullable LocalDate born) {
        List<String> words = Arrays.stream(SPACE.split(text))
                .map(KanaFold::key)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        String whole = KanaFold.key(text);
        boolean enough = length(whole) >= 2 || ONE_KANJI.matcher(whole).matches();
        if (!enough) {
            throw new Refused(CasefileReason.SEARCH_TOO_SHORT);
        }
        return people(words, whole, "", born);
    }

    /** Uses the indexes of person_person by marks, by bigrams, by telephone from both ends, and by birth, all inside person_found. */
    private static SearchText people(List<String> words, String whole, String digits, @Nullable LocalDate born) {
        return new SearchText(
                """
                select f.id, min(f.nearness) as nearness
                  from person_found(array_remove(string_to_array(?words, ' '), ''), ?whole, ?digits,
                                    cast(nullif(?born, '') as date), nullif(?fewAgency, ''), nullif(?fewUid, ''), %d) as f
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
                        born == null ? "" : born.toString()),
                ANY_CASE);
    }

    /**
     * Sets the parameters; of a reader whose agency stands in few cases the people of those are looked through, instead of
     * everybody for those few. Who may see whom is not decided by it.
     */
    <Q extends Query> Q bind(Q query, CaseReader reader) {
        parameters.forEach(query::setParameter);
        if (!parameters.containsKey("number")) {
            boolean few = !JointDesk.isRunBy(reader.agency());
            query.setParameter("fewAgency", few ? reader.agency().name() : "");
            query.setParameter("fewUid", few ? reader.actor().uid() : "");
        }
        return query;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
