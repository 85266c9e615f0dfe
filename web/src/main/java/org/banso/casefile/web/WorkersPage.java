package org.banso.casefile.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.model.NameWorker;
import org.banso.casefile.model.SetContactEvery;
import org.banso.casefile.model.WorkerLine;
import org.banso.casefile.service.CaseReading;
import org.banso.casefile.service.CaseWorking;
import org.banso.desk.web.Form;
import org.banso.desk.web.Refusals;
import org.jspecify.annotations.Nullable;

/** Who works on a case, and after how long without being in touch a word is wanted. */
@Named
@ViewScoped
public class WorkersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseReading cases;

    @Inject
    CaseWorking working;

    @Inject
    Refusals refusals;

    private long caseId;
    private @Nullable CaseSheet file;
    private List<WorkerLine> workers = List.of();
    private List<SelectItem> candidates = List.of();
    private final WorkerForm form = new WorkerForm();

    /** Named as in {@link NameWorker} and {@link SetContactEvery}. */
    @Form
    public static class WorkerForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable String worker;
        public @Nullable Integer days;
    }

    public void open() {
        file = cases.sheet(caseId);
        workers = working.of(caseId);
        candidates = working.candidates().stream()
                .map(one -> new SelectItem(one.uid(), one.name()))
                .toList();
        form.days = working.contactEvery(caseId);
    }

    public String name() {
        working.name(new NameWorker(caseId, form.worker));
        refusals.done("casefile.workers.named");
        return here();
    }

    public String setDays() {
        working.setContactEvery(new SetContactEvery(caseId, form.days));
        refusals.done("casefile.workers.daysSet");
        return here();
    }

    private String here() {
        return "/casefile/workers.xhtml?faces-redirect=true&case=" + caseId;
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

    public List<WorkerLine> getWorkers() {
        return workers;
    }

    public List<SelectItem> getCandidates() {
        return candidates;
    }

    public WorkerForm getForm() {
        return form;
    }
}
