package org.banso.programme.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Tokyo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProgrammesTest {

    private static final LocalDate SATURDAY = LocalDate.of(2026, 5, 16);

    @RegisterExtension
    final Database database = new Database();

    @Test
    void showsTheSessionsOfTheDaysAskedForWithTheirProgramme() {
        Programmes programmes = new Programmes(database.em());
        Programme place = open(programmes, ProgrammeKind.PLACE, "居場所");
        plan(programmes, place, SATURDAY.plusDays(1));
        ProgrammeSession saturday = plan(programmes, place, SATURDAY);
        plan(programmes, place, SATURDAY.minusDays(1));
        saturday.register(new RegisterAttendance(0, 1, 6, 2), Agency.MERKMAL, at(SATURDAY, 18));
        database.flushAndClear();

        List<SessionLine> lines = programmes.sessions(Tokyo.startOf(SATURDAY), Tokyo.startOf(SATURDAY.plusDays(1)));

        assertThat(lines)
                .singleElement()
                .isEqualTo(new SessionLine(
                        saturday.id(),
                        new ProgrammeLine(
                                place.id(), ProgrammeKind.PLACE, "居場所", "", Agency.MERKMAL, Agency.PLAT_HOME, 10, true),
                        at(SATURDAY, 14),
                        at(SATURDAY, 17),
                        "5階",
                        10,
                        6,
                        2,
                        2));
    }

    @Test
    void showsPlacesBeforeCourses() {
        Programmes programmes = new Programmes(database.em());
        open(programmes, ProgrammeKind.COURSE, "家計の講座");
        open(programmes, ProgrammeKind.PLACE, "居場所");

        assertThat(programmes.all()).extracting(ProgrammeLine::nameJa).containsExactly("居場所", "家計の講座");
    }

    @Test
    void theDatabaseItselfRefusesMoreThanThereArePlaces() {
        Programmes programmes = new Programmes(database.em());
        plan(programmes, open(programmes, ProgrammeKind.PLACE, "居場所"), SATURDAY);

        assertThrows(
                PersistenceException.class,
                () -> database.em()
                        .createNativeQuery("update programme_session set of_hosts = 9, of_guests = 2")
                        .executeUpdate());
    }

    private static Programme open(Programmes programmes, ProgrammeKind kind, String name) {
        Programme programme =
                new Programme(new OpenProgramme(kind, name, "", Agency.PLAT_HOME, 10, true), Agency.MERKMAL);
        programmes.add(programme);
        programmes.flush();
        return programme;
    }

    private static ProgrammeSession plan(Programmes programmes, Programme programme, LocalDate day) {
        ProgrammeSession session = new ProgrammeSession(
                programme, new PlanSession(programme.id(), at(day, 14), at(day, 17), "5階"), Agency.MERKMAL);
        programmes.add(session);
        programmes.flush();
        return session;
    }

    private static Instant at(LocalDate day, int hour) {
        return Tokyo.at(day, LocalTime.of(hour, 0));
    }
}
