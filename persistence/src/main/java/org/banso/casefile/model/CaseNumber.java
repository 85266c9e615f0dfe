package org.banso.casefile.model;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banso.kernel.model.FiscalYear;

/**
 * The number by which people speak of a case: the fiscal year of its opening and a running number within it, from 1, at
 * least four digits: R8-0001.
 */
public record CaseNumber(FiscalYear year, int running) implements Serializable {

    /** Era letter, year of the era, running number; zeros may be left out. */
    private static final Pattern WRITTEN = Pattern.compile("(?<year>[A-Z]\\d{1,2})[-‐‑‒–—―−ー](?<running>\\d{1,9})");

    public CaseNumber {
        if (running < 1) {
            throw new IllegalArgumentException("cases are numbered from 1");
        }
    }

    /**
     * Reads what somebody types into the search box: R8-0001, r8-1, Ｒ８－０００１. Nothing when it is not a case number; the
     * year is not checked.
     */
    public static Optional<String> written(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        Matcher match = WRITTEN.matcher(text);
        return match.matches()
                ? Optional.of(format(match.group("year"), Integer.parseInt(match.group("running"))))
                : Optional.empty();
    }

    private static String format(String year, int running) {
        return String.format(Locale.ROOT, "%s-%04d", year, running);
    }

    /** R8-0001. */
    @Override
    public String toString() {
        return format(year.brief(), running);
    }
}
