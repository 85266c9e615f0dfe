package org.banso.transfer.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Refused;

/**
 * Trying and taking over, in the background and in the name of whoever asked for it: portion after portion, each in a
 * transaction of its own. A portion that is refused is written row by row, so that only the row that is refused is left out.
 *
 * <p>Nothing is begun here that was not begun by a supervisor ({@link Importing#start}): whoever calls it otherwise finds
 * nothing to do.
 */
@Stateless
@RolesAllowed(Role.Names.SUPERVISOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BackgroundWork {

    private static final Logger LOG = System.getLogger(BackgroundWork.class.getName());

    @Inject
    private Portions portions;

    protected BackgroundWork() {}

    BackgroundWork(Portions portions) {
        this.portions = portions;
    }

    /** Tries all rows that nobody has tried. */
    @Asynchronous
    public void check(long importId) {
        try {
            boolean more = true;
            while (more) {
                more = portions.tryNext(importId);
            }
        } catch (RuntimeException fault) {
            stop(importId, fault);
        }
    }

    /** Writes all rows that are chosen. */
    @Asynchronous
    public void write(long importId) {
        try {
            boolean more = true;
            while (more) {
                more = portion(importId);
            }
        } catch (RuntimeException fault) {
            stop(importId, fault);
        }
    }

    private boolean portion(long importId) {
        try {
            return portions.writeNext(importId);
        } catch (RuntimeException refused) {
            if (!isOfARow(refused)) {
                throw refused;
            }
            for (int rowNo : portions.nextRows(importId)) {
                one(importId, rowNo);
            }
            return true;
        }
    }

    private void one(long importId, int rowNo) {
        try {
            portions.writeOne(importId, rowNo);
        } catch (RuntimeException refused) {
            if (!isOfARow(refused)) {
                throw refused;
            }
            portions.fail(importId, rowNo, refused instanceof Refused said ? said : null);
        }
    }

    /** A refusal, or a check of a command that failed; anything else is nobody's row. */
    private static boolean isOfARow(RuntimeException e) {
        return e instanceof Refused
                || e instanceof ConstraintViolationException
                || (e instanceof EJBException && e.getCause() instanceof ConstraintViolationException);
    }

    private void stop(long importId, RuntimeException fault) {
        LOG.log(Level.ERROR, "import " + importId + " stopped", fault);
        portions.stop(
                importId, fault instanceof Refused refused ? refused.reason().key() : "");
    }
}
