package org.banso.family.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.Words;
import org.banso.family.model.AddLink;
import org.banso.family.model.FamilySheet;
import org.banso.family.model.TakeBack;
import org.banso.family.service.FamilyReading;
import org.banso.family.service.FamilyRecording;
import org.banso.paper.web.PaperTray;
import org.banso.plan.model.RoleAssignment;
import org.jspecify.annotations.Nullable;

/** The ecomap: the household, and whom and what it knows outside. */
@Named
@ViewScoped
public class EcomapPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FamilyReading reading;

    @Inject
    FamilyRecording recording;

    @Inject
    PaperTray tray;

    @Inject
    Refusals refusals;

    @Inject
    Words words;

    private long caseId;
    private @Nullable FamilySheet family;
    private List<RoleAssignment> agencies = List.of();
    private final FamilyForms.LinkForm link = new FamilyForms.LinkForm();

    public void open() {
        family = reading.sheet(caseId);
        agencies = reading.agencies(caseId);
    }

    public String getPicture() {
        return EcomapDrawing.of(family(), agencies, words.vocabulary()).svg("ecomap");
    }

    public String link() {
        recording.link(new AddLink(
                caseId, link.member, link.body, link.bodyName, link.strength, link.flow, link.since, link.until));
        refusals.done("family.family.done");
        return here();
    }

    public String takeBack(long id) {
        recording.takeBack(new TakeBack(caseId, TakeBack.What.LINK, id));
        refusals.done("family.family.takenBack");
        return here();
    }

    public void print() {
        tray.hand(FamilyPapers.ecomap(reading.printed(caseId), agencies), "ecomap-" + family().number());
    }

    public void export() {
        tray.hand(
                EcomapDrawing.of(reading.exported(caseId), agencies, words.vocabulary()),
                "ecomap-" + family().number());
    }

    private String here() {
        return "/family/ecomap.xhtml?faces-redirect=true&case=" + caseId;
    }

    private FamilySheet family() {
        FamilySheet read = family;
        if (read == null) {
            throw new IllegalStateException("opened without its case");
        }
        return read;
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    public @Nullable FamilySheet getFamily() {
        return family;
    }

    public List<RoleAssignment> getAgencies() {
        return agencies;
    }

    public FamilyForms.LinkForm getLink() {
        return link;
    }
}
