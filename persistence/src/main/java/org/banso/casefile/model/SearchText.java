package org.banso.casefile.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banso.kernel.model.KanaFold;
import org.banso.kernel.model.Refused;

/**
 * What somebody typed into the search box, understood: a case number, a telephone number in any writing, or a name.
 *
 * <p>Of a name every word must occur, wherever it stands and however it is written: タナカ, ﾀﾅｶ, 田中　花子, 花子 田中. Nothing in
 * the text is a pattern: a per cent sign is no wildcard, it is left out like every mark that no name has.
 *
 * @param person condition on {@code person_person p}: who could be meant
 * @param nearness of {@code p}: 0 for the whole name or a whole part of it, 1 for the beginning of one, 2 for anything else
 * @param caseFile condition on {@code casefile_case c}: in which case; all but a case number leave it open
 */
record SearchText(
        String person,
        Map<String, String> personParameters,
        String nearness,
        Map<String, String> nearnessParameters,
        String caseFile) {

    /** Fewer digits are on every second telephone. */
    static final int FEWEST_DIGITS = 4;

    private static final String ANY_CASE = "true";

    private static final Pattern TELEPHONE = Pattern.compile("[-+()\\d\\s‐‑‒–—―−ー.]*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ONE_KANJI = Pattern.compile("\\p{IsHan}");

    /** @throws Refused {@link CasefileReason#SEARCH_TOO_SHORT} */
    static SearchText of(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        Optional<String> number = CaseNumber.written(text);
        if (number.isPresent()) {
            return caseNumber(number.get());
        }
        return TELEPHONE.matcher(text).matches() ? telephone(text) : name(text);
    }

    /** Whoever takes part in the case, the subject first. Uses the unique keys on number, and on case and person. */
    private static SearchText caseNumber(String number) {
        return new SearchText("""
                p.id in (select t.person_id from casefile_participant t
                           join casefile_case f on f.id = t.case_id where f.number = ?number)
                """, Map.of("number", number), """
                case when exists (select 1 from casefile_case f where f.number = ?number and f.subject_id = p.id)
                     then 0 else 1 end
                """, Map.of(), "c.number = ?number");
    }

    /** Uses the index person_person_by_phone, inside person_matching: behind the second wall no trigram is looked up. */
    private static SearchText telephone(String text) {
        String digits = KanaFold.phoneDigits(text);
        if (digits.length() < FEWEST_DIGITS) {
            throw new Refused(CasefileReason.SEARCH_TOO_SHORT);
        }
        return new SearchText(
                "p.id in (select found.id from person_matching(null, null, ?someDigits) as found)",
                Map.of("someDigits", "%" + digits + "%"),
                "case when p.phone_digits = ?digits then 0 when starts_with(p.phone_digits, ?digits) then 1 else 2 end",
                Map.of("digits", digits),
                ANY_CASE);
    }

    /** Uses the index person_person_by_bigrams, inside person_matching; what the pairs let through is checked word by word. */
    private static SearchText name(String text) {
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
        Map<String, String> parameters = Map.of("pairs", pairsOf(words), "words", String.join(" ", words));
        return new SearchText("""
                p.id in (select found.id
                           from person_matching(?pairs, string_to_array(?words, ' '), null) as found)
                """, parameters, """
                case when strpos(' ' || p.search_key || ' ', ' ' || ?whole || ' ') > 0 then 0
                     when strpos(' ' || p.search_key, ' ' || ?whole) > 0 then 1
                     else 2 end
                """, Map.of("whole", whole), ANY_CASE);
    }

    /** Words of one letter beside longer ones say too little for the index. */
    private static String pairsOf(List<String> words) {
        String longer = words.stream().filter(word -> length(word) >= 2).collect(Collectors.joining(" "));
        return longer.isEmpty() ? String.join(" ", words) : longer;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
