package org.banso.assessment.web;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.banso.access.model.Marks;
import org.banso.access.web.About;
import org.banso.assessment.model.ActivityRange;
import org.banso.assessment.model.Continuity;
import org.banso.assessment.model.FactsRead;
import org.banso.assessment.model.IntakeFacts;
import org.banso.assessment.model.Trigger;
import org.banso.desk.web.Form;
import org.banso.kernel.model.Answer;
import org.jspecify.annotations.Nullable;

/** The shared facts as they are typed, and the version that the writer had before the eyes. */
@Form
public class FactsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    public int version;
    public @Nullable YearMonth onset;
    public Continuity continuity = Continuity.UNKNOWN;
    public Trigger[] triggers = {};
    public ActivityRange activityRange = ActivityRange.UNKNOWN;
    public String livingWith = "";
    public Answer schoolNonAttendance = Answer.UNKNOWN;
    public String schoolPeriod = "";
    public String money = "";
    public String health = "";
    public String personWish = "";
    public String familyWish = "";
    public String sharedFacts = "";
    public About livingWithAbout = new About();
    public About schoolPeriodAbout = new About();
    public About personWishAbout = new About();
    public About familyWishAbout = new About();
    public About sharedFactsAbout = new About();

    static FactsForm of(FactsRead read) {
        FactsForm form = new FactsForm();
        IntakeFacts said = read.facts();
        form.version = read.version();
        form.onset = said.onset();
        form.continuity = said.continuity();
        form.triggers = said.triggers().toArray(new Trigger[0]);
        form.activityRange = said.activityRange();
        form.livingWith = said.livingWith();
        form.schoolNonAttendance = said.schoolNonAttendance();
        form.schoolPeriod = said.schoolPeriod();
        form.money = said.money();
        form.health = said.health();
        form.personWish = said.personWish();
        form.familyWish = said.familyWish();
        form.sharedFacts = said.sharedFacts();
        form.livingWithAbout = About.of(said.marks().of("livingWith"));
        form.schoolPeriodAbout = About.of(said.marks().of("schoolPeriod"));
        form.personWishAbout = About.of(said.marks().of("personWish"));
        form.familyWishAbout = About.of(said.marks().of("familyWish"));
        form.sharedFactsAbout = About.of(said.marks().of("sharedFacts"));
        return form;
    }

    IntakeFacts facts() {
        return new IntakeFacts(
                onset,
                continuity,
                Set.of(triggers),
                activityRange,
                livingWith,
                schoolNonAttendance,
                schoolPeriod,
                money,
                health,
                personWish,
                familyWish,
                sharedFacts,
                new Marks(Map.of(
                        "livingWith",
                        livingWithAbout.said(),
                        "schoolPeriod",
                        schoolPeriodAbout.said(),
                        "personWish",
                        personWishAbout.said(),
                        "familyWish",
                        familyWishAbout.said(),
                        "sharedFacts",
                        sharedFactsAbout.said())));
    }
}
