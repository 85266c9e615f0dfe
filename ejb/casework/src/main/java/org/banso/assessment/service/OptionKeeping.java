package org.banso.assessment.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.banso.assessment.model.AddOption;
import org.banso.assessment.model.AssessmentOption;
import org.banso.assessment.model.AssessmentOptions;
import org.banso.assessment.model.EndOption;
import org.banso.assessment.model.OptionLine;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.Tokyo;

/** The lists of an assessment: what they offer, from when to when. Nothing is renamed or deleted. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class OptionKeeping {

    @Inject
    private AssessmentOptions options;

    @Inject
    private Clock clock;

    protected OptionKeeping() {}

    public OptionKeeping(AssessmentOptions options, Clock clock) {
        this.options = options;
        this.clock = clock;
    }

    /** Every option that there ever was. */
    public List<OptionLine> all() {
        return options.every();
    }

    /** @throws Refused as {@link AssessmentOption} and {@link AssessmentOptions#add} */
    @Audited("assessment.add-option")
    public void add(@NotNull @Valid AddOption command) {
        options.add(new AssessmentOption(command, Tokyo.dateOf(clock.instant())), command);
        options.flush();
    }

    /** @throws Refused as {@link AssessmentOption#end} */
    @Audited("assessment.end-option")
    public void end(@NotNull @Valid EndOption command) {
        options.get(command.option()).end(command.validUntil(), Tokyo.dateOf(clock.instant()));
        options.flush();
    }
}
