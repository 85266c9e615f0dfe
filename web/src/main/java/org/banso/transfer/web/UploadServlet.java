package org.banso.transfer.web;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.TextRules;
import org.banso.transfer.model.FileForm;
import org.banso.transfer.model.NewTransfer;
import org.banso.transfer.model.TransferKind;
import org.banso.transfer.model.TransferReason;
import org.banso.transfer.service.Importing;
import org.jspecify.annotations.Nullable;

/**
 * POST of a form with a file ({@code file}), what its rows are ({@code kind}) and, if said, as what a text is to be read
 * ({@code charset}): lays the file down and goes on to its columns, or back with a reason.
 *
 * <p>The file goes to a temporary place with a name of our own and is gone when the answer is out. Its own name is shown and
 * nothing else; its media type is not believed.
 */
@WebServlet("/transfer/upload")
@MultipartConfig(maxFileSize = UploadServlet.MOST, maxRequestSize = UploadServlet.MOST + 65_536)
public class UploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Bytes that the server takes in at all (its {@code max-post-size}, without the form around the file); the ward's own limit is the service's affair, and not above this one. */
    static final long MOST = 34_537_472;

    private static final String PAGE = "/transfer/imports.xhtml";

    @Inject
    private transient Importing importing;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        String there = request.getContextPath();
        try {
            long id = lay(request);
            response.sendRedirect(there + "/transfer/columns.xhtml?id=" + id);
        } catch (Refused refused) {
            Object value = refused.values().isEmpty() ? "" : refused.values().get(0);
            response.sendRedirect(there + PAGE + "?refused=" + refused.reason().name() + "&value="
                    + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | ConstraintViolationException notOurForm) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (EJBException wrapped) {
            if (!(wrapped.getCause() instanceof ConstraintViolationException)) {
                throw wrapped;
            }
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (IllegalStateException tooLarge) {
            response.sendRedirect(
                    there + PAGE + "?refused=" + TransferReason.FILE_TOO_LARGE + "&value=" + MOST / 1_048_576);
        }
    }

    private long lay(HttpServletRequest request) throws ServletException, IOException {
        // how browsers write the names of files; the part itself does not say it
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        Part part = request.getPart("file");
        TransferKind kind = TransferKind.valueOf(String.valueOf(request.getParameter("kind")));
        FileForm charset = charset(request.getParameter("charset"));
        if (part == null || part.getSize() == 0) {
            throw new Refused(TransferReason.FILE_EMPTY);
        }
        Path file = Files.createTempFile("banso-import", ".tmp");
        try (InputStream bytes = part.getInputStream()) {
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
            return importing.stage(new NewTransfer(kind, shownName(part.getSubmittedFileName()), charset), file);
        } finally {
            Files.deleteIfExists(file);
            part.delete();
        }
    }

    private static @Nullable FileForm charset(@Nullable String said) {
        return said == null || said.isEmpty() ? null : FileForm.valueOf(said);
    }

    /** Without folders, whichever way they are written, and without what no name has. */
    static String shownName(@Nullable String submitted) {
        String[] parts = String.valueOf(submitted).split("[/\\\\]", -1);
        StringBuilder name = new StringBuilder();
        parts[parts.length - 1]
                .codePoints()
                .filter(c ->
                        TextRules.problemOf(Character.toString(c), 1, false).isEmpty() && c != '\t')
                .limit(NewTransfer.LONGEST_NAME)
                .forEach(name::appendCodePoint);
        String tidy = TextRules.tidy(name.toString());
        return tidy.isEmpty() || Arrays.asList(".", "..", "null").contains(tidy) ? "-" : tidy;
    }
}
