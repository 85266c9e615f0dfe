package org.banso.directory.service;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.banso.directory.model.Acting;
import org.banso.directory.model.Role;
import org.banso.kernel.model.SystemJob;

/**
 * Stands around every call of every enterprise bean (each wing's {@code ejb-jar.xml} names it for all), inside the
 * transaction, and tells the database once in each transaction who acts, before anything is asked of it. A bean that
 * manages its transactions itself asks {@link Acting} when it has begun one.
 *
 * <p>By class and not by annotation: whoever writes a new service cannot forget it.
 */
public class ActingListener {

    /** Under which a transaction remembers that it has been told. */
    private static final Object TOLD = ActingListener.class.getName();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Resource
    private EJBContext caller;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    public ActingListener() {}

    ActingListener(TransactionSynchronizationRegistry transaction, EJBContext caller, Acting acting, Clock clock) {
        this.transaction = transaction;
        this.caller = caller;
        this.acting = acting;
        this.clock = clock;
    }

    @AroundInvoke
    @AroundTimeout
    Object tell(InvocationContext call) throws Exception {
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE && transaction.getResource(TOLD) == null) {
            transaction.putResource(TOLD, TOLD);
            tellWhoActs(call.getTarget().getClass());
        }
        return call.proceed();
    }

    private void tellWhoActs(Class<?> service) {
        SystemJob job = job(service);
        if (job != null) {
            acting.system(job.value(), clock.instant());
            return;
        }
        acting.person(
                caller.getCallerPrincipal().getName(),
                Arrays.stream(Role.values())
                        .filter(role -> caller.isCallerInRole(role.groupName()))
                        .collect(Collectors.toSet()),
                clock.instant());
    }

    /** The container may hand us a class that it made of ours. */
    private static SystemJob job(Class<?> service) {
        for (Class<?> type = service; type != null; type = type.getSuperclass()) {
            SystemJob job = type.getAnnotation(SystemJob.class);
            if (job != null) {
                return job;
            }
        }
        return null;
    }
}
