package org.banso.access.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.banso.access.model.BarColleague;
import org.banso.access.model.BarKind;
import org.banso.access.model.GroundsSheet;
import org.banso.access.model.LiftBar;
import org.banso.access.model.OpenSeal;
import org.banso.access.model.ProvisionGround;
import org.banso.access.model.RecordProvision;
import org.banso.access.model.SealFile;
import org.banso.access.service.CaseGrounds;
import org.banso.desk.web.Form;
import org.banso.desk.web.Refusals;
import org.banso.desk.web.Words;
import org.banso.draft.web.SaidDrafts;
import org.jspecify.annotations.Nullable;

/** Who may see this case and why; and what was told outside. */
@Named
@ViewScoped
public class GroundsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CaseGrounds grounds;

    @Inject
    Words words;

    @Inject
    Refusals refusals;

    @Inject
    SaidDrafts drafts;

    private long caseId;
    private @Nullable GroundsSheet sheet;
    private final BarForm bar = new BarForm();
    private final SealForm seal = new SealForm();
    private final ProvisionForm provision = new ProvisionForm();

    /** Named as in {@link BarColleague}. */
    @Form
    public static class BarForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable String uid;
        public @Nullable BarKind why;
    }

    /** Named as in {@link SealFile}. */
    @Form
    public static class SealForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable String sealReason;
        public String[] circle = {};
    }

    /** Named as in {@link RecordProvision}. */
    @Form
    public static class ProvisionForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable ProvisionGround provisionGround;
        public @Nullable String recipient;
        public @Nullable String items;
        public @Nullable String provisionPurpose;
        public About about = new About();
        public @Nullable LocalDate providedOn;
        public @Nullable LocalDate toldOn;
    }

    public void open() {
        sheet = grounds.sheet(caseId);
    }

    public String shutOut() {
        grounds.bar(new BarColleague(caseId, bar.uid, bar.why));
        return done("access.grounds.barred");
    }

    public String lift(long barId) {
        grounds.lift(new LiftBar(caseId, barId));
        return done("access.grounds.lifted");
    }

    public String sealIt() {
        grounds.seal(new SealFile(caseId, seal.sealReason, Set.of(seal.circle)));
        return done("access.grounds.sealDone");
    }

    public String openSeal() {
        grounds.openSeal(new OpenSeal(caseId));
        return done("access.grounds.sealOpened");
    }

    public String record() {
        grounds.record(new RecordProvision(
                caseId,
                provision.provisionGround,
                provision.recipient,
                provision.items,
                provision.provisionPurpose,
                provision.about.said(),
                provision.providedOn,
                provision.toldOn));
        drafts.end("provision", caseId);
        return done("access.grounds.recorded");
    }

    /** The colleagues as the items of a choice, each with their agency. */
    public List<SelectItem> getColleagues() {
        GroundsSheet read = sheet;
        return read == null
                ? List.of()
                : read.colleagues().stream()
                        .map(one -> new SelectItem(one.uid(), one.name() + "　" + words.of(one.agency())))
                        .toList();
    }

    /** Who sees the sealed file, as one text. */
    public String getCircleNames() {
        GroundsSheet read = sheet;
        return read == null || read.seal() == null
                ? ""
                : String.join(words.get("desk.comma"), read.seal().circle());
    }

    private String done(String key) {
        refusals.done(key);
        return "/access/grounds.xhtml?faces-redirect=true&case=" + caseId;
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    public @Nullable GroundsSheet getSheet() {
        return sheet;
    }

    public BarForm getBar() {
        return bar;
    }

    public SealForm getSeal() {
        return seal;
    }

    public ProvisionForm getProvision() {
        return provision;
    }
}
