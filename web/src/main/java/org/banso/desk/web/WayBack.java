package org.banso.desk.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where to go after login, and where a page can be opened again: paths of this application only, so that nobody is led
 * elsewhere by a prepared link.
 */
public final class WayBack {

    /** The request parameter of the login page. */
    public static final String FROM = "from";

    /** The request attribute that says that this request's session has just ended. */
    public static final String OVER = "org.banso.over";

    /** On an address: the page was opened again by the server, what the browser holds is to be put back. */
    static final String AGAIN = "again";

    private static final int LONGEST = 500;

    private WayBack() {}

    /**
     * The path with its query when it is one of ours.
     *
     * @param contextPath {@code /banso}
     */
    public static Optional<String> safe(@Nullable String from, String contextPath) {
        if (from == null || from.length() > LONGEST || !from.startsWith(contextPath + "/")) {
            return Optional.empty();
        }
        if (from.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(from);
            boolean ours = !uri.isAbsolute() && uri.getRawAuthority() == null && uri.getRawFragment() == null;
            return ours && isPage(String.valueOf(uri.getPath()), contextPath) ? Optional.of(from) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    /** On the decoded path, where no hidden dot or slash is left. */
    private static boolean isPage(String path, String contextPath) {
        return path.endsWith(".xhtml")
                && Stream.of("..", "//", "\\", ";").noneMatch(path::contains)
                && !path.equals(contextPath + "/login.xhtml")
                && !path.startsWith(contextPath + "/error/");
    }

    /** The page of the request itself, by GET: of the one that the server put login in front of, if it did. */
    public static String of(HttpServletRequest request) {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Object uri = forwarded == null ? request.getRequestURI() : forwarded;
        Object query = forwarded == null
                ? request.getQueryString()
                : request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return query == null ? uri.toString() : uri + "?" + query;
    }

    static String again(HttpServletRequest request) {
        String page = of(request);
        return page.contains(AGAIN + "=") ? page : page + (page.contains("?") ? "&" : "?") + AGAIN + "=1";
    }

    /** The login page, which knows the way back, and whether a session has ended: whoever sends a form had one. */
    public static String login(HttpServletRequest request) {
        boolean lost = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        boolean ended = lost || request.getAttribute(OVER) != null || "POST".equals(request.getMethod());
        return request.getContextPath() + "/login.xhtml?" + (ended ? "ended=1&" : "") + FROM + "="
                + URLEncoder.encode(of(request), StandardCharsets.UTF_8);
    }

    /** The page that asks for a proof of who sits there, and then opens what was asked for: for a page, or for a file. */
    public static String proof(HttpServletRequest request) {
        return request.getContextPath() + "/session/proof.xhtml?" + FROM + "="
                + URLEncoder.encode(of(request), StandardCharsets.UTF_8);
    }
}
