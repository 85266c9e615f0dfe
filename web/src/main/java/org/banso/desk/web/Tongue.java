package org.banso.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.banso.directory.model.EraStyle;
import org.banso.directory.model.Language;

/** The two switches of the frame. Each opens the same page again, in the other language or calendar. */
@Named
@RequestScoped
public class Tongue {

    @Inject
    Me me;

    public void japanese() throws IOException {
        me.speak(Language.JA);
        again();
    }

    public void english() throws IOException {
        me.speak(Language.EN);
        again();
    }

    public void wareki() throws IOException {
        me.count(EraStyle.WAREKI);
        again();
    }

    public void western() throws IOException {
        me.count(EraStyle.WESTERN);
        again();
    }

    private static void again() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(WayBack.again((HttpServletRequest) external.getRequest()));
    }
}
