package org.banso.casefile.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.banso.casefile.model.Danger;
import org.banso.desk.web.Form;
import org.banso.desk.web.Refusals;
import org.banso.policy.model.AddUrgentStep;
import org.banso.policy.model.EndUrgentStep;
import org.banso.policy.model.UrgentStepLine;
import org.banso.policy.service.UrgentGuide;
import org.jspecify.annotations.Nullable;

/** What to do at once in a danger; it stands here because the dangers are the casework's. */
@Named
@ViewScoped
public class StepsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/policy/steps.xhtml?faces-redirect=true";

    @Inject
    UrgentGuide guide;

    @Inject
    Refusals refusals;

    private List<UrgentStepLine> lines = List.of();
    private final StepForm form = new StepForm();
    private final EndForm ending = new EndForm();

    /** Named as in {@link AddUrgentStep}. */
    @Form
    public static class StepForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable Danger danger;
        public @Nullable Integer place;
        public String step = "";
        public String stepEn = "";
        public String telephone = "";
        public String source = "";
        public @Nullable LocalDate validFrom;
    }

    /** Named as in {@link EndUrgentStep}. */
    @Form
    public static class EndForm implements Serializable {
        private static final long serialVersionUID = 1L;
        public @Nullable Long stepId;
        public @Nullable LocalDate validUntil;
    }

    public void open() {
        lines = guide.every();
    }

    public String add() {
        Danger danger = form.danger;
        guide.add(new AddUrgentStep(
                danger == null ? null : danger.name(),
                form.place == null ? 0 : form.place,
                form.step,
                form.stepEn,
                form.telephone,
                form.source,
                form.validFrom));
        refusals.done("policy.steps.done");
        return AGAIN;
    }

    public String end() {
        guide.end(new EndUrgentStep(ending.stepId == null ? 0 : ending.stepId, ending.validUntil));
        refusals.done("policy.steps.done");
        return AGAIN;
    }

    public Danger danger(UrgentStepLine line) {
        return Danger.valueOf(line.danger());
    }

    /** Those that have no last day yet. */
    public List<SelectItem> getOpenItems() {
        return lines.stream()
                .filter(line -> line.validUntil() == null)
                .map(line -> new SelectItem(line.id(), line.step()))
                .toList();
    }

    public List<UrgentStepLine> getLines() {
        return lines;
    }

    public StepForm getForm() {
        return form;
    }

    public EndForm getEnding() {
        return ending;
    }
}
