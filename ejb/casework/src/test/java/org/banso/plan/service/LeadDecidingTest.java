package org.banso.plan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banso.assessment.service.Desk.STRANGER;
import static org.banso.assessment.service.Desk.WORKER;
import static org.banso.casefile.model.CaseFixture.NOW;
import static org.banso.casefile.model.CaseFixture.TODAY;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banso.access.model.Deed;
import org.banso.assessment.model.IssueKind;
import org.banso.assessment.service.Desk;
import org.banso.assessment.service.Happenings;
import org.banso.casefile.model.CaseFile;
import org.banso.casefile.model.CaseFixture;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.CasefileReason;
import org.banso.casefile.model.Consent;
import org.banso.casefile.model.ConsentHow;
import org.banso.casefile.model.ConsentItem;
import org.banso.casefile.model.ConsentTerms;
import org.banso.casefile.model.Consents;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.CaseHappening;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Reason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.plan.model.DecideLead;
import org.banso.plan.model.DecisionLine;
import org.banso.plan.model.IssueReason;
import org.banso.plan.model.LeadDecisions;
import org.banso.plan.model.PlanFixture;
import org.banso.plan.model.PlanReason;
import org.banso.plan.model.RoleAssignment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

class LeadDecidingTest {

    @RegisterExtension
    final Database database = new Database();

    private final Happenings happenings = new Happenings();
    private CaseFile file;

    @BeforeEach
    void anAssessedCase() {
        Desk.follow(database.em());
        file = CaseFixture.stored(database.em());
        PlanDesk.assess(file);
    }

    @Test
    void leadsTheCaseAndTellsOfTheDayTheAgencyAndTheReview() {
        long decisionId = as(WORKER).decide(PlanFixture.platLeads(file.id()));

        assertThat(file.leadAgency()).contains(Agency.PLAT_HOME);
        assertThat(file.state()).isEqualTo(CaseState.LEAD_ASSIGNED);
        assertThat(happenings.last())
                .isEqualTo(new CaseHappening(
                        file.id(),
                        NOW,
                        "plan.LEAD_DECIDED",
                        WORKER.uid(),
                        "PLAT_HOME",
                        decisionId,
                        List.of(
                                "enum.directory.Agency.PLAT_HOME",
                                TODAY.toString(),
                                TODAY.plusMonths(3).toString())));
    }

    @Test
    void supersedesAndKeepsTheChainWithNames() {
        long first = as(WORKER).decide(PlanFixture.leads(file.id(), Agency.PLAT_HOME, TODAY.minusDays(1)));
        long second = as(WORKER).decide(PlanFixture.leads(file.id(), Agency.MERKMAL, TODAY));
        database.flushAndClear();

        List<DecisionLine> chain = as(WORKER).chain(file.id());

        assertThat(chain).extracting(DecisionLine::decisionId).containsExactly(second, first);
        assertThat(chain).extracting(DecisionLine::current).containsExactly(true, false);
        assertThat(chain).extracting(DecisionLine::recordedBy).containsOnly("支援 架空美");
        assertThat(happenings.kinds()).hasSize(2);
    }

    @Test
    void tellsAnEarlierDecisionAtTheEndOfItsDay() {
        as(WORKER).decide(PlanFixture.leads(file.id(), Agency.PLAT_HOME, TODAY.minusDays(1)));

        assertThat(happenings.last().at()).isEqualTo(Tokyo.startOf(TODAY).minusSeconds(1));
    }

    @Test
    void refusesADecisionBeforeTheCaseIsAssessedAndTellsNobody() {
        CaseFile fresh = CaseFixture.stored(database.em());

        refuses(CasefileReason.WRONG_ORDER, () -> as(WORKER).decide(PlanFixture.platLeads(fresh.id())));

        assertThat(new LeadDecisions(database.em()).current(fresh.id())).isEmpty();
        assertThat(happenings.kinds()).isEmpty();
    }

    @Test
    void refusesAnEarlierDecisionThanTheOneInForceAndLeavesThatInForce() {
        long current = as(WORKER).decide(PlanFixture.platLeads(file.id()));

        refuses(
                PlanReason.DECIDED_BEFORE_CURRENT,
                () -> as(WORKER).decide(PlanFixture.leads(file.id(), Agency.MERKMAL, TODAY.minusDays(1))));

        assertThat(new LeadDecisions(database.em())
                        .current(file.id())
                        .orElseThrow()
                        .id())
                .isEqualTo(current);
        assertThat(file.leadAgency()).contains(Agency.PLAT_HOME);
    }

