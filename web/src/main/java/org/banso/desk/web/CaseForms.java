package org.banso.desk.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.banso.assessment.model.RoundsSheet;
import org.banso.assessment.service.IntakeRecording;
import org.banso.assessment.service.RoundRecording;
import org.banso.assessment.web.IntakePapers;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.model.FormKind;
import org.banso.paper.web.FormAs;
import org.banso.paper.web.FormSheet;
import org.banso.paper.web.Paper;
import org.banso.plan.model.PlanLine;
import org.banso.plan.service.PlanEvaluating;
import org.banso.plan.service.Planning;
import org.banso.plan.web.EvaluationPapers;
import org.banso.plan.web.PlanPapers;
import org.banso.policy.service.WardDay;
import org.banso.reception.service.ReceptionDesk;
import org.banso.reception.web.ReceptionPapers;
import org.banso.support.service.CaseStory;
import org.jspecify.annotations.Nullable;

/** The standard forms of a case, filled by what each room lets its reader print or take away; and the empty ones. */
@Dependent
public class CaseForms implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReceptionDesk receptions;

    @Inject
    IntakeRecording intakes;

    @Inject
    RoundRecording rounds;

    @Inject
    CaseStory stories;

    @Inject
    Planning planning;

    @Inject
    PlanEvaluating evaluating;

    @Inject
    WardDay ward;

    @Inject
    Me me;

    /** @param planId which plan; null for the latest. Where there is none, a form with its head filled in */
    public FormSheet filled(FormKind kind, CaseSheet file, @Nullable Long planId, FormAs as) {
        boolean paper = as == FormAs.PDF;
        long id = file.id();
        return switch (kind) {
            case RECEPTION ->
                ReceptionPapers.filled(file, paper ? receptions.printed(id) : receptions.exported(id), writer());
            case INTAKE ->
                IntakePapers.filled(
                        file, paper ? intakes.printed(id) : intakes.exported(id), rounds(id, paper), writer());
            case STORY -> CasePapers.story(file, paper ? stories.printed(id) : stories.exported(id), writer());
            case PLAN -> {
                Long plan = planId == null ? latestPlan(id) : planId;
                yield PlanPapers.filled(
                        file,
                        plan == null ? null : paper ? planning.printed(id, plan) : planning.exported(id, plan),
                        writer());
            }
            case EVALUATION ->
                EvaluationPapers.filled(
                        file, paper ? evaluating.printed(id) : evaluating.exported(id), planId, writer());
        };
    }

    /** To be filled in by hand. */
    public FormSheet blank(FormKind kind) {
        return switch (kind) {
            case RECEPTION -> ReceptionPapers.blank();
            case INTAKE -> IntakePapers.blank(rounds.offered());
            case STORY -> CasePapers.blankStory();
            case PLAN -> PlanPapers.blank();
            case EVALUATION -> EvaluationPapers.blank();
        };
    }

    /** Who printed it and when: the foot of every form that holds somebody. */
    public String writer() {
        return Paper.say("desk.paper.printed", Paper.day(ward.now().toLocalDate()), me.getName());
    }

    /** The ward's officers do not see the later rounds. */
    private @Nullable RoundsSheet rounds(long id, boolean paper) {
        if (me.isWardOfficer()) {
            return null;
        }
        return paper ? rounds.printed(id) : rounds.exported(id);
    }

    private @Nullable Long latestPlan(long id) {
        List<PlanLine> plans = planning.ofCase(id);
        return plans.isEmpty() ? null : plans.get(0).planId();
    }
}
