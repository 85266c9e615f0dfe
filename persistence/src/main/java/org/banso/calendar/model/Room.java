package org.banso.calendar.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.banso.directory.model.Agency;

/**
 * A room in which people meet.
 *
 * <p>An agency opens it for booking, and closes it when it is used for something else; what was booked in it keeps it. Its
 * name is one among the agency's open rooms.
 */
@Entity
@Table(name = "calendar_room")
public class Room {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_room")
    @SequenceGenerator(name = "calendar_room", sequenceName = "calendar_room_seq", allocationSize = 50)
    private long id;

    private String name;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    private int capacity;

    private boolean active;

    @Version
    private int version;

    protected Room() {}

    /** @param capacity how many people find a seat, 1 to 999 */
    public Room(String name, Agency agency, int capacity) {
        if (name.isBlank() || capacity < 1) {
            throw new IllegalArgumentException("a room has a name and a seat");
        }
        this.name = name;
        this.agency = agency;
        this.capacity = capacity;
        this.active = true;
    }

    /** No more bookings; those that there are stay. */
    public void close() {
        active = false;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public int capacity() {
        return capacity;
    }

    public boolean isActive() {
        return active;
    }

    public RoomLine line() {
        return new RoomLine(id, name, agency, capacity);
    }
}
