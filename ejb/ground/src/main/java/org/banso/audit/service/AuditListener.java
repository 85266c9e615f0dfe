package org.banso.audit.service;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import org.banso.audit.model.Outcome;
import org.banso.audit.model.Witnessed;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Stands around every {@link Audited} use case of the house, inside its transaction and outside the check of its
 * arguments, and writes down how it ended.
 *
 * <p>What succeeded is written in its own transaction, a look too: a look whose transaction fails was not answered, and
 * a second connection for each look would let the pool run dry under load. What was refused or broke is written in a
 * transaction apart, because its own is undone.
 *
 * <p>Here too, once for all services, "someone was faster" becomes the refusal that the page understands: writing the
 * entry flushes the change, so a lock that fails does so here.
 */
@Interceptor
@Audited
@Priority(Interceptor.Priority.APPLICATION)
public class AuditListener {

    private static final Logger LOG = System.getLogger(AuditListener.class.getName());

    private final AuditTrail trail;
    private final Clock clock;

    @Inject
    public AuditListener(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @AroundInvoke
    Object listen(InvocationContext call) throws Exception {
        Object answer;
        try {
            answer = call.proceed();
            trail.writeWithIt(witnessed(call, answer, Outcome.OK, null));
        } catch (Exception e) {
            if (isSomeoneWasFaster(e)) {
                Refused refused = new Refused(e, KernelReason.CHANGED_MEANWHILE);
                writeApart(call, Outcome.REFUSED, refused);
                throw refused;
            }
            Outcome outcome = isRefusal(e) ? Outcome.REFUSED : Outcome.FAULT;
            writeApart(call, outcome, e);
            throw e;
        }
        return answer;
    }

    /** Whatever happens here, what the caller hears is what happened to the call. */
    private void writeApart(InvocationContext call, Outcome outcome, Exception e) {
        try {
            trail.writeApart(witnessed(call, null, outcome, code(e)));
        } catch (RuntimeException unwritten) {
            e.addSuppressed(unwritten);
            LOG.log(Level.ERROR, "not in the audit trail: " + call.getMethod() + " " + outcome, unwritten);
        }
    }

    private Witnessed witnessed(
            InvocationContext call, @Nullable Object answer, Outcome outcome, @Nullable String reason) {
        Audited audited = call.getMethod().getAnnotation(Audited.class);
        if (audited == null) {
            throw new IllegalStateException(call.getMethod() + " says not what it does: @Audited(\"room.verb\")");
        }
        return new Witnessed(
                clock.instant(),
                audited.value(),
                audited.look(),
                Asked.act(audited, call, answer),
                caseOf(call, answer),
                outcome,
                reason,
                answer instanceof Collection<?> lines && audited.look() ? lines.size() : null,
                audited.look() ? Asked.detail(call) : null,
                Asked.term(call));
    }

    /** The case that was asked about, or else the one that the answer is about. */
    private static @Nullable Long caseOf(InvocationContext call, @Nullable Object answer) {
        Object[] arguments = call.getParameters();
        Method method = call.getMethod();
        Annotation[][] marks = method.getParameterAnnotations();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Long id && Arrays.stream(marks[i]).anyMatch(CaseId.class::isInstance)) {
                return id;
            }
            if (arguments[i] instanceof AboutCase about) {
                return about.caseId();
            }
        }
        return answer instanceof AboutCase about ? about.caseId() : null;
    }

    private static boolean isRefusal(Exception e) {
        return e instanceof Refused || e instanceof ConstraintViolationException;
    }

    private static boolean isSomeoneWasFaster(Exception e) {
        if (e instanceof Refused) {
            return false;
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }

    /** Codes and class names only: a message could quote a person. */
    private static String code(Exception e) {
        if (e instanceof Refused refused) {
            return refused.reason().room() + "." + refused.reason().name();
        }
        return e instanceof ConstraintViolationException
                ? "valid"
                : e.getClass().getName();
    }
}
