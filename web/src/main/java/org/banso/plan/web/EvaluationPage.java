package org.banso.plan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.service.CaseReading;
import org.banso.desk.web.Edited;
import org.banso.desk.web.Refusals;
import org.banso.draft.web.SaidDrafts;
import org.banso.plan.model.CorrectEvaluation;
import org.banso.plan.model.EvaluatePlan;
import org.banso.plan.model.EvaluationSheet;
import org.banso.plan.model.ObservedChange;
import org.banso.plan.service.PlanEvaluating;
import org.jspecify.annotations.Nullable;

/** What became of a plan: written at its end, read by whoever reads the case. */
@Named
@ViewScoped
public class EvaluationPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DRAFT = "evaluation";

    @Inject
    PlanEvaluating evaluating;

    @Inject
    CaseReading cases;

    @Inject
    SaidDrafts drafts;

    @Inject
    Refusals refusals;

    private long caseId;
    private long planId;
    private @Nullable CaseSheet file;
    private @Nullable EvaluationSheet sheet;
    private Edited<EvaluationForm> edited = Edited.of(EvaluationForm::new, EvaluationForm::new);

    public void open() {
        file = cases.sheet(caseId);
        EvaluationSheet read = evaluating.sheet(caseId, planId);
        sheet = read;
        edited = Edited.of(() -> EvaluationForm.of(read), this::theirs);
    }

    /** What a colleague wrote of the same plan meanwhile; whoever then saves again has seen it. */
    private EvaluationForm theirs() {
        EvaluationSheet read = evaluating.sheet(caseId, planId);
        sheet = read;
        return EvaluationForm.of(read);
    }

    public String save() {
        EvaluationSheet before = sheet;
        if (before == null || before.content() == null) {
            evaluating.evaluate(new EvaluatePlan(caseId, planId, getForm().content()));
        } else {
            evaluating.correct(new CorrectEvaluation(
                    caseId, planId, before.version(), getForm().content()));
        }
        drafts.end(DRAFT, caseId);
        refusals.done("plan.evaluation.saved");
        return "/plan/evaluation.xhtml?faces-redirect=true&case=" + caseId + "&plan=" + planId;
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    public long getPlanId() {
        return planId;
    }

    public void setPlanId(long planId) {
        this.planId = planId;
    }

    public @Nullable CaseSheet getFile() {
        return file;
    }

    public @Nullable EvaluationSheet getSheet() {
        return sheet;
    }

    /** The changes that the reader sees, in the order of the form. */
    public List<ObservedChange> getSeen() {
        return List.of(getForm().changes);
    }

    public EvaluationForm getForm() {
        return Edited.form(edited);
    }

    public Edited<EvaluationForm> getEdited() {
        return edited;
    }
}
