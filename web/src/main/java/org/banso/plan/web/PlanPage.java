package org.banso.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.service.CaseReading;
import org.banso.desk.web.Edited;
import org.banso.desk.web.Form;
import org.banso.desk.web.Refusals;
import org.banso.draft.web.SaidDrafts;
import org.banso.plan.model.AgreePlan;
import org.banso.plan.model.AgreedHow;
import org.banso.plan.model.DecidePlan;
import org.banso.plan.model.DraftPlan;
import org.banso.plan.model.PlanLine;
import org.banso.plan.model.PlanSheet;
import org.banso.plan.model.RevisePlan;
import org.banso.plan.service.Planning;
import org.jspecify.annotations.Nullable;

/** A support plan: written with the person, agreed by the person, decided by the ward. */
@Named
@ViewScoped
public class PlanPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "plan";

    @Inject
    Planning planning;

    @Inject
    CaseReading cases;

    @Inject
    SaidDrafts drafts;

    @Inject
    Refusals refusals;

    private long caseId;
    private @Nullable Long id;
    private boolean beginning;
    private @Nullable CaseSheet file;
    private @Nullable PlanSheet sheet;
    private List<PlanLine> rounds = List.of();
    private int version;
    private Edited<PlanForm> edited = Edited.of(PlanForm::empty, PlanForm::empty);
    private final Agreement agreement = new Agreement();

    /** How and when the person agreed. */
    @Form
    public static class Agreement implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable LocalDate agreedOn;
        public @Nullable AgreedHow how;
    }

    /** The plan asked for, else the latest one, else the empty form of the first round. */
    public void open() {
        file = cases.sheet(caseId);
        rounds = planning.ofCase(caseId);
        if (id == null && !beginning && !rounds.isEmpty()) {
            id = rounds.get(0).planId();
        }
        if (id != null) {
            PlanSheet read = planning.sheet(caseId, id);
            sheet = read;
            version = read.version();
            edited = Edited.of(() -> PlanForm.of(read.content()), this::theirs);
        }
    }

    /** What a colleague wrote meanwhile; whoever then saves again has seen it. */
    private PlanForm theirs() {
        PlanSheet read = planning.sheet(caseId, plan().planId());
        version = read.version();
        return PlanForm.of(read.content());
    }

    public String save() {
        if (sheet == null) {
            id = planning.draft(new DraftPlan(caseId, getForm().content()));
        } else {
            planning.revise(
                    new RevisePlan(caseId, sheet.planId(), version, getForm().content()));
        }
        drafts.end(DRAFT, caseId);
        refusals.done("plan.plan.saved");
        return again();
    }

    public String agree() {
        PlanSheet plan = plan();
        planning.agree(new AgreePlan(caseId, plan.planId(), plan.version(), agreement.agreedOn, agreement.how));
        refusals.done("plan.plan.agreedNow");
        return again();
    }

    public String decide() {
        PlanSheet plan = plan();
        planning.decide(new DecidePlan(caseId, plan.planId(), plan.version()));
        refusals.done("plan.plan.decidedNow");
        return again();
    }

    /** Whether the fields are shown for writing. */
    public boolean isWriting() {
        return sheet == null || sheet.mayRevise();
    }

    /** The next round may begin once the latest plan is decided. */
    public boolean isNextPossible() {
        return !rounds.isEmpty() && rounds.get(0).decidedOn() != null;
    }

    private PlanSheet plan() {
        if (sheet == null) {
            throw new IllegalStateException("no plan on this page");
        }
        return sheet;
    }

    private String again() {
        return "/plan/plan.xhtml?faces-redirect=true&case=" + caseId + "&id=" + id;
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public boolean isBeginning() {
        return beginning;
    }

    public void setBeginning(boolean beginning) {
        this.beginning = beginning;
    }

    public @Nullable CaseSheet getFile() {
        return file;
    }

    public @Nullable PlanSheet getSheet() {
        return sheet;
    }

    public List<PlanLine> getRounds() {
        return rounds;
    }

    public PlanForm getForm() {
        return Edited.form(edited);
    }

    public Edited<PlanForm> getEdited() {
        return edited;
    }

    public Agreement getAgreement() {
        return agreement;
    }
}
