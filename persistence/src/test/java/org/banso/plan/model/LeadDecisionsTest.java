package org.banso.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banso.plan.model.PlanFixture.TODAY;
import static org.banso.plan.model.PlanFixture.leads;
import static org.banso.plan.model.PlanFixture.platLeads;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.banso.access.model.CaseSight;
import org.banso.casefile.model.CaseFixture;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LeadDecisionsTest {

    @RegisterExtension
    final Database database = new Database();

    @Test
    void keepsTheDecisionWithItsReasonsAndRolesInTheOrderSaid() {
        long caseId = CaseFixture.stored(database.em()).id();
        LeadDecisions decisions = new LeadDecisions(database.em());
        decide(database.em(), platLeads(caseId), null);
        database.flushAndClear();

        DecisionLine line = decisions
                .chain(caseId, CaseSight.EVERYTHING, uids -> Map.of("plat1", "支援 架空美"))
                .get(0);

        assertThat(line.reasons())
                .isEqualTo(platLeads(caseId).reasons().stream()
                        .map(said -> ReasonLine.of(said, CaseSight.EVERYTHING))
                        .toList());
        assertThat(line.roles()).isEqualTo(platLeads(caseId).roles());
        assertThat(line.recordedBy()).isEqualTo("支援 架空美");
        assertThat(line.recordedAt()).isEqualTo(CaseFixture.NOW);
        assertThat(line.supersedes()).isNull();
    }

    @Test
    void keepsTheChainReadableWithOneDecisionInForce() {
        long caseId = CaseFixture.stored(database.em()).id();
        LeadDecisions decisions = new LeadDecisions(database.em());
        LeadDecision first = decide(database.em(), leads(caseId, Agency.PLAT_HOME, TODAY.minusMonths(2)), null);
        LeadDecision second = decide(database.em(), leads(caseId, Agency.MERKMAL, TODAY), first);
        database.flushAndClear();

        List<DecisionLine> chain = decisions.chain(caseId, CaseSight.EVERYTHING, uids -> Map.of());

        assertThat(chain).extracting(DecisionLine::decisionId).containsExactly(second.id(), first.id());
        assertThat(chain).extracting(DecisionLine::current).containsExactly(true, false);
        assertThat(chain.get(0).supersedes()).isEqualTo(first.id());
        assertThat(decisions.current(caseId).orElseThrow().lead()).isEqualTo(Agency.MERKMAL);
    }

    @Test
    void refusesTheSlowerOfTwoFirstDecisions() {
        long caseId = CaseFixture.stored(database.em()).id();
        decide(database.em(), platLeads(caseId), null);

        Refused refused = assertThrows(Refused.class, () -> decide(database.em(), platLeads(caseId), null));

        assertThat(refused.is(KernelReason.CHANGED_MEANWHILE)).isTrue();
    }

    @Test
    void refusesTheSlowerOfTwoWhoSupersedeTheSameDecision() {
        long caseId = database.inTransaction(em -> CaseFixture.stored(em).id());
        database.doInTransaction(em -> decide(em, platLeads(caseId), null));

        Refused refused = assertThrows(
                Refused.class,
                () -> database.doInTransaction(slow -> {
                    LeadDecision seen = new LeadDecisions(slow).current(caseId).orElseThrow();
                    database.doInTransaction(fast -> decide(
                            fast,
                            leads(caseId, Agency.MERKMAL, TODAY),
                            new LeadDecisions(fast).current(caseId).orElseThrow()));
                    decide(slow, leads(caseId, Agency.PLAT_HOME, TODAY), seen);
                }));

        assertThat(refused.is(KernelReason.CHANGED_MEANWHILE)).isTrue();
        assertThat(database.<Integer>inTransaction(em -> new LeadDecisions(em)
                        .chain(caseId, CaseSight.EVERYTHING, uids -> Map.of())
                        .size()))
                .isEqualTo(2);
    }

    @Test
    void findsNoneForACaseWithoutOne() {
        long caseId = CaseFixture.stored(database.em()).id();
        LeadDecisions decisions = new LeadDecisions(database.em());

        assertThat(decisions.current(caseId)).isEmpty();
        assertThat(decisions.chain(caseId, CaseSight.EVERYTHING, uids -> Map.of()))
                .isEmpty();
    }

    private static LeadDecision decide(EntityManager em, DecideLead decided, @Nullable LeadDecision former) {
        LeadDecision next = new LeadDecision(decided, former, "plat1", CaseFixture.NOW);
        new LeadDecisions(em).succeed(former, next);
        return next;
    }
}
