package org.banso.audit.web;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import org.banso.audit.service.PrintRecord;
import org.banso.kernel.model.Refused;

/**
 * The browser says that it is about to print: POST {@code ?page=casefile/case.xhtml&case=12}, only with the header
 * {@code X-Banso-Print}, which no other site's page can send. 204; 400 when it is not understood; 404 when the case is not theirs.
 */
@WebServlet("/printed")
public class PrintServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PrintRecord record;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String page = request.getParameter("page");
        String caseId = request.getParameter("case");
        if (request.getHeader("X-Banso-Print") == null || page == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            if (caseId == null) {
                record.printed(page);
            } else {
                record.printedOfCase(Long.parseLong(caseId), page);
            }
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (NumberFormatException | ConstraintViolationException notUnderstood) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (Refused notTheirs) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBException wrapped) {
            if (!(wrapped.getCause() instanceof ConstraintViolationException)) {
                throw wrapped;
            }
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
