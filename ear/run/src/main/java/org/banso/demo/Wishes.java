package org.banso.demo;

import java.time.DayOfWeek;
import java.time.LocalTime;
import org.banso.calendar.model.District;
import org.banso.casefile.model.CaseState;
import org.banso.kernel.model.Tokyo;
import org.banso.meeting.model.AskedGender;
import org.banso.meeting.model.AskedLanguage;
import org.banso.meeting.model.MeetingKind;
import org.banso.meeting.model.Place;
import org.banso.meeting.model.ProposalReason;
import org.banso.meeting.model.ProposalState;

/** What some families asked for when they meet somebody, with dice of their own: nothing else in the ward changes by it. */
final class Wishes {

    private static final long DICE = 5_711;

    private final Ward ward;

    Wishes(Ward ward) {
        this.ward = ward;
    }

    /** Most have said where they live; some more than that. */
    void ask(OpenCase open) {
        if (open.until.equals(ward.today) && open.state == CaseState.ASSESSED && open.consent == null) {
            waitForConsent(open);
        }
        Draw draw = new Draw(DICE, open.id);
        if (!open.until.equals(ward.today) || !draw.rolled(85)) {
            return;
        }
        int hours = draw.between(0, 9);
        DayOfWeek never = DayOfWeek.of(draw.between(1, 5));
        ward.rows.wish.row(
                open.id,
                hours < 3 ? LocalTime.of(13, 0) : null,
                hours > 7 ? LocalTime.of(12, 0) : null,
                draw.rolled(30) ? 1 << never.ordinal() : 0,
                draw.rolled(12) ? AskedGender.FEMALE : draw.rolled(4) ? AskedGender.MALE : null,
                draw.rolled(3) ? AskedLanguage.ENGLISH : null,
                draw.rolled(10) ? Place.VISIT : null,
                District.values()[draw.between(0, District.values().length - 1)],
                open.team.caseworker(),
                Tokyo.at(open.contact.day(), LocalTime.of(16, 0)),
                1);
    }

    /** The planner looked yesterday, and said why it has no time for a coordination meeting about this one. */
    private void waitForConsent(OpenCase open) {
        ward.rows.proposal.row(
                ward.rows.nextId("meeting_proposal"),
                open.id,
                MeetingKind.SUPPORT_COORDINATION_MEETING,
                1,
                open.contact.day(),
                Meetings.MEETING_MINUTES,
                ProposalState.LEFT_OUT,
                "",
                ProposalReason.CONSENT_MISSING,
                "plat1",
                Tokyo.at(ward.today.minusDays(1), LocalTime.of(17, 0)),
                1);
    }
}
