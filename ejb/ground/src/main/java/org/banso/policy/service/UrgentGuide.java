package org.banso.policy.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.banso.policy.model.AddUrgentStep;
import org.banso.policy.model.EndUrgentStep;
import org.banso.policy.model.UrgentStep;
import org.banso.policy.model.UrgentStepLine;
import org.banso.policy.model.UrgentSteps;

/** What to do at once in a danger: read at the telephone, kept by the administrator. */
@Stateless
public class UrgentGuide {

    @Inject
    private UrgentSteps steps;

    @Inject
    private Clock clock;

    protected UrgentGuide() {}

    public UrgentGuide(UrgentSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    /** The steps of today. */
    @RolesAllowed({Role.Names.DESK, Role.Names.CASEWORKER, Role.Names.PSYCHOLOGIST, Role.Names.SUPERVISOR})
    public List<UrgentStepLine> now() {
        return steps.on(today());
    }

    /** All that there ever were. */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public List<UrgentStepLine> every() {
        return steps.every();
    }

    /** @throws Refused as {@link UrgentStep} */
    @Audited("policy.add-urgent-step")
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public void add(@NotNull @Valid AddUrgentStep command) {
        steps.add(new UrgentStep(command, today()));
        steps.flush();
    }

    /** @throws Refused as {@link UrgentStep#end} */
    @Audited("policy.end-urgent-step")
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public void end(@NotNull @Valid EndUrgentStep command) {
        steps.get(command.step()).end(command.validUntil(), today());
        steps.flush();
    }

    private LocalDate today() {
        return Tokyo.dateOf(clock.instant());
    }
}
