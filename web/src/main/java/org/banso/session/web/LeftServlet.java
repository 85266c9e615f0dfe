package org.banso.session.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.banso.session.model.TimeLeft;
import org.banso.session.service.Visiting;

/**
 * How long the session lasts: asked by the page's script (GET, which does not touch it) and made longer by the person
 * (POST, which does, as every other request).
 *
 * <ul>
 *   <li>200 {@code {"left":1790,"warning":300,"last":false}}, in seconds; {@code last} when nothing makes it longer
 *   <li>401 when it is over
 * </ul>
 */
@WebServlet("/session/left")
public class LeftServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Visiting visiting;

    /** Whether nobody has asked for it: the script's own question must not keep a session alive. */
    static boolean isQuestion(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && "/session/left".equals(request.getServletPath());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<TimeLeft> left = request.getUserPrincipal() == null
                ? Optional.empty()
                : Doorkeeper.visitOf(request.getSession(false)).flatMap(visiting::left);
        if (left.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("left", left.get().left().toSeconds())
                        .add("warning", left.get().warning().toSeconds())
                        .add("last", left.get().last())
                        .build()
                        .toString());
    }
}
