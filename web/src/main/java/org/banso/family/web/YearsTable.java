package org.banso.family.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.banso.casefile.model.StoryLine;
import org.banso.desk.web.Vocabulary;
import org.banso.family.model.FamilySheet;
import org.banso.family.model.FamilySheet.Somebody;
import org.banso.family.model.Life;
import org.banso.family.model.YearLine;
import org.banso.family.model.YearMark;
import org.banso.kernel.model.RoughDate;

/** The family's years as a table: a line for what happened, a column for everybody's age. */
final class YearsTable {

    /** More columns than this are not read on A4; the nearest to the subject stay. */
    static final int COLUMNS = 7;

    private final FamilySheet family;
    private final Vocabulary words;
    private final Function<RoughDate, String> dates;
    private final Function<StoryLine, String> sentences;

    YearsTable(
            FamilySheet family,
            Vocabulary words,
            Function<RoughDate, String> dates,
            Function<StoryLine, String> sentences) {
        this.family = family;
        this.words = words;
        this.dates = dates;
        this.sentences = sentences;
    }

    /** Whose ages have a column: the subject, the household, then others with a known birth. */
    static List<Somebody> columns(FamilySheet family) {
        List<Somebody> known = new ArrayList<>(family.people().stream()
                .filter(one -> one.born() != null && one.life() == Life.BORN)
                .toList());
        known.sort((one, other) -> Integer.compare(nearness(one), nearness(other)));
        return known.stream().limit(COLUMNS).toList();
    }

    private static int nearness(Somebody one) {
        return one.subject() ? 0 : one.household() == 1 ? 1 : 2;
    }

    List<YearRow> rows(List<YearLine> lines) {
        List<YearRow> rows = new ArrayList<>();
        int before = Integer.MIN_VALUE;
        for (YearLine line : lines) {
            int year = line.when().year();
            String label = year == before ? "" : year + "\n" + dates.apply(RoughDate.ofYear(year));
            rows.add(new YearRow(
                    label,
                    dates.apply(line.when()),
                    ages(line.when()),
                    who(line),
                    what(line),
                    source(line),
                    line.eventId()));
            before = year;
        }
        return rows;
    }

    private List<String> ages(RoughDate when) {
        return columns(family).stream()
                .map(one -> one.died() != null && one.died().isSurelyBefore(when)
                        ? "†"
                        : FamilySheet.ageOn(Objects.requireNonNull(one.born()), when)
                                .map(age -> age.exact()
                                        ? Integer.toString(age.years())
                                        : words.say("family.genogram.about", Integer.toString(age.years())))
                                .orElse(""))
                .toList();
    }

    private String who(YearLine line) {
        if (line.mark() == YearMark.RECORD) {
            return words.get("family.years.record");
        }
        String one = FamilyNames.name(family, line.member(), words);
        return line.second() == null
                ? one
                : one + words.get("desk.comma") + FamilyNames.name(family, line.second(), words);
    }

    private String what(YearLine line) {
        return switch (line.mark()) {
            case RECORD -> sentences.apply(Objects.requireNonNull(line.story()));
            case TOLD -> words.say("family.years.told", words.of(Objects.requireNonNull(line.event())), line.content());
            case LINK_BEGINS -> words.say("family.years.link", line.content());
            case COUPLE_BEGINS, COUPLE_ENDS ->
                words.say(
                        "family.years.couple", words.of(line.mark()), words.of(Objects.requireNonNull(line.couple())));
            default -> words.of(line.mark());
        };
    }

    private String source(YearLine line) {
        String agency = line.agency() == null ? "" : words.of(line.agency());
        if (line.origin() != null) {
            return words.say("family.years.source", agency, words.of(line.origin()));
        }
        return switch (line.mark()) {
            case SCHOOL_BEGINS, JUNIOR_HIGH_BEGINS, COMPULSORY_SCHOOL_ENDS -> words.get("family.years.counted");
            case RECORD -> agency;
            case ONSET -> words.get("family.years.intake");
            default -> words.get("family.years.genogram");
        };
    }
}
