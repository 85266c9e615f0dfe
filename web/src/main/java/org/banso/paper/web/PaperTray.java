package org.banso.paper.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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

    /** Hands a filled form over. @param name as for a paper */
    public void hand(FormSheet form, FormAs as, String name) {
        handBlank(form, as, name);
    }

    /** Hands a form over that is to be filled in by hand: nobody stands in it. @param name as for a paper */
    public void handBlank(FormSheet form, FormAs as, String name) {
        if (as == FormAs.PDF) {
            byte[] pdf = press.print(FormSheet.paper(List.of(form)));
            answer("application/pdf", fileName(name) + ".pdf", file -> file.write(pdf));
        } else {
            answer(
                    ListForm.EXCEL.mediaType(),
                    fileName(name) + "." + ListForm.EXCEL.ending(),
                    file -> FormBook.write(List.of(form), file));
        }
    }

    /**
     * Hands many forms over as one file: a PDF with a bookmark and pages n of m for each bundle, or a ZIP with a workbook for each.
     * One bundle after the other is asked for, written and forgotten.
     *
     * @param name as for a paper
     */
    public void hand(Iterator<FormBundle> bundles, FormAs as, String name) {
        if (as == FormAs.PDF) {
            answer("application/pdf", fileName(name) + ".pdf", file -> bind(bundles, file));
        } else {
            answer("application/zip", fileName(name) + ".zip", file -> zip(bundles, file));
        }
    }

    private void bind(Iterator<FormBundle> bundles, OutputStream file) throws IOException {
        PaperBinder binder = new PaperBinder(file);
        while (bundles.hasNext()) {
            FormBundle bundle = bundles.next();
            binder.add(press.print(FormSheet.paper(bundle.forms())), bundle.name());
        }
        binder.finish();
    }

    static void zip(Iterator<FormBundle> bundles, OutputStream file) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8);
        while (bundles.hasNext()) {
            FormBundle bundle = bundles.next();
            zip.putNextEntry(new ZipEntry(fileName(bundle.name()) + "." + ListForm.EXCEL.ending()));
            FormBook.write(bundle.forms(), new FilterOutputStream(zip) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    flush();
                }
            });
            zip.closeEntry();
        }
        zip.finish();
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
