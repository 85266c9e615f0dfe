package org.banso.assessment.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Delicate;
import org.banso.access.model.Marks;
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
 * @param marks what the texts are about that have no group of their own
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
        @NotNull @PlainText(max = LONG, multiline = true) String sharedFacts,
        @NotNull Marks marks)
        implements Serializable {

    /** Characters of a one-line text. */
    public static final int SHORT = 500;
    /** Characters of a text of several paragraphs: about five sheets of A4. */
    public static final int LONG = 8000;

    /** Before anyone has written: everything open. */
    public static final IntakeFacts NOTHING_YET = new IntakeFacts(
            null,
            Continuity.UNKNOWN,
            Set.of(),
            ActivityRange.UNKNOWN,
            "",
            Answer.UNKNOWN,
            "",
            "",
            "",
            "",
            "",
            "",
            Marks.NONE);

    public IntakeFacts {
        triggers = triggers == null ? Set.of() : Set.copyOf(triggers);
        livingWith = TextRules.tidyOrEmpty(livingWith);
        schoolPeriod = TextRules.tidyOrEmpty(schoolPeriod);
        money = TextRules.tidyOrEmpty(money);
        health = TextRules.tidyOrEmpty(health);
        personWish = TextRules.tidyOrEmpty(personWish);
        familyWish = TextRules.tidyOrEmpty(familyWish);
        sharedFacts = TextRules.tidyOrEmpty(sharedFacts);
        marks = marks == null ? Marks.NONE : marks;
    }

    /** About nothing delicate, money and health aside. */
    public IntakeFacts(
            @Nullable YearMonth onset,
            Continuity continuity,
            Set<Trigger> triggers,
            ActivityRange activityRange,
            String livingWith,
            Answer schoolNonAttendance,
            String schoolPeriod,
            String money,
            String health,
            String personWish,
            String familyWish,
            String sharedFacts) {
        this(
                onset,
                continuity,
                triggers,
                activityRange,
                livingWith,
                schoolNonAttendance,
                schoolPeriod,
                money,
                health,
                personWish,
                familyWish,
                sharedFacts,
                Marks.NONE);
    }

    /** What a field is about: money and health by what they ask, the others as they are marked. */
    Set<Delicate> about(String field) {
        Set<Delicate> own = ownGroups(field);
        return own.isEmpty() ? marks.of(field) : own;
    }

    /** What a field is about whatever stands in it. */
    Set<Delicate> ownGroups(String field) {
        return switch (field) {
            case "money" -> Set.of(Delicate.INCOME);
            case "health" -> Set.of(Delicate.DIAGNOSIS);
            default -> Set.of();
        };
    }

    /** The same without what that sight hides. */
    public IntakeFacts seenWith(CaseSight sight) {
        return choosing((field, text) -> sight.text(text, about(field)), seen(triggers, sight), marks);
    }

    /** What somebody wrote who did not see everything: what was hidden from them stays as it is written, mark and all. */
    public IntakeFacts writtenBy(CaseSight sight, IntakeFacts before) {
        Set<Trigger> all = new HashSet<>(seen(triggers, sight));
        before.triggers.stream()
                .filter(trigger -> !sight.shows(trigger.delicate()))
                .forEach(all::add);
        Map<String, Set<Delicate>> kept = new HashMap<>(marks.about());
        before.marks.about().forEach((field, groups) -> {
            if (!sight.shows(groups)) {
                kept.put(field, groups);
            }
        });
        return choosing(
                (field, text) -> sight.shows(before.about(field)) ? text : before.text(field), all, new Marks(kept));
    }

    private static Set<Trigger> seen(Set<Trigger> triggers, CaseSight sight) {
        return triggers.stream()
                .filter(trigger -> sight.shows(trigger.delicate()))
                .collect(Collectors.toSet());
    }

    private String text(String field) {
        return switch (field) {
            case "livingWith" -> livingWith;
            case "schoolPeriod" -> schoolPeriod;
            case "money" -> money;
            case "health" -> health;
            case "personWish" -> personWish;
            case "familyWish" -> familyWish;
            case "sharedFacts" -> sharedFacts;
            default -> throw new IllegalArgumentException(field);
        };
    }

    private IntakeFacts choosing(BinaryOperator<String> text, Set<Trigger> shownTriggers, Marks shownMarks) {
        return new IntakeFacts(
                onset,
                continuity,
                shownTriggers,
                activityRange,
                text.apply("livingWith", livingWith),
                schoolNonAttendance,
                text.apply("schoolPeriod", schoolPeriod),
                text.apply("money", money),
                text.apply("health", health),
                text.apply("personWish", personWish),
                text.apply("familyWish", familyWish),
                text.apply("sharedFacts", sharedFacts),
                shownMarks);
    }
}
