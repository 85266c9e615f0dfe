package org.banso.transfer.model;

import java.time.Instant;
import java.time.LocalDate;
import org.banso.kernel.model.KanaFold;
import org.banso.kernel.model.PersonalData;
import org.banso.person.model.Name;
import org.jspecify.annotations.Nullable;

/**
 * By what a row is found again: among what is known, and in its own file.
 *
 * @param name folded whole name; empty when it is not whole
 * @param same two rows with this are one; empty when nothing can be said
 * @param caseId of a note's case, 0 for none
 */
@PersonalData
record RowKeys(
        String name,
        String kana,
        String phone,
        @Nullable LocalDate birth,
        String same,
        long caseId,
        @Nullable Instant at) {

    /** Letters from which on a name without a space is taken for a whole one. */
    private static final int WHOLE = 4;

    static final RowKeys NONE = new RowKeys("", "", "", null, "", 0, null);

    static RowKeys of(PersonEntry person, String same) {
        Name name = person.name();
        return new RowKeys(
                whole(name.family(), name.given()),
                whole(name.familyKana(), name.givenKana()),
                KanaFold.phoneDigits(person.phone()),
                person.birth(),
                same,
                0,
                null);
    }

    private static String whole(String family, String given) {
        String key = KanaFold.key(family + given);
        boolean isWhole = !family.isEmpty() && !given.isEmpty() || key.length() >= WHOLE;
        return isWhole ? key : "";
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "RowKeys[not shown]";
    }
}
