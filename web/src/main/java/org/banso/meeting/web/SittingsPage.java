package org.banso.meeting.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.banso.desk.web.Form;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.Words;
import org.banso.kernel.model.Tokyo;
import org.banso.meeting.model.MeetingKind;
import org.banso.meeting.model.OpenSitting;
import org.banso.meeting.model.SittingLine;
import org.banso.meeting.service.MeetingAgenda;
import org.jspecify.annotations.Nullable;

/** The sittings to come, and opening another one. */
@Named
@ViewScoped
public class SittingsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MeetingAgenda agenda;

    @Inject
    Refusals refusals;

    @Inject
    Words words;

    private List<SittingLine> lines = List.of();
    private List<SelectItem> rooms = List.of();
    private final OpenForm form = new OpenForm();

    /** Named as in {@link OpenSitting}. */
    @Form
    public static class OpenForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable MeetingKind kind;
        public @Nullable LocalDate startsAt;
        public @Nullable LocalTime time;
        public @Nullable Long roomId;
    }

    public void open() {
        lines = agenda.coming();
        rooms = agenda.rooms().stream()
                .map(room -> new SelectItem(
                        room.id(), words.say("meeting.sitting.room", room.name(), String.valueOf(room.capacity()))))
                .toList();
    }

    public String begin() {
        Instant starts = form.startsAt == null || form.time == null ? null : Tokyo.at(form.startsAt, form.time);
        long id = agenda.open(new OpenSitting(form.kind, starts, form.roomId == null ? 0 : form.roomId));
        refusals.done("meeting.sitting.opened");
        return "/meeting/sitting.xhtml?faces-redirect=true&id=" + id;
    }

    /** The kinds that have an agenda. */
    public List<SelectItem> getKinds() {
        return Arrays.stream(MeetingKind.values())
                .filter(MeetingKind::decidesLead)
                .map(kind -> new SelectItem(kind, words.of(kind)))
                .toList();
    }

    public List<SittingLine> getLines() {
        return lines;
    }

    public List<SelectItem> getRooms() {
        return rooms;
    }

    public OpenForm getForm() {
        return form;
    }
}
