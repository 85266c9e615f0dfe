package org.banso.desk.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A form that was shown once is done once: a second press of the button, a request that somebody recorded and sends again, a
 * page that is taken back after it was sent. Whoever sends it again is told so and sees the page as it is now. What was
 * refused did nothing and may be sent again.
 */
public class SentOnce extends HttpFilter {

    /** The request's attribute that says that something was done. */
    static final String DONE = "org.banso.done";

    private static final long serialVersionUID = 1L;
    private static final String STATE = "jakarta.faces.ViewState";

    @Inject
    private transient Told told;

    @Inject
    private transient Me me;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String shown = shown(request);
        if (shown == null) {
            chain.doFilter(request, response);
        } else if (told.isFirst(shown)) {
            try {
                chain.doFilter(request, response);
            } finally {
                if (request.getAttribute(DONE) == null && request.getSession(false) != null) {
                    told.mayBeSentAgain(shown);
                }
            }
        } else {
            told.done(Vocabulary.of(me.getLocale()).say("desk.refusals.sentAlready"));
            String query = request.getQueryString();
            response.sendRedirect(request.getRequestURI() + (query == null ? "" : "?" + query));
        }
    }

    /** The form as it was shown to whoever is logged in; null for the small requests of a page, which change no page. */
    private static @Nullable String shown(HttpServletRequest request) throws IOException {
        if (!request.getMethod().equals("POST")
                || request.getSession(false) == null
                || request.getUserPrincipal() == null
                || request.getHeader("Faces-Request") != null) {
            return null;
        }
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        return request.getParameter(STATE);
    }
}
