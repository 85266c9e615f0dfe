package org.banso.plan.model;

import java.time.LocalDate;
import java.util.List;
import org.banso.assessment.model.IssueKind;
import org.banso.casefile.model.CaseFixture;
import org.banso.directory.model.Agency;

/** Decisions and plans about people who cannot exist. */
public final class PlanFixture {

    public static final LocalDate TODAY = CaseFixture.TODAY;
    public static final int SIX_MONTHS = 6;
    public static final String WRITER = "plat1";
    public static final String OFFICER = "ward1";

    private PlanFixture() {}

    /** ぷらっと leads from today; reviewed in three months. */
    public static DecideLead platLeads(long caseId) {
        return leads(caseId, Agency.PLAT_HOME, TODAY);
    }

    public static DecideLead leads(long caseId, Agency lead, LocalDate decidedOn) {
        return new DecideLead(
                caseId,
                7,
                lead,
                decidedOn,
                decidedOn.plusMonths(3),
                List.of(
                        new IssueReason(IssueKind.LIVELIHOOD, Agency.PLAT_HOME, "家計の見直しから始める"),
                        new IssueReason(IssueKind.PSYCHOLOGICAL, Agency.MERKMAL, "不安が強い")),
                List.of(
                        new RoleAssignment(Agency.MERKMAL, "月2回の面談"),
                        new RoleAssignment(Agency.PLAT_HOME, "家計と全体の調整")));
    }

    public static LeadDecision decision(long caseId) {
        return new LeadDecision(platLeads(caseId), null, WRITER, CaseFixture.NOW);
    }

    /** From today for six months to the day, with one goal and one support. */
    public static PlanContent content() {
        return content(TODAY, LocalDate.of(2026, 11, 13), new Goal("月に1回、居場所に行く", LocalDate.of(2026, 8, 31)));
    }

    public static PlanContent content(LocalDate startOn, LocalDate endOn, Goal... goals) {
        return new PlanContent(
                "自分の部屋の外でも過ごせるようになりたい",
                "",
                "昼夜逆転と家計の不安",
                startOn,
                endOn,
                List.of(goals),
                List.of(new PlannedSupport(SupportKind.HOME_VISIT, "月2回の訪問", Agency.MERKMAL)),
                "電話は午後に");
    }

    public static SupportPlan plan(LeadDecision decision) {
        return new SupportPlan(decision, null, content(), SIX_MONTHS, WRITER);
    }

    public static AgreePlan agreement(SupportPlan plan, int version) {
        return new AgreePlan(plan.caseId(), plan.id(), version, TODAY, AgreedHow.SIGNED_FORM);
    }
}
