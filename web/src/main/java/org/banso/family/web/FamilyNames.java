package org.banso.family.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.banso.desk.web.Dates;
import org.banso.desk.web.Vocabulary;
import org.banso.desk.web.Words;
import org.banso.family.model.FamilySheet;
import org.banso.family.model.FamilySheet.Somebody;
import org.banso.kernel.model.RoughDate;
import org.jspecify.annotations.Nullable;

/** How the people of a family are called in sentences and choices: by what they are to the subject, and their name. */
@Named("kin")
@ApplicationScoped
public class FamilyNames {

    /** As many as a picture can tell apart. */
    private static final int HOUSEHOLDS = 4;

    @Inject
    Words words;

    @Inject
    Dates dates;

    /** 父 架空 甲例 */
    public String name(FamilySheet family, @Nullable Long id) {
        return name(family, id, words.vocabulary());
    }

    static String name(FamilySheet family, @Nullable Long id, Vocabulary words) {
        return family.person(id)
                .map(one -> (words.of(one.kin()) + " " + one.name()).strip())
                .orElse(words.get("family.whole"));
    }

    public List<SelectItem> people(FamilySheet family) {
        return family.people().stream()
                .map(one -> new SelectItem(one.id(), name(family, one.id())))
                .toList();
    }

    /** The subject's household, others by number, none. */
    public List<SelectItem> households() {
        return IntStream.rangeClosed(0, HOUSEHOLDS)
                .mapToObj(number ->
                        new SelectItem((number + 1) % (HOUSEHOLDS + 1), household((number + 1) % (HOUSEHOLDS + 1))))
                .toList();
    }

    public String household(int number) {
        return switch (number) {
            case 0 -> words.get("family.household.none");
            case 1 -> words.get("family.household.home");
            default -> words.say("family.household.other", Integer.toString(number));
        };
    }

    /** From when to when; empty when nobody knows either. */
    public String span(@Nullable RoughDate since, @Nullable RoughDate until) {
        return since == null && until == null ? "" : words.say("family.span", dates.rough(since), dates.rough(until));
    }

    public String age(Somebody one) {
        if (one.age() == null) {
            return "";
        }
        String years = Integer.toString(one.age().years());
        return words.say(one.age().exact() ? "desk.person.age" : "desk.person.ageAbout", years);
    }
}
