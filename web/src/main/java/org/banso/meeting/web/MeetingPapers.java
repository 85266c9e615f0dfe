package org.banso.meeting.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Tokyo;
import org.banso.meeting.model.MemberLine;
import org.banso.meeting.model.Packet;
import org.banso.meeting.model.PreparationSheet;
import org.banso.paper.web.Paper;
import org.banso.paper.web.Paper.Fact;

/** The papers of a sitting on A4. */
final class MeetingPapers {

    private MeetingPapers() {}

    /** All copies one after another: a sheet with the agenda, then a sheet for each case; each says whose copy it is. */
    static Paper packet(Packet packet) {
        Paper paper =
                new Paper(Paper.say("meeting.packet.title", Paper.of(packet.kind())), Paper.say("meeting.packet.foot"));
        boolean first = true;
        for (Packet.Copy copy : packet.copies()) {
            if (!first) {
                paper.newPage();
            }
            first = false;
            copy(paper, packet, copy);
        }
        return paper;
    }

    private static void copy(Paper paper, Packet packet, Packet.Copy copy) {
        String whose = Paper.say("meeting.packet.copy", String.valueOf(copy.number()), copy.recipientName());
        paper.right(whose)
                .facts(List.of(
                        new Fact(Paper.say("meeting.meetings.when"), moment(packet.startsAt())),
                        new Fact(Paper.say("meeting.meetings.room"), packet.roomName()),
                        new Fact(Paper.say("meeting.sitting.secretary"), packet.secretaryName()),
                        new Fact(
                                Paper.say("meeting.packet.recipient"),
                                copy.recipientName() + "（" + Paper.of(copy.agency()) + "）")))
                .heading(Paper.say("meeting.sitting.agenda"))
                .table(
                        List.of(
                                Paper.say("meeting.packet.time"),
                                Paper.say("meeting.meetings.about"),
                                Paper.say("meeting.meeting.members")),
                        copy.parts().stream()
                                .map(part -> List.of(time(part), about(part), members(part.members())))
                                .toList())
                .small(Paper.say("meeting.packet.giveBack"));
        for (Packet.Part part : copy.parts()) {
            paper.newPage().right(whose).heading(about(part)).text(time(part) + "　" + members(part.members()));
            if (part.preparations().isEmpty()) {
                paper.text(Paper.say("meeting.prepare.none"));
            }
            part.preparations().forEach(said -> sheet(paper, said));
        }
    }

    private static void sheet(Paper paper, PreparationSheet said) {
        paper.heading(Paper.say("meeting.prepare.of", Paper.of(said.agency())))
                .facts(List.of(
                        new Fact(Paper.say("meeting.prepare.household"), shown(said.household(), said)),
                        new Fact(Paper.say("meeting.prepare.doing"), shown(said.doing(), said)),
                        new Fact(Paper.say("meeting.prepare.wished"), shown(said.wished(), said)),
                        new Fact(Paper.say("meeting.prepare.asked"), shown(said.asked(), said))))
                .small(Paper.say("meeting.prepare.by", said.writerName(), Paper.day(Tokyo.dateOf(said.writtenAt()))));
    }

    private static String shown(String text, PreparationSheet said) {
        return said.hidden() ? Paper.say("access.hidden") : text;
    }

    private static String about(Packet.Part part) {
        return part.subjectName().isEmpty()
                ? part.caseNumber()
                : part.caseNumber() + "　" + Paper.say("desk.person.san", part.subjectName());
    }

    private static String members(List<MemberLine> members) {
        return members.stream()
                .map(MemberLine::agency)
                .distinct()
                .map((Agency agency) -> Paper.of(agency) + "："
                        + members.stream()
                                .filter(member -> member.agency() == agency)
                                .map(MemberLine::name)
                                .collect(Collectors.joining(Paper.say("desk.comma"))))
                .collect(Collectors.joining("\n"));
    }

    private static String time(Packet.Part part) {
        return Tokyo.timeOf(part.startsAt()) + "–" + Tokyo.timeOf(part.endsAt());
    }

    private static String moment(Instant at) {
        return Paper.day(Tokyo.dateOf(at)) + " " + Tokyo.timeOf(at);
    }
}
