package org.banso.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banso.plan.model.PlanFixture.TODAY;
import static org.banso.plan.model.PlanFixture.leads;
import static org.banso.plan.model.PlanFixture.platLeads;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.banso.assessment.model.IssueKind;
import org.banso.casefile.model.CaseFixture;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeadDecisionTest {

    private static final long CASE = 1;

    @Test
    void isInForceAndNamesEveryAgencyWithARole() {
        LeadDecision decision = decide(platLeads(CASE), null);

        assertThat(decision.isInForce()).isTrue();
        assertThat(decision.lead()).isEqualTo(Agency.PLAT_HOME);
        assertThat(decision.agencies()).containsExactlyInAnyOrder(Agency.PLAT_HOME, Agency.MERKMAL);
    }

    @Test
    void refusesADecisionWithoutAReason() {
        DecideLead whole = platLeads(CASE);

        refuses(PlanReason.REASON_MISSING, with(whole, List.of(), whole.roles()), null);
    }

    @Test
    void refusesALeadWithoutARoleOfItsOwn() {
        DecideLead whole = platLeads(CASE);

        refuses(
                PlanReason.LEAD_HAS_NO_ROLE,
                with(whole, whole.reasons(), List.of(new RoleAssignment(Agency.MERKMAL, "面談"))),
                null);
    }

    @Test
    void refusesAnAgencyWithTwoRoles() {
        DecideLead whole = platLeads(CASE);

        refuses(
                PlanReason.NAMED_TWICE,
                with(
                        whole,
                        whole.reasons(),
                        List.of(
                                new RoleAssignment(Agency.PLAT_HOME, "家計"),
                                new RoleAssignment(Agency.PLAT_HOME, "調整"))),
                null);
    }

    @Test
    void refusesAnIssueTwiceForOneAgencyAndTakesItOnceForEach() {
        DecideLead whole = platLeads(CASE);
        IssueReason plat = new IssueReason(IssueKind.FAMILY, Agency.PLAT_HOME, "家計の相談と一緒に");
        IssueReason merk = new IssueReason(IssueKind.FAMILY, Agency.MERKMAL, "母の面談");

        refuses(PlanReason.NAMED_TWICE, with(whole, List.of(plat, plat), whole.roles()), null);
        assertThat(decide(with(whole, List.of(plat, merk), whole.roles()), null).isInForce())
                .isTrue();
    }

    @Test
    void refusesAReviewThatDoesNotComeAfterTheDecision() {
        DecideLead whole = platLeads(CASE);

        Refused refused = refuses(
                PlanReason.REVIEW_NOT_AFTER_DECISION,
                new DecideLead(CASE, 7, whole.lead(), TODAY, TODAY, whole.reasons(), whole.roles()),
                null);
        assertThat(refused.values()).containsExactly(TODAY, TODAY);
    }

    @Test
    void refusesADecisionThatHasNotBeenMadeYet() {
        refuses(PlanReason.DECISION_IN_FUTURE, leads(CASE, Agency.PLAT_HOME, TODAY.plusDays(1)), null);
    }

    @Test
    void refusesToSupersedeALaterDecisionByAnEarlierOne() {
        LeadDecision current = decide(platLeads(CASE), null);

        Refused refused =
                refuses(PlanReason.DECIDED_BEFORE_CURRENT, leads(CASE, Agency.MERKMAL, TODAY.minusDays(1)), current);
        assertThat(refused.values()).containsExactly(TODAY);
    }

    @Test
    void supersedesADecisionOfTheSameDayOrBefore() {
        LocalDate lastMonth = TODAY.minusMonths(1);
        LeadDecision first = decide(leads(CASE, Agency.PLAT_HOME, lastMonth), null);
        LeadDecision second = decide(leads(CASE, Agency.MERKMAL, TODAY), first);

        assertThat(decide(leads(CASE, Agency.PLAT_HOME, TODAY), second).lead()).isEqualTo(Agency.PLAT_HOME);
    }

    private static DecideLead with(DecideLead whole, List<IssueReason> reasons, List<RoleAssignment> roles) {
        return new DecideLead(
                whole.caseId(), whole.meetingId(), whole.lead(), whole.decidedOn(), whole.reviewOn(), reasons, roles);
    }

    private static LeadDecision decide(DecideLead decided, @Nullable LeadDecision current) {
        return new LeadDecision(decided, current, "plat1", CaseFixture.NOW);
    }

    private static Refused refuses(Reason reason, DecideLead decided, @Nullable LeadDecision current) {
        Refused refused = assertThrows(Refused.class, () -> decide(decided, current));
        assertThat(refused.reason()).isEqualTo(reason);
        return refused;
    }
}
