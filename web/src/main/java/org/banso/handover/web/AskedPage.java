package org.banso.handover.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.desk.web.Edited;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.Words;
import org.banso.draft.web.SaidDrafts;
import org.banso.handover.model.AnswerHandover;
import org.banso.handover.model.HandoverLine;
import org.banso.handover.model.HandoverTurn;
import org.banso.handover.service.HandingOver;
import org.jspecify.annotations.Nullable;

/** What a centre is asked to take over, for its clerk to answer. */
@Named
@ViewScoped
public class AskedPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "handover-answer";

    @Inject
    HandingOver handing;

    @Inject
    SaidDrafts drafts;

    @Inject
    Words words;

    @Inject
    Refusals refusals;

    private @Nullable Long id;
    private List<HandoverLine> lines = List.of();
    private Edited<HandoverForm> edited = Edited.of(HandoverForm::new, HandoverForm::new);

    public void open() {
        lines = handing.inbox();
        edited = Edited.of(HandoverForm::new, this::theirs);
    }

    /** What somebody else said of the same one meanwhile. */
    private HandoverForm theirs() {
        lines = handing.inbox();
        return HandoverForm.said(getChosen());
    }

    public @Nullable String answer() {
        HandoverLine one = getChosen();
        if (one == null) {
            return null;
        }
        handing.answer(new AnswerHandover(one.id(), one.version(), getForm().turn, getForm().note));
        drafts.end(DRAFT, 0);
        refusals.done("handover.turn.done");
        return "/handover/asked.xhtml?faces-redirect=true";
    }

    /** The one that is answered; null for none. */
    public @Nullable HandoverLine getChosen() {
        return lines.stream()
                .filter(one -> id != null && one.id() == id)
                .findFirst()
                .orElse(null);
    }

    public boolean goesOn(HandoverLine one) {
        return !HandoverTurn.open(one.state(), false).isEmpty();
    }

    public List<SelectItem> getTurns() {
        HandoverLine one = getChosen();
        return one == null
                ? List.of()
                : HandoverTurn.open(one.state(), false).stream()
                        .map(turn -> new SelectItem(turn, words.of(turn)))
                        .toList();
    }

    public List<HandoverLine> getLines() {
        return lines;
    }

    public HandoverForm getForm() {
        return Edited.form(edited);
    }

    public Edited<HandoverForm> getEdited() {
        return edited;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }
}
