package org.banso.casefile.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.model.ConsentItem;
import org.banso.casefile.web.ConsentPage.ConsentForm;
import org.banso.directory.model.Agency;
import org.banso.paper.web.Paper;
import org.banso.paper.web.Paper.Fact;
import org.banso.paper.web.Paper.Tick;
import org.banso.person.model.PersonCard;

/**
 * The two forms of consent: with the person's consent, to be signed, and without it, where a support conference under
 * secrecy is the ground. Filled in as far as the page was; what is empty is left for the pen.
 */
final class ConsentPapers {

    private ConsentPapers() {}

    static Paper with(CaseSheet file, ConsentForm form, String writer) {
        PersonCard subject = file.subject();
        return new Paper(Paper.say("casefile.paper.title.with"), file.number())
                .right(Paper.say("casefile.paper.case", file.number()))
                .to(Paper.say("casefile.paper.to"))
                .text(Paper.say("casefile.paper.intro"))
                .facts(List.of(
                        new Fact(Paper.say("casefile.paper.who"), person(subject)),
                        new Fact(Paper.say("casefile.paper.purpose"), Paper.say("casefile.paper.purposeText")),
                        new Fact(Paper.say("casefile.paper.holder"), Paper.say("casefile.paper.holderText")),
                        new Fact(Paper.say("casefile.paper.form"), Paper.say("casefile.paper.formText")),
                        new Fact(Paper.say("casefile.paper.period"), period(form))))
                .heading(Paper.say("casefile.paper.agencies"))
                .ticks(agencies(form))
                .heading(Paper.say("casefile.paper.items"))
                .ticks(items(form))
                .heading(Paper.say("casefile.paper.explained"))
                .list(List.of(
                        Paper.say("casefile.paper.withdraw"),
                        Paper.say("casefile.paper.optional"),
                        Paper.say("casefile.paper.others"),
                        Paper.say("casefile.paper.disclosure")))
                .sign(List.of(
                        Paper.say("casefile.paper.signedOn"),
                        Paper.say("casefile.paper.signedBy"),
                        Paper.say("casefile.paper.heardBy")))
                .small(writer);
    }

    static Paper without(CaseSheet file, ConsentForm form, String writer) {
        boolean danger = !file.dangers().isEmpty();
        boolean met = file.subjectMetOn() != null;
        return new Paper(Paper.say("casefile.paper.title.without"), file.number())
                .right(Paper.say("casefile.paper.case", file.number()))
                .text(Paper.say("casefile.paper.without.intro"))
                .facts(List.of(
                        new Fact(Paper.say("casefile.paper.who"), person(file.subject())),
                        new Fact(Paper.say("casefile.paper.purpose"), Paper.say("casefile.paper.purposeText")),
                        new Fact(Paper.say("casefile.paper.holder"), Paper.say("casefile.paper.holderText"))))
                .heading(Paper.say("casefile.paper.without.law"))
                .ticks(List.of(
                        new Tick(Paper.say("casefile.paper.without.art9"), false),
                        new Tick(Paper.say("casefile.paper.without.art106"), false)))
                .heading(Paper.say("casefile.paper.without.why"))
                .ticks(List.of(
                        new Tick(Paper.say("casefile.paper.without.notMet"), !met),
                        new Tick(Paper.say("casefile.paper.without.refused"), false),
                        new Tick(Paper.say("casefile.paper.without.urgent"), danger),
                        new Tick(Paper.say("casefile.paper.without.other"), false)))
                .heading(Paper.say("casefile.paper.without.shared"))
                .small(Paper.say("casefile.paper.without.sharedHelp"))
                .ticks(agencies(form))
                .ticks(items(form))
                .heading(Paper.say("casefile.paper.explained"))
                .list(List.of(
                        Paper.say("casefile.paper.without.secrecy"),
                        Paper.say("casefile.paper.without.later"),
                        Paper.say("casefile.paper.others")))
                .sign(List.of(
                        Paper.say("casefile.paper.without.recorded"),
                        Paper.say("casefile.paper.without.recordedBy"),
                        Paper.say("casefile.paper.without.approvedBy")))
                .small(writer);
    }

    private static String person(PersonCard subject) {
        String born = subject.birthDate() == null ? "" : "\n" + Paper.day(subject.birthDate());
        return subject.kana() + "\n" + subject.name() + born;
    }

    private static String period(ConsentForm form) {
        LocalDate from = form.validFrom == null ? form.givenOn : form.validFrom;
        String begin = from == null ? Paper.say("casefile.paper.blank") : Paper.day(from);
        return form.validUntil == null
                ? Paper.say("casefile.paper.fromOpen", begin)
                : Paper.say("casefile.paper.from", begin, Paper.day(form.validUntil));
    }

    private static List<Tick> agencies(ConsentForm form) {
        Set<Agency> chosen = Set.of(form.agencies);
        return Arrays.stream(Agency.values())
                .filter(agency -> chosen.isEmpty() || chosen.contains(agency))
                .map(agency -> new Tick(Paper.of(agency), chosen.contains(agency)))
                .toList();
    }

    private static List<Tick> items(ConsentForm form) {
        Set<ConsentItem> chosen = Set.of(form.items);
        return Arrays.stream(ConsentItem.values())
                .map(item -> new Tick(Paper.of(item), chosen.contains(item)))
                .toList();
    }
}
