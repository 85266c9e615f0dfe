package org.banso.session.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.banso.desk.web.WayBack;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Refused;
import org.banso.session.model.Visitor;
import org.banso.session.service.Visiting;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every page and asks at every request whose session this is. Whoever is in none gets the login page, which
 * knows the way back; a page's script gets a plain 401, so that it can say so without losing what was typed. When the
 * directory does not answer, a page says so (503) and the session stays.
 */
@ApplicationScoped
public class Doorkeeper implements HttpAuthenticationMechanism {

    /** The attribute of the server's session that holds the number of ours. */
    static final String VISIT = "org.banso.visit";

    /** The attribute by which a server's session is known as one that belonged to somebody. */
    static final String OVER = "org.banso.over";

    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    Visiting visiting;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        try {
            return request.getServletPath().startsWith(RESOURCES)
                    ? context.doNothing()
                    : judge(request, response, context);
        } catch (IOException gone) {
            throw new AuthenticationException(gone);
        }
    }

    private AuthenticationStatus judge(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) throws IOException {
        Optional<Long> visit = visitOf(request.getSession(false));
        if (visit.isPresent()) {
            Visitor visitor = visitor(visit.get(), request);
            if (visitor == null) {
                return silent(response, context);
            }
            if (visitor.entered()) {
                return context.notifyContainerAboutLogin(
                        visitor.uid(),
                        visitor.roles().stream().map(Role::groupName).collect(Collectors.toSet()));
            }
            if (visitor.uid().isEmpty()) {
                over(request);
            }
        }
        return context.isProtected() ? stranger(request, response) : context.doNothing();
    }

    /** The server's session stays until the next log-in begins a new one: to end it here would pull it from under the request. */
    private static void over(HttpServletRequest request) {
        request.getSession().removeAttribute(VISIT);
        request.getSession().setAttribute(OVER, Boolean.TRUE);
        request.setAttribute(WayBack.OVER, Boolean.TRUE);
    }

    /** Null when the directory is silent. */
    private @Nullable Visitor visitor(long visit, HttpServletRequest request) {
        boolean touching = !LeftServlet.isQuestion(request);
        try {
            return visiting.visit(visit, touching);
        } catch (Refused directorySilent) {
            return null;
        }
    }

    private static AuthenticationStatus silent(HttpServletResponse response, HttpMessageContext context)
            throws IOException {
        if (!context.isProtected()) {
            return context.doNothing();
        }
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private static AuthenticationStatus stranger(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))
                || "XMLHttpRequest".equals(request.getHeader("X-Requested-With"))) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return AuthenticationStatus.SEND_FAILURE;
        }
        response.sendRedirect(WayBack.login(request));
        return AuthenticationStatus.SEND_CONTINUE;
    }

    static Optional<Long> visitOf(@Nullable HttpSession session) {
        return session == null ? Optional.empty() : Optional.ofNullable((Long) session.getAttribute(VISIT));
    }
}
