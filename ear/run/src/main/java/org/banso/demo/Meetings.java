package org.banso.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banso.casefile.model.JointDesk;
import org.banso.casefile.model.StoryValue;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.TimeSpan;
import org.banso.kernel.model.Tokyo;
import org.banso.meeting.model.MeetingKind;
import org.banso.meeting.model.MeetingState;
import org.jspecify.annotations.Nullable;

/** Meetings with their people, rooms and bookings. */
final class Meetings {

    /** Minutes of a first interview and of any other meeting (policy INTAKE_LENGTH, MEETING_LENGTH). */
    private static final int INTAKE_MINUTES = 90;

    static final int MEETING_MINUTES = 60;

    private final Ward ward;
    private final Rows rows;

    Meetings(Ward ward) {
        this.ward = ward;
        this.rows = ward.rows;
    }

    /** A meeting that is called: its id, its time, and whether it has taken place by today. */
    record Called(long id, MeetingKind kind, TimeSpan during, boolean past) {

        LocalDate day() {
            return during.startDate();
        }
    }

    /** Takes the first free time from that day on; the row follows when it is known what came of it. */
    Optional<Called> call(OpenCase open, MeetingKind kind, LocalDate from) {
        int minutes = kind == MeetingKind.JOINT_INTAKE ? INTAKE_MINUTES : MEETING_MINUTES;
        return ward.teams.take(open.team, from, minutes).map(during -> {
            long id = rows.nextId("meeting_meeting");
            return new Called(
                    id, kind, during, Tokyo.dateOf(during.startInclusive()).isBefore(ward.today));
        });
    }

    /** It is still to come, or nobody has written anything yet; called off when the case ended before. */
    void open(OpenCase open, Called called) {
        write(open, called, isCalledOff(open, called) ? MeetingState.CANCELLED : MeetingState.CALLED, "", null);
    }

    /** The case ended, or rests, before its day. */
    static boolean isCalledOff(OpenCase open, Called called) {
        return open.until.isBefore(open.ward.today) && !open.reaches(called.day());
    }

    /** It took place. @param decision what it decided, null for nothing */
    void held(OpenCase open, Called called, @Nullable Long decision) {
        String heading = called.kind() == MeetingKind.JOINT_INTAKE ? "minutes.JOINT_INTAKE" : "minutes.MEETING";
        write(open, called, MeetingState.HELD, ward.phrases.one(heading, open.draw), decision);
        open.tell(
                called.during().startInclusive(),
                "meeting.HELD",
                open.team.caseworker(),
                Agency.PLAT_HOME,
                called.id(),
                StoryValue.of(called.kind()));
    }

    private void write(OpenCase open, Called called, MeetingState state, String minutes, @Nullable Long decision) {
        Instant start = called.during().startInclusive();
        Instant calledAt = calledAt(open, start);
        boolean held = state == MeetingState.HELD;
        boolean intake = called.kind() == MeetingKind.JOINT_INTAKE;
        tell(open, called, calledAt, intake ? "meeting.JOINT_INTAKE_BOOKED" : "meeting.CALLED");
        if (state == MeetingState.CANCELLED) {
            tell(open, called, Tokyo.at(open.until, Ward.OPENS), "meeting.CANCELLED");
        }
        boolean prepared = state == MeetingState.CALLED && called.kind().decidesLead();
        rows.meeting.row(
                called.id(),
                open.id,
                called.kind(),
                start,
                called.during().endExclusive(),
                open.team.room(),
                state,
                open.team.caseworker(),
                calledAt,
                minutes,
                decision,
                held ? called.during().endExclusive().plus(Duration.ofHours(1)) : null,
                prepared ? (Long) sitting(open, called, calledAt) : null,
                held ? 2 : 1);
        for (String resource : List.of(
                "person:" + open.team.caseworker(), "person:" + open.team.psychologist(), "room:" + open.team.room())) {
            rows.booking.row(
                    rows.nextId("calendar_booking"),
                    called.id(),
                    resource,
                    "[" + start + "," + called.during().endExclusive() + ")",
                    state != MeetingState.CANCELLED);
        }
        JointDesk.AGENCIES.stream()
                .sorted()
                .forEach(agency -> rows.attendee.row(
                        rows.nextId("meeting_attendee"),
                        called.id(),
                        open.worker(agency),
                        agency,
                        held ? (Boolean) true : null,
                        called.kind().bindsToSecrecy() && held ? start : null,
                        held ? called.during().endExclusive().plus(Duration.ofMinutes(30)) : null,
                        held ? 2 : 1));
        if (prepared) {
            prepare(open, called, open.draw.oneOf(List.of(Agency.PLAT_HOME, Agency.MERKMAL)), calledAt);
        }
    }

    /** A sitting of this case alone; its caseworker keeps the papers. */
    private long sitting(OpenCase open, Called called, Instant openedAt) {
        long id = rows.nextId("meeting_sitting");
        rows.sitting.row(
                id,
                called.kind(),
                called.during().startInclusive(),
                open.team.room(),
                open.team.caseworker(),
                Agency.PLAT_HOME,
                openedAt,
                1);
        return id;
    }

    /** One of the two agencies has said its part, the other one has not yet. */
    private void prepare(OpenCase open, Called called, Agency agency, Instant at) {
        rows.preparation.row(
                rows.nextId("meeting_preparation"),
                called.id(),
                open.id,
                agency,
                ward.phrases.one("preparation.household", open.draw),
                ward.phrases.one("preparation.doing", open.draw),
                ward.phrases.one("preparation.wished", open.draw),
                ward.phrases.one("preparation.asked", open.draw),
                open.worker(agency),
                at,
                1);
    }

    private static void tell(OpenCase open, Called called, Instant at, String kind) {
        Instant start = called.during().startInclusive();
        open.tell(
                at,
                kind,
                open.team.caseworker(),
                Agency.PLAT_HOME,
                called.id(),
                StoryValue.of(called.kind()),
                StoryValue.of(called.day()),
                Tokyo.timeOf(start).toString());
    }

    /** Two days before, but not before the contact and not after today's morning. */
    private Instant calledAt(OpenCase open, Instant start) {
        Instant wished = start.minus(Duration.ofDays(2));
        Instant morning = Tokyo.at(ward.today, Ward.OPENS);
        Instant latest = wished.isBefore(morning) ? wished : morning.minus(Duration.ofDays(1));
        Instant contact = open.contact.at().plus(Duration.ofMinutes(30));
        return latest.isBefore(contact) ? contact : latest;
    }
}
