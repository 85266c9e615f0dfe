package org.banso.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.banso.directory.service.CurrentActor;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server: whoever calls a service acts in its transaction, for the database too, and not in the next one. */
@ExtendWith(Stack.class)
@ArquillianTest
class ActingIT {

    private static final String SAID = """
            select coalesce(current_setting('banso.uid', true), '') || '/'
                   || coalesce(current_setting('banso.agency', true), '') || '/'
                   || coalesce(current_setting('banso.roles', true), '')
            """;

    @EJB(lookup = "java:global/banso/banso-ejb-ground/CurrentActor")
    private CurrentActor current;

    @Resource(lookup = "java:/BansoDS")
    private DataSource source;

    @Resource
    private UserTransaction transaction;

    @Deployment
    static WebArchive war() {
        return Inside.war(ActingIT.class);
    }

    @Test
    void aTransactionsDatabaseKnowsTheCaller() throws Exception {
        assertEquals("merk1/MERKMAL/,PSYCHOLOGIST,SUPERVISOR,", inTransaction(() -> {
            Inside.as("merk1", current::actor);
            return said();
        }));
    }

    @Test
    void theNextTransactionsOnThePooledConnectionsKnowNobody() throws Exception {
        for (int n = 0; n < 50; n++) {
            inTransaction(() -> Inside.as("plat2", current::actor));
            assertEquals("//", inTransaction(this::said));
            assertEquals("//", said());
        }
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            return work.call();
        } finally {
            transaction.commit();
        }
    }

    private String said() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(SAID)) {
            row.next();
            return row.getString(1);
        }
    }
}
