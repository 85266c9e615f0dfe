package org.banso.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an error page says: the fault's id, or the sentence of a refusal. */
@Named
@RequestScoped
public class ErrorPage {

    private static final Pattern ID = Pattern.compile("[2-9B-Z]{8}");

    private @Nullable String faultId;

    /** Of the fault that was logged; one that reached the server itself is logged here. */
    public @Nullable String getFaultId() {
        if (faultId == null) {
            HttpServletRequest request = request();
            Object logged = request.getAttribute(Faults.ID);
            Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            String told = request.getParameter("id");
            if (logged instanceof String id) {
                faultId = id;
            } else if (thrown instanceof Throwable fault) {
                faultId = Faults.log(fault, String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)));
            } else if (told != null && ID.matcher(told).matches()) {
                faultId = told;
            }
        }
        return faultId;
    }

    public @Nullable String getSentence() {
        return (String) request().getAttribute(RefusalHandler.SENTENCE);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
