package org.banso.calendar.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.banso.calendar.model.AddRoom;
import org.banso.calendar.model.CloseOffices;
import org.banso.calendar.model.CloseRoom;
import org.banso.calendar.model.ClosingDayLine;
import org.banso.calendar.model.District;
import org.banso.calendar.model.RenameRoom;
import org.banso.calendar.model.RoomSheet;
import org.banso.calendar.model.SetWay;
import org.banso.calendar.model.WayTimes;
import org.banso.calendar.service.OfficeKeeping;
import org.banso.desk.web.Dates;
import org.banso.desk.web.Edited;
import org.banso.desk.web.Form;
import org.banso.desk.web.Refusals;
import org.banso.directory.model.Agency;
import org.jspecify.annotations.Nullable;

/** Rooms and closing days. */
@Named
@ViewScoped
public class OfficesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/calendar/offices.xhtml?faces-redirect=true";

    @Inject
    OfficeKeeping offices;

    @Inject
    Refusals refusals;

    @Inject
    Dates dates;

    private @Nullable Long roomId;
    private @Nullable RoomSheet chosen;
    private List<RoomSheet> rooms = List.of();
    private List<ClosingDayLine> closingDays = List.of();
    private Edited<RenameForm> rename = Edited.of(RenameForm::new, RenameForm::new);
    private final CloseForm close = new CloseForm();
    private final RoomForm added = new RoomForm();
    private final ClosingForm closing = new ClosingForm();
    private final WayForm way = new WayForm();
    private @Nullable WayTimes ways;

    /** Named as in {@link RenameRoom}. */
    @Form
    public static class RenameForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public String newName = "";

        static RenameForm of(RoomSheet room) {
            RenameForm form = new RenameForm();
            form.newName = room.name();
            return form;
        }
    }

    /** Named as in {@link CloseRoom}. */
    @Form
    public static class CloseForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable LocalDate closesOn;
    }

    /** Named as in {@link AddRoom}. */
    @Form
    public static class RoomForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public String name = "";
        public @Nullable Agency agency;
        public @Nullable Integer capacity;
    }

    /** Named as in {@link CloseOffices}. */
    @Form
    public static class ClosingForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable LocalDate day;
        public String closingName = "";
    }

    /** Named as in {@link SetWay}. */
    @Form
    public static class WayForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable Agency wayAgency;
        public @Nullable District district;
        public @Nullable Integer minutes;
    }

    public void open() {
        ways = offices.ways();
        rooms = offices.rooms();
        closingDays = offices.closingDays();
        RoomSheet room = rooms.stream()
                .filter(one -> Objects.equals(one.id(), roomId))
                .findFirst()
                .orElse(null);
        chosen = room;
        if (room != null) {
            rename = Edited.of(() -> RenameForm.of(room), this::theirs);
            close.closesOn = room.closesOn();
        }
    }

    /** The room as a colleague left it meanwhile. */
    private RenameForm theirs() {
        RoomSheet room = offices.rooms().stream()
                .filter(one -> Objects.equals(one.id(), roomId))
                .findFirst()
                .orElseThrow();
        chosen = room;
        return RenameForm.of(room);
    }

    public String addRoom() {
        offices.add(new AddRoom(added.name, added.agency, Objects.requireNonNullElse(added.capacity, 0)));
        refusals.done("calendar.offices.added", added.name);
        return AGAIN;
    }

    public String renameRoom() {
        RoomSheet room = Objects.requireNonNull(chosen);
        offices.rename(new RenameRoom(room.id(), room.version(), getRename().newName));
        refusals.done("calendar.offices.renamed", getRename().newName);
        return AGAIN;
    }

    public String closeRoom() {
        RoomSheet room = Objects.requireNonNull(chosen);
        offices.close(new CloseRoom(room.id(), room.version(), close.closesOn));
        refusals.done("calendar.offices.closed", room.name(), dates.plainDay(close.closesOn));
        return AGAIN;
    }

    public String closeOffices() {
        int booked = offices.closeOffices(new CloseOffices(closing.day, closing.closingName));
        if (booked == 0) {
            refusals.done("calendar.offices.closingDone", dates.plainDay(closing.day));
        } else {
            refusals.done("calendar.offices.closingBooked", dates.plainDay(closing.day), booked);
        }
        return AGAIN;
    }

    public String setWay() {
        offices.set(new SetWay(way.wayAgency, way.district, way.minutes));
        refusals.done("calendar.offices.waySet");
        return AGAIN;
    }

    public String openOn(LocalDate day) {
        offices.openOffices(day);
        refusals.done("calendar.offices.takenBack", dates.plainDay(day));
        return AGAIN;
    }

    public @Nullable Long getRoomId() {
        return roomId;
    }

    public void setRoomId(@Nullable Long roomId) {
        this.roomId = roomId;
    }

    public @Nullable RoomSheet getChosen() {
        return chosen;
    }

    public List<RoomSheet> getRooms() {
        return rooms;
    }

    public List<ClosingDayLine> getClosingDays() {
        return closingDays;
    }

    public RenameForm getRename() {
        return Edited.form(rename);
    }

    public Edited<RenameForm> getEditedName() {
        return rename;
    }

    public CloseForm getClose() {
        return close;
    }

    public RoomForm getAdded() {
        return added;
    }

    public WayForm getWay() {
        return way;
    }

    public @Nullable WayTimes getWays() {
        return ways;
    }

    public ClosingForm getClosing() {
        return closing;
    }
}
