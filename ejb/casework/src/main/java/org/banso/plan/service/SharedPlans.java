package org.banso.plan.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.casefile.model.ConsentItem;
import org.banso.casefile.model.Consents;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.Tokyo;
import org.banso.plan.model.PlanSheet;
import org.banso.plan.model.PlanState;
import org.banso.plan.model.SupportPlans;

/** What a consent lets a centre's clerk read of the support plan: the last one to which the person agreed. */
@Stateless
@RolesAllowed(Role.Names.CENTRE_CLERK)
public class SharedPlans {

    @Inject
    private CaseGate gate;

    @Inject
    private SupportPlans plans;

    @Inject
    private Consents consents;

    @Inject
    private Roll roll;

    @Inject
    private Clock clock;

    protected SharedPlans() {}

    public SharedPlans(CaseGate gate, SupportPlans plans, Consents consents, Roll roll, Clock clock) {
        this.gate = gate;
        this.plans = plans;
        this.consents = consents;
        this.roll = roll;
        this.clock = clock;
    }

    /**
     * A plan says how somebody lives and will live: nothing where the consent does not name that.
     *
     * @throws org.banso.kernel.model.Refused NOT_FOUND
     */
    @Audited(value = "plan.read-shared", look = true)
    public Optional<PlanSheet> plan(@CaseId long caseId) {
        CaseGate.Admitted reader = gate.requireAdmission(Deed.COORDINATE, caseId);
        boolean named = consents.covering(
                caseId, reader.actor().agency(), List.of(ConsentItem.LIVING), Tokyo.dateOf(clock.instant()));
        return named && reader.sight().isCasework()
                ? plans.of(caseId).stream()
                        .filter(line -> line.state() != PlanState.DRAFT)
                        .findFirst()
                        .flatMap(line -> plans.find(line.planId()))
                        .map(plan -> plan.sheet(roll.names(plan.uids()), false, false, Tokyo.dateOf(clock.instant()))
                                .seenWith(reader.sight()))
                : Optional.empty();
    }
}
