package org.banso.casefile.model;

import java.text.Normalizer;
import java.util.Arrays;
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
 * @param condition on {@code person_person p} (for a case number on {@code casefile_case c})
 * @param nearness to order by: 0 for the whole name or a whole part of it, 1 for the beginning of one, 2 for anything else;
 *     for a case number the subject ({@code casefile_participant t}) comes first
 */
record SearchText(
        String condition,
        Map<String, String> conditionParameters,
        String nearness,
        Map<String, String> nearnessParameters,
        boolean isCaseNumber) {

    /** Fewer digits are on every second telephone. */
    static final int FEWEST_DIGITS = 4;

    private static final String SUBJECT_FIRST = "t.kind <> 'SUBJECT'";

    private static final Pattern TELEPHONE = Pattern.compile("[-+()\\d\\s‐‑‒–—―−ー.]*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ONE_KANJI = Pattern.compile("\\p{IsHan}");

    /** @throws Refused {@link CasefileReason#SEARCH_TOO_SHORT} */
    static SearchText of(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        Optional<String> number = CaseNumber.written(text);
        if (number.isPresent()) {
            return new SearchText("c.number = ?number", Map.of("number", number.get()), SUBJECT_FIRST, Map.of(), true);
        }
        return TELEPHONE.matcher(text).matches() ? telephone(text) : name(text);
    }

    /** Uses the index person_person_by_phone. */
    private static SearchText telephone(String text) {
        String digits = KanaFold.phoneDigits(text);
        if (digits.length() < FEWEST_DIGITS) {
            throw new Refused(CasefileReason.SEARCH_TOO_SHORT);
        }
        return new SearchText(
                "p.phone_digits like ?someDigits",
                Map.of("someDigits", "%" + digits + "%"),
                "case when p.phone_digits = ?digits then 0 when starts_with(p.phone_digits, ?digits) then 1 else 2 end",
                Map.of("digits", digits),
                false);
    }

    /** Uses the index person_person_by_bigrams; what the pairs let through is checked word by word. */
    private static SearchText name(String text) {
        String words = Arrays.stream(SPACE.split(text))
                .map(KanaFold::key)
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        String whole = KanaFold.key(text);
        boolean enough = whole.codePointCount(0, whole.length()) >= 2
                || ONE_KANJI.matcher(whole).matches();
        if (!enough) {
            throw new Refused(CasefileReason.SEARCH_TOO_SHORT);
        }
        return new SearchText("""
                p.search_bigrams @> banso_bigrams(?pairs)
                and not exists (select 1 from string_to_table(?words, ' ') as word where strpos(p.search_key, word) = 0)
                """, Map.of("pairs", pairsOf(words), "words", words), """
                case when strpos(' ' || p.search_key || ' ', ' ' || ?whole || ' ') > 0 then 0
                     when strpos(' ' || p.search_key, ' ' || ?whole) > 0 then 1
                     else 2 end
                """, Map.of("whole", whole), false);
    }

    /** Words of one letter beside longer ones say too little for the index. */
    private static String pairsOf(String words) {
        String longer = Arrays.stream(words.split(" ", -1))
                .filter(word -> word.codePointCount(0, word.length()) >= 2)
                .collect(Collectors.joining(" "));
        return longer.isEmpty() ? words : longer;
    }
}