    @Test
    void answersAStrangerAsIfThereWereNoCase() {
        refuses(KernelReason.NOT_FOUND, () -> as(STRANGER).decide(PlanFixture.platLeads(file.id())));
        refuses(KernelReason.NOT_FOUND, () -> as(STRANGER).chain(file.id()));
    }

    @Test
    void givesAnAgencyWithARoleNoLookWithoutTheWholeConsentOfThePerson() {
        as(WORKER).decide(withSaposute());
        assertThat(strangerSeesAt(NOW)).isFalse();

        consent(EnumSet.of(ConsentItem.IDENTITY), null);
        assertThat(strangerSeesAt(NOW)).isFalse();
    }

    @Test
    void givesALookWithTheWholeConsentUntilItsLastDay() {
        LocalDate lastDay = TODAY.plusMonths(1);
        consent(EnumSet.allOf(ConsentItem.class), lastDay);

        as(WORKER).decide(withSaposute());

        assertThat(strangerSeesAt(NOW)).isTrue();
        assertThat(strangerSeesAt(Tokyo.startOf(lastDay.plusDays(1)).minusSeconds(1)))
                .isTrue();
        assertThat(strangerSeesAt(Tokyo.startOf(lastDay.plusDays(1)))).isFalse();
    }

    @Test
    void givesTheLookWhenTheConsentComesAfterTheDecision() {
        as(WORKER).decide(withSaposute());

        consent(EnumSet.allOf(ConsentItem.class), null);

        assertThat(strangerSeesAt(NOW)).isTrue();
    }

    @Test
    void endsTheLookAtOnceWhenTheConsentIsWithdrawn() {
        Consent consent = consent(EnumSet.allOf(ConsentItem.class), null);
        as(WORKER).decide(withSaposute());
        Instant later = NOW.plusSeconds(60);

        consent.withdraw(TODAY, WORKER.uid(), TODAY);
        tell("casefile.CONSENT_WITHDRAWN", later);

        assertThat(strangerSeesAt(later)).isFalse();
        assertThat(new Desk(database.em(), WORKER, later).gate().permits(Deed.READ, file.id()))
                .as("the desk keeps its own")
                .isTrue();
    }

    @Test
    void endsTheLookWhenALaterDecisionGivesNoRoleAnyMore() {
        consent(EnumSet.allOf(ConsentItem.class), null);
        as(WORKER).decide(withSaposute());

        new PlanDesk(new Desk(database.em(), WORKER, NOW.plusSeconds(60)), happenings)
                .leadDeciding()
                .decide(PlanFixture.platLeads(file.id()));

        assertThat(strangerSeesAt(NOW.plusSeconds(60))).isFalse();
    }

    private DecideLead withSaposute() {
        return new DecideLead(
                file.id(),
                7,
                Agency.PLAT_HOME,
                TODAY,
                TODAY.plusMonths(3),
                List.of(new IssueReason(IssueKind.WORK, Agency.SAPOSUTE, "短い時間の職場見学から")),
                List.of(new RoleAssignment(Agency.PLAT_HOME, "全体の調整"), new RoleAssignment(Agency.SAPOSUTE, "職場見学")));
    }

    private Consent consent(Set<ConsentItem> items, @Nullable LocalDate validUntil) {
        Consent consent = new Consents(database.em())
                .add(new Consent(
                        file,
                        file.subjectParticipant(),
                        new ConsentTerms(
                                ConsentHow.SIGNED_FORM, TODAY, TODAY, validUntil, Set.of(Agency.SAPOSUTE), items),
                        WORKER.uid(),
                        TODAY));
        tell("casefile.CONSENT_RECORDED", NOW);
        return consent;
    }

    private void tell(String kind, Instant at) {
        new PlanDesk(new Desk(database.em(), WORKER, at), happenings)
                .roleStandings()
                .onConsent(new CaseHappening(file.id(), at, kind, WORKER.uid(), "PLAT_HOME", 0, List.of()));
    }

    private boolean strangerSeesAt(Instant now) {
        return new Desk(database.em(), STRANGER, now).gate().permits(Deed.READ, file.id());
    }

    private LeadDeciding as(Actor actor) {
        return new PlanDesk(Desk.of(database.em(), actor), happenings).leadDeciding();
    }

    private static void refuses(Reason reason, Executable deed) {
        assertThat(assertThrows(Refused.class, deed).reason()).isEqualTo(reason);
    }
}
