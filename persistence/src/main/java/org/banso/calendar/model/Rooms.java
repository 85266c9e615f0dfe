package org.banso.calendar.model;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banso.kernel.model.Refused;

/** All rooms. */
@Dependent
public class Rooms {

    @PersistenceContext(unitName = "banso")
    private EntityManager em;

    protected Rooms() {}

    public Rooms(EntityManager em) {
        this.em = em;
    }

    /** @throws Refused {@link CalendarReason#ROOM_NAME_TAKEN} */
    public void add(Room room) {
        mustBeFree(room.sheet());
        em.persist(room);
        em.flush();
    }

    /** @throws Refused {@link CalendarReason#ROOM_NAME_TAKEN}, CHANGED_MEANWHILE */
    public void rename(Room room, RenameRoom command) {
        room.rename(command);
        mustBeFree(room.sheet());
        em.flush();
    }

    /** The unique index decides between two at the same moment; this one says it in words. */
    private void mustBeFree(RoomSheet wanted) {
        if (all().stream()
                .map(Room::sheet)
                .anyMatch(other -> other.id() != wanted.id()
                        && other.closesOn() == null
                        && other.agency() == wanted.agency()
                        && other.name().equals(wanted.name()))) {
            throw new Refused(CalendarReason.ROOM_NAME_TAKEN, wanted.name());
        }
    }

    /** Those that are open first, each part by agency and name. */
    public List<Room> all() {
        return em.createQuery(
                        "select r from Room r order by case when r.closesOn is null then 0 else 1 end, r.agency, r.name, r.id",
                        Room.class)
                .getResultList();
    }

    public Optional<Room> find(long id) {
        return Optional.ofNullable(em.find(Room.class, id));
    }

    /** Those that can be booked on that day, by agency and name. There are dozens, so no index is asked for. */
    public List<Room> open(LocalDate day) {
        return em.createQuery("""
                        select r from Room r where r.closesOn is null or r.closesOn > :day
                         order by r.agency, r.name, r.id""", Room.class).setParameter("day", day).getResultList();
    }
}
