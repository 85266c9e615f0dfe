package org.banso.kernel.model;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is pending while the service's method still runs, so that "someone was faster" is a refusal and not a fault of
 * the commit: a version that has moved, or a unique key that another transaction took first.
 */
public final class Flushing {

    /** SQLSTATE unique_violation. */
    private static final String UNIQUE_VIOLATION = "23505";

    private Flushing() {}

    /** @throws Refused {@link KernelReason#CHANGED_MEANWHILE} */
    public static void flush(EntityManager em) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (e instanceof OptimisticLockException || isUniqueViolation(e)) {
                throw new Refused(e, KernelReason.CHANGED_MEANWHILE);
            }
            throw e;
        }
    }

    private static boolean isUniqueViolation(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
