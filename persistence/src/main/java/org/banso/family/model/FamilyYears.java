package org.banso.family.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banso.casefile.model.StoryLine;
import org.banso.kernel.model.RoughDate;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/** Puts the family's years (家族年表) together: what follows from the people, what was told, what the record holds. */
public final class FamilyYears {

    /** The lines of a case's story that turn a family's years. */
    public static final Set<String> KINDS = Set.of(
            "casefile.OPENED",
            "casefile.CLOSED",
            "casefile.CONSENT_RECORDED",
            "casefile.CONSENT_WITHDRAWN",
            "reception.RECEIVED",
            "support.SUBJECT_FIRST_MET",
            "assessment.INTAKE_CLOSED",
            "plan.LEAD_DECIDED",
            "plan.AGREED",
            "plan.DECIDED");

    /** Whose school years are counted: of their parents nobody asks. */
    private static final Set<KinWord> PUPILS = EnumSet.of(
            KinWord.SELF,
            KinWord.ELDER_BROTHER,
            KinWord.YOUNGER_BROTHER,
            KinWord.BROTHER,
            KinWord.ELDER_SISTER,
            KinWord.YOUNGER_SISTER,
            KinWord.SISTER,
            KinWord.SIBLING,
            KinWord.HALF_SIBLING,
            KinWord.SON,
            KinWord.DAUGHTER,
            KinWord.CHILD);

    /** A child enters school in the April after its sixth birthday (学校教育法17条1項). Years. */
    private static final int SCHOOL_AGE = 6;

    /** 小学校 and both schools together (学校教育法32条, 47条). Years. */
    private static final int JUNIOR_HIGH_AFTER = 6;

    private static final int COMPULSORY_YEARS = 9;

    private FamilyYears() {}

    /**
     * @param onset of the withdrawal, as the joint intake has it; null when it has none
     * @param story lines of {@link #KINDS}
     */
    public static List<YearLine> of(FamilySheet family, @Nullable RoughDate onset, List<StoryLine> story) {
        List<YearLine> lines = new ArrayList<>();
        for (FamilySheet.Somebody one : family.people()) {
            life(one, lines);
            if (PUPILS.contains(one.kin()) && one.born() != null) {
                school(one, RoughDate.of(family.today()), lines);
            }
            if (one.subject() && onset != null) {
                lines.add(YearLine.of(onset, YearMark.ONSET, one.id()));
            }
        }
        family.couples().forEach(couple -> couple(couple, lines));
        family.stays().forEach(stay -> stay(stay, lines));
        for (FamilySheet.Link link : family.links()) {
            if (link.since() != null) {
                lines.add(new YearLine(
                        link.since(),
                        YearMark.LINK_BEGINS,
                        link.member(),
                        null,
                        null,
                        0,
                        link.name(),
                        null,
                        null,
                        null,
                        null));
            }
        }
        for (FamilySheet.Event event : family.events()) {
            lines.add(new YearLine(
                    event.happened(),
                    YearMark.TOLD,
                    event.member(),
                    null,
                    event.kind(),
                    event.id(),
                    event.content(),
                    null,
                    event.origin(),
                    event.toldBy(),
                    null));
        }
        for (StoryLine line : story) {
            RoughDate when = RoughDate.of(Tokyo.dateOf(line.happenedAt()));
            lines.add(new YearLine(when, YearMark.RECORD, null, null, null, 0, "", null, null, line.agency(), line));
        }
        lines.sort(Comparator.comparing(YearLine::when).thenComparing(YearLine::mark));
        return lines;
    }

    private static void life(FamilySheet.Somebody one, List<YearLine> lines) {
        if (one.born() != null && one.life() != Life.EXPECTED) {
            lines.add(YearLine.of(one.born(), YearMark.BIRTH, one.id()));
        }
        if (one.died() != null) {
            lines.add(YearLine.of(one.died(), YearMark.DEATH, one.id()));
        }
    }

    private static void school(FamilySheet.Somebody one, RoughDate today, List<YearLine> lines) {
        RoughDate begins = schoolBegins(one.born());
        add(one, begins, 0, Month.APRIL, YearMark.SCHOOL_BEGINS, today, lines);
        add(one, begins, JUNIOR_HIGH_AFTER, Month.APRIL, YearMark.JUNIOR_HIGH_BEGINS, today, lines);
        add(one, begins, COMPULSORY_YEARS, Month.MARCH, YearMark.COMPULSORY_SCHOOL_ENDS, today, lines);
    }

    private static void add(
            FamilySheet.Somebody one,
            RoughDate begins,
            int later,
            Month month,
            YearMark mark,
            RoughDate today,
            List<YearLine> lines) {
        int year = begins.year() + later;
        RoughDate when = begins.about() ? RoughDate.aboutYear(year) : RoughDate.of(YearMonth.of(year, month));
        RoughDate died = one.died();
        boolean lived = !one.dead() || died != null && when.compareTo(died) < 0;
        if (lived && when.compareTo(today) <= 0) {
            lines.add(YearLine.of(when, mark, one.id()));
        }
    }

    /**
     * The April in which somebody enters school: born from 2 April to 1 April of the next year, in the seventh April
     * after; on 1 April one completes a year of life on 31 March (年齢計算ニ関スル法律). About that year when the day leaves it open.
     */
    static RoughDate schoolBegins(RoughDate born) {
        int first = schoolYear(born.earliest());
        int last = schoolYear(born.latest());
        return first == last ? RoughDate.of(YearMonth.of(first, Month.APRIL)) : RoughDate.aboutYear(last);
    }

    private static int schoolYear(LocalDate born) {
        boolean early = born.isBefore(LocalDate.of(born.getYear(), Month.APRIL, 2));
        return born.getYear() + SCHOOL_AGE + (early ? 0 : 1);
    }

    private static void couple(FamilySheet.Couple couple, List<YearLine> lines) {
        if (couple.since() != null) {
            lines.add(couple(couple, couple.since(), YearMark.COUPLE_BEGINS));
        }
        if (couple.until() != null) {
            lines.add(couple(couple, couple.until(), YearMark.COUPLE_ENDS));
        }
    }

    private static YearLine couple(FamilySheet.Couple couple, RoughDate when, YearMark mark) {
        return new YearLine(when, mark, couple.one(), couple.two(), null, 0, "", couple.kind(), null, null, null);
    }

    private static void stay(FamilySheet.Stay stay, List<YearLine> lines) {
        if (stay.since() != null) {
            lines.add(YearLine.of(stay.since(), YearMark.MOVED_IN, stay.member()));
        }
        if (stay.until() != null) {
            lines.add(YearLine.of(stay.until(), YearMark.MOVED_OUT, stay.member()));
        }
    }
}
