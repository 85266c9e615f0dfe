package org.banso.handover.web;

import java.util.List;
import java.util.stream.Collectors;
import org.banso.handover.model.HandoverLine;
import org.banso.kernel.model.Tokyo;
import org.banso.paper.web.Paper;
import org.banso.paper.web.Paper.Fact;

/** 紹介状: what goes along on paper. */
final class HandoverPapers {

    private HandoverPapers() {}

    static Paper letter(HandoverLine one) {
        boolean hidden = one.message().isEmpty() && !one.about().isEmpty();
        return new Paper(Paper.say("handover.paper.title"), one.caseNumber())
                .right(Paper.day(Tokyo.dateOf(one.askedAt())))
                .to(Paper.say("handover.paper.to", one.toAgency() == null ? one.toBody() : Paper.of(one.toAgency())))
                .right(Paper.say("handover.paper.from", Paper.of(one.from()), one.askedBy()))
                .text(Paper.say("handover.paper.text"))
                .facts(List.of(
                        fact(
                                "handover.paper.who",
                                one.subjectName() == null
                                        ? Paper.say("handover.paper.number", one.caseNumber())
                                        : one.subjectKana() + "\n" + one.subjectName()),
                        fact("handover.ask.purpose", one.purpose()),
                        fact(
                                "handover.ask.items",
                                one.items().stream().map(Paper::of).collect(Collectors.joining("、"))),
                        fact(
                                "handover.ask.ground",
                                one.ground() == null ? Paper.say("handover.ask.byConsent") : Paper.of(one.ground())),
                        fact("handover.ask.message", hidden ? Paper.say("access.hidden") : one.message()),
                        fact(
                                "handover.ask.accompany",
                                Paper.say(one.accompany() ? "handover.line.accompanied" : "handover.line.alone")),
                        fact("handover.ask.dueOn", Paper.day(one.dueOn()))))
                .heading(Paper.say("handover.paper.answer"))
                .sign(List.of(
                        Paper.say("handover.paper.answeredOn"),
                        Paper.say("handover.paper.taken"),
                        Paper.say("handover.paper.answeredBy")));
    }

    private static Fact fact(String key, String value) {
        return new Fact(Paper.say(key), value);
    }
}
