package org.banso.assessment.model;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.access.model.CaseSight;
import org.banso.access.model.Marks;
import org.banso.casefile.model.ConsentItem;
import org.banso.kernel.model.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The shared facts of a signed intake as a consent lets another agency read them, field by field: a field that no item of the
 * consent names is not in here.
 *
 * @param facts without what is hidden
 * @param named the fields that may be read, by their names in {@link IntakeFacts}
 * @param lists whose answers may be read
 */
public record SharedFacts(IntakeFacts facts, Set<String> named, Set<OptionList> lists) implements Serializable {

    /** What both agreed to have heard may touch everything, so no item of a consent names it; nor their strengths in words. */
    private static final Map<ConsentItem, Set<String>> FIELDS = Map.of(
            ConsentItem.IDENTITY, Set.of(),
            ConsentItem.LIVING, Set.of("onset", "continuity", "livingWith", "personWish", "familyWish"),
            ConsentItem.SCHOOL_HISTORY, Set.of("schoolNonAttendance", "schoolPeriod"),
            ConsentItem.HEALTH, Set.of("health"),
            ConsentItem.FINANCE, Set.of("money"));

    /** What somebody does that frightens others, and what they grew up with, is in no consent. */
    private static final Map<ConsentItem, Set<OptionList>> LISTS = Map.of(
            ConsentItem.IDENTITY, Set.of(),
            ConsentItem.LIVING,
                    EnumSet.of(
                            OptionList.TRIGGER,
                            OptionList.ACTIVITY,
                            OptionList.RHYTHM,
                            OptionList.CONTACT,
                            OptionList.MEAL,
                            OptionList.BATH,
                            OptionList.GROOMING,
                            OptionList.SKILL,
                            OptionList.LIVING,
                            OptionList.HOUSING,
                            OptionList.MARRIAGE,
                            OptionList.WORK,
                            OptionList.STRENGTH),
            ConsentItem.SCHOOL_HISTORY, EnumSet.of(OptionList.EDUCATION, OptionList.SCHOOL),
            ConsentItem.HEALTH, EnumSet.of(OptionList.HEALTH),
            ConsentItem.FINANCE, EnumSet.of(OptionList.ECONOMY));

    public SharedFacts {
        named = Set.copyOf(named);
        lists = Set.copyOf(lists);
    }

    /**
     * @param items that the consents name for the reader's agency
     * @param sight what the reader sees of the case: it hides what is delicate, whatever names it
     */
    public static SharedFacts of(IntakeFacts facts, Collection<ConsentItem> items, CaseSight sight) {
        Set<String> named = new HashSet<>();
        Set<OptionList> lists = new HashSet<>();
        items.forEach(item -> {
            named.addAll(FIELDS.getOrDefault(item, Set.of()));
            lists.addAll(LISTS.getOrDefault(item, Set.of()));
        });
        named.removeIf(field -> !sight.isCasework() || !sight.shows(facts.ownGroups(field)));
        lists.removeIf(list -> !sight.isCasework() || !sight.shows(list.about()));
        IntakeFacts seen = facts.seenWith(sight);
        return new SharedFacts(
                new IntakeFacts(
                        named.contains("onset") ? seen.onset() : null,
                        named.contains("continuity") ? seen.continuity() : Continuity.UNKNOWN,
                        seen.answers().stream()
                                .filter(answer -> lists.contains(answer.list()))
                                .collect(Collectors.toSet()),
                        named.contains("livingWith") ? seen.livingWith() : "",
                        named.contains("schoolNonAttendance") ? seen.schoolNonAttendance() : Answer.UNKNOWN,
                        named.contains("schoolPeriod") ? seen.schoolPeriod() : "",
                        named.contains("money") ? seen.money() : "",
                        named.contains("health") ? seen.health() : "",
                        "",
                        named.contains("personWish") ? seen.personWish() : "",
                        named.contains("familyWish") ? seen.familyWish() : "",
                        "",
                        seen.marks()),
                named,
                lists);
    }

    /** Income and illness alone, as a consent names them that names nothing of the casework; null is not named. */
    static SharedFacts told(@Nullable String money, @Nullable String health) {
        Set<String> named = new HashSet<>();
        if (money != null) {
            named.add("money");
        }
        if (health != null) {
            named.add("health");
        }
        return new SharedFacts(
                new IntakeFacts(
                        null,
                        Continuity.UNKNOWN,
                        Set.of(),
                        "",
                        Answer.UNKNOWN,
                        "",
                        money == null ? "" : money,
                        health == null ? "" : health,
                        "",
                        "",
                        "",
                        "",
                        Marks.NONE),
                named,
                Set.of());
    }

    public boolean shows(String field) {
        return named.contains(field);
    }

    public boolean shows(OptionList list) {
        return lists.contains(list);
    }
}
