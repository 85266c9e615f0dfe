package org.banso.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.banso.assessment.model.SharedFacts;
import org.banso.assessment.service.SharedIntakes;
import org.banso.casefile.model.CaseLine;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.model.StoryLine;
import org.banso.casefile.service.SharedCases;
import org.banso.plan.model.PlanSheet;
import org.banso.plan.service.SharedPlans;
import org.jspecify.annotations.Nullable;

/** The cases that people share with a centre, and one of them, to read. */
@Named
@RequestScoped
public class SharedPage {

    @Inject
    SharedCases shared;

    @Inject
    SharedIntakes intakes;

    @Inject
    SharedPlans plans;

    private @Nullable Long caseId;
    private @Nullable List<CaseLine> lines;
    private @Nullable CaseSheet file;
    private List<StoryLine> story = List.of();
    private @Nullable SharedFacts facts;
    private @Nullable PlanSheet plan;

    public void open() {
        Long id = caseId;
        if (id != null) {
            file = shared.sheet(id);
            story = shared.story(id);
            facts = intakes.facts(id).orElse(null);
            plan = plans.plan(id).orElse(null);
        }
    }

    /** Also asked by the inbox, which leads here only when there are any. */
    public List<CaseLine> getLines() {
        List<CaseLine> read = lines;
        if (read == null) {
            read = shared.list();
            lines = read;
        }
        return read;
    }

    public @Nullable CaseSheet getFile() {
        return file;
    }

    public List<StoryLine> getStory() {
        return story;
    }

    /** Null where nothing of the intake is shared, or not both have signed it. */
    public @Nullable SharedFacts getFacts() {
        return facts;
    }

    /** Null where no plan is shared, or none is agreed. */
    public @Nullable PlanSheet getPlan() {
        return plan;
    }

    public @Nullable Long getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable Long caseId) {
        this.caseId = caseId;
    }
}
