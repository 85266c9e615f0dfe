package org.banso.draft.web;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.banso.desk.web.RefusalWords;
import org.banso.draft.model.DraftFound;
import org.banso.draft.model.KeepDraft;
import org.banso.draft.service.DraftKeeping;
import org.banso.kernel.model.Refused;

/**
 * Keeps, gives back and throws away a draft. Only with the header {@code X-Banso-Draft}, which no other site's page can send.
 *
 * <ul>
 *   <li>POST {@code {"page":"reception","case":0,"fields":[["f:wish","…"]]}} as JSON: 204
 *   <li>GET {@code ?page=reception&case=0}: 200 {@code {"savedAt":"2026-05-14T01:42:00Z","fields":[…]}}, 204 when there is none
 *   <li>DELETE {@code ?page=reception&case=0}: 204
 *   <li>401 when the session has ended, 400 when it is not understood, 413 when it is far too long, 409
 *       {@code {"message":"…"}} when the rule says no
 * </ul>
 */
@WebServlet("/draft")
public class DraftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Bytes; more than any draft may have. The ward's own limit is the service's affair. */
    private static final int MOST = 1_048_576;

    @Inject
    private transient DraftKeeping drafts;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        if (request.getHeader("X-Banso-Draft") == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (request.getUserPrincipal() == null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        try {
            super.service(request, response);
        } catch (JsonException | NumberFormatException | ClassCastException notUnderstood) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (Refused refused) {
            write(
                    response,
                    HttpServletResponse.SC_CONFLICT,
                    Json.createObjectBuilder().add("message", RefusalWords.sentence(refused)));
        } catch (ConstraintViolationException notUnderstood) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (EJBException wrapped) {
            if (!(wrapped.getCause() instanceof ConstraintViolationException)) {
                throw wrapped;
            }
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<DraftFound> found = drafts.recall(page(request), caseId(request));
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        write(
                response,
                HttpServletResponse.SC_OK,
                Json.createObjectBuilder()
                        .add("savedAt", found.get().savedAt().toString())
                        .add("fields", fields(found.get().json())));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getContentType() == null || !request.getContentType().startsWith("application/json")) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        JsonObject said;
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            said = reader.readObject();
        }
        drafts.keep(new KeepDraft(
                said.getString("page", ""),
                said.containsKey("case") ? said.getJsonNumber("case").longValueExact() : 0,
                String.valueOf(said.getOrDefault("fields", JsonValue.EMPTY_JSON_ARRAY))));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        drafts.discard(page(request), caseId(request));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static String page(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("page")).orElse("");
    }

    private static long caseId(HttpServletRequest request) {
        String id = request.getParameter("case");
        return id == null ? 0 : Long.parseLong(id);
    }

    private static JsonValue fields(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }

    private static void write(HttpServletResponse response, int status, JsonObjectBuilder json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(json.build().toString());
    }
}
