package org.banso.handover.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.service.CaseReading;
import org.banso.desk.web.Edited;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.Words;
import org.banso.draft.web.SaidDrafts;
import org.banso.handover.model.HandoverLine;
import org.banso.handover.model.HandoverLists;
import org.banso.handover.model.HandoverTurn;
import org.banso.handover.model.TurnHandover;
import org.banso.handover.service.HandingOver;
import org.banso.paper.web.PaperTray;
import org.jspecify.annotations.Nullable;

/** What other bodies were asked: of one case with the way to ask and to go on, or all of one's agency. */
@Named
@ViewScoped
public class HandoversPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ASK = "handover";
    private static final String TURN = "handover-turn";

    @Inject
    HandingOver handing;

    @Inject
    CaseReading cases;

    @Inject
    SaidDrafts drafts;

    @Inject
    PaperTray tray;

    @Inject
    Words words;

    @Inject
    Refusals refusals;

    private @Nullable Long caseId;
    private @Nullable Long id;
    private @Nullable CaseSheet file;
    private List<HandoverLine> ofCase = List.of();
    private HandoverLists lists = new HandoverLists(List.of(), List.of());
    private final HandoverForm form = new HandoverForm();
    private Edited<HandoverForm> turned = Edited.of(HandoverForm::new, HandoverForm::new);

    public void open() {
        Long asked = caseId;
        if (asked == null) {
            lists = handing.mine();
        } else {
            file = cases.sheet(asked);
            ofCase = handing.ofCase(asked);
            turned = Edited.of(HandoverForm::new, this::theirs);
        }
    }

    /** What somebody else said of the same one meanwhile. */
    private HandoverForm theirs() {
        ofCase = handing.ofCase(theCase());
        return HandoverForm.said(getChosen());
    }

    public String ask() {
        handing.ask(form.command(theCase()));
        drafts.end(ASK, theCase());
        refusals.done("handover.ask.done");
        return here();
    }

    public @Nullable String turn() {
        HandoverLine one = getChosen();
        if (one == null) {
            return null;
        }
        handing.turn(new TurnHandover(theCase(), one.id(), one.version(), getTurned().turn, getTurned().note));
        drafts.end(TURN, theCase());
        refusals.done("handover.turn.done");
        return here();
    }

    /** 紹介状. */
    public void print(HandoverLine one) {
        HandoverLine printed = handing.printed(theCase(), one.id());
        tray.hand(HandoverPapers.letter(printed), "handover-" + one.id());
    }

    private long theCase() {
        Long asked = caseId;
        return asked == null ? 0 : asked;
    }

    private String here() {
        return "/handover/handovers.xhtml?faces-redirect=true&case=" + theCase();
    }

    /** The one that is to go on; null for none. */
    public @Nullable HandoverLine getChosen() {
        return ofCase.stream()
                .filter(one -> id != null && one.id() == id)
                .findFirst()
                .orElse(null);
    }

    public boolean goesOn(HandoverLine one) {
        return !HandoverTurn.open(one.state(), true).isEmpty();
    }

    /** What can be said of the chosen one now. */
    public List<SelectItem> getTurns() {
        HandoverLine one = getChosen();
        return one == null
                ? List.of()
                : HandoverTurn.open(one.state(), true).stream()
                        .map(turn -> new SelectItem(turn, words.of(turn)))
                        .toList();
    }

    public @Nullable CaseSheet getFile() {
        return file;
    }

    public List<HandoverLine> getOfCase() {
        return ofCase;
    }

    public HandoverLists getLists() {
        return lists;
    }

    /** What is asked. */
    public HandoverForm getForm() {
        return form;
    }

    /** How the chosen one goes on. */
    public HandoverForm getTurned() {
        return Edited.form(turned);
    }

    public Edited<HandoverForm> getEditedTurn() {
        return turned;
    }

    public @Nullable Long getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable Long caseId) {
        this.caseId = caseId;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }
}
