package org.banso.desk.web;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.banso.audit.service.LoginRecord;
import org.banso.directory.model.Language;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;
import org.primefaces.context.PrimeFacesContext;

/** Login through the directory, and the way on from there: back to where one was, or to the first page of one's role. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    Me me;

    @Inject
    LoginRecord record;

    private @Nullable String name;
    private @Nullable String password;

    /** The same answer for an unknown name, a wrong password and a person who may no longer log in. */
    public void login() throws IOException, ServletException {
        FacesContext context = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        String uid = name == null ? "" : name.strip();
        try {
            if (request.getUserPrincipal() != null) {
                request.logout();
            }
            request.login(uid, password == null ? "" : password);
        } catch (ServletException refused) {
            record.wasNotLetIn(uid);
            say(context, "desk.login.refused");
            return;
        }
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        try {
            me.arrive();
        } catch (Refused | EJBAccessException notOurs) {
            request.logout();
            record.wasNotLetIn(uid);
            say(context, "desk.login.noRole");
            return;
        }
        record.came(uid);
        context.getExternalContext()
                .redirect(WayBack.safe(from(request), request.getContextPath())
                        .orElseGet(() -> request.getContextPath() + me.getFirstPage()));
    }

    public void logout() throws IOException, ServletException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        if (request.getUserPrincipal() != null) {
            record.went(request.getUserPrincipal().getName());
        }
        request.logout();
        external.invalidateSession();
        external.addResponseCookie(
                "JSESSIONID", "", Map.of("maxAge", 0, "path", external.getRequestContextPath(), "httpOnly", true));
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

    /** The page keeps no state on the server, so that it never grows stale; its scripts' nonce travels with its forms. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
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

    private void say(FacesContext context, String key) {
        context.addMessage(
                null, RefusalWords.error(Vocabulary.of(me.getLocale()).get(key)));
    }

    private static @Nullable String from(HttpServletRequest request) {
        return request.getParameter(WayBack.FROM);
    }
}
