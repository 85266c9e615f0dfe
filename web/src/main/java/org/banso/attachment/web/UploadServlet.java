package org.banso.attachment.web;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.banso.access.model.AccessReason;
import org.banso.access.model.Delicate;
import org.banso.attachment.model.AttachFile;
import org.banso.attachment.service.Attaching;
import org.banso.desk.web.RefusalHandler;
import org.banso.desk.web.RefusalWords;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.support.model.Origin;

/**
 * POST: files into a case, as a browser's form sends them ({@code multipart/form-data}). The only place that takes a file.
 *
 * <ul>
 *   <li>fields {@code case}, {@code origin}, {@code about} (none, one or several), {@code file} (one or several)
 *   <li>a form: 303 to the case's files; refused: 409 with the sentence on a page
 *   <li>a script (header {@code X-Banso-Upload}): 201; refused: 409 {@code {"message":"…"}}
 *   <li>400 when it is not understood, 404 when there is no such case for them, 413 when it is far too long
 * </ul>
 *
 * <p>Each file is a transaction of its own: what came before a refused one stays.
 */
@WebServlet("/attachment/upload")
@MultipartConfig(
        fileSizeThreshold = UploadServlet.IN_MEMORY,
        maxFileSize = UploadServlet.MOST,
        maxRequestSize = UploadServlet.MOST)
public class UploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Bytes; what is longer waits on the disk for the request's end. */
    static final int IN_MEMORY = 65_536;

    /** Bytes; more than the ward's own number can be, which is the service's affair. */
    static final long MOST = 110L * 1_024 * 1_024;

    @Inject
    private transient Attaching attaching;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = Objects.toString(request.getContentType(), "");
        if (!type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        // browsers write a file's name in the page's characters and do not say which
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        List<Part> files;
        try {
            files = request.getParts().stream()
                    .filter(part -> part.getName().equals("file"))
                    .filter(part -> part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isEmpty())
                    .toList();
        } catch (IllegalStateException tooLong) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        } catch (ServletException | IOException malformed) {
            // no error page: it would read the same broken parts again
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        String caseId = Objects.toString(request.getParameter("case"), "");
        Optional<Origin> origin = Arrays.stream(Origin.values())
                .filter(one -> one.name().equals(request.getParameter("origin")))
                .findFirst();
        if (!caseId.matches("[0-9]{1,18}") || origin.isEmpty() || files.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            for (Part part : files) {
                try (InputStream content = part.getInputStream()) {
                    attaching.attach(
                            new AttachFile(
                                    Long.parseLong(caseId), part.getSubmittedFileName(), origin.get(), about(request)),
                            content);
                }
            }
        } catch (Refused refused) {
            refuse(request, response, refused);
            return;
        } catch (EJBException broken) {
            if (broken.getCause() instanceof Refused refused) {
                refuse(request, response, refused);
                return;
            }
            throw broken;
        }
        if (isScript(request)) {
            response.setStatus(HttpServletResponse.SC_CREATED);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + "/attachment/files.xhtml?case=" + caseId);
        }
    }

    private static Set<Delicate> about(HttpServletRequest request) {
        String[] ticked = request.getParameterValues("about");
        Set<Delicate> about = EnumSet.noneOf(Delicate.class);
        Arrays.stream(Delicate.values())
                .filter(group -> ticked != null && List.of(ticked).contains(group.name()))
                .forEach(about::add);
        return about;
    }

    private static boolean isScript(HttpServletRequest request) {
        return request.getHeader("X-Banso-Upload") != null;
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Refused refused)
            throws IOException {
        if (refused.is(KernelReason.NOT_FOUND)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isScript(request)) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.setContentType("application/json");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter()
                    .write(Json.createObjectBuilder()
                            .add("message", RefusalWords.sentence(refused))
                            .build()
                            .toString());
        } else if (refused.is(AccessReason.NOT_YOUR_ROLE)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            request.setAttribute(RefusalHandler.SENTENCE, RefusalWords.sentence(refused));
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }
}
