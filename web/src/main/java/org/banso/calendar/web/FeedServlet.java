package org.banso.calendar.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.banso.calendar.service.DiaryFeed;
import org.banso.desk.web.Vocabulary;

/** GET by another calendar: the diary of whoever made the secret, as iCalendar. An unknown address is not there. */
@WebServlet("/feed/*")
public class FeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String END = ".ics";

    @Inject
    private transient DiaryFeed feed;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null || !path.endsWith(END) || path.length() <= END.length() + 1) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Vocabulary words = Vocabulary.of(Locale.JAPANESE);
        Optional<String> found = feed.text(
                path.substring(1, path.length() - END.length()),
                words.say("calendar.feed.booked"),
                words.say("calendar.feed.away"));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] text = found.get().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar; charset=utf-8");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }
}
