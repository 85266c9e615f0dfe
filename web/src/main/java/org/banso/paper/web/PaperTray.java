package org.banso.paper.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Hands a printed paper to the browser, as the answer to a pressed button.
 *
 * <p>The one place through which every PDF, every drawing and every list leaves the house.
 */
@RequestScoped
public class PaperTray {

    @Inject
    PaperPress press;

    /** What fills the file. */
    private interface Filling {
        void into(OutputStream file) throws IOException;
    }

    /** @param name of the file, Latin letters, digits and hyphens, without its ending: it never names a person */
    public void hand(Paper paper, String name) {
        byte[] pdf = press.print(paper);
        answer("application/pdf", fileName(name) + ".pdf", file -> file.write(pdf));
    }

    /** Hands a drawing over as a file. @param name as for a paper */
    public void hand(Sketch sketch, String name) {
        byte[] svg = sketch.file().getBytes(StandardCharsets.UTF_8);
        answer("image/svg+xml", fileName(name) + ".svg", file -> file.write(svg));
    }

    /** Hands a list over as a file. @param name as for a paper */
    public void hand(ListFile list, ListForm form, String name) {
        answer(form.mediaType(), fileName(name) + "." + form.ending(), file -> form.write(list, file));
    }

    private static void answer(String type, String name, Filling filling) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType(type);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        answer.setResponseHeader("Cache-Control", "no-store");
        answer.setResponseHeader("X-Content-Type-Options", "nosniff");
        answer.setResponseHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        try {
            filling.into(answer.getResponseOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    static String fileName(String name) {
        return name.replaceAll("[^A-Za-z0-9-]", "-");
    }
}
