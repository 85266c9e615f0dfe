package org.banso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.ConsentItem;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/** A case while its life is being written: what has become of it so far. */
final class OpenCase {

    final Ward ward;
    final Draw draw;
    final FirstContact contact;
    final Teams.Team team;
    final long id;
    final String number;
    final Subject subject;

    /** From this day on nothing happens any more: it is closed, it rests, or the day has not come yet. */
    final LocalDate until;

    final Course course;

    CaseState state = CaseState.SCREENED;

    @Nullable
    Agency lead;

    @Nullable
    LocalDate metOn;

    @Nullable
    Consent consent;

    /** The lead decision in force, 0 while there is none. */
    long decisionId;

    /** What a case of the last weeks is there for. */
    enum Course {
        /** Whatever comes. */
        ANY,
        /** Its joint intake is booked for these days. */
        EXPECTED,
        /** Its plan is agreed and waits for the ward. */
        HANDED_IN,
        /** Its meeting took place and nobody has written the minutes yet. */
        MINUTES_OPEN
    }

    /** Whom it is about. */
    record Subject(
            long personId,
            long participantId,
            String name,
            String kana,
            @Nullable Integer birthYear) {}

    /** What the subject agreed to. */
    record Consent(LocalDate givenOn, Set<Agency> agencies, Set<ConsentItem> items) {

        boolean covers(Agency agency, ConsentItem item) {
            return agencies.contains(agency) && items.contains(item);
        }

        boolean coversAllFor(Agency agency) {
            return agencies.contains(agency) && items.containsAll(EnumSet.allOf(ConsentItem.class));
        }
    }

    OpenCase(
            Ward ward,
            Draw draw,
            FirstContact contact,
            Teams.Team team,
            String number,
            Subject subject,
            LocalDate until,
            Course course) {
        this.ward = ward;
        this.draw = draw;
        this.contact = contact;
        this.team = team;
        this.id = ward.rows.nextId("casefile_case");
        this.number = number;
        this.subject = subject;
        this.until = until;
        this.course = course;
    }

    /** Whether something of that day has happened. */
    boolean reaches(LocalDate day) {
        return day.isBefore(until);
    }

    boolean reaches(Instant moment) {
        return reaches(Tokyo.dateOf(moment));
    }

    /** The subject's consent, when it was given by that day. */
    @Nullable
    Consent consentOn(LocalDate day) {
        Consent given = consent;
        return given != null && !day.isBefore(given.givenOn()) ? given : null;
    }

    /** Who works on it for one of the two agencies of the desk. */
    String worker(Agency agency) {
        return team.of(agency);
    }

    /** The agency that is most at work now: the lead, once there is one of the desk's two. */
    Agency busiest() {
        return lead == Agency.PLAT_HOME || lead == Agency.MERKMAL
                ? lead
                : (draw.rolled(50) ? Agency.PLAT_HOME : Agency.MERKMAL);
    }

    /** Days until the next thing; a case that is there for something goes fast. */
    int days(int least, int most) {
        return course == Course.ANY ? draw.between(least, most) : least;
    }

    /** Whether the subject agrees, sooner or later. */
    boolean consents(boolean drawn) {
        return drawn || course == Course.HANDED_IN || course == Course.MINUTES_OPEN;
    }

    /** A line of the story. */
    void tell(Instant at, String kind, String uid, Agency agency, long refId, String... values) {
        ward.rows.story.row(
                ward.rows.nextId("casefile_story"), id, at, at, kind, uid, agency, refId, String.join("\n", values));
    }
}
