package org.banso.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.banso.access.model.Ground;
import org.banso.assessment.model.IssueKind;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.ConsentItem;
import org.banso.casefile.model.StoryValue;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Tokyo;
import org.banso.meeting.model.MeetingKind;
import org.banso.meeting.model.NoticeKind;
import org.banso.notice.model.AcknowledgedThrough;
import org.banso.support.model.TaskKind;
import org.jspecify.annotations.Nullable;

/** Meetings that decide who leads, the chain of their decisions, and the notice to the education centre. */
final class Decisions {

    /** A decision is looked at again after so many months. */
    private static final int REVIEW_MONTHS = 6;

    /** So many days ahead a meeting is called. */
    private static final int SOON = 10;

    /** Where the notices to the centre that has a system went; the migrations say the same. */
    private static final String EDU_QUEUE = "banso.notice.EDU_CENTER";

    private final Ward ward;
    private final Rows rows;
    private final Meetings meetings;
    private final Tasks tasks;

    Decisions(Ward ward, Meetings meetings, Tasks tasks) {
        this.ward = ward;
        this.rows = ward.rows;
        this.meetings = meetings;
        this.tasks = tasks;
    }

    /** A link of the chain. */
    private record Decided(
            long id,
            long meeting,
            Agency lead,
            LocalDate day,
            LocalDate review,
            Instant at,
            @Nullable Long former) {}

    /**
     * The first meeting from that day on, and those that look at its decision again. Answers the day of the first decision,
     * when it has come.
     */
    Optional<LocalDate> live(OpenCase open, LocalDate from) {
        Meetings.Called called = call(open, from);
        if (called == null) {
            return Optional.empty();
        }
        LocalDate first = called.day();
        Decided inForce = null;
        while (called != null) {
            Decided next = decide(open, called);
            write(open, inForce, false);
            inForce = next;
            LocalDate review = ward.workdays.atOrAfter(next.review());
            called = open.reaches(review) && open.draw.rolled(40) ? call(open, review) : null;
        }
        write(open, inForce, true);
        tasks.agencys(open, TaskKind.LEAD_REVIEW, inForce.review(), inForce.at());
        return Optional.of(first);
    }

    /** Nothing when it has not taken place by the case's last day; then it is called and open, or was never called. */
    private Meetings.@Nullable Called call(OpenCase open, LocalDate from) {
        boolean goesOn = open.until.equals(ward.today);
        if (!open.reaches(goesOn ? from.minusDays(SOON) : from)) {
            return null;
        }
        MeetingKind kind = kind(open, from);
        Meetings.Called called = meetings.call(open, kind, from).orElse(null);
        if (called == null) {
            return null;
        }
        if (called.past() && open.reaches(called.day()) && open.course != OpenCase.Course.MINUTES_OPEN) {
            return called;
        }
        meetings.open(open, called);
        return null;
    }

    private static MeetingKind kind(OpenCase open, LocalDate day) {
        boolean consented = open.consentOn(day) != null;
        boolean layered = open.draw.rolled(20);
        if (consented) {
            return layered ? MeetingKind.MULTI_LAYERED_SUPPORT_MEETING : MeetingKind.SUPPORT_COORDINATION_MEETING;
        }
        return layered ? MeetingKind.SUPPORT_CONFERENCE_ART106 : MeetingKind.SUPPORT_CONFERENCE_ART9;
    }

    private void write(OpenCase open, @Nullable Decided decided, boolean inForce) {
        if (decided != null) {
            rows.decision.row(
                    decided.id(),
                    open.id,
                    decided.meeting(),
                    decided.lead(),
                    decided.day(),
                    decided.review(),
                    open.team.caseworker(),
                    decided.at(),
                    decided.former(),
                    inForce,
                    inForce ? 1 : 2);
        }
    }

