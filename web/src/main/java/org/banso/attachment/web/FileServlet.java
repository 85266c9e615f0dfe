package org.banso.attachment.web;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.banso.access.model.AccessReason;
import org.banso.attachment.model.AttachmentLine;
import org.banso.attachment.model.FileKind;
import org.banso.attachment.service.FileOpening;
import org.banso.desk.web.RefusalHandler;
import org.banso.desk.web.RefusalWords;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;

/**
 * GET {@code ?case=…&id=…}: a file to be taken away; with {@code &show=true} to be looked at.
 *
 * <p>Whatever the file is, the browser runs nothing of it: it gets the kind that we found, must not guess another, and a policy
 * that allows nothing. A PDF is shown by the browser's own reader, which a sandbox would shut out; what is no kind for a browser
 * is always a download.
 */
@WebServlet("/attachment/file")
public class FileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NOTHING =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'none'";

    @Inject
    private transient FileOpening opening;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String caseId = Objects.toString(request.getParameter("case"), "");
        String fileId = Objects.toString(request.getParameter("id"), "");
        if (!caseId.matches("[0-9]{1,18}") || !fileId.matches("[0-9]{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean show = "true".equals(request.getParameter("show"));
        try {
            if (show) {
                opening.show(Long.parseLong(caseId), Long.parseLong(fileId), file -> answer(response, file, true));
            } else {
                opening.take(Long.parseLong(caseId), Long.parseLong(fileId), file -> answer(response, file, false));
            }
        } catch (Refused refused) {
            refuse(request, response, refused);
        } catch (EJBException broken) {
            if (!(broken.getCause() instanceof Refused refused)) {
                throw broken;
            }
            refuse(request, response, refused);
        }
    }

    private static OutputStream answer(HttpServletResponse response, AttachmentLine file, boolean show)
            throws IOException {
        boolean inline = show && file.type().kind().isShown();
        response.setContentType(file.type().mediaType());
        response.setContentLengthLong(file.bytes());
        response.setHeader(
                "Content-Disposition",
                (inline ? "inline" : "attachment") + "; filename=\"file\"; filename*=UTF-8''" + encoded(file.name()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Security-Policy", file.type().kind() == FileKind.PDF ? NOTHING : "sandbox; " + NOTHING);
        return response.getOutputStream();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Refused refused)
            throws IOException {
        if (refused.is(KernelReason.NOT_FOUND)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (refused.is(AccessReason.NOT_YOUR_ROLE)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            request.setAttribute(RefusalHandler.SENTENCE, RefusalWords.sentence(refused));
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }
}
