package org.banso.session.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The proof that is asked before a page or a file is opened. */
@Named
@RequestScoped
public class ProofPage {

    @Inject
    Threshold threshold;

    /** Where the proof leads: to what was asked for. */
    public String getTo() {
        return threshold
                .wayBack()
                .orElseGet(() ->
                        FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + "/");
    }
}
