package org.banso.session.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.banso.desk.web.Form;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.Words;
import org.banso.draft.web.SaidDrafts;
import org.banso.session.model.AddNetwork;
import org.banso.session.model.EndNetwork;
import org.banso.session.model.NetworkLine;
import org.banso.session.model.NetworkRule;
import org.banso.session.service.NetworkKeeping;
import org.jspecify.annotations.Nullable;

/** What holds for whoever comes from which network. */
@Named
@ViewScoped
public class NetworksPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/session/networks.xhtml?faces-redirect=true";

    @Inject
    NetworkKeeping keeping;

    @Inject
    SaidDrafts drafts;

    @Inject
    Refusals refusals;

    @Inject
    Words words;

    private List<NetworkLine> lines = List.of();
    private final AddForm added = new AddForm();
    private final EndForm ended = new EndForm();

    /** Named as in {@link AddNetwork}. */
    @Form
    public static class AddForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable String network;
        public @Nullable NetworkRule rule;
        public @Nullable String networkReason;
    }

    /** Named as in {@link EndNetwork}. */
    @Form
    public static class EndForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable Long networkId;
        public @Nullable LocalDate endsOn;
    }

    public void open() {
        lines = keeping.lines();
    }

    public String add() {
        keeping.add(new AddNetwork(added.network, added.rule, added.networkReason));
        drafts.end("session-network", 0);
        refusals.done("session.networks.added");
        return HERE;
    }

    public String end() {
        keeping.end(new EndNetwork(ended.networkId, ended.endsOn));
        refusals.done("session.networks.ended");
        return HERE;
    }

    /** Those that hold, to choose which shall end. */
    public List<SelectItem> getHolding() {
        return lines.stream()
                .filter(line -> !line.over())
                .map(line -> new SelectItem(
                        line.id(), words.say("session.networks.choice", line.network(), words.of(line.rule()))))
                .toList();
    }

    public List<NetworkLine> getLines() {
        return lines;
    }

    public AddForm getAdded() {
        return added;
    }

    public EndForm getEnded() {
        return ended;
    }
}
