package org.banso.pin.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.desk.web.Refusals;
import org.banso.draft.web.SaidDrafts;
import org.banso.pin.model.PinBoard;
import org.banso.pin.model.PinLine;
import org.banso.pin.model.TurnPin;
import org.banso.pin.service.Pinning;

/** What stands on top of a case, and what stood there. */
@Named
@ViewScoped
public class PinsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Pinning pinning;

    @Inject
    SaidDrafts drafts;

    @Inject
    Refusals refusals;

    private long caseId;
    private PinBoard board = new PinBoard(List.of(), List.of(), false);
    private final PinForm form = new PinForm();

    public void open() {
        board = pinning.board(caseId);
    }

    public String pin() {
        pinning.pin(form.command(caseId));
        drafts.end("pin", caseId);
        refusals.done("pin.form.done");
        return here();
    }

    public String takeOff(PinLine pin) {
        pinning.takeOff(new TurnPin(caseId, pin.id(), pin.version()));
        refusals.done("pin.board.offDone");
        return here();
    }

    public String putBack(PinLine pin) {
        pinning.putBack(new TurnPin(caseId, pin.id(), pin.version()));
        refusals.done("pin.board.backDone");
        return here();
    }

    private String here() {
        return "/pin/pins.xhtml?faces-redirect=true&case=" + caseId;
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    public PinBoard getBoard() {
        return board;
    }

    public PinForm getForm() {
        return form;
    }
}
