package org.banso.meeting.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.desk.web.Form;
import org.banso.desk.web.Me;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.Words;
import org.banso.directory.model.Agency;
import org.banso.directory.service.StaffRoll;
import org.banso.meeting.model.AddToAgenda;
import org.banso.meeting.model.AgendaCandidate;
import org.banso.meeting.model.PrintPacket;
import org.banso.meeting.model.SittingSheet;
import org.banso.meeting.service.MeetingAgenda;
import org.banso.meeting.service.PacketPrinting;
import org.banso.paper.web.PaperTray;
import org.jspecify.annotations.Nullable;

/** A sitting: its agenda, who has not said their part, one more case, and the numbered copies of its papers. */
@Named
@ViewScoped
public class SittingPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_MINUTES = 20;

    @Inject
    MeetingAgenda agenda;

    @Inject
    PacketPrinting printing;

    @Inject
    StaffRoll staff;

    @Inject
    PaperTray tray;

    @Inject
    Refusals refusals;

    @Inject
    Words words;

    @Inject
    Me me;

    private long id;
    private @Nullable SittingSheet sheet;
    private List<SelectItem> candidates = List.of();
    private List<SelectItem> colleagues = List.of();
    private final AddForm form = new AddForm();
    private final CopyForm copies = new CopyForm();

    /** Named as in {@link AddToAgenda}. */
    @Form
    public static class AddForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable Long caseId;
        public String number = "";
        public @Nullable Integer minutes = USUAL_MINUTES;
        public String[] people = {};
    }

    /** Named as in {@link PrintPacket}. */
    @Form
    public static class CopyForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public String[] recipients = {};
    }

    public void open() {
        SittingSheet read = agenda.sitting(id);
        sheet = read;
        if (read.open()) {
            candidates = agenda.candidates().stream().map(this::candidate).toList();
            colleagues = staff.active().stream()
                    .filter(person -> person.agency() != Agency.LIAISON_COUNCIL)
                    .map(person -> new SelectItem(
                            person.uid(), words.say("meeting.book.person", person.name(), words.of(person.agency()))))
                    .toList();
        }
    }

    private SelectItem candidate(AgendaCandidate one) {
        String name = one.subjectName().isEmpty()
                ? words.get("desk.person.unnamed")
                : words.say("desk.person.san", one.subjectName());
        return new SelectItem(one.caseId(), one.caseNumber() + " " + name);
    }

    public String add() {
        Long chosen = form.caseId;
        long caseId = chosen == null ? agenda.caseOf(form.number) : chosen;
        agenda.add(new AddToAgenda(caseId, id, form.minutes == null ? 0 : form.minutes, Set.of(form.people)));
        refusals.done("meeting.sitting.added");
        return again();
    }

    /** The numbered copies, as one paper. */
    public void print() {
        tray.hand(
                MeetingPapers.packet(printing.print(new PrintPacket(id, List.of(copies.recipients)))), "packet-" + id);
    }

    public String back(long copyId) {
        printing.back(id, copyId);
        refusals.done("meeting.sitting.cameBack");
        return again();
    }

    private String again() {
        return "/meeting/sitting.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether the sheets of that case are open to me: of a conference they are its members'. */
    public boolean readsSheets(SittingSheet.Item item) {
        SittingSheet read = sheet;
        return read != null
                && (!read.kind().bindsToSecrecy()
                        || item.members().stream()
                                .anyMatch(member -> member.uid().equals(me.getUid())));
    }

    /** Everybody who is called for one of its cases. */
    public List<SelectItem> getRecipients() {
        Map<String, String> called = new LinkedHashMap<>();
        SittingSheet read = sheet;
        if (read != null) {
            read.items()
                    .forEach(item -> item.members()
                            .forEach(member -> called.put(
                                    member.uid(),
                                    words.say("meeting.book.person", member.name(), words.of(member.agency())))));
        }
        return called.entrySet().stream()
                .map(one -> new SelectItem(one.getKey(), one.getValue()))
                .toList();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable SittingSheet getSheet() {
        return sheet;
    }

    public List<SelectItem> getCandidates() {
        return candidates;
    }

    public List<SelectItem> getColleagues() {
        return colleagues;
    }

    public AddForm getForm() {
        return form;
    }

    public CopyForm getCopies() {
        return copies;
    }
}
