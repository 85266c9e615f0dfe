package org.banso.draft.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import org.banso.directory.model.Role;
import org.banso.directory.service.CurrentActor;
import org.banso.draft.model.DraftFound;
import org.banso.draft.model.DraftLimits;
import org.banso.draft.model.Drafts;
import org.banso.draft.model.KeepDraft;
import org.banso.policy.service.PolicyBook;

/** What I have typed and not yet said: kept, recalled, thrown away. Only ever mine. */
@Stateless
@RolesAllowed({
    Role.Names.DESK,
    Role.Names.CASEWORKER,
    Role.Names.PSYCHOLOGIST,
    Role.Names.SUPERVISOR,
    Role.Names.WARD_OFFICER,
    Role.Names.COUNCIL_MEMBER,
    Role.Names.CENTRE_CLERK,
    Role.Names.ADMINISTRATOR
})
public class DraftKeeping {

    @Inject
    private CurrentActor current;

    @Inject
    private Drafts drafts;

    @Inject
    private PolicyBook policy;

    @Inject
    private DraftSecret secret;

    @Inject
    private Clock clock;

    protected DraftKeeping() {}

    public DraftKeeping(CurrentActor current, Drafts drafts, PolicyBook policy, DraftSecret secret, Clock clock) {
        this.current = current;
        this.drafts = drafts;
        this.policy = policy;
        this.secret = secret;
        this.clock = clock;
    }

    /** Keeps the text in place of what was kept before for the same page and case. */
    public void keep(@Valid KeepDraft command) {
        DraftLimits limits = new DraftLimits(policy.draftLargestKilobytes(), policy.draftsPerPerson());
        drafts.keep(current.actor().uid(), command, limits, secret.cipher(), clock.instant());
    }

    /** @param formOf the case that the form was opened for, 0 for none; nothing of the case is read */
    public Optional<DraftFound> recall(String page, long formOf) {
        return drafts.recall(current.actor().uid(), page, formOf, secret.cipher());
    }

    /** @param formOf the case that the form was opened for, 0 for none */
    public void discard(String page, long formOf) {
        drafts.discard(current.actor().uid(), page, formOf);
    }
}
