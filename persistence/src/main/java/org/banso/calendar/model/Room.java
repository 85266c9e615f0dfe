package org.banso.calendar.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A room in which people meet.
 *
 * <p>An agency opens it for booking, and closes it from a day on when it is used for something else; as long as somebody has
 * booked it for that day or later, it cannot be closed. Its name is one among the agency's rooms that nobody has closed.
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

    @Column(name = "closes_on")
    private @Nullable LocalDate closesOn;

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
    }

    /**
     * No bookings from that day on. A day that was said before can be moved, while it has not come.
     *
     * @throws Refused {@link CalendarReason#ROOM_CLOSES_IN_THE_PAST}, CHANGED_MEANWHILE
     */
    public void close(CloseRoom command, LocalDate today) {
        mustBeAsRead(command.version());
        if (command.closesOn().isBefore(today) || !isOpenOn(today)) {
            throw new Refused(CalendarReason.ROOM_CLOSES_IN_THE_PAST);
        }
        closesOn = command.closesOn();
    }

    /** @throws Refused CHANGED_MEANWHILE */
    void rename(RenameRoom command) {
        mustBeAsRead(command.version());
        name = command.newName();
    }

    private void mustBeAsRead(int read) {
        if (read != version) {
            throw new Refused(KernelReason.CHANGED_MEANWHILE);
        }
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

    public boolean isOpenOn(LocalDate day) {
        return closesOn == null || day.isBefore(closesOn);
    }

    public RoomSheet sheet() {
        return new RoomSheet(id, version, name, agency, capacity, closesOn);
    }

    public RoomLine line() {
        return new RoomLine(id, name, agency, capacity);
    }
}
