package org.banso.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.banso.audit.service.ChainReading;

/** GET: the signed heads as a text file. The service says who may, and the trail that it was taken. */
@WebServlet("/audit/heads.txt")
public class HeadsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ChainReading chain;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.isUserInRole("administrator") && !request.isUserInRole("ward-officer")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        byte[] text = chain.heads().getBytes(StandardCharsets.US_ASCII);
        response.setContentType("text/plain; charset=us-ascii");
        response.setHeader("Content-Disposition", "attachment; filename=\"banso-audit-heads.txt\"");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }
}