    private Decided decide(OpenCase open, Meetings.Called called) {
        LocalDate day = called.day();
        OpenCase.Consent consent = open.consentOn(day);
        Agency lead = lead(open, consent);
        long id = rows.nextId("plan_lead_decision");
        LocalDate review = day.plusMonths(REVIEW_MONTHS);
        Instant at = called.during().endExclusive();
        Long former = open.decisionId == 0 ? null : (Long) open.decisionId;
        int position = 0;
        Set<Agency> roles = EnumSet.of(Agency.PLAT_HOME, Agency.MERKMAL);
        for (IssueKind issue : Intakes.named(open)) {
            rows.decidedIssue.row(
                    id, position++, issue, Intakes.takes(issue), ward.phrases.one("reason." + issue, open.draw));
        }
        if (consent != null && consent.agencies().contains(Agency.HEALTH)) {
            roles.add(Agency.HEALTH);
        }
        roles.add(lead);
        position = 0;
        for (Agency agency : roles) {
            rows.decidedRole.row(id, position++, agency, ward.phrases.one("role." + agency, open.draw));
        }
        if (consent != null && roles.contains(Agency.HEALTH) && consent.coversAllFor(Agency.HEALTH) && former == null) {
            rows.standing.row(rows.nextId("access_standing"), open.id, Agency.HEALTH, Ground.ROLE_DECIDED, at, null);
        }
        open.decisionId = id;
        open.lead = lead;
        if (open.state == CaseState.ASSESSED) {
            open.state = CaseState.LEAD_ASSIGNED;
        }
        meetings.held(open, called, id);
        open.tell(
                at,
                "plan.LEAD_DECIDED",
                open.team.caseworker(),
                Agency.PLAT_HOME,
                id,
                StoryValue.of(lead),
                StoryValue.of(day),
                StoryValue.of(review));
        if (consent != null
                && former == null
                && open.contact.isFromSchool()
                && consent.covers(Agency.EDU_CENTER, ConsentItem.SCHOOL_HISTORY)) {
            tellEducation(open, id, lead, day, at, consent);
        }
        return new Decided(id, called.id(), lead, day, review, at, former);
    }

    /** Mostly one of the two, by the issues; sometimes who looks after the work or the health, if the subject agrees. */
    private static Agency lead(OpenCase open, OpenCase.@Nullable Consent consent) {
        Set<Agency> named = consent == null ? Set.of() : consent.agencies();
        Set<IssueKind> issues = Intakes.named(open);
        boolean other = open.draw.rolled(35);
        if (other && issues.contains(IssueKind.WORK) && named.contains(Agency.SAPOSUTE)) {
            return Agency.SAPOSUTE;
        }
        if (other && issues.contains(IssueKind.HEALTH) && named.contains(Agency.HEALTH)) {
            return Agency.HEALTH;
        }
        return Intakes.suggested(open);
    }

    private void tellEducation(
            OpenCase open, long decision, Agency lead, LocalDate day, Instant at, OpenCase.Consent consent) {
        long id = rows.nextId("notice_notice");
        boolean named = consent.covers(Agency.EDU_CENTER, ConsentItem.IDENTITY);
        LocalDate answered = ward.workdays.atOrAfter(day.plusDays(open.draw.between(1, 5)));
        boolean acknowledged = answered.isBefore(ward.today) && open.draw.rolled(90);
        AcknowledgedThrough through = open.draw.rolled(60) ? AcknowledgedThrough.SYSTEM : AcknowledgedThrough.INBOX;
        Instant answeredAt = Tokyo.startOf(answered).plus(Duration.ofHours(11));
        rows.notice.row(
                id,
                UUID.nameUUIDFromBytes(("notice " + ward.seed + " " + id).getBytes(StandardCharsets.UTF_8)),
                open.id,
                open.number,
                decision,
                Agency.EDU_CENTER,
                NoticeKind.SCHOOL_NON_ATTENDANCE,
                lead,
                day,
                named && !open.subject.name().isEmpty() ? open.subject.name() : null,
                named && !open.subject.kana().isEmpty() ? open.subject.kana() : null,
                named ? open.subject.birthYear() : null,
                at,
                EDU_QUEUE,
                acknowledged ? answeredAt : null,
                acknowledged ? ward.teams.nameOf("edu1") : null,
                acknowledged ? through : null,
                acknowledged ? 2 : 1);
        open.tell(
                at,
                "notice.SENT",
                open.team.caseworker(),
                Agency.PLAT_HOME,
                id,
                StoryValue.of(Agency.EDU_CENTER),
                StoryValue.of(NoticeKind.SCHOOL_NON_ATTENDANCE));
        if (acknowledged) {
            open.tell(
                    answeredAt,
                    "notice.ACKNOWLEDGED",
                    through == AcknowledgedThrough.SYSTEM ? Agency.EDU_CENTER.name() : "edu1",
                    Agency.EDU_CENTER,
                    id,
                    StoryValue.of(Agency.EDU_CENTER),
                    StoryValue.of(through));
        }
    }
}
