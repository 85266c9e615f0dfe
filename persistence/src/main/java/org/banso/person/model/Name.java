package org.banso.person.model;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.kernel.model.KanaFold;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.TextRules;
import org.jspecify.annotations.Nullable;

/**
 * A person's name as it was given: in writing and in furigana, family and given name apart. Each part may be empty; all
 * empty is "not known". A nickname stands as the family name. Null becomes empty, spaces at the ends go.
 */
@PersonalData
public record Name(String family, String given, String familyKana, String givenKana) implements Serializable {

    /** The longest part that a column holds, in code points. */
    public static final int LONGEST_PART = 60;

    public static final Name UNKNOWN = new Name("", "", "", "");

    public Name(
            @Nullable String family, @Nullable String given, @Nullable String familyKana, @Nullable String givenKana) {
        this.family = tidy(family);
        this.given = tidy(given);
        this.familyKana = tidy(familyKana);
        this.givenKana = tidy(givenKana);
    }

    public boolean isUnknown() {
        return parts().allMatch(String::isEmpty);
    }

    /** Family and given name with a space between, the writing or, where there is none, the furigana; may be empty. */
    public String shown() {
        String written = joined(family, given);
        return written.isEmpty() ? kana() : written;
    }

    /** Furigana of family and given name with a space between; may be empty. */
    public String kana() {
        return joined(familyKana, givenKana);
    }

    /**
     * Whether both could be one name: family and given name are known on both sides and have the same search key, in writing
     * or in furigana. A family name alone is shared by a whole household and says nothing.
     */
    public boolean isSameAs(Name other) {
        return isSame(family, given, other.family, other.given)
                || isSame(familyKana, givenKana, other.familyKana, other.givenKana);
    }

    /** Whether nothing that is known of both names speaks against their being one name. */
    public boolean couldBe(Name other) {
        return agrees(family, other.family)
                && agrees(given, other.given)
                && agrees(familyKana, other.familyKana)
                && agrees(givenKana, other.givenKana);
    }

    /** This name, with its empty parts taken from the other. */
    public Name filledFrom(Name other) {
        return new Name(
                family.isEmpty() ? other.family : family,
                given.isEmpty() ? other.given : given,
                familyKana.isEmpty() ? other.familyKana : familyKana,
                givenKana.isEmpty() ? other.givenKana : givenKana);
    }

    /**
     * The words by which the name is found, folded: each part alone, and family and given name together in writing and in
     * furigana, with one space between words. Empty when the name is unknown.
     */
    public String searchWords() {
        Set<String> words = new LinkedHashSet<>();
        Stream.of(family + given, familyKana + givenKana, family, given, familyKana, givenKana)
                .map(KanaFold::key)
                .filter(key -> !key.isEmpty())
                .forEach(words::add);
        return words.stream().collect(Collectors.joining(" "));
    }

    private Stream<String> parts() {
        return Stream.of(family, given, familyKana, givenKana);
    }

    private static boolean agrees(String part, String other) {
        return part.isEmpty() || other.isEmpty() || KanaFold.key(part).equals(KanaFold.key(other));
    }

    private static boolean isSame(String family, String given, String otherFamily, String otherGiven) {
        return Stream.of(family, given, otherFamily, otherGiven).noneMatch(String::isEmpty)
                && KanaFold.key(family + given).equals(KanaFold.key(otherFamily + otherGiven));
    }

    private static String joined(String family, String given) {
        return (family + " " + given).strip();
    }

    private static String tidy(@Nullable String part) {
        return part == null ? "" : TextRules.tidy(part);
    }

    /** Never the name: it may stand in a log. */
    @Override
    public String toString() {
        return "Name[not shown]";
    }
}
