package org.banso.casefile.model;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.banso.access.model.CaseReader;
import org.banso.access.model.Ground;
import org.banso.access.model.Standings;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.DirectoryPerson;
import org.banso.directory.model.Role;
import org.banso.directory.model.Staff;
import org.banso.kernel.model.FiscalYear;
import org.banso.kernel.model.Tokyo;
import org.banso.person.model.People;
import org.banso.person.model.Person;
import org.banso.person.model.PersonDetails;
import org.banso.person.model.PersonFixture;
import org.jspecify.annotations.Nullable;

/** Cases of people who cannot exist. */
public final class CaseFixture {

    public static final LocalDate TODAY = LocalDate.of(2026, 5, 14);
    public static final Instant NOW = Tokyo.at(TODAY, LocalTime.of(10, 0));

    public static final Actor DESK = new Actor("desk1", "窓口 架空子", Agency.PLAT_HOME, Set.of(Role.DESK));
    public static final Actor PSYCHOLOGIST = new Actor("psy1", "心理 架空男", Agency.MERKMAL, Set.of(Role.PSYCHOLOGIST));
    public static final Actor STRANGER = new Actor("other1", "他所 架空助", Agency.SAPOSUTE, Set.of(Role.CASEWORKER));

    private CaseFixture() {}

    public static CaseReader reader(Actor actor) {
        return CaseReader.of(actor, NOW);
    }

    /** A case about the son, nobody met him yet, without a row anywhere. */
    public static CaseFile aboutTheSon() {
        return new CaseFile(
                new CaseNumber(new FiscalYear(2026), 1), new Person(PersonFixture.son(), TODAY), TODAY, null);
    }

    /** A case as the desk opens it: stored, with a number and a standing for both agencies of the desk. */
    public static CaseFile stored(EntityManager em, PersonDetails subject, LocalDate openedOn) {
        CaseFiles files = new CaseFiles(em);
        Person person = new People(em).add(new Person(subject, openedOn));
        CaseFile file = files.add(new CaseFile(files.nextNumber(FiscalYear.of(openedOn)), person, openedOn, null));
        em.flush();
        for (Agency agency : JointDesk.AGENCIES) {
            new Standings(em).grant(file.id(), agency, Ground.JOINT_DESK, Tokyo.startOf(openedOn), null);
        }
        return file;
    }

    /** A colleague on the roll, so that lists can say their name. */
    public static void staff(EntityManager em, Actor actor) {
        em.persist(new Staff(
                new DirectoryPerson(actor.uid(), actor.name(), "まどぐち かくうこ", actor.agency(), Set.of(), actor.roles())));
        em.flush();
    }

    /** Ends it on the day on which it began. */
    public static void close(CaseFile file) {
        turn(file, Turn.CLOSE, TurnReason.GOAL_REACHED, null);
    }

    /** Lets it rest from the day on which it began, for a month. */
    public static void suspend(CaseFile file) {
        turn(file, Turn.SUSPEND, TurnReason.IN_HOSPITAL, file.openedOn().plusMonths(1));
    }

    /** On the day on which it began. */
    public static void turn(CaseFile file, Turn turn, @Nullable TurnReason why, @Nullable LocalDate nextOn) {
        LocalDate on = file.openedOn();
        file.turn(
                new TurnCase(file.id(), file.version(), turn, on, why, nextOn, ""),
                DESK.uid(),
                Tokyo.at(on, LocalTime.of(12, 0)),
                on.plusYears(1));
    }

    public static CaseFile stored(EntityManager em) {
        return stored(em, PersonFixture.son(), TODAY);
    }
}
