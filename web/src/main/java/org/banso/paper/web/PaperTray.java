package org.banso.paper.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Hands a printed paper to the browser, as the answer to a pressed button.
 *
 * <p>The one place through which every PDF and every list leaves the house.
 */
@RequestScoped
public class PaperTray {

    @Inject
    PaperPress press;

    /** @param name of the file, Latin letters, digits and hyphens, without its ending: it never names a person */
    public void hand(Paper paper, String name) {
        byte[] pdf = press.print(paper);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType("application/pdf");
        answer.setResponseContentLength(pdf.length);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + fileName(name) + ".pdf\"");
        answer.setResponseHeader("Cache-Control", "no-store");
        answer.setResponseHeader("X-Content-Type-Options", "nosniff");
        answer.setResponseHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        try {
            answer.getResponseOutputStream().write(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** Hands a list over as a file. @param name as for a paper */
    public void hand(ListFile list, ListForm form, String name) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType(form.mediaType());
        answer.setResponseHeader(
                "Content-Disposition", "attachment; filename=\"" + fileName(name) + "." + form.ending() + "\"");
        answer.setResponseHeader("Cache-Control", "no-store");
        answer.setResponseHeader("X-Content-Type-Options", "nosniff");
        answer.setResponseHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        try {
            form.write(list, answer.getResponseOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    static String fileName(String name) {
        return name.replaceAll("[^A-Za-z0-9-]", "-");
    }
}
