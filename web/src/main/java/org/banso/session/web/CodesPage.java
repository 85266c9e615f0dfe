package org.banso.session.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.banso.desk.web.Me;

/** The printed codes, shown once, until their owner says that they are on paper. */
@Named
@RequestScoped
public class CodesPage {

    @Inject
    Threshold threshold;

    @Inject
    PrintedCodes printed;

    @Inject
    Me me;

    public List<String> getCodes() {
        return printed.codes();
    }

    public void goOn() throws IOException {
        printed.areOnPaper();
        String base = FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath();
        threshold.go(threshold.wayBack().orElse(base + me.getFirstPage()));
    }
}
