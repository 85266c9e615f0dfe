package org.banso.desk.web;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.access.model.Delicate;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.model.StoryLine;
import org.banso.kernel.model.Tokyo;
import org.banso.kernel.model.Wareki;
import org.banso.paper.web.Paper;
import org.banso.paper.web.Paper.Fact;
import org.banso.paper.web.Paper.Tick;
import org.banso.person.model.PersonCard;
import org.banso.reception.model.ReceptionExit;
import org.banso.reception.model.ReceptionSheet;
import org.banso.reception.model.Worry;
import org.banso.support.model.NoteText;
import org.banso.support.model.StoryEntry;
import org.jspecify.annotations.Nullable;

/** The standard forms of one case on A4, as far as the reader sees it: 相談受付・申込票 and 支援経過記録シート. */
final class CasePapers {

    private CasePapers() {}

    /** One reception a sheet, the first contact first. */
    static Paper receptions(CaseSheet file, List<ReceptionSheet> receptions, String writer) {
        Paper paper = new Paper(Paper.say("reception.paper.title"), file.number());
        boolean first = true;
        for (int at = receptions.size() - 1; at >= 0; at--) {
            if (!first) {
                paper.newPage();
            }
            first = false;
            reception(paper, file, receptions.get(at));
        }
        return paper.small(writer);
    }

    private static void reception(Paper paper, CaseSheet file, ReceptionSheet one) {
        PersonCard subject = file.subject();
        paper.right(Paper.say("casefile.paper.case", file.number()))
                .facts(List.of(
                        fact(
                                "reception.paper.received",
                                moment(one) + "　" + one.receivedBy() + "（" + Paper.of(one.agency()) + "）"),
                        fact("reception.paper.channel", Paper.of(one.channel()) + "　" + Paper.of(one.route())),
                        fact("reception.paper.variant", Paper.of(one.variant()))))
                .heading(Paper.say("reception.paper.subject"))
                .facts(List.of(
                        fact("reception.paper.kana", subject.kana()),
                        fact("reception.paper.name", subject.name()),
                        fact("reception.paper.birth", birth(subject, one)),
                        fact("reception.paper.phone", subject.phone()),
                        fact("reception.paper.address", subject.address())))
                .heading(Paper.say("reception.paper.caller"))
                .facts(List.of(
                        fact(
                                "reception.paper.name",
                                one.anonymous()
                                        ? Paper.say("reception.paper.anonymous")
                                        : one.callerKana() + "\n" + one.callerName()),
                        fact("reception.paper.relation", Paper.of(one.callerRelation())),
                        fact("reception.paper.phone", one.callerPhone()),
                        fact("reception.receive.otherPhone", one.back().otherPhone()),
                        fact("reception.receive.email", one.back().email())))
                .heading(Paper.say("reception.paper.worries"))
                .ticks(worries(one))
                .text(one.worriesHidden() ? Paper.say("reception.paper.someHidden") : "")
                .facts(List.of(
                        fact(
                                "reception.paper.other",
                                shown(one.otherWorryText(), one.marks().of("otherWorryText"))),
                        fact(
                                "reception.paper.wish",
                                shown(one.wish(), one.marks().of("wish"))),
                        fact(
                                "reception.paper.since",
                                one.withdrawnSince() == null
                                        ? Paper.say("desk.unknown")
                                        : Wareki.month(one.withdrawnSince())),
                        fact("reception.paper.seen", Paper.of(one.seenByAnyone())),
                        fact("reception.paper.exit", exit(one))))
                .heading(Paper.say("reception.receive.back"))
                .facts(List.of(
                        fact("reception.receive.occupation", Paper.of(one.back().occupation())),
                        fact("reception.receive.dwelling", Paper.of(one.back().dwelling())),
                        fact("reception.receive.insurance", Paper.of(one.back().insurance())),
                        fact(
                                "reception.receive.pension",
                                one.sight().isIncome() ? Paper.of(one.back().pension()) : Paper.say("access.hidden")),
                        fact("reception.receive.dangers", dangers(one))))
                .heading(Paper.say("reception.paper.apply"))
                .text(Paper.say("reception.paper.applyText"))
                .sign(List.of(Paper.say("casefile.paper.signedOn"), Paper.say("casefile.paper.signedBy")));
    }

