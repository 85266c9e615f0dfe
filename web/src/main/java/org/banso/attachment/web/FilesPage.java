package org.banso.attachment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.attachment.model.AttachmentBoard;
import org.banso.attachment.model.AttachmentLine;
import org.banso.attachment.model.TurnFile;
import org.banso.attachment.service.Attaching;
import org.banso.attachment.service.FileOpening;
import org.banso.desk.web.Refusals;

/** The files of a case; what is removed can be brought back for a time. */
@Named
@ViewScoped
public class FilesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FileOpening opening;

    @Inject
    Attaching attaching;

    @Inject
    Refusals refusals;

    private long caseId;
    private AttachmentBoard board = new AttachmentBoard(0, List.of(), List.of(), false);

    public void open() {
        board = opening.board(caseId);
    }

    public String remove(AttachmentLine file) {
        attaching.remove(new TurnFile(caseId, file.id(), file.version()));
        refusals.done("attachment.files.removeDone");
        return here();
    }

    public String bringBack(AttachmentLine file) {
        attaching.bringBack(new TurnFile(caseId, file.id(), file.version()));
        refusals.done("attachment.files.backDone");
        return here();
    }

    private String here() {
        return "/attachment/files.xhtml?faces-redirect=true&case=" + caseId;
    }

    public AttachmentBoard getBoard() {
        return board;
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }
}
