package org.banso.meeting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.banso.meeting.service.MeetingOffice.FRIDAY_AT_TEN;
import static org.banso.meeting.service.MeetingOffice.MERK;
import static org.banso.meeting.service.MeetingOffice.PLAT;
import static org.banso.meeting.service.MeetingOffice.THURSDAY_MORNING;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.banso.access.model.Delicate;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.CaseState;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Refused;
import org.banso.meeting.model.BookMeeting;
import org.banso.meeting.model.LiveSheet;
import org.banso.meeting.model.MeetingKind;
import org.banso.meeting.model.MeetingReason;
import org.banso.meeting.model.MeetingSheet;
import org.banso.meeting.model.MemberLine;
import org.banso.meeting.model.TypeMinutes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MeetingLiveTest {

    @RegisterExtension
    final Database database = new Database();

    private CaseFile file;
    private long id;

    @BeforeEach
    void aMeetingThatHasBegun() {
        EntityManager em = database.em();
        MeetingOffice.staff(em, 0);
        file = CaseFixture.stored(em);
        file.reach(CaseState.JOINT_INTAKE);
        file.reach(CaseState.ASSESSED);
        MeetingOffice.consent(em, file, Agency.HEALTH);
        long room = MeetingOffice.room(em);
        id = new MeetingOffice(em, PLAT, THURSDAY_MORNING)
                .scheduling()
                .book(new BookMeeting(
                        file.id(),
                        MeetingKind.SUPPORT_COORDINATION_MEETING,
                        FRIDAY_AT_TEN,
                        FRIDAY_AT_TEN.plus(Duration.ofHours(1)),
                        Set.of("plat1", "merk1"),
                        room));
        database.flushAndClear();
    }

    @Test
    void whatOneTypesTheOthersRead() {
        at(PLAT, 0).type(typed("話し始めた"));
        database.flushAndClear();

        assertThat(at(MERK, 5).again(id))
                .returns("話し始めた", LiveSheet::content)
                .returns("架空 plat1", LiveSheet::writerName)
                .returns(false, LiveSheet::mayWrite);
        assertThat(at(PLAT, 5).again(id)).returns(true, LiveSheet::mayWrite);
    }

    @Test
    void whileOneTypesNobodyElseDoesAndAfterAQuietMinuteSomebodyElseMay() {
        at(PLAT, 0).type(typed("話し始めた"));
        database.flushAndClear();

        assertRefused(() -> at(MERK, 59).type(typed("割り込み")), MeetingReason.SOMEBODY_WRITES, "plat1");
        at(MERK, 60).type(typed("交代した"));
        database.flushAndClear();

        assertThat(at(PLAT, 61).again(id)).returns("交代した", LiveSheet::content).returns(false, LiveSheet::mayWrite);
    }

    @Test
    void nothingIsTypedBeforeItBegins() {
        assertRefused(
                () -> new MeetingOffice(database.em(), PLAT, THURSDAY_MORNING)
                        .live()
                        .type(typed("早い")),
                MeetingReason.NOT_YET_BEGUN,
                FRIDAY_AT_TEN);
    }

    @Test
    void whoHasComeIsTappedAndStandsInTheMinutes() {
        at(PLAT, 0).come(id, "merk1", true);
        at(PLAT, 1).come(id, "plat1", true);
        at(PLAT, 2).come(id, "plat1", false);
        database.flushAndClear();
        assertRefused(() -> at(PLAT, 3).come(id, "health1", true), MeetingReason.NOT_CALLED, "health1");

        at(PLAT, 4).finish(typed("話し終えた"));
        database.flushAndClear();

        MeetingSheet sheet =
                new MeetingOffice(database.em(), PLAT, at(5)).holding().sheet(id);
        assertThat(sheet.minutes()).isEqualTo("話し終えた");
        assertThat(sheet.members())
                .filteredOn(member -> Boolean.TRUE.equals(member.attended()))
                .extracting(MemberLine::uid)
                .containsExactly("merk1");
        assertThat(at(MERK, 6).open(id)).returns(false, LiveSheet::typing).returns("話し終えた", LiveSheet::content);
    }

    @Test
    void whatIsTypedOfAnIllnessIsHiddenFromTheDesk() {
        at(PLAT, 0).type(new TypeMinutes(file.id(), id, "病名の話", Set.of(Delicate.DIAGNOSIS)));
        database.flushAndClear();

        Actor desk = MeetingOffice.actor("desk9", Agency.PLAT_HOME, Role.DESK);
        assertThat(at(desk, 1).again(id))
                .returns("", LiveSheet::content)
                .returns(true, LiveSheet::hidden)
                .returns(false, LiveSheet::mayWrite);
    }

    private MeetingLive at(Actor actor, int seconds) {
        return new MeetingOffice(database.em(), actor, at(seconds)).live();
    }

    private static Instant at(int seconds) {
        return FRIDAY_AT_TEN.plusSeconds(seconds);
    }

    private TypeMinutes typed(String content) {
        return new TypeMinutes(file.id(), id, content, Set.of());
    }

    private static void assertRefused(Runnable call, MeetingReason reason, Object... values) {
        Refused no = catchThrowableOfType(Refused.class, call::run);
        assertThat(no).isNotNull();
        assertThat(no.reason()).isEqualTo(reason);
        assertThat(no.values()).containsExactly(values);
    }
}