    /** The whole story, the oldest first: day, how, who, and what was said by whom. */
    static Paper story(CaseSheet file, List<StoryEntry> entries, String writer) {
        Paper paper = new Paper(Paper.say("support.paper.title"), file.number())
                .right(Paper.say("casefile.paper.case", file.number()))
                .facts(List.of(
                        fact(
                                "reception.paper.name",
                                file.subject().kana() + "\n" + file.subject().name()),
                        fact(
                                "casefile.list.lead",
                                file.leadAgency() == null
                                        ? Paper.say("desk.case.leadNone")
                                        : Paper.of(file.leadAgency()))));
        for (StoryEntry entry : entries) {
            StoryLine line = entry.line();
            String who = line.staffName() == null ? line.uid() : line.staffName();
            paper.passage(
                    Paper.say("support.paper.head", moment(line.happenedAt()), who, Paper.of(line.agency())),
                    said(StoryWords.onPaper(line), entry.note()));
        }
        return paper.small(writer);
    }

    private static String said(String sentence, @Nullable NoteText note) {
        List<String> lines = new ArrayList<>();
        lines.add(sentence);
        if (note != null) {
            note.segments()
                    .forEach(segment ->
                            lines.add(Paper.of(segment.origin()) + "：" + shown(segment.text(), segment.about())));
            String next = shown(note.nextStep(), note.nextAbout());
            if (!next.isEmpty()) {
                lines.add(Paper.say("support.paper.next", next, note.nextOn() == null ? "" : Paper.day(note.nextOn())));
            }
        }
        return String.join("\n", lines);
    }

    private static List<Tick> worries(ReceptionSheet one) {
        Set<Worry> also = Set.copyOf(one.otherWorries());
        return Arrays.stream(Worry.values())
                .map(worry -> new Tick(
                        (worry == one.mainWorry() ? "◎ " : also.contains(worry) ? "○ " : "") + Paper.of(worry),
                        worry == one.mainWorry() || also.contains(worry)))
                .collect(Collectors.toList());
    }

    private static String dangers(ReceptionSheet one) {
        if (!one.sight().isViolence()) {
            return Paper.say("access.hidden");
        }
        if (!one.dangers().isEmpty()) {
            return one.dangers().stream().map(Paper::of).collect(Collectors.joining(Paper.say("desk.comma")));
        }
        return Paper.say(
                one.back().dangersAsked() ? "reception.receive.dangersNone" : "reception.receive.dangersNotAsked");
    }

    private static String exit(ReceptionSheet one) {
        return one.exit() == ReceptionExit.HANDED_OVER
                ? Paper.of(one.exit()) + "：" + one.handedOverTo()
                : Paper.of(one.exit());
    }

    private static String birth(PersonCard subject, ReceptionSheet one) {
        String born = subject.birthDate() == null ? "" : Paper.day(subject.birthDate());
        return one.subjectAge() == null
                ? born
                : born + "　" + Paper.say("reception.paper.age", Integer.toString(one.subjectAge()));
    }

    private static String moment(ReceptionSheet one) {
        return moment(one.receivedAt());
    }

    private static String moment(Instant at) {
        LocalTime time = at.atZone(Tokyo.ZONE).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return Paper.say("support.paper.moment", Paper.day(Tokyo.dateOf(at)), time.toString());
    }

    /** What is marked and empty is hidden from its reader. */
    private static String shown(String text, Set<Delicate> about) {
        return text.isEmpty() && !about.isEmpty() ? Paper.say("access.hidden") : text;
    }

    private static Fact fact(String key, String value) {
        return new Fact(Paper.say(key), value);
    }
}
