package org.banso.support.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.desk.web.Form;
import org.banso.desk.web.Me;
import org.banso.desk.web.Refusals;
import org.banso.support.model.HandOver;
import org.banso.support.model.HeldLine;
import org.banso.support.model.LoadLine;
import org.banso.support.model.UnworkedLine;
import org.banso.support.service.Teamwork;
import org.jspecify.annotations.Nullable;

/** The board of one's agency: who carries what; for supervisors also what is fair, and handing over. */
@Named
@ViewScoped
public class TeamPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Teamwork teamwork;

    @Inject
    Me me;

    @Inject
    Refusals refusals;

    private @Nullable String from;
    private List<LoadLine> board = List.of();
    private List<UnworkedLine> unworked = List.of();
    private List<HeldLine> held = List.of();
    private List<SelectItem> colleagues = List.of();
    private final HandForm form = new HandForm();

    /** Named as in {@link HandOver}. */
    @Form
    public static class HandForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable String to;
        public Long[] cases = {};
        public Long[] tasks = {};
    }

    public void open() {
        board = teamwork.board();
        unworked = teamwork.withoutAnybody();
        String whose = from;
        if (whose == null || !me.isSupervisor()) {
            return;
        }
        held = teamwork.heldBy(whose);
        colleagues = teamwork.colleagues().stream()
                .filter(one -> !one.uid().equals(whose))
                .map(one -> new SelectItem(one.uid(), one.name()))
                .toList();
        form.cases = ids(false);
        form.tasks = ids(true);
    }

    public String handOver() {
        teamwork.handOver(new HandOver(
                from, form.to, Set.copyOf(Arrays.asList(form.cases)), Set.copyOf(Arrays.asList(form.tasks))));
        refusals.done("support.team.handed");
        return "/support/team.xhtml?faces-redirect=true";
    }

    /** What a full-time colleague carries when all that is carried is shared out by working hours. */
    public double getMean() {
        double hours = board.stream()
                .filter(TeamPage::counts)
                .mapToDouble(LoadLine::share)
                .sum();
        double carried = board.stream()
                .filter(TeamPage::counts)
                .mapToDouble(LoadLine::load)
                .sum();
        return hours > 0 ? carried / hours : 0;
    }

    /** How much more, or less, than their share of it. */
    public double difference(LoadLine line) {
        return line.load() - getMean() * line.share();
    }

    public boolean isMuch(LoadLine line) {
        return counts(line) && getMean() > 0 && line.load() > getMean() * line.share() * 1.25;
    }

    /** In percent of a full week; for whoever works less. */
    public long percent(LoadLine line) {
        return Math.round(line.share() * 100);
    }

    /** Whose things are to be handed over. */
    public @Nullable LoadLine getGiver() {
        return board.stream()
                .filter(line -> line.uid().equals(from))
                .findFirst()
                .orElse(null);
    }

    public List<HeldLine> getHeldCases() {
        return held.stream().filter(line -> !line.isTask()).toList();
    }

    public List<HeldLine> getHeldTasks() {
        return held.stream().filter(HeldLine::isTask).toList();
    }

    private static boolean counts(LoadLine line) {
        return line.active() && line.worker();
    }

    private Long[] ids(boolean tasks) {
        return held.stream()
                .filter(line -> line.isTask() == tasks)
                .map(HeldLine::id)
                .collect(Collectors.toList())
                .toArray(Long[]::new);
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public List<LoadLine> getBoard() {
        return board;
    }

    public List<UnworkedLine> getUnworked() {
        return unworked;
    }

    public List<SelectItem> getColleagues() {
        return colleagues;
    }

    public HandForm getForm() {
        return form;
    }
}
