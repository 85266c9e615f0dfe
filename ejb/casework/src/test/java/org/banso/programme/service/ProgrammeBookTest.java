package org.banso.programme.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banso.assessment.service.Desk.PSYCHOLOGIST;
import static org.banso.assessment.service.Desk.STRANGER;
import static org.banso.assessment.service.Desk.WORKER;
import static org.banso.casefile.model.CaseFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalTime;
import org.banso.assessment.service.Desk;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.programme.model.OpenProgramme;
import org.banso.programme.model.PlanSession;
import org.banso.programme.model.ProgrammeKind;
import org.banso.programme.model.ProgrammeLine;
import org.banso.programme.model.ProgrammeReason;
import org.banso.programme.model.Programmes;
import org.banso.programme.model.RegisterAttendance;
import org.banso.programme.model.SessionLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

class ProgrammeBookTest {

    @RegisterExtension
    final Database database = new Database();

    private long programmeId;
    private long sessionId;

    @BeforeEach
    void aJointPlaceToBe() {
        programmeId =
                as(PSYCHOLOGIST).open(new OpenProgramme(ProgrammeKind.PLACE, "居場所", "", Agency.PLAT_HOME, 8, true));
        sessionId = as(PSYCHOLOGIST).plan(new PlanSession(programmeId, at(9), at(12), "5階"));
    }

    @Test
    void isReadByEveryAgencyAndKeptByItsHosts() {
        as(WORKER).registerAttendance(new RegisterAttendance(sessionId, 1, 5, 2));

        assertThat(as(STRANGER).programmes()).extracting(ProgrammeLine::host).containsExactly(Agency.MERKMAL);
        assertThat(as(STRANGER).sessions(TODAY, TODAY))
                .singleElement()
                .extracting(SessionLine::ofHosts, SessionLine::ofGuests)
                .containsExactly(5, 2);
        refuses(
                ProgrammeReason.NOT_THE_HOST,
                () -> as(STRANGER).registerAttendance(new RegisterAttendance(sessionId, 2, 5, 2)));
        refuses(
                ProgrammeReason.NOT_THE_HOST,
                () -> as(STRANGER).plan(new PlanSession(programmeId, at(13), at(14), "5階")));
    }

    @Test
    void keepsTheNumbersThatWereThereWhenOthersAreRefused() {
        as(WORKER).registerAttendance(new RegisterAttendance(sessionId, 1, 5, 2));

        refuses(
                ProgrammeReason.OVER_CAPACITY,
                () -> as(WORKER).registerAttendance(new RegisterAttendance(sessionId, 2, 7, 2)));
        refuses(
                KernelReason.CHANGED_MEANWHILE,
                () -> as(WORKER).registerAttendance(new RegisterAttendance(sessionId, 1, 6, 2)));

        assertThat(as(WORKER).sessions(TODAY, TODAY).get(0).ofHosts()).isEqualTo(5);
    }

    @Test
    void knowsNoProgrammeThatIsNotThere() {
        refuses(KernelReason.NOT_FOUND, () -> as(WORKER).plan(new PlanSession(programmeId + 1, at(13), at(14), "5階")));
        refuses(
                KernelReason.NOT_FOUND,
                () -> as(WORKER).registerAttendance(new RegisterAttendance(sessionId + 1, 1, 5, 2)));
    }

    private static Instant at(int hour) {
        return Tokyo.at(TODAY, LocalTime.of(hour, 0));
    }

    private ProgrammeBook as(Actor actor) {
        Desk desk = Desk.of(database.em(), actor);
        return new ProgrammeBook(desk.current(), new Programmes(database.em()), desk.clock());
    }

    private static void refuses(Reason reason, Executable deed) {
        assertThat(assertThrows(Refused.class, deed).reason()).isEqualTo(reason);
    }
}
