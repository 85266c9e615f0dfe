package org.banso.assessment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.banso.access.model.Deed;
import org.banso.access.service.CaseGate;
import org.banso.assessment.model.JointIntake;
import org.banso.assessment.model.JointIntakes;
import org.banso.assessment.model.SharedFacts;
import org.banso.casefile.model.Consents;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.Tokyo;

/** What a consent lets a centre's clerk read of a joint intake: its facts once both have signed, never an opinion. */
@Stateless
@RolesAllowed(Role.Names.CENTRE_CLERK)
public class SharedIntakes {

    @Inject
    private CaseGate gate;

    @Inject
    private JointIntakes intakes;

    @Inject
    private Consents consents;

    @Inject
    private Clock clock;

    protected SharedIntakes() {}

    public SharedIntakes(CaseGate gate, JointIntakes intakes, Consents consents, Clock clock) {
        this.gate = gate;
        this.intakes = intakes;
        this.consents = consents;
        this.clock = clock;
    }

    /**
     * Nothing before both have signed. Where a consent names illness or income and neither how they live nor their school,
     * those two fields and no casework: whoever agreed to that meant that.
     *
     * @throws org.banso.kernel.model.Refused NOT_FOUND
     */
    @Audited(value = "assessment.read-shared", look = true)
    public Optional<SharedFacts> facts(@CaseId long caseId) {
        CaseGate.Admitted reader = gate.requireAdmission(Deed.COORDINATE, caseId);
        if (!reader.sight().isCasework()) {
            return intakes.told(caseId);
        }
        return intakes.of(caseId)
                .filter(JointIntake::isClosed)
                .map(intake -> SharedFacts.of(
                        intake.facts(Map.of()).facts(),
                        consents.coverage(caseId, Tokyo.dateOf(clock.instant()))
                                .itemsFor(reader.actor().agency()),
                        reader.sight()));
    }
}
