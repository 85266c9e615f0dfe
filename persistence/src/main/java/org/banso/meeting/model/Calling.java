package org.banso.meeting.model;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banso.calendar.model.Need;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.ConsentCoverage;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.TimeSpan;

/**
 * A meeting that somebody wants to call: kind, case, time, place and people, with every rule of this room that says whether it
 * may be. When people and rooms can be had is the calendar's affair, and is decided there for all at the same moment.
 *
 * @param people each once
 * @param byUid who calls
 */
public record Calling(MeetingKind kind, long caseId, TimeSpan during, Where where, List<Called> people, String byUid) {

    /** In a room. */
    public Calling(MeetingKind kind, long caseId, TimeSpan during, long roomId, List<Called> people, String byUid) {
        this(kind, caseId, during, Where.inRoom(roomId), people, byUid);
    }

    /** Somebody on the staff roll, as far as the rules ask. */
    public record Called(String uid, Agency agency, Set<Role> roles, Set<String> skills) {

        public boolean meets(Need need) {
            return need.isMetBy(uid, agency, roles, skills);
        }
    }

    /**
     * How things stand when it is called.
     *
     * @param caseStep the step of the way at which the case stands, whatever its state
     * @param leastLength shorter is refused; zero when the kind may be as short as one likes
     * @param consent what the consents in force today allow
     */
    public record Circumstances(
            Instant now, CaseState caseState, CaseState caseStep, ConsentCoverage consent, Duration leastLength) {}

    /** They run the desk together, for the ward, and know the case from its first day (報告書 2). */
    private static final Set<Agency> WORKING_TOGETHER =
            EnumSet.of(Agency.WARD, Agency.LINK_DESK, Agency.PLAT_HOME, Agency.MERKMAL);

    public Calling {
        people = List.copyOf(people);
    }

    /** Refuses with the first rule that says no, in the order in which a person would ask. */
    void mustBeLawful(Circumstances now) {
        mustFitTheCase(kind, now.caseState(), now.caseStep());
        mustHaveConsent(kind, now.consent());
        mustTellOnlyWhomTheConsentNames(now.consent());
        mustBeLongEnough(during.duration(), now.leastLength());
        mustBeWhereItsKindIs();
        mustHaveItsPeople();
    }

    private void mustBeWhereItsKindIs() {
        if (kind == MeetingKind.HOME_VISIT && where.place() != Place.VISIT) {
            throw new Refused(MeetingReason.VISIT_GOES_OUT);
        }
    }

    /**
     * The step of the case at which a kind is called; none while it rests. Conferences are for people not yet reached, so they
     * come at any step, and while it rests.
     *
     * @param step the step of the way at which the case stands
     */
    public static void mustFitTheCase(MeetingKind kind, CaseState state, CaseState step) {
        boolean goesOn = !state.isEnded() && state != CaseState.SUSPENDED;
        boolean fits = switch (kind) {
            case JOINT_INTAKE -> goesOn && step.compareTo(CaseState.JOINT_INTAKE) <= 0;
            case HOME_VISIT -> goesOn;
            case SUPPORT_COORDINATION_MEETING, MULTI_LAYERED_SUPPORT_MEETING ->
                goesOn && step.compareTo(CaseState.ASSESSED) >= 0;
            case SUPPORT_CONFERENCE_ART9, SUPPORT_CONFERENCE_ART106 -> !state.isEnded();
        };
        if (!fits) {
            throw new Refused(MeetingReason.WRONG_ORDER, kind, state);
        }
    }

    public static void mustHaveConsent(MeetingKind kind, ConsentCoverage consent) {
        if (kind.needsConsent() && consent.isNone()) {
            throw new Refused(
                    MeetingReason.CONSENT_MISSING, kind, kind.alternative().orElseThrow());
        }
    }

    /** Whoever sits at a meeting that stands on consent hears of the subject, so the consent must name their agency. */
    private void mustTellOnlyWhomTheConsentNames(ConsentCoverage consent) {
        if (!kind.needsConsent()) {
            return;
        }
        Set<Agency> hearing = EnumSet.noneOf(Agency.class);
        people.forEach(called -> hearing.add(called.agency()));
        hearing.removeAll(WORKING_TOGETHER);
        consent.notNamed(hearing).stream().findFirst().ifPresent(agency -> {
            throw new Refused(MeetingReason.CENTRE_NOT_IN_CONSENT, agency);
        });
    }

    public static void mustBeLongEnough(Duration length, Duration least) {
        if (length.compareTo(least) < 0) {
            throw new Refused(MeetingReason.TOO_SHORT, least.toMinutes());
        }
    }

    private void mustHaveItsPeople() {
        if (where.place() == Place.VISIT && people.size() < MeetingKind.HOME_VISIT.leastPeople()) {
            throw new Refused(MeetingReason.TWO_TO_A_VISIT);
        }
        for (Need need : kind.needs()) {
            if (people.stream().noneMatch(called -> called.meets(need))) {
                throw new Refused(MeetingReason.REQUIRED_PEOPLE_MISSING, need.agency(), need.role());
            }
        }
    }
}
