package org.banso.desk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page is read, or its form is sent as browsers send one without a file, and nothing else is done with it: Faces itself would
 * answer any method, and break at a file. A page that takes files says so to another servlet.
 */
public class OnlyOurRequests extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> OURS = Set.of("GET", "HEAD", "POST");
    private static final String FORM = "application/x-www-form-urlencoded";

    /** Bytes; the server itself takes in more, for lists to be imported. */
    private static final long LARGEST_FORM = 10_485_760;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!OURS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (request.getMethod().equals("POST") && !isForm(request.getContentType())) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (!request.getMethod().equals("POST")
                && request.getContentType() != null
                && !isForm(request.getContentType())) {
            // a client that goes where an answer sends it may still name its form's type; another type promises parts
            // that are
            // not there. No error page: it would look for them
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (request.getContentLengthLong() > LARGEST_FORM) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    static boolean isForm(@Nullable String contentType) {
        return contentType != null
                && contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(FORM);
    }
}
