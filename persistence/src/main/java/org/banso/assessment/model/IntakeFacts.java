package org.banso.assessment.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
import org.banso.kernel.model.RoughDate;
import org.banso.kernel.model.TextRules;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment says, without anyone's opinion: in the joint intake the half that both interviewers agree to have heard,
 * and in every later round the whole of it.
 *
 * <p>A text that nobody filled is empty, never null. Unknown is an answer of its own and not the same as no; no answer of a
 * list means that nobody asked. No length of time decides anything.
 *
 * @param onset as exact as somebody remembers when it began; null when nobody can say
 * @param answers of all lists
 * @param marks what the texts are about that have no group of their own
 * @param schoolPeriod when and why school was not attended; only read when the answer before is yes
 */
@PersonalData(Care.SPECIAL_CARE)
public record IntakeFacts(
        @Nullable RoughDate onset,
        @NotNull Continuity continuity,
        @NotNull Set<@NotNull OptionLine> answers,
        @NotNull @PlainText(max = SHORT, multiline = true) String livingWith,
        @NotNull Answer schoolNonAttendance,
        @NotNull @PlainText(max = SHORT, multiline = true) String schoolPeriod,
        @NotNull @PlainText(max = LONG, multiline = true) String money,
        @NotNull @PlainText(max = LONG, multiline = true) String health,
        @NotNull @PlainText(max = LONG, multiline = true) String strengths,
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
            null, Continuity.UNKNOWN, Set.of(), "", Answer.UNKNOWN, "", "", "", "", "", "", "", Marks.NONE);

    public IntakeFacts {
        answers = answers == null ? Set.of() : Set.copyOf(answers);
        livingWith = TextRules.tidyOrEmpty(livingWith);
        schoolPeriod = TextRules.tidyOrEmpty(schoolPeriod);
        money = TextRules.tidyOrEmpty(money);
        health = TextRules.tidyOrEmpty(health);
        strengths = TextRules.tidyOrEmpty(strengths);
        personWish = TextRules.tidyOrEmpty(personWish);
        familyWish = TextRules.tidyOrEmpty(familyWish);
        sharedFacts = TextRules.tidyOrEmpty(sharedFacts);
        marks = marks == null ? Marks.NONE : marks;
    }

    /** The answers of one list, in its order; none when it was not asked. */
    public List<OptionLine> of(OptionList list) {
        return answers.stream()
                .filter(one -> one.list() == list)
                .sorted(Comparator.comparingLong(OptionLine::id))
                .toList();
    }

    /** Whether an answer of that code was given. */
    public boolean says(String code) {
        return answers.stream().anyMatch(one -> code.equals(one.code()));
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
        return choosing((field, text) -> sight.text(text, about(field)), seen(answers, sight), marks);
    }

    /** What somebody wrote who did not see everything: what was hidden from them stays as it is written, mark and all. */
    public IntakeFacts writtenBy(CaseSight sight, IntakeFacts before) {
        Set<OptionLine> all = new HashSet<>(seen(answers, sight));
        before.answers.stream().filter(answer -> !answer.isSeenWith(sight)).forEach(all::add);
        Map<String, Set<Delicate>> kept = new HashMap<>(marks.about());
        before.marks.about().forEach((field, groups) -> {
            if (!sight.shows(groups)) {
                kept.put(field, groups);
            }
        });
        return choosing(
                (field, text) -> sight.shows(before.about(field)) ? text : before.text(field), all, new Marks(kept));
    }

    private static Set<OptionLine> seen(Set<OptionLine> answers, CaseSight sight) {
        return answers.stream().filter(answer -> answer.isSeenWith(sight)).collect(Collectors.toSet());
    }

    private String text(String field) {
        return switch (field) {
            case "livingWith" -> livingWith;
            case "schoolPeriod" -> schoolPeriod;
            case "money" -> money;
            case "health" -> health;
            case "strengths" -> strengths;
            case "personWish" -> personWish;
            case "familyWish" -> familyWish;
            case "sharedFacts" -> sharedFacts;
            default -> throw new IllegalArgumentException(field);
        };
    }

    private IntakeFacts choosing(BinaryOperator<String> text, Set<OptionLine> shownAnswers, Marks shownMarks) {
        return new IntakeFacts(
                onset,
                continuity,
                shownAnswers,
                text.apply("livingWith", livingWith),
                schoolNonAttendance,
                text.apply("schoolPeriod", schoolPeriod),
                text.apply("money", money),
                text.apply("health", health),
                text.apply("strengths", strengths),
                text.apply("personWish", personWish),
                text.apply("familyWish", familyWish),
                text.apply("sharedFacts", sharedFacts),
                shownMarks);
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "IntakeFacts[not shown]";
    }
}
