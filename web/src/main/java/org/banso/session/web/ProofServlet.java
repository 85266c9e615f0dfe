package org.banso.session.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.banso.desk.web.DoorBook;
import org.banso.desk.web.RefusalWords;
import org.banso.kernel.model.Refused;
import org.banso.session.service.Reauthentication;

/**
 * Takes the proof of who sits there, so that the page that asked for it stays as it is. POST {@code {"typed":"…"}} as JSON:
 * 204, 409 {@code {"message":"…"}} when it is refused, 401 when the session is over. Only with a header that no other site's
 * page can send.
 */
@WebServlet("/session/proof")
public class ProofServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 4_096;

    @Inject
    private transient Reauthentication reauthentication;

    @Inject
    private transient DoorBook record;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(MOST + 1);
        if (request.getHeader("X-Banso-Proof") == null || body.length > MOST) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            reauthentication.prove(reader.readObject().getString("typed", ""));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (JsonException | ClassCastException notUnderstood) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (Refused refused) {
            record.wasNotLetIn(request.getUserPrincipal().getName());
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write(Json.createObjectBuilder()
                            .add("message", RefusalWords.sentence(refused))
                            .build()
                            .toString());
        }
    }
}
