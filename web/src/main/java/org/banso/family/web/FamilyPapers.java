package org.banso.family.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.banso.casefile.model.StoryLine;
import org.banso.desk.web.Vocabulary;
import org.banso.family.model.FamilySheet;
import org.banso.family.model.FamilySheet.Somebody;
import org.banso.family.model.YearLine;
import org.banso.paper.web.Paper;
import org.banso.plan.model.RoleAssignment;
import org.jspecify.annotations.Nullable;

/** The family's papers: picture and the same in words, in Japanese, on sheets that lie. */
final class FamilyPapers {

    private static final Vocabulary WORDS = Vocabulary.of(Locale.JAPANESE);

    private FamilyPapers() {}

    static Paper genogram(FamilySheet family) {
        Paper paper = paper("family.paper.genogram", family).picture(GenogramDrawing.of(family, WORDS));
        List<List<String>> people = family.people().stream()
                .map(one -> List.of(
                        WORDS.of(one.kin()),
                        one.name(),
                        Paper.day(one.born()),
                        age(one),
                        home(one),
                        WORDS.shown(one.note(), one.about())))
                .toList();
        paper.heading(Paper.say("family.family.people"))
                .table(
                        List.of(
                                Paper.say("family.family.kin"),
                                Paper.say("family.family.name"),
                                Paper.say("family.family.born"),
                                Paper.say("family.family.age"),
                                Paper.say("family.family.home"),
                                Paper.say("family.family.note")),
                        people);
        List<String> lines = new ArrayList<>();
        family.couples()
                .forEach(one -> lines.add(Paper.say(
                        "family.paper.between",
                        name(family, one.one()),
                        name(family, one.two()),
                        Paper.of(one.kind()))));
        family.ties()
                .forEach(one -> lines.add(Paper.say(
                        "family.paper.between",
                        name(family, one.from()),
                        name(family, one.to()),
                        Paper.of(one.kind()))));
        if (!lines.isEmpty()) {
            paper.heading(Paper.say("family.family.relations")).list(lines);
        }
        return hidden(paper, family);
    }

    static Paper ecomap(FamilySheet family, List<RoleAssignment> agencies) {
        Paper paper = paper("family.paper.ecomap", family).picture(EcomapDrawing.of(family, agencies, WORDS));
        List<List<String>> rows = new ArrayList<>();
        family.links()
                .forEach(one -> rows.add(List.of(
                        one.name(),
                        Paper.of(one.body()),
                        name(family, one.member()),
                        Paper.of(one.strength()),
                        Paper.of(one.flow()))));
        agencies.forEach(one -> rows.add(List.of(
                Paper.of(one.agency()),
                Paper.say("family.ecomap.role"),
                WORDS.shown(one.role(), one.about()),
                "",
                "")));
        paper.table(
                List.of(
                        Paper.say("family.ecomap.name"),
                        Paper.say("family.ecomap.body"),
                        Paper.say("family.ecomap.whose"),
                        Paper.say("family.ecomap.strength"),
                        Paper.say("family.ecomap.flow")),
                rows);
        return hidden(paper, family);
    }

    static Paper years(FamilySheet family, List<YearLine> lines, Function<StoryLine, String> sentences) {
        List<String> heads = new ArrayList<>(List.of(Paper.say("family.years.year")));
        YearsTable.columns(family).forEach(one -> heads.add(Paper.of(one.kin())));
        heads.addAll(List.of(
                Paper.say("family.years.day"),
                Paper.say("family.years.who"),
                Paper.say("family.years.what"),
                Paper.say("family.years.from")));
        List<List<String>> rows = new YearsTable(family, WORDS, Paper::day, sentences)
                .rows(lines).stream()
                        .map(row -> {
                            List<String> cells = new ArrayList<>(List.of(row.year()));
                            cells.addAll(row.ages());
                            cells.addAll(List.of(row.day(), row.who(), row.what(), row.source()));
                            return cells;
                        })
                        .toList();
        return hidden(paper("family.paper.years", family).table(heads, rows), family);
    }

    private static Paper paper(String title, FamilySheet family) {
        return new Paper(Paper.say(title), family.number())
                .wide()
                .right(Paper.say("family.paper.drawn", Paper.day(family.today())));
    }

    private static Paper hidden(Paper paper, FamilySheet family) {
        return family.hidden() ? paper.small(Paper.say("family.hidden")) : paper;
    }

    private static String name(FamilySheet family, @Nullable Long id) {
        return FamilyNames.name(family, id, WORDS);
    }

    private static String age(Somebody one) {
        String died = one.dead() ? Paper.say("family.family.dead") : "";
        return one.age() == null
                ? died
                : Paper.say(
                                one.age().exact() ? "desk.person.age" : "desk.person.ageAbout",
                                Integer.toString(one.age().years()))
                        + died;
    }

    private static String home(Somebody one) {
        return switch (one.household()) {
            case 0 -> "";
            case 1 -> Paper.say("family.household.home");
            default -> Paper.say("family.household.other", Integer.toString(one.household()));
        };
    }
}
