package org.banso.assessment.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.kernel.model.Answer;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;
import org.jspecify.annotations.Nullable;

/**
 * What both interviewers heard and agree to have heard: the shared half of the joint intake, without anyone's opinion.
 *
 * <p>A text that nobody filled is empty, never null. Unknown is an answer of its own and not the same as no.
 *
 * @param onset the month in which it began, or null when nobody can say
 * @param schoolPeriod when and why school was not attended; only read when the answer before is yes
 */
@PersonalData(Care.SPECIAL_CARE)
public record IntakeFacts(
        @Nullable YearMonth onset,
        @NotNull Continuity continuity,
        @NotNull Set<@NotNull Trigger> triggers,
        @NotNull ActivityRange activityRange,
        @NotNull @PlainText(max = SHORT, multiline = true) String livingWith,
        @NotNull Answer schoolNonAttendance,
        @NotNull @PlainText(max = SHORT, multiline = true) String schoolPeriod,
        @NotNull @PlainText(max = LONG, multiline = true) String money,
        @NotNull @PlainText(max = LONG, multiline = true) String health,
        @NotNull @PlainText(max = LONG, multiline = true) String personWish,
        @NotNull @PlainText(max = LONG, multiline = true) String familyWish,
        @NotNull @PlainText(max = LONG, multiline = true) String sharedFacts)
        implements Serializable {

    /** Characters of a one-line text. */
    public static final int SHORT = 500;
    /** Characters of a text of several paragraphs: about five sheets of A4. */
    public static final int LONG = 8000;

    /** Before anyone has written: everything open. */
    public static final IntakeFacts NOTHING_YET = new IntakeFacts(
            null, Continuity.UNKNOWN, Set.of(), ActivityRange.UNKNOWN, "", Answer.UNKNOWN, "", "", "", "", "", "");

    public IntakeFacts {
        triggers = triggers == null ? Set.of() : Set.copyOf(triggers);
        livingWith = TextRules.tidyOrEmpty(livingWith);
        schoolPeriod = TextRules.tidyOrEmpty(schoolPeriod);
        money = TextRules.tidyOrEmpty(money);
        health = TextRules.tidyOrEmpty(health);
        personWish = TextRules.tidyOrEmpty(personWish);
        familyWish = TextRules.tidyOrEmpty(familyWish);
        sharedFacts = TextRules.tidyOrEmpty(sharedFacts);
    }

    /** The same without what that sight hides. */
    public IntakeFacts seenWith(CaseSight sight) {
        return with(sight.isIncome() ? money : "", sight.isDiagnosis() ? health : "");
    }

    /** What somebody wrote who did not see everything: what was hidden from them stays as it is written. */
    public IntakeFacts writtenBy(CaseSight sight, IntakeFacts before) {
        return with(sight.isIncome() ? money : before.money, sight.isDiagnosis() ? health : before.health);
    }

    private IntakeFacts with(String shownMoney, String shownHealth) {
        return new IntakeFacts(
                onset,
                continuity,
                triggers,
                activityRange,
                livingWith,
                schoolNonAttendance,
                schoolPeriod,
                shownMoney,
                shownHealth,
                personWish,
                familyWish,
                sharedFacts);
    }
}
