package org.banso.disclosure.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.banso.disclosure.model.Decision;
import org.banso.disclosure.model.GivenPassage;
import org.banso.disclosure.model.GivenRecord;
import org.banso.disclosure.model.RequestSheet;
import org.banso.kernel.model.Tokyo;
import org.banso.paper.web.Paper;
import org.banso.paper.web.Paper.Fact;
import org.jspecify.annotations.Nullable;

/** What a requester is sent: the letter of decision, the record with black bars, the notice that the time is put off. */
final class DisclosurePapers {

    private DisclosurePapers() {}

    static Paper letter(GivenRecord record) {
        RequestSheet request = record.request();
        Decision decision = decided(request.decision());
        Paper paper = addressed(
                        Paper.say("disclosure.paper.letter." + decision.name()), request, Tokyo.dateOf(at(request)))
                .text(Paper.say("disclosure.paper.text." + decision.name(), Paper.day(request.receivedOn())));
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Paper.say("disclosure.paper.asked"), request.askedFor()));
        facts.add(new Fact(Paper.say("disclosure.paper.purpose"), Paper.say("disclosure.paper.purposeText")));
        if (decision != Decision.REFUSAL) {
            facts.add(new Fact(Paper.say("disclosure.paper.way"), Paper.of(request.wishedWay())));
        }
        if (request.refusal() != null) {
            facts.add(new Fact(Paper.say("disclosure.paper.whyRefused"), Paper.of(request.refusal())));
        }
        if (request.decisionNote() != null && !request.decisionNote().isEmpty()) {
            facts.add(new Fact(Paper.say("disclosure.paper.explained"), request.decisionNote()));
        }
        paper.facts(facts);
        if (request.refusal() == null && !record.withheld().isEmpty()) {
            withheld(paper, record);
        }
        if (decision != Decision.REFUSAL) {
            paper.text(Paper.say("disclosure.paper.giving"));
        }
        return paper.heading(Paper.say("disclosure.paper.appeal")).small(Paper.say("disclosure.paper.appealText"));
    }

    /** The grounds in the order of the law, each with the number of passages. */
    private static void withheld(Paper paper, GivenRecord record) {
        List<List<String>> rows = new ArrayList<>();
        record.withheld().forEach((ground, n) -> rows.add(List.of(Paper.of(ground), n.toString())));
        paper.heading(Paper.say("disclosure.paper.withheld"))
                .table(List.of(Paper.say("disclosure.paper.article"), Paper.say("disclosure.paper.places")), rows);
    }

    static Paper record(GivenRecord record) {
        RequestSheet request = record.request();
        Paper paper = new Paper(Paper.say("disclosure.paper.record"), number(request))
                .right(number(request))
                .small(Paper.say("disclosure.paper.recordText"));
        for (GivenPassage passage : record.passages()) {
            String head = Paper.say("disclosure.paper.head", Paper.day(passage.saidOn()), Paper.of(passage.source()));
            String text = passage.text();
            if (text != null) {
                paper.passage(head, text);
            } else if (passage.ground() != null) {
                paper.blackened(head, Paper.say("disclosure.paper.why", Paper.of(passage.ground())));
            }
        }
        return paper;
    }

    static Paper extension(RequestSheet request) {
        LocalDate on = request.extendedOn();
        String why = request.extensionReason();
        if (on == null || why == null) {
            throw new IllegalStateException("not put off");
        }
        return addressed(Paper.say("disclosure.paper.extension"), request, on)
                .text(Paper.say("disclosure.paper.extensionText", Paper.day(request.receivedOn())))
                .facts(List.of(
                        new Fact(Paper.say("disclosure.paper.asked"), request.askedFor()),
                        new Fact(Paper.say("disclosure.paper.extendedTo"), Paper.day(request.deadlineOn())),
                        new Fact(Paper.say("disclosure.paper.extensionReason"), why)));
    }

    private static Paper addressed(String title, RequestSheet request, LocalDate day) {
        return new Paper(title, number(request))
                .right(number(request))
                .right(Paper.day(day))
                .to(Paper.say("disclosure.paper.to", request.requesterName()))
                .right(Paper.say("disclosure.paper.issuer"));
    }

    private static String number(RequestSheet request) {
        return Paper.say("disclosure.paper.number", request.number());
    }

    private static Decision decided(@Nullable Decision decision) {
        if (decision == null) {
            throw new IllegalStateException("not decided");
        }
        return decision;
    }

    private static Instant at(RequestSheet request) {
        Instant at = request.decidedAt();
        if (at == null) {
            throw new IllegalStateException("not decided");
        }
        return at;
    }
}
