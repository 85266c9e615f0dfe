package org.banso.reception.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.service.CaseReading;
import org.banso.desk.web.Refusals;
import org.banso.reception.model.JoinReception;
import org.banso.reception.model.LooseContact;
import org.banso.reception.service.ReceptionDesk;
import org.jspecify.annotations.Nullable;

/** Contacts that no case took and that may be about this one: by telephone, by name; each can join it. */
@Named
@ViewScoped
public class ContactsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReceptionDesk desk;

    @Inject
    CaseReading cases;

    @Inject
    Refusals refusals;

    private long caseId;
    private @Nullable CaseSheet file;
    private List<LooseContact> likely = List.of();

    public void open() {
        file = cases.sheet(caseId);
        likely = desk.likely(caseId);
    }

    public String join(LooseContact one) {
        desk.join(new JoinReception(caseId, one.receptionId()));
        refusals.done("reception.contacts.joined");
        return "/reception/contacts.xhtml?faces-redirect=true&case=" + caseId;
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

    public List<LooseContact> getLikely() {
        return likely;
    }
}
