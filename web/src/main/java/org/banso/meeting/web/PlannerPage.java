package org.banso.meeting.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.banso.desk.web.Dates;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.Words;
import org.banso.directory.model.StaffLine;
import org.banso.directory.service.StaffRoll;
import org.banso.kernel.model.Tokyo;
import org.banso.meeting.model.AcceptProposal;
import org.banso.meeting.model.ChangeProposal;
import org.banso.meeting.model.PinProposal;
import org.banso.meeting.model.PlanningProgress;
import org.banso.meeting.model.ProposalLine;
import org.banso.meeting.model.ProposalState;
import org.banso.meeting.model.Timed;
import org.banso.meeting.service.MeetingPlanning;
import org.jspecify.annotations.Nullable;

/** The planner: what waits is given times at once; a supervisor accepts, changes or pins each, and sees what is left over. */
@Named
@ViewScoped
public class PlannerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MeetingPlanning planning;

    @Inject
    StaffRoll staff;

    @Inject
    Refusals refusals;

    @Inject
    Words words;

    @Inject
    Dates dates;

    private boolean byPerson;
    private @Nullable Long chosenId;
    private List<ProposalLine> lines = List.of();
    private List<Timed> others = List.of();
    private Map<String, String> names = Map.of();

    /** Proposals under one heading. */
    public record Group(String title, List<ProposalLine> lines) implements Serializable {}

    public void open() {
        lines = planning.proposals();
        ProposalLine chosen = getChosen();
        if (chosen != null) {
            others = planning.others(chosen.caseId(), chosen.id());
            Map<String, String> known = new LinkedHashMap<>();
            for (StaffLine one : staff.active()) {
                known.put(one.uid(), one.name());
            }
            names = known;
        }
    }

    public String begin() {
        int waiting = planning.begin();
        refusals.done("meeting.planner.begun", waiting);
        return again();
    }

    public String stop() {
        planning.stop();
        return again();
    }

    public String take() {
        int moved = planning.take();
        if (moved == 0) {
            refusals.done("meeting.planner.taken");
        } else {
            refusals.done("meeting.planner.takenMoved", moved);
        }
        return again();
    }

    public String accept(ProposalLine line) {
        planning.accept(new AcceptProposal(line.caseId(), line.id(), line.version()));
        refusals.done(
                "meeting.planner.accepted",
                line.caseNumber(),
                dates.nearDayOf(line.startsAt()) + " " + dates.timeOf(line.startsAt()));
        return again();
    }

    public String pin(ProposalLine line) {
        boolean stays = line.state() != ProposalState.PINNED;
        planning.pin(new PinProposal(line.caseId(), line.id(), line.version(), stays));
        refusals.done(stays ? "meeting.planner.pinned" : "meeting.planner.unpinned", line.caseNumber());
        return again();
    }

    public String change(Timed other) {
        ProposalLine line = Objects.requireNonNull(getChosen());
        planning.change(new ChangeProposal(
                line.caseId(), line.id(), line.version(), other.startsAt(), other.people(), other.where()));
        refusals.done(
                "meeting.planner.changed",
                line.caseNumber(),
                dates.nearDayOf(other.startsAt()) + " " + dates.timeOf(other.startsAt()));
        chosenId = null;
        return again();
    }

    private String again() {
        return "/meeting/planner.xhtml?faces-redirect=true" + (byPerson ? "&person=true" : "");
    }

    /** Asked anew each time: the page's timer asks only for this. */
    public @Nullable PlanningProgress getProgress() {
        return planning.progress().orElse(null);
    }

    /** What has a time, by day or by person. */
    public List<Group> getGroups() {
        Map<String, List<ProposalLine>> groups = byPerson ? new TreeMap<>() : new LinkedHashMap<>();
        for (ProposalLine line : lines) {
            if (line.startsAt() != null) {
                List<String> under = byPerson ? line.names() : List.of(day(Tokyo.dateOf(line.startsAt())));
                under.forEach(title ->
                        groups.computeIfAbsent(title, none -> new ArrayList<>()).add(line));
            }
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    private String day(LocalDate day) {
        return dates.nearDay(day);
    }

    /** What has none. */
    public List<ProposalLine> getLeftOut() {
        return lines.stream()
                .filter(line -> line.state() == ProposalState.LEFT_OUT)
                .toList();
    }

    public long getTimed() {
        return lines.stream().filter(line -> line.startsAt() != null).count();
    }

    public List<ProposalLine> getMoved() {
        return lines.stream().filter(line -> line.because() != null).toList();
    }

    /** Why it is not where it was, as one sentence. */
    public String because(ProposalLine line) {
        String was = dates.nearDayOf(line.wasAt()) + " " + dates.timeOf(line.wasAt());
        return words.say("meeting.planner.because." + line.because(), was, line.becauseOf());
    }

    /** Where it is: a room, a district, the telephone. */
    public String where(ProposalLine line) {
        return line.district() != null
                ? words.say("meeting.planner.visit", words.of(line.district()))
                : line.roomName().isEmpty() ? words.of(line.place()) : line.roomName();
    }

    public @Nullable ProposalLine getChosen() {
        return lines.stream()
                .filter(line -> Objects.equals(line.id(), chosenId))
                .findFirst()
                .orElse(null);
    }

    public List<Timed> getOthers() {
        return others;
    }

    public String namesOf(Timed other) {
        return String.join(
                words.get("desk.comma"),
                other.people().stream().map(uid -> names.getOrDefault(uid, uid)).toList());
    }

    public String hoursOf(Timed other) {
        return dates.hours(other.startsAt(), other.startsAt().plus(Duration.ofMinutes(other.minutes())));
    }

    public boolean isByPerson() {
        return byPerson;
    }

    public void setByPerson(boolean byPerson) {
        this.byPerson = byPerson;
    }

    public @Nullable Long getChosenId() {
        return chosenId;
    }

    public void setChosenId(@Nullable Long chosenId) {
        this.chosenId = chosenId;
    }
}
