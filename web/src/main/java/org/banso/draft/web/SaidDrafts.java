package org.banso.draft.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.inject.Inject;
import org.banso.draft.service.DraftKeeping;

/** A draft ends when it has been said: on the server at once, in the browser with the next page, which the flash tells. */
@RequestScoped
public class SaidDrafts {

    private static final String DONE = "draftDone";

    @Inject
    DraftKeeping drafts;

    /**
     * To be called behind the service that took the command, never before.
     *
     * @param page the form's {@code data-draft}
     * @param caseId the form's {@code data-draft-case}, 0 without one
     */
    public void end(String page, long caseId) {
        drafts.discard(page, caseId);
        Flash flash = FacesContext.getCurrentInstance().getExternalContext().getFlash();
        Object before = flash.get(DONE);
        flash.put(DONE, (before == null ? "" : before + " ") + page + ":" + caseId);
    }
}
