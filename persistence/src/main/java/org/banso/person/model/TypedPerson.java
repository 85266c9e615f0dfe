package org.banso.person.model;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.Wareki;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as they were typed into the search box, taken apart for the form that makes a new record of them, so that nothing is
 * typed twice: family name first, each part in writing or in furigana as it was typed; a telephone number and a day of birth
 * wherever they stand.
 */
@PersonalData
public record TypedPerson(Name name, String phone, @Nullable LocalDate birth) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d()‐‑‒–—―−ー.-]{6,}");
    private static final Pattern DIGIT = Pattern.compile(".*[\\d].*");
    private static final Pattern WRITTEN = Pattern.compile(".*[\\p{IsHan}\\p{IsLatin}].*");

    public static TypedPerson of(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        String rest = text;
        LocalDate birth = Wareki.read(text).orElse(null);
        String phone = "";
        if (birth != null) {
            rest = "";
        } else if (isPhone(text.replace(" ", ""))) {
            phone = text;
            rest = "";
        }
        StringBuilder name = new StringBuilder();
        for (String word : SPACE.split(rest)) {
            LocalDate day = Wareki.read(word).orElse(null);
            if (day != null && birth == null) {
                birth = day;
            } else if (isPhone(word) && phone.isEmpty()) {
                phone = word;
            } else if (!DIGIT.matcher(word).matches()) {
                name.append(name.isEmpty() ? "" : " ").append(word);
            }
        }
        return new TypedPerson(name(name.toString()), phone, birth);
    }

    private static boolean isPhone(String word) {
        return PHONE.matcher(word).matches();
    }

    /** What stands behind the first space is the given name. */
    private static Name name(String text) {
        String[] parts = Arrays.copyOf(text.split(" ", 2), 2);
        String family = parts[0];
        String given = parts[1] == null ? "" : parts[1];
        return new Name(
                isWritten(family) ? family : "",
                isWritten(given) ? given : "",
                isWritten(family) ? "" : family,
                isWritten(given) ? "" : given);
    }

    private static boolean isWritten(String part) {
        return WRITTEN.matcher(part).matches();
    }

    /** Never the name: it may stand in a log. */
    @Override
    public String toString() {
        return "TypedPerson[not shown]";
    }
}
