package org.banso.meeting.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.calendar.model.District;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.ConsentCoverage;
import org.banso.casefile.model.ConsentItem;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.TimeSpan;
import org.banso.kernel.model.Tokyo;

/** One case, one Wednesday at ten, and the people who could sit there. */
final class MeetingFixture {

    static final long CASE = 7;
    static final LocalDate WEDNESDAY = LocalDate.of(2026, 5, 20);
    static final Instant AT_TEN = Tokyo.at(WEDNESDAY, LocalTime.of(10, 0));
    static final Instant DAY_BEFORE = Tokyo.at(WEDNESDAY.minusDays(1), LocalTime.of(9, 0));
    static final TimeSpan NINETY_MINUTES = TimeSpan.of(AT_TEN, Duration.ofMinutes(90));

    static final Calling.Called PLAT = called("plat1", Agency.PLAT_HOME, Role.CASEWORKER);
    static final Calling.Called MERK = called("merk1", Agency.MERKMAL, Role.PSYCHOLOGIST);
    static final Calling.Called EDU = called("edu1", Agency.EDU_CENTER, Role.CENTRE_CLERK);
    static final Calling.Called HEALTH = called("health1", Agency.HEALTH, Role.CASEWORKER);

    static final ConsentCoverage NO_CONSENT = new ConsentCoverage(Map.of());

    private MeetingFixture() {}

    static Calling.Called called(String uid, Agency agency, Role... roles) {
        return new Calling.Called(uid, agency, Set.of(roles), Set.of());
    }

    static Calling calling(MeetingKind kind, Calling.Called... people) {
        Where where = kind == MeetingKind.HOME_VISIT ? Where.visit(District.KINUTA) : Where.inRoom(3);
        return new Calling(kind, CASE, NINETY_MINUTES, where, List.of(people), "plat1");
    }

    static Calling.Circumstances in(CaseState state, ConsentCoverage consent) {
        return new Calling.Circumstances(DAY_BEFORE, state, state, consent, Duration.ZERO);
    }

    static Calling.Circumstances in(CaseState state) {
        return in(state, NO_CONSENT);
    }

    static ConsentCoverage consentFor(Agency agency, ConsentItem... items) {
        return new ConsentCoverage(Map.of(agency, Set.of(items)));
    }

    static Meeting intake() {
        return Meeting.call(calling(MeetingKind.JOINT_INTAKE, PLAT, MERK), in(CaseState.SCREENED));
    }

    static Meeting coordination() {
        return Meeting.call(
                calling(MeetingKind.SUPPORT_COORDINATION_MEETING, PLAT, MERK),
                in(CaseState.ASSESSED, consentFor(Agency.EDU_CENTER, ConsentItem.SCHOOL_HISTORY)));
    }

    static Meeting conference() {
        return Meeting.call(calling(MeetingKind.SUPPORT_CONFERENCE_ART9, PLAT, HEALTH), in(CaseState.SCREENED));
    }
}
