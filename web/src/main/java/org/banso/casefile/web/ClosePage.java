package org.banso.casefile.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.model.CloseCase;
import org.banso.casefile.model.ClosureReason;
import org.banso.casefile.service.CaseClosing;
import org.banso.casefile.service.CaseReading;
import org.banso.desk.web.Form;
import org.banso.desk.web.Refusals;
import org.banso.draft.web.SaidDrafts;
import org.banso.policy.service.WardDay;
import org.jspecify.annotations.Nullable;

/** A case ends: why, when, and what is to be known later. */
@Named
@ViewScoped
public class ClosePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "close";

    @Inject
    CaseReading cases;

    @Inject
    CaseClosing closing;

    @Inject
    WardDay ward;

    @Inject
    SaidDrafts drafts;

    @Inject
    Refusals refusals;

    private long caseId;
    private @Nullable CaseSheet file;
    private final ClosureForm form = new ClosureForm();

    /** Named as in {@link CloseCase}. */
    @Form
    public static class ClosureForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable ClosureReason closure;
        public @Nullable LocalDate closedOn;
        public @Nullable String closureNote;
    }

    public void open() {
        file = cases.sheet(caseId);
        form.closedOn = ward.now().toLocalDate();
    }

    public String close() {
        closing.close(new CloseCase(caseId, form.closure, form.closedOn, form.closureNote));
        drafts.end(DRAFT, caseId);
        refusals.done("casefile.close.done");
        return "/casefile/case.xhtml?faces-redirect=true&id=" + caseId;
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    public @Nullable CaseSheet getFile() {
        return file;
    }

    public ClosureForm getForm() {
        return form;
    }
}
