package org.banso.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.banso.audit.model.FindingLine;
import org.banso.audit.model.FindingSheet;
import org.banso.audit.model.Findings;
import org.banso.audit.model.LookingRule;
import org.banso.audit.model.ReviewFinding;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.kernel.model.Audited;

/** Unusual looking, for the supervisors of the agency whose people looked. */
@Stateless
@RolesAllowed(Role.Names.SUPERVISOR)
public class LookingReview {

    @Inject
    private CurrentActor current;

    @Inject
    private Findings findings;

    @Inject
    private LookingNumbers numbers;

    @Inject
    private AuditSecret secret;

    @Inject
    private Clock clock;

    protected LookingReview() {}

    public LookingReview(
            CurrentActor current, Findings findings, LookingNumbers numbers, AuditSecret secret, Clock clock) {
        this.current = current;
        this.findings = findings;
        this.numbers = numbers;
        this.secret = secret;
        this.clock = clock;
    }

    /** The newest first. */
    @Audited(value = "audit.findings", look = true)
    public List<FindingLine> findings(boolean reviewed) {
        return findings.of(current.actor().agency(), reviewed);
    }

    /** By which numbers it was found. */
    public LookingRule rule() {
        return numbers.rule();
    }

    /** @throws org.banso.kernel.model.Refused NOT_FOUND when there is none or it is another agency's */
    @Audited(value = "audit.finding", look = true)
    public FindingSheet sheet(long findingId) {
        return findings.sheet(findingId, current.actor().agency(), secret.cipher());
    }

    /** @throws org.banso.kernel.model.Refused NOT_FOUND, OWN_LOOKING, REVIEWED_ALREADY, CHANGED_MEANWHILE */
    @Audited("audit.review")
    public void review(@NotNull @Valid ReviewFinding command) {
        findings.review(command, current.actor(), clock.instant());
    }
}
