package org.banso.directory.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import javax.naming.NamingException;
import org.banso.directory.model.Acting;
import org.banso.directory.model.DirectoryPerson;
import org.banso.directory.model.Readings;
import org.banso.directory.model.Roll;
import org.banso.directory.model.RollChange;

/**
 * Keeps the roll as the directory is: at start and every minute; whoever is logged in is asked about more often, see
 * {@link DirectoryWatch}. When the directory does not answer, or answers with
 * nobody, the roll stays as it was: whoever works goes on working, and nobody new gets in.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class DirectorySync {

    private static final Logger LOG = System.getLogger(DirectorySync.class.getName());

    @Inject
    private LdapDirectory directory;

    @Inject
    private Roll roll;

    @Inject
    private Readings readings;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Resource
    private UserTransaction transaction;

    protected DirectorySync() {}

    DirectorySync(
            LdapDirectory directory,
            Roll roll,
            Readings readings,
            Acting acting,
            Clock clock,
            UserTransaction transaction) {
        this.directory = directory;
        this.roll = roll;
        this.readings = readings;
        this.acting = acting;
        this.clock = clock;
        this.transaction = transaction;
    }

    @PostConstruct
    @Schedule(hour = "*", minute = "*", persistent = false)
    void sync() {
        try {
            List<DirectoryPerson> people = directory.people();
            if (people.isEmpty()) {
                LOG.log(Level.ERROR, "the directory names nobody; the roll stays as it was");
                return;
            }
            RollChange change = write(people);
            Level level = change.came() + change.left() > 0 ? Level.INFO : Level.DEBUG;
            LOG.log(level, "the directory names {0}: {1} came, {2} left", change.named(), change.came(), change.left());
        } catch (NamingException e) {
            LOG.log(Level.ERROR, "the directory does not answer; the roll stays as it was", e);
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException e) {
            LOG.log(Level.ERROR, "the roll could not be written and stays as it was", e);
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In one transaction that is not open while the directory is waited for. */
    private RollChange write(List<DirectoryPerson> people)
            throws NotSupportedException, SystemException, RollbackException, HeuristicMixedException,
                    HeuristicRollbackException {
        transaction.begin();
        try {
            acting.system("directory", clock.instant());
            RollChange change = roll.follow(people);
            readings.happened(clock.instant(), change);
            transaction.commit();
            return change;
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }
}
