package org.banso.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.banso.audit.service.LoginRecord;
import org.banso.directory.model.Language;
import org.banso.kernel.model.Refused;
import org.banso.session.model.Knock;
import org.banso.session.service.LoggingIn;
import org.banso.session.web.Threshold;
import org.jspecify.annotations.Nullable;

/** Login through the directory, and the way on from there: back to where one was, or to the first page of one's role. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    Me me;

    @Inject
    LoginRecord record;

    @Inject
    LoggingIn loggingIn;

    @Inject
    Threshold threshold;

    private @Nullable String name;
    private @Nullable String password;

    /** A refusal is written down here, because whoever is refused is nobody to the services. */
    public void login() throws IOException {
        String uid = name == null ? "" : name.strip();
        try {
            threshold.pass(loggingIn.knock(
                    new Knock(uid, password == null ? "" : password, threshold.address(), threshold.browser())));
        } catch (Refused refused) {
            record.wasNotLetIn(uid);
            throw refused;
        }
    }

    public void logout() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        if (external.getUserPrincipal() != null) {
            record.went(external.getUserPrincipal().getName());
        }
        threshold.leave();
        external.redirect(external.getRequestContextPath() + "/login.xhtml?out=1");
    }

    /** Whoever is logged in already is sent on. */
    public void arrive() throws IOException {
        if (me.isLoggedIn()) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + me.getFirstPage());
        }
    }

    /** What the browser's script is told: that a session ended, that someone logged out, or nothing. */
    public String getArrival() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        if (request.getParameter("ended") != null) {
            return "ended";
        }
        return request.getParameter("out") != null ? "out" : "fresh";
    }

    public boolean isEnded() {
        return "ended".equals(getArrival());
    }

    public void speakEnglish() {
        me.speak(Language.EN);
    }

    public void speakJapanese() {
        me.speak(Language.JA);
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
