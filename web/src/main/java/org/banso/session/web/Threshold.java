package org.banso.session.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.banso.desk.web.DoorBook;
import org.banso.desk.web.Me;
import org.banso.desk.web.WayBack;
import org.banso.session.model.Entrance;
import org.banso.session.model.Step;
import org.banso.session.model.TimeLeft;
import org.banso.session.service.Visiting;
import org.jspecify.annotations.Nullable;

/** From one side of the door to the other: the server's session takes a new name at each step, and the way back is kept. */
@RequestScoped
public class Threshold {

    /** How much longer the server's session lasts than ours, so that ours is the one that ends. */
    private static final Duration LONGER = Duration.ofMinutes(10);

    @Inject
    Visiting visiting;

    @Inject
    DoorBook record;

    /** Goes where the step leads. */
    public void pass(Entrance entrance) throws IOException {
        HttpServletRequest request = request();
        HttpSession old = request.getSession(false);
        Optional<Long> before = Doorkeeper.visitOf(old).filter(visit -> visit != entrance.visitId());
        before.ifPresent(visiting::leave);
        if (old != null && (before.isPresent() || old.getAttribute(Doorkeeper.OVER) != null)) {
            // nothing of whoever sat here before
            old.invalidate();
        }
        HttpSession session = request.getSession(true);
        if (!session.isNew()) {
            request.changeSessionId();
        }
        session.setAttribute(Doorkeeper.VISIT, entrance.visitId());
        visiting.left(entrance.visitId())
                .map(TimeLeft::left)
                .ifPresent(left ->
                        session.setMaxInactiveInterval((int) left.plus(LONGER).toSeconds()));
        if (entrance.step() == Step.IN || entrance.step() == Step.PAPER) {
            record.came(entrance.uid());
        }
        go(
                switch (entrance.step()) {
                    case IN -> wayBack().orElse(request.getContextPath() + Me.firstPage(entrance.roles()));
                    case CODE -> page("/session/code.xhtml");
                    case ENROL -> page("/session/enrol.xhtml");
                    case PAPER -> page("/session/codes.xhtml");
                });
    }

    /** The session that waits for a second factor, or whose codes are shown. */
    public Optional<Long> visit() {
        return Doorkeeper.visitOf(request().getSession(false));
    }

    /** Ends it, here and on the server. */
    public void leave() {
        visit().ifPresent(visiting::leave);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.invalidateSession();
        external.addResponseCookie(
                "JSESSIONID", "", Map.of("maxAge", 0, "path", external.getRequestContextPath(), "httpOnly", true));
    }

    /** A page of ours with the way back. */
    public String page(String path) {
        HttpServletRequest request = request();
        String to = request.getContextPath() + path;
        return wayBack()
                .map(from -> to + "?" + WayBack.FROM + "=" + URLEncoder.encode(from, StandardCharsets.UTF_8))
                .orElse(to);
    }

    public void go(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }

    public Optional<String> wayBack() {
        HttpServletRequest request = request();
        return WayBack.safe(from(request), request.getContextPath());
    }

    private static @Nullable String from(HttpServletRequest request) {
        return request.getParameter(WayBack.FROM);
    }

    /** From where, as the server sees it; behind the ward's proxy that is what the proxy says. */
    public String address() {
        String address = request().getRemoteAddr();
        int zone = address.indexOf('%');
        return zone < 0 ? address : address.substring(0, zone);
    }

    /** The browser in a few words, enough to know one's own again. */
    public String browser() {
        return Browser.inWords(request().getHeader("User-Agent"));
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
