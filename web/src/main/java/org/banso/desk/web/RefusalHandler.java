package org.banso.desk.web;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.security.Principal;
import java.util.Iterator;
import org.banso.access.model.AccessReason;
import org.banso.audit.service.LoginRecord;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.session.model.SessionReason;
import org.jspecify.annotations.Nullable;
import org.primefaces.csp.CspException;

/**
 * Every exception of every page ends here.
 *
 * <ul>
 *   <li>not there or not yours: the page that says so (404)
 *   <li>a use case that wants proof of who sits there: asks for it, keeps what was typed
 *   <li>another refusal after something was typed: words at the field, what was typed is kept
 *   <li>a refusal of the page itself: 403, or its sentence on a page of its own
 *   <li>the view is gone: the same page again, or login; the browser still holds what was typed
 *   <li>anything else: a fault with its id (500)
 * </ul>
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    /** The request attribute under which the refusal page finds its sentence. */
    public static final String SENTENCE = "org.banso.refusal";

    /** Tells the browser's script that the page must be opened again. */
    static final String VIEW_GONE = "X-Banso-View";

    /** Tells the browser's script to ask for a proof of who sits there. */
    static final String PROOF = "X-Banso-Proof";

    public RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        FacesContext context = FacesContext.getCurrentInstance();
        while (queued.hasNext()) {
            Throwable thrown = queued.next().getContext().getException();
            queued.remove();
            if (!context.getResponseComplete()) {
                try {
                    answer(context, thrown);
                } catch (IOException gone) {
                    throw new FacesException(gone);
                }
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, Throwable thrown) throws IOException {
        boolean typed = context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        Refusals refusals = CDI.current().select(Refusals.class).get();
        Throwable reason = reason(thrown);
        if (reason instanceof Refused refused) {
            if (refused.is(SessionReason.NOT_FRESH)) {
                askProof(context, refused, refusals, typed);
            } else if (refused.is(KernelReason.NOT_FOUND)) {
                send(context, HttpServletResponse.SC_NOT_FOUND, "/error/missing.xhtml");
            } else if (typed) {
                refusals.explain(context, refused);
            } else if (refused.is(AccessReason.NOT_YOUR_ROLE)) {
                send(context, HttpServletResponse.SC_FORBIDDEN, "/error/forbidden.xhtml");
            } else {
                request(context).setAttribute(SENTENCE, RefusalWords.sentence(refused));
                send(context, HttpServletResponse.SC_CONFLICT, "/error/refused.xhtml");
            }
        } else if (reason instanceof ConstraintViolationException violations && typed) {
            refusals.explain(context, violations);
        } else if (reason instanceof ConstraintViolationException && !context.isPostback()) {
            // nobody typed it into a field: an address that asks for what cannot be
            send(context, HttpServletResponse.SC_NOT_FOUND, "/error/missing.xhtml");
        } else if (reason instanceof EJBAccessException refused) {
            record(context);
            if (typed) {
                refusals.explain(context, refused);
            } else {
                send(context, HttpServletResponse.SC_FORBIDDEN, "/error/forbidden.xhtml");
            }
        } else if (reason instanceof ViewExpiredException || reason instanceof CspException) {
            openAgain(context);
        } else {
            String id = Faults.log(thrown, request(context).getServletPath());
            request(context).setAttribute(Faults.ID, id);
            send(context, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "/error/fault.xhtml?id=" + id);
        }
    }

    /** What was typed stays on the page, which asks for the proof and sends it again; a page to be read waits behind it. */
    private static void askProof(FacesContext context, Refused refused, Refusals refusals, boolean typed)
            throws IOException {
        ExternalContext external = context.getExternalContext();
        if (!typed) {
            external.redirect(WayBack.proof(request(context)));
            context.responseComplete();
            return;
        }
        refusals.askProof();
        if (context.getPartialViewContext().isAjaxRequest()) {
            external.setResponseHeader(PROOF, "ask");
        } else {
            refusals.explain(context, refused);
        }
    }

    /** The server refused before any of our code ran, so the audit trail has not heard of it. */
    private static void record(FacesContext context) {
        Principal caller = context.getExternalContext().getUserPrincipal();
        if (caller != null) {
            CDI.current().select(LoginRecord.class).get().wasNotAllowed(caller.getName());
        }
    }

    /** The exception that says why, under what containers wrapped around it. */
    static @Nullable Throwable reason(Throwable thrown) {
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < 32; cause = cause.getCause(), depth++) {
            if (cause instanceof Refused
                    || cause instanceof ConstraintViolationException
                    || cause instanceof EJBAccessException
                    || cause instanceof ViewExpiredException
                    || cause instanceof CspException) {
                return cause;
            }
        }
        return null;
    }

    /** A page gets the status with the container's error page; an ajax request, which shows no page, is sent to it. */
    private static void send(FacesContext context, int status, String page) throws IOException {
        ExternalContext external = context.getExternalContext();
        if (context.getPartialViewContext().isAjaxRequest()) {
            external.redirect(external.getRequestContextPath() + page);
        } else if (external.isResponseCommitted()) {
            context.responseComplete();
        } else {
            external.responseReset();
            external.responseSendError(status, null);
            context.responseComplete();
        }
    }

    private static void openAgain(FacesContext context) throws IOException {
        ExternalContext external = context.getExternalContext();
        if (context.getPartialViewContext().isAjaxRequest()) {
            external.setResponseStatus(HttpServletResponse.SC_CONFLICT);
            external.setResponseHeader(VIEW_GONE, "gone");
        } else {
            external.redirect(WayBack.again(request(context)));
        }
        context.responseComplete();
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }

    /** Puts the handler in place; named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalHandler(getWrapped().getExceptionHandler());
        }
    }
}
