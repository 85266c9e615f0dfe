package org.banso.draft.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.banso.desk.web.Told;
import org.banso.draft.service.DraftKeeping;

/** A draft ends when it has been said: on the server at once, in the browser with the next page, which is told. */
@RequestScoped
public class SaidDrafts {

    @Inject
    DraftKeeping drafts;

    @Inject
    Told told;

    /**
     * To be called behind the service that took the command, never before.
     *
     * @param page the form's {@code data-draft}
     * @param caseId the form's {@code data-draft-case}, 0 without one
     */
    public void end(String page, long caseId) {
        drafts.discard(page, caseId);
        told.draftSaid(page + ":" + caseId);
    }
}
