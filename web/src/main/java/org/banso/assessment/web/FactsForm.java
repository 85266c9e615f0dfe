package org.banso.assessment.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.access.model.Marks;
import org.banso.access.web.About;
import org.banso.assessment.model.Continuity;
import org.banso.assessment.model.IntakeFacts;
import org.banso.assessment.model.OptionLine;
import org.banso.assessment.model.OptionList;
import org.banso.desk.web.Form;
import org.banso.kernel.model.Answer;
import org.banso.kernel.model.RoughDate;
import org.jspecify.annotations.Nullable;

/** The sheet as it is typed, in the joint intake and in every later round: a field for each list and each text. */
@Form
public class FactsForm implements Serializable {

    private static final long serialVersionUID = 2L;

    public @Nullable RoughDate onset;
    public Continuity continuity = Continuity.UNKNOWN;
    public Long[] trigger = {};
    public @Nullable Long activity;
    public @Nullable Long rhythm;
    public Long[] contact = {};
    public @Nullable Long meal;
    public @Nullable Long bath;
    public @Nullable Long grooming;
    public Long[] skill = {};
    public Long[] behaviour = {};
    public Long[] living = {};
    public @Nullable Long housing;
    public @Nullable Long marriage;
    public @Nullable Long economy;
    public Long[] upbringing = {};
    public @Nullable Long education;
    public @Nullable Long school;
    public @Nullable Long work;
    public Long[] healthKind = {};
    public Long[] strength = {};
    public String livingWith = "";
    public Answer schoolNonAttendance = Answer.UNKNOWN;
    public String schoolPeriod = "";
    public String money = "";
    public String health = "";
    public String strengths = "";
    public String personWish = "";
    public String familyWish = "";
    public String sharedFacts = "";
    public About livingWithAbout = new About();
    public About schoolPeriodAbout = new About();
    public About strengthsAbout = new About();
    public About personWishAbout = new About();
    public About familyWishAbout = new About();
    public About sharedFactsAbout = new About();

    /** What may be chosen: what the lists offer, and what the record says already. */
    private final Map<Long, OptionLine> known = new LinkedHashMap<>();

    static FactsForm of(IntakeFacts said, List<OptionLine> offered) {
        FactsForm form = new FactsForm();
        Stream.concat(offered.stream(), said.answers().stream())
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .forEach(line -> form.known.put(line.id(), line));
        form.onset = said.onset();
        form.continuity = said.continuity();
        form.trigger = several(said, OptionList.TRIGGER);
        form.activity = one(said, OptionList.ACTIVITY);
        form.rhythm = one(said, OptionList.RHYTHM);
        form.contact = several(said, OptionList.CONTACT);
        form.meal = one(said, OptionList.MEAL);
        form.bath = one(said, OptionList.BATH);
        form.grooming = one(said, OptionList.GROOMING);
        form.skill = several(said, OptionList.SKILL);
        form.behaviour = several(said, OptionList.BEHAVIOUR);
        form.living = several(said, OptionList.LIVING);
        form.housing = one(said, OptionList.HOUSING);
        form.marriage = one(said, OptionList.MARRIAGE);
        form.economy = one(said, OptionList.ECONOMY);
        form.upbringing = several(said, OptionList.UPBRINGING);
        form.education = one(said, OptionList.EDUCATION);
        form.school = one(said, OptionList.SCHOOL);
        form.work = one(said, OptionList.WORK);
        form.healthKind = several(said, OptionList.HEALTH);
        form.strength = several(said, OptionList.STRENGTH);
        form.livingWith = said.livingWith();
        form.schoolNonAttendance = said.schoolNonAttendance();
        form.schoolPeriod = said.schoolPeriod();
        form.money = said.money();
        form.health = said.health();
        form.strengths = said.strengths();
        form.personWish = said.personWish();
        form.familyWish = said.familyWish();
        form.sharedFacts = said.sharedFacts();
        form.livingWithAbout = About.of(said.marks().of("livingWith"));
        form.schoolPeriodAbout = About.of(said.marks().of("schoolPeriod"));
        form.strengthsAbout = About.of(said.marks().of("strengths"));
        form.personWishAbout = About.of(said.marks().of("personWish"));
        form.familyWishAbout = About.of(said.marks().of("familyWish"));
        form.sharedFactsAbout = About.of(said.marks().of("sharedFacts"));
        return form;
    }

    /** What may be chosen of one list. */
    List<OptionLine> of(OptionList list) {
        return known.values().stream().filter(line -> line.list() == list).toList();
    }

    IntakeFacts facts() {
        return new IntakeFacts(
                onset,
                continuity,
                chosen(),
                livingWith,
                schoolNonAttendance,
                schoolPeriod,
                money,
                health,
                strengths,
                personWish,
                familyWish,
                sharedFacts,
                new Marks(Map.of(
                        "livingWith",
                        livingWithAbout.said(),
                        "schoolPeriod",
                        schoolPeriodAbout.said(),
                        "strengths",
                        strengthsAbout.said(),
                        "personWish",
                        personWishAbout.said(),
                        "familyWish",
                        familyWishAbout.said(),
                        "sharedFacts",
                        sharedFactsAbout.said())));
    }

    private Set<OptionLine> chosen() {
        Stream<Long> one =
                Stream.of(activity, rhythm, meal, bath, grooming, housing, marriage, economy, education, school, work);
        Stream<Long> several = Stream.of(trigger, contact, skill, behaviour, living, upbringing, healthKind, strength)
                .flatMap(Arrays::stream);
        return Stream.concat(one, several)
                .filter(Objects::nonNull)
                .map(known::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Long[] several(IntakeFacts said, OptionList list) {
        return said.of(list).stream().map(OptionLine::id).toArray(Long[]::new);
    }

    private static @Nullable Long one(IntakeFacts said, OptionList list) {
        return said.of(list).stream().map(OptionLine::id).findFirst().orElse(null);
    }
}
