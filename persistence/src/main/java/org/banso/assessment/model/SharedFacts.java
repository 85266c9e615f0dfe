package org.banso.assessment.model;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.casefile.model.ConsentItem;
import org.banso.kernel.model.Answer;

/**
 * The shared facts of a signed intake as a consent lets another agency read them, field by field: a field that no item of the
 * consent names is not in here.
 *
 * @param facts without what is hidden
 * @param named the fields that may be read, by their names in {@link IntakeFacts}
 */
public record SharedFacts(IntakeFacts facts, Set<String> named) implements Serializable {

    /** What both agreed to have heard may touch everything, so no item of a consent names it. */
    private static final Map<ConsentItem, Set<String>> FIELDS = Map.of(
            ConsentItem.IDENTITY, Set.of(),
            ConsentItem.LIVING,
                    Set.of(
                            "onset",
                            "continuity",
                            "triggers",
                            "activityRange",
                            "livingWith",
                            "personWish",
                            "familyWish"),
            ConsentItem.SCHOOL_HISTORY, Set.of("schoolNonAttendance", "schoolPeriod"),
            ConsentItem.HEALTH, Set.of("health"),
            ConsentItem.FINANCE, Set.of("money"));

    public SharedFacts {
        named = Set.copyOf(named);
    }

    /**
     * @param items that the consents name for the reader's agency
     * @param sight what the reader sees of the case: it hides what is delicate, whatever names it
     */
    public static SharedFacts of(IntakeFacts facts, Collection<ConsentItem> items, CaseSight sight) {
        Set<String> named = new HashSet<>();
        items.forEach(item -> named.addAll(FIELDS.getOrDefault(item, Set.of())));
        named.removeIf(field -> !sight.isCasework() || !sight.shows(facts.ownGroups(field)));
        IntakeFacts seen = facts.seenWith(sight);
        return new SharedFacts(
                new IntakeFacts(
                        named.contains("onset") ? seen.onset() : null,
                        named.contains("continuity") ? seen.continuity() : Continuity.UNKNOWN,
                        named.contains("triggers") ? seen.triggers() : EnumSet.noneOf(Trigger.class),
                        named.contains("activityRange") ? seen.activityRange() : ActivityRange.UNKNOWN,
                        named.contains("livingWith") ? seen.livingWith() : "",
                        named.contains("schoolNonAttendance") ? seen.schoolNonAttendance() : Answer.UNKNOWN,
                        named.contains("schoolPeriod") ? seen.schoolPeriod() : "",
                        named.contains("money") ? seen.money() : "",
                        named.contains("health") ? seen.health() : "",
                        named.contains("personWish") ? seen.personWish() : "",
                        named.contains("familyWish") ? seen.familyWish() : "",
                        "",
                        seen.marks()),
                named);
    }

    public boolean shows(String field) {
        return named.contains(field);
    }
}
